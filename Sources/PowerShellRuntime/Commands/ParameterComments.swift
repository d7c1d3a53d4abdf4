import PowerShellSyntax

/// The comments that stand at the parameters of a function: in front of each, inside it and right behind it
/// (HelpCommentsParser.GetParameterComments).
struct ParameterComments {
  private let source: SourceText
  private let tokens: [Token]
  private let start: Int32

  /// - Parameter function: the place of the function, whose text alone is read.
  init(_ source: SourceText, of function: Extent) {
    self.source = SourceText(source.text(function))
    start = function.start
    tokens = Parser.parse(self.source, savingTokens: true).tokens
  }

  /// The lines of a parameter's comments, without their marks.
  func lines(of parameter: ParameterAst) -> [String] {
    guard let first = tokens.firstIndex(where: { $0.extent.start >= parameter.extent.start - start }) else { return [] }
    let end = tokens[first...].firstIndex { $0.extent.start >= parameter.extent.end - start } ?? tokens.endIndex
    return (before(first) + tokens[first..<end].filter { $0.kind == .Comment } + after(end)).flatMap(text)
  }

  /// The comments in front of a token, with at most one empty line behind the last and none between them.
  private func before(_ index: Int) -> [Token] {
    var found: [Token] = []
    var earliest = line(tokens[index].extent.start) - 2
    for token in tokens[..<index].reversed() where token.kind != .NewLine {
      guard token.kind == .Comment, line(token.extent.end) >= earliest else { break }
      found.insert(token, at: 0)
      earliest = line(token.extent.start) - 1
    }
    return found
  }

  /// The comments that begin at a token, without empty lines between them.
  private func after(_ index: Int) -> [Token] {
    var found: [Token] = []
    var latest = Int.max
    for token in tokens[index...] where token.kind != .NewLine {
      guard token.kind == .Comment, line(token.extent.start) <= latest else { break }
      found.append(token)
      latest = line(token.extent.end) + 1
    }
    return found
  }

  private func line(_ offset: Int32) -> Int { source.lineNumber(at: Int(offset)) }

  private func text(_ comment: Token) -> [String] {
    let text = source.text(comment.extent)
    guard text.hasPrefix("<#") else { return [String(text.drop { $0 == "#" })] }
    return text.dropFirst(2).dropLast(2).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).trimmingTrailingWhitespace }
  }
}
