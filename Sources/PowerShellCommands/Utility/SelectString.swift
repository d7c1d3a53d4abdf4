import PowerShellRuntime

/// Select-String.
final class SelectString: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Select-String", "Finds text in strings and files.", defaultSet: "File", [
      CmdletParameter("Culture", "string"), CmdletParameter("InputObject", "PSObject", mandatory: true, byValue: true, set: "Object", allowsNull: true, allowsEmpty: true),
      CmdletParameter("Pattern", "string[]", position: 0, mandatory: true), CmdletParameter("Path", "string[]", position: 1, mandatory: true, byName: true, set: "File"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralFile"),
      CmdletParameter("Raw", "switch"), CmdletParameter("SimpleMatch", "switch"), CmdletParameter("CaseSensitive", "switch"), CmdletParameter("Quiet", "switch"),
      CmdletParameter("List", "switch"), CmdletParameter("NoEmphasis", "switch"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("NotMatch", "switch"), CmdletParameter("AllMatches", "switch"), CmdletParameter("Encoding", "object"), CmdletParameter("Context", "int[]"),
    ], make: { SelectString() })
  }
  static let info: TypeDescriptor = {
    let type = TypeDescriptor("Microsoft.PowerShell.Commands.MatchInfo")
    type.membersLoaded = true
    let members = MemberBuilder(type)
    members.method("string RelativePath(string directory)") { session, this, a in
      .string(relative(try session.propertyValue("Path", of: this)?.text ?? "", to: session.absolutePath(a[0].text)))
    }
    members.method("string ToString()", "string ToString(string directory)") { session, this, a in
      guard let directory = a.first, let path = try session.propertyValue("Path", of: this)?.text, path != "InputStream" else { return .string(this.text) }
      let (number, line) = (try session.propertyValue("LineNumber", of: this)?.text ?? "", try session.propertyValue("Line", of: this)?.text ?? "")
      return .string("\(relative(path, to: session.absolutePath(directory.text))):\(number):\(line)")
    }
    return type
  }()
  /// A path as seen from a directory that it is in; any other as it is.
  private static func relative(_ path: String, to directory: String) -> String {
    let base = directory == "/" ? "/" : directory + "/"
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }
  private var expressions: [RegexObject] = []
  private var found = false
  private var lineNumber = 0
  private var inputs: [String] = []

  override func begin() throws {
    if flag("Raw"), flag("Quiet") {
      throw failure(
        "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
        id: "AmbiguousParameterSet", .InvalidArgument, type: "System.Management.Automation.ParameterBindingException")
    }
    if has("Culture"), !flag("SimpleMatch") {
      throw failure(
        "You must specify -Culture parameter only with -SimpleMatch parameter.", id: "CannotSpecifyCultureWithoutSimpleMatch", .InvalidData,
        type: "System.InvalidOperationException")
    }
    if flag("SimpleMatch") { return }
    for pattern in strings("Pattern") {
      do {
        expressions.append(try RegexObject(pattern: pattern, options: flag("CaseSensitive") ? [] : .ignoreCase))
      } catch {
        throw failure(
          "The string \(pattern) is not a valid regular expression: \((error as? DotNetException)?.exception.message ?? "")", id: "InvalidRegex", .InvalidArgument, type: "System.ArgumentException")
      }
    }
  }

  override func process() throws {
    if parameterSet == "Object" {
      guard let input = value("InputObject"), !input.isNull else { return }
      if input.type === FileMembers.file { return try search(input.text) }
      let text = try session.stringify(input)
      lineNumber += 1
      if has("Context") { inputs.append(text) } else { try check(text, lineNumber, "InputStream", nil) }
      return
    }
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      let full = session.absolutePath(text)
      let paths = Wildcard.hasWildcards(text) && !has("LiteralPath") ? matches(full) : [full]
      // -Include and -Exclude are matched with the whole path here, not with the name as elsewhere.
      for path in paths where !session.files.isDirectory(path) && isIncluded(path) { try search(path) }
    }
  }

  private func search(_ path: String) throws {
    guard let bytes = session.files.read(path) else {
      throw failure("Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(path))
    }
    let lines = FileText.lines(FileText.decode(bytes, as: try textEncoding()))
    for (index, line) in lines.enumerated() where try check(line, index + 1, path, lines) && flag("List") { break }
  }

  override func end() throws {
    if has("Context") { for (index, line) in inputs.enumerated() { try check(line, index + 1, "InputStream", inputs) } }
  }

  @discardableResult
  private func check(_ line: String, _ number: Int, _ path: String, _ lines: [String]?) throws -> Bool {
    var matches: [MatchObject] = []
    var pattern = ""
    var isMatch = false
    if flag("SimpleMatch") {
      for candidate in strings("Pattern") where flag("CaseSensitive") ? line.contains(candidate) || candidate.isEmpty : line.lowercased().contains(candidate.lowercased()) || candidate.isEmpty {
        (isMatch, pattern) = (true, candidate)
        break
      }
    } else {
      for expression in expressions {
        matches = flag("AllMatches") ? try expression.matches(line) : try expression.firstMatch(line).map { [$0] } ?? []
        if !matches.isEmpty {
          (isMatch, pattern) = (true, expression.pattern)
          break
        }
      }
    }
    if flag("NotMatch") {
      isMatch.toggle()
      matches = []
      pattern = strings("Pattern").first ?? ""
    }
    guard isMatch else { return false }
    if flag("Quiet") {
      if !found {
        found = true
        try write(.bool(true))
        try stopUpstream()
      }
      return true
    }
    found = true
    if flag("Raw") { try write(.string(line)) } else { try write(object(line, number, path, pattern, matches, lines)) }
    return true
  }

  private func object(_ line: String, _ number: Int, _ path: String, _ pattern: String, _ matches: [MatchObject], _ lines: [String]?) throws -> CustomObject {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isFile = path != "InputStream"
    let object = CustomObject([
      ("IgnoreCase", .bool(!flag("CaseSensitive"))), ("LineNumber", .integer(number)), ("Line", .string(line)), ("Filename", .string(name)), ("Path", .string(path)),
      ("Pattern", .string(pattern)), ("Context", .null), ("Matches", .array(matches.map { .object($0) })),
    ], type: SelectString.info)
    let shown = isFile ? SelectString.relative(path, to: session.location) : ""
    func row(_ mark: String, _ at: Int, _ text: String) -> String { mark + (isFile ? "\(shown):\(at):" : "") + text }
    if has("Context"), let lines {
      let counts = session.enumerated(value("Context") ?? .null).map(\.intValue)
      let (before, after) = (max(0, counts.first ?? 0), max(0, counts.count > 1 ? counts[1] : counts.first ?? 0))
      let first = max(0, number - 1 - before)
      let last = min(lines.count - 1, number - 1 + after)
      object["Context"] = .object(CustomObject([
        ("PreContext", .strings(Array(lines[first..<(number - 1)]))), ("PostContext", .strings(number <= last ? Array(lines[number...last]) : [])),
        ("DisplayPreContext", .strings(Array(lines[first..<(number - 1)]))), ("DisplayPostContext", .strings(number <= last ? Array(lines[number...last]) : [])),
      ]))
      object.display = (first...max(first, last)).map { row($0 == number - 1 ? "> " : "  ", $0 + 1, lines[$0]) }.joined(separator: "\n")
    } else {
      object.display = row("", number, line)
    }
    return object
  }
}
