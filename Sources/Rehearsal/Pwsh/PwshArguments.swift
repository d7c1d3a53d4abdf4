import PowerShellRuntime

/// The words of a command line as pwsh reads them (CommandLineParameterParser.cs).
public struct PwshArguments {
  /// What is wrong with them.
  public struct Failure: Error {
    public let message: String
  }

  public enum Task: Equatable {
    /// A prompt.
    case interact
    case command(String)
    case file(String, [String])
    case standardInput
    case showVersion
    case showHelp
  }

  public private(set) var task = Task.interact
  public private(set) var isNonInteractive = false
  public private(set) var runsProfile = true
  public private(set) var workingDirectory: String?

  /// The switches by their names: the shortest beginning that is understood, other short names, and whether a value follows.
  private static let switches: [(name: String, shortest: String, others: [String], takesValue: Bool)] = [
    ("file", "f", [], true), ("command", "c", [], true), ("commandwithargs", "commandwithargs", ["cwa"], true),
    ("encodedcommand", "e", ["ec"], true), ("noprofile", "nop", [], false), ("noninteractive", "noni", [], false),
    ("nologo", "nol", [], false), ("noexit", "noe", [], false), ("noprofileloadtime", "noprofileloadtime", [], false),
    ("login", "l", [], false), ("interactive", "i", [], false), ("sta", "sta", [], false), ("mta", "mta", [], false),
    ("executionpolicy", "ex", ["ep"], true), ("outputformat", "o", ["of"], true), ("inputformat", "inp", ["if"], true),
    ("configurationname", "config", [], true), ("configurationfile", "configurationfile", [], true), ("custompipename", "cus", [], true),
    ("settingsfile", "settings", [], true), ("windowstyle", "w", [], true), ("workingdirectory", "wo", ["wd"], true),
    ("version", "v", [], false), ("help", "h", ["?"], false),
  ]

  private static func canonical(_ word: String) -> (name: String, takesValue: Bool)? {
    switches.first { $0.name.hasPrefix(word) && word.hasPrefix($0.shortest) || $0.others.contains(word) }.map { ($0.name, $0.takesValue) }
  }

  /// - Parameters:
  ///   - isWindowsPowerShell: a word without a switch begins a command, where pwsh takes it for a script file.
  ///   - own: takes a switch that is not pwsh's from the words that follow it; false where it does not know it.
  /// - Throws: `Failure`, or what `own` throws.
  public init(
    _ words: [String], isWindowsPowerShell: Bool = false, own: (String, inout ArraySlice<String>) throws -> Bool = { _, _ in false }
  ) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        task = isWindowsPowerShell ? .command(([word] + rest).joined(separator: " ")) : .file(word, Array(rest))
        return
      }
      let key = word.dropFirst(word.hasPrefix("--") ? 2 : 1).lowercased()
      if try own(key, &rest) { continue }
      guard let (name, takesValue) = PwshArguments.canonical(key) else { throw Failure(message: "Unknown option '\(word)'.") }
      guard takesValue else {
        switch name {
        case "noprofile": runsProfile = false
        case "noninteractive": isNonInteractive = true
        case "version": task = .showVersion
        case "help": task = .showHelp
        default: break
        }
        if task != .interact { return }
        continue
      }
      guard let value = rest.popFirst() else { throw Failure(message: PwshArguments.missing(name, word)) }
      switch name {
      case "workingdirectory": workingDirectory = value
      case "file": task = value == "-" ? .standardInput : .file(value, Array(rest))
      case "command", "commandwithargs": task = value == "-" && rest.isEmpty ? .standardInput : .command(([value] + rest).joined(separator: " "))
      case "encodedcommand":
        guard let text = PwshArguments.decoded(value) else {
          throw Failure(message: "Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.")
        }
        task = .command(text)
      default: continue
      }
      if task != .interact { return }
    }
  }

  private static func missing(_ name: String, _ word: String) -> String {
    switch name {
    case "file": "The -File option needs a script."
    case "command", "commandwithargs", "encodedcommand": "Cannot process the command because of a missing parameter. A command must follow -Command."
    case "workingdirectory": "The -WorkingDirectory option needs a directory."
    default: "The \(word) option needs a value."
    }
  }

  /// The text that Base64 of UTF-16 stands for.
  private static func decoded(_ value: String) -> String? {
    guard let bytes = Base64.decode(value), bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    return String(decoding: units, as: UTF16.self)
  }
}
