import PowerShellRuntime

/// Select-String.
final class SelectString: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Select-String", "Finds text in strings and files.", defaultSet: "File", [
      CmdletParameter("Culture", "string"),
      CmdletParameter("InputObject", "PSObject", mandatory: true, byValue: true, set: "Object", allowsNull: true, allowsEmpty: true),
      CmdletParameter("InputObject", "PSObject", mandatory: true, byValue: true, set: "ObjectRaw", allowsNull: true, allowsEmpty: true),
      CmdletParameter("Pattern", "string[]", position: 0, mandatory: true),
      CmdletParameter("Path", "string[]", position: 1, mandatory: true, byName: true, set: "File"),
      CmdletParameter("Path", "string[]", position: 1, mandatory: true, byName: true, set: "FileRaw"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralFile"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralFileRaw"),
      CmdletParameter("Raw", "switch", mandatory: true, set: "ObjectRaw"), CmdletParameter("Raw", "switch", mandatory: true, set: "FileRaw"),
      CmdletParameter("Raw", "switch", mandatory: true, set: "LiteralFileRaw"), CmdletParameter("SimpleMatch", "switch"), CmdletParameter("CaseSensitive", "switch"),
      CmdletParameter("Quiet", "switch", set: "Object"), CmdletParameter("Quiet", "switch", set: "File"), CmdletParameter("Quiet", "switch", set: "LiteralFile"),
      CmdletParameter("List", "switch"), CmdletParameter("NoEmphasis", "switch"),
      CmdletParameter("Include", "string[]", notEmpty: true), CmdletParameter("Exclude", "string[]", notEmpty: true),
      CmdletParameter("NotMatch", "switch"), CmdletParameter("AllMatches", "switch"), CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true),
      CmdletParameter("Context", "int[]", range: 0...Int(Int32.max), notEmpty: true, count: 1...2),
    ], make: { SelectString() })
  }
  private static let contextType = TypeDescriptor.record(
    "Microsoft.PowerShell.Commands.MatchInfoContext", "string[] DisplayPostContext {get;set;}", "string[] DisplayPreContext {get;set;}", "string[] PostContext {get;set;}",
    "string[] PreContext {get;set;}")
  static let info = TypeDescriptor("Microsoft.PowerShell.Commands.MatchInfo") { members in
    members.method("string RelativePath(string directory)") { session, this, a in
      .string(relative(try session.propertyValue("Path", of: this)?.text ?? "", to: session.absolutePath(a[0].text)))
    }
    members.method("string ToEmphasizedString(string directory)") { session, this, _ in
      .string(this.object?.viewText.map { $0.emphasized ?? $0.plain } ?? this.text)
    }
    members.method("string ToString()", "string ToString(string directory)") { session, this, a in
      guard let directory = a.first, let path = try session.propertyValue("Path", of: this)?.text, path != "InputStream" else { return .string(this.text) }
      let (number, line) = (try session.propertyValue("LineNumber", of: this)?.text ?? "", try session.propertyValue("Line", of: this)?.text ?? "")
      return .string("\(relative(path, to: session.absolutePath(directory.text))):\(number):\(line)")
    }
  }
  /// A path as seen from a directory that it is in; any other as it is.
  private static func relative(_ path: String, to directory: String) -> String {
    let base = directory == "/" ? "/" : directory + "/"
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }
  private var expressions: [RegexObject] = []
  private var found = false
  /// Whether -Quiet has what it needs of the input.
  private var hasAnswered = false
  private var lineNumber = 0
  private var inputs: [String] = []

  override func begin() throws {
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
    if hasAnswered { return }
    if parameterSet.hasPrefix("Object") {
      guard let input = value("InputObject") else { return }
      if input.type === FileMembers.file { return try search([input.text]) }
      let text = try session.stringify(input)
      lineNumber += 1
      if wantsContext { inputs.append(text) } else { try check(text, lineNumber, "InputStream") }
      hasAnswered = flag("Quiet") && found
      return
    }
    // -Include and -Exclude are matched with the whole path here, not with the name as elsewhere.
    try search(
      (has("LiteralPath") ? strings("LiteralPath") : strings("Path")).flatMap { text in
        try (isPattern(text) ? matchesInFolder(text) ?? [] : [session.absolutePath(plain(text))]).filter { !session.files.isDirectory($0) && isIncluded($0) }
      })
  }

  /// Files of one input: -Quiet is content with the first that has it, and says so of those that have not.
  private func search(_ paths: [String]) throws {
    for path in paths {
      found = false
      try search(path)
      if flag("Quiet"), found { return }
    }
    if flag("Quiet") { try write(flag("List") ? .null : .bool(false)) }
  }

  private func search(_ path: String) throws {
    guard let bytes = session.files.read(path) else {
      if has("LiteralPath") {
        return try writeError(
          "The file \(path) cannot be read: Could not find file '\(path)'.", id: "ProcessingFile", .InvalidArgument, type: "System.ArgumentException", target: .string(path))
      }
      throw failure("Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(path))
    }
    let lines = FileText.lines(FileText.decode(bytes, as: textEncoding))
    if wantsContext { return try searchWithContext(lines, path) }
    for (index, line) in lines.enumerated() where try check(line, index + 1, path) && (flag("List") || flag("Quiet")) { break }
  }

  override func end() throws {
    if wantsContext { try searchWithContext(inputs, "InputStream") }
  }

  /// The first pattern that a line has, with what it matches; nil where it has none.
  private func hit(_ line: String) throws -> (pattern: String, matches: [MatchObject])? {
    var result: (String, [MatchObject])?
    if flag("SimpleMatch") {
      let found = strings("Pattern").first { candidate in
        candidate.isEmpty || (flag("CaseSensitive") ? line.contains(candidate) : line.lowercased().contains(candidate.lowercased()))
      }
      result = found.map { ($0, []) }
    } else {
      for expression in expressions {
        let matches = flag("AllMatches") ? try expression.matches(line) : try expression.firstMatch(line).map { [$0] } ?? []
        if matches.isEmpty { continue }
        result = (expression.pattern, matches)
        break
      }
    }
    if flag("NotMatch") { return result == nil ? (strings("Pattern").first ?? "", []) : nil }
    return result
  }

  /// - Returns: whether the line is one of those that are looked for.
  @discardableResult
  private func check(_ line: String, _ number: Int, _ path: String) throws -> Bool {
    guard let (pattern, matches) = try hit(line) else { return false }
    try emit(line) { object(line, number, path, pattern, matches, nil) }
    return true
  }

  private func emit(_ line: String, _ make: () -> CustomObject) throws {
    if found, flag("Quiet") { return }
    found = true
    if flag("Raw") { return try write(.string(line)) }
    // -List wants to know where.
    if flag("Quiet"), !flag("List") { try write(.bool(true)) } else { try write(make()) }
  }

  /// Whether any lines around a match are asked for.
  private lazy var wantsContext = session.enumerated(value("Context") ?? .null).contains { $0.intValue > 0 }

  /// Matches with the lines around them. What is shown of those has each line once: those of a match before are left out
  /// (DisplayContextTracker in MatchString.cs); the logical context has all.
  private func searchWithContext(_ lines: [String], _ path: String) throws {
    let counts = session.enumerated(value("Context") ?? .null).map(\.intValue)
    let (before, after) = (counts.first ?? 0, counts.count > 1 ? counts[1] : counts.first ?? 0)
    var hits: [(index: Int, pattern: String, matches: [MatchObject])] = []
    for (index, line) in lines.enumerated() {
      guard let (pattern, matches) = try hit(line) else { continue }
      hits.append((index, pattern, matches))
      if flag("List") { break }
    }
    let last = flag("List") ? hits.last?.index ?? 0 : lines.count - 1
    var shownUpTo = 0
    for (at, hit) in hits.enumerated() {
      let next = at + 1 < hits.count ? hits[at + 1].index : last + 1
      let end = max(hit.index + 1, min(next, hit.index + after + 1, last + 1))
      let context = Context(
        before: Array(lines[max(0, hit.index - before)..<hit.index]), after: Array(lines[(hit.index + 1)..<max(hit.index + 1, min(last + 1, hit.index + after + 1))]),
        shownBefore: Array(lines[max(shownUpTo, hit.index - before)..<hit.index]), shownAfter: Array(lines[(hit.index + 1)..<end]))
      shownUpTo = end
      try emit(lines[hit.index]) { object(lines[hit.index], hit.index + 1, path, hit.pattern, hit.matches, context) }
    }
  }

  private struct Context {
    let before: [String]
    let after: [String]
    let shownBefore: [String]
    let shownAfter: [String]
  }

  private func object(_ line: String, _ number: Int, _ path: String, _ pattern: String, _ matches: [MatchObject], _ context: Context?) -> CustomObject {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isFile = path != "InputStream"
    let object = CustomObject([
      ("IgnoreCase", .bool(!flag("CaseSensitive"))), ("LineNumber", .integer(number)), ("Line", .string(line)), ("Filename", .string(name)), ("Path", .string(path)),
      ("Pattern", .string(pattern)), ("Context", .null), ("Matches", .object(ArrayObject(matches.map { .object($0) }, elementType: .regexMatch))),
    ], type: SelectString.info)
    if let context {
      object["Context"] = .object(CustomObject([
        ("PreContext", .strings(context.before)), ("PostContext", .strings(context.after)),
        ("DisplayPreContext", .strings(context.shownBefore)), ("DisplayPostContext", .strings(context.shownAfter)),
      ], type: SelectString.contextType))
    }
    let shown = isFile ? SelectString.relative(path, to: session.location.path) : ""
    func rows(_ line: String, _ path: String) -> String {
      func row(_ mark: String, _ at: Int, _ text: String) -> String { mark + (isFile ? "\(path):\(at):" : "") + text }
      guard let context else { return row("", number, line) }
      let first = number - context.shownBefore.count
      let before = context.shownBefore.enumerated().map { row("  ", first + $0.offset, $0.element) }
      let after = context.shownAfter.enumerated().map { row("  ", number + 1 + $0.offset, $0.element) }
      return (before + [row("> ", number, line)] + after).joined(separator: "\n")
    }
    object.display = rows(line, path)
    object.viewText = (rows(line, shown), emphasized(line, matches, pattern).map { rows($0, shown) })
    return object
  }

  /// A line with what was found in inverse video; nil where nothing is shown so (MatchInfo.EmphasizeLine).
  private func emphasized(_ line: String, _ matches: [MatchObject], _ pattern: String) -> String? {
    if flag("NoEmphasis") || flag("NotMatch") { return nil }
    let units = Array(line.utf16)
    var ranges = matches.map { $0.start..<$0.end }
    if flag("SimpleMatch"), let found = line.range(of: pattern, options: flag("CaseSensitive") ? [] : .caseInsensitive) {
      ranges = [line.utf16.distance(from: line.startIndex, to: found.lowerBound)..<line.utf16.distance(from: line.startIndex, to: found.upperBound)]
    }
    guard !ranges.isEmpty else { return nil }
    var (shown, at) = ("", 0)
    for range in ranges {
      shown += String(decoding: units[at..<range.lowerBound], as: UTF16.self) + "\u{1B}[7m" + String(decoding: units[range], as: UTF16.self) + PSStyle.reset
      at = range.upperBound
    }
    return shown + String(decoding: units[at...], as: UTF16.self)
  }
}
