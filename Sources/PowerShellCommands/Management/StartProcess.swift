import PowerShellRuntime

/// Start-Process, Invoke-Item: a rehearsal starts no programs but PowerShell, whose part the shell plays, and opens no windows.
class StartProcess: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Start-Process", module: "Microsoft.PowerShell.Management", "Starts PowerShell; would start a program.", supportsShouldProcess: true, [
      CmdletParameter("FilePath", "string", aliases: ["PSPath", "Path"], position: 0, mandatory: true, notEmpty: true),
      CmdletParameter("ArgumentList", "string[]", aliases: ["Args"], position: 1), CmdletParameter("Credential", "pscredential", notEmpty: true),
      CmdletParameter("WorkingDirectory", "string", notEmpty: true), CmdletParameter("NoNewWindow", "switch", aliases: ["nnw"]),
      CmdletParameter("PassThru", "switch"), CmdletParameter("RedirectStandardError", "string", aliases: ["RSE"], notEmpty: true),
      CmdletParameter("RedirectStandardOutput", "string", aliases: ["RSO"], notEmpty: true), CmdletParameter("Verb", "string", notEmpty: true),
      CmdletParameter("WindowStyle", "string", notEmpty: true), CmdletParameter("Wait", "switch"),
    ], make: { StartProcess() })
  }

  func refuse(_ name: String) throws {
    guard try shouldProcess(name) else { return }
    try writeError(
      "A rehearsal starts no programs: '\(name)' was not started.", id: "ProgramsAreNotStarted", .PermissionDenied, type: "System.InvalidOperationException", target: .string(name))
  }

  override func process() throws {
    let name = string("FilePath") ?? ""
    guard let application = session.application?(name) else { return try refuse(name) }
    guard try shouldProcess(name) else { return }
    guard let session else { return }
    let place = session.location
    defer { session.location = place }
    if let folder = string("WorkingDirectory") { session.location = session.place(of: folder) }
    var lines: [String] = []
    let toFile = string("RedirectStandardOutput").map { session.absolutePath($0) }
    let code = try application.start(strings("ArgumentList").flatMap(CommandLineWords.split), in: session) { value in
      let line = try session.stringify(value)
      if toFile == nil { session.host?.write(line + "\n") } else { lines.append(line) }
    }
    if let toFile { try session.files.write(toFile, Array(lines.map { $0 + "\n" }.joined().utf8)) }
    guard flag("PassThru") else { return }
    try write(.object(CustomObject([
      ("Id", .integer(Int.random(in: 1000..<30_000, using: &session.random))), ("ProcessName", .string(application.name)), ("HasExited", .bool(true)), ("ExitCode", .integer(code)),
    ])))
  }
}

final class InvokeItem: StartProcess {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-Item", module: "Microsoft.PowerShell.Management", "Would open a file with its program.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"), CmdletParameter("Filter", "string"),
      CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"), CmdletParameter("Credential", "pscredential"),
    ], make: { InvokeItem() })
  }

  override func process() throws { for path in try resolvedPaths() { try refuse(path) } }
}

/// A command line as the programs of Windows take it apart: blanks divide words, and quotes keep them together.
enum CommandLineWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
