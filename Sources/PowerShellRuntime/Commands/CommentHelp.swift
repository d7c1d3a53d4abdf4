import PowerShellSyntax

/// Comment-based help of a function: the sections of the comment that stands at its start, its end or in front of it.
///
/// Rules: about_Comment_Based_Help.
public final class CommentHelp {
  public private(set) var sections: [String: [String]] = [:]
  public private(set) var parameters: [(name: String, text: String)] = []

  public var synopsis: String { sections["SYNOPSIS"]?.first ?? "" }
  public var description: String { sections["DESCRIPTION"]?.first ?? "" }
  public var examples: [String] { sections["EXAMPLE"] ?? [] }
  public var notes: String { sections["NOTES"]?.first ?? "" }
  public var links: [String] { sections["LINK"] ?? [] }

  /// Reads a comment; nil where it is no help: text before the first keyword, an unknown keyword, a keyword with text behind it that takes none or
  /// without the text that it needs (HelpCommentsParser.AnalyzeCommentBlock).
  public init?(_ comment: String) {
    var open: Keyword?
    var lines: [String] = []
    for line in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      guard let keyword = Keyword(line) else {
        if open == nil, !String(line).trimmingWhitespace.isEmpty { return nil }
        lines.append(String(line))
        continue
      }
      guard (keyword.argument == nil ? CommentHelp.keywords : CommentHelp.keywordsWithArgument).contains(keyword.name) else { return nil }
      if let open { close(open, lines) }
      (open, lines) = (keyword, [])
    }
    guard let open else { return nil }
    close(open, lines)
    // What stands in another file is told there.
    if sections["EXTERNALHELP"] != nil { return nil }
  }

  private func close(_ keyword: Keyword, _ lines: [String]) {
    let text = CommentHelp.trimmed(lines)
    switch keyword.name {
    case "PARAMETER":
      let name = keyword.argument ?? ""
      if !parameters.contains(where: { CaseFolding.equal($0.name, name) }) { parameters.append((name, text)) }
    case "EXAMPLE", "LINK", "INPUTS", "OUTPUTS": sections[keyword.name, default: []].append(text)
    default: sections[keyword.name] = [keyword.argument ?? text]
    }
  }

  /// A line that begins a section: a dot, a word, and perhaps what stands behind it.
  private struct Keyword {
    let name: String
    let argument: String?

    init?(_ line: Substring) {
      let plain = String(line).trimmingWhitespace
      guard plain.hasPrefix(".") else { return nil }
      let rest = plain.dropFirst()
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let argument = rest.dropFirst(word.count)
      guard !word.isEmpty, argument.first?.isWhitespace ?? true else { return nil }
      name = word.uppercased()
      self.argument = argument.isEmpty ? nil : String(argument).trimmingWhitespace
    }
  }

  private static let keywords: Set<String> = [
    "SYNOPSIS", "DESCRIPTION", "EXAMPLE", "INPUTS", "OUTPUTS", "NOTES", "LINK", "COMPONENT", "ROLE", "FUNCTIONALITY",
  ]
  private static let keywordsWithArgument: Set<String> = ["PARAMETER", "FORWARDHELPTARGETNAME", "FORWARDHELPCATEGORY", "REMOTEHELPRUNSPACE", "EXTERNALHELP"]

  private static func trimmed(_ lines: [String]) -> String {
    var lines = lines[...]
    while let first = lines.first, first.trimmingWhitespace.isEmpty { lines.removeFirst() }
    while let last = lines.last, last.trimmingWhitespace.isEmpty { lines.removeLast() }
    // The first line says how much white space is left out of each (HelpCommentsParser.GetSection).
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    let indent = lines.first?.prefix(while: isBlank).count ?? 0
    return lines.map { line in String(line.dropFirst(min(indent, line.prefix(while: isBlank).count))) }.joined(separator: "\n")
  }

  /// What a section of one word says; nil where there is none.
  public func word(_ section: String) -> String? { sections[section]?.first.flatMap { $0.isEmpty ? nil : $0 } }

  /// The help of a script: the first comments of it that are help, or those at its end.
  public static func find(inScript text: String) -> CommentHelp? {
    var rest = Substring(text)
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      guard let comments = group(&rest) else { break }
      if let help = CommentHelp(comments) { return isOfFunction(rest) ? nil : help }
    }
    return trailing(Array(text.trimmingWhitespace.utf8)[...]).flatMap { CommentHelp($0) }
  }

  /// Takes the comments at the start of a text that follow each other line by line: they are one (HelpCommentsParser.GetCommentBlock).
  private static func group(_ rest: inout Substring) -> String? {
    var comments: [String] = []
    while true {
      if rest.hasPrefix("<#"), let end = rest.firstRange(of: "#>") {
        comments.append(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]))
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("#") {
        let line = rest.prefix { !$0.isNewline }
        comments.append(String(line.drop { $0 == "#" }))
        rest = rest.dropFirst(line.count)
      } else {
        break
      }
      let blank = rest.prefix(while: \.isWhitespace)
      let next = rest.dropFirst(blank.count)
      guard blank.count(where: \.isNewline) <= 1, next.hasPrefix("#") || next.hasPrefix("<#") else { break }
      rest = next
    }
    return comments.isEmpty ? nil : comments.joined(separator: "\n")
  }

  /// Whether a comment is a function's that comes right behind it, with at most one empty line between.
  private static func isOfFunction(_ rest: Substring) -> Bool {
    let blank = rest.prefix { $0.isWhitespace }
    guard blank.count(where: \.isNewline) <= 2 else { return false }
    let word = rest.dropFirst(blank.count).prefix { $0.isLetter }.lowercased()
    return word == "function" || word == "filter"
  }

  /// The help of a function, or of a script whose whole text is given.
  static func find(for ast: FunctionDefinitionAst, in source: SourceText) -> CommentHelp? {
    guard let help = whole(for: ast, in: source) else { return nil }
    // The comments at a parameter describe it, where the help says nothing of it.
    let parameters = ast.body.paramBlock?.parameters ?? ast.parameters ?? []
    let comments = parameters.isEmpty ? nil : ParameterComments(source, of: ast.extent)
    for parameter in parameters {
      let name = parameter.name.path.name
      guard let lines = comments?.lines(of: parameter), !lines.isEmpty, !help.parameters.contains(where: { CaseFolding.equal($0.name, name) }) else { continue }
      help.parameters.append((name, trimmed(lines)))
    }
    return help
  }

  /// The help inside of a block that is set as a function through the function drive.
  static func find(in block: ScriptBlock) -> CommentHelp? {
    let text = block.text
    return leading(Substring(text)) ?? trailing(Array(text.utf8)[...]).flatMap { CommentHelp($0) }
  }

  private static func whole(for ast: FunctionDefinitionAst, in source: SourceText) -> CommentHelp? {
    let text = source.text(ast.extent)
    if let open = text.firstIndex(of: "{"), let help = leading(text[text.index(after: open)...]) { return help }
    if let comment = trailing(source.bytes[..<Int(ast.extent.start)]), let help = CommentHelp(comment) { return help }
    if text.hasSuffix("}"), let comment = trailing(source.bytes[Int(ast.extent.start)..<Int(ast.extent.end - 1)]) { return CommentHelp(comment) }
    return nil
  }

  private static func leading(_ text: Substring) -> CommentHelp? {
    var rest = text.drop { $0.isWhitespace }
    return group(&rest).flatMap { CommentHelp($0) }
  }

  /// The comment at the end of a text, with at most one empty line behind it. It is read from the end: a script may have many functions.
  private static func trailing(_ bytes: ArraySlice<UInt8>) -> String? {
    let blanks: Set<UInt8> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20]
    var head = bytes
    var breaks = 0
    while let last = head.last, blanks.contains(last) {
      head.removeLast()
      if last == 0x0A || last == 0x0D && bytes.dropFirst(head.count).dropFirst().first != 0x0A { breaks += 1 }
    }
    guard breaks <= 2 else { return nil }
    if head.suffix(2).elementsEqual("#>".utf8) {
      let inside = head.dropLast(2)
      guard let open = inside.indices.dropLast().last(where: { inside[$0] == 0x3C && inside[$0 + 1] == 0x23 }) else { return nil }
      return String(decoding: inside[(open + 2)...], as: UTF8.self)
    }
    var lines: [String] = []
    while true {
      let start = head.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? head.startIndex
      let line = String(decoding: head[start...], as: UTF8.self).trimmingWhitespace
      guard line.hasPrefix("#") else { break }
      lines.append(String(line.drop { $0 == "#" }))
      guard start > head.startIndex else { break }
      head = head[..<(start - 1)]
      if head.last == 0x0D, bytes[start - 1] == 0x0A { head.removeLast() }
    }
    return lines.isEmpty ? nil : lines.reversed().joined(separator: "\n")
  }
}
