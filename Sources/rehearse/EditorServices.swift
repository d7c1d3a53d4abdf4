import PowerShellRuntime
import PowerShellSyntax
import Rehearsal
import Terminal

/// What the line editor asks of the shell: colours, completions, suggestions, help and previews.
final class EditorServices: LineEditorDelegate {
  private let shell: Shell
  private let completion: Completion
  weak var history: LineHistory?

  init(_ shell: Shell) {
    self.shell = shell
    completion = Completion(shell.session)
  }

  // MARK: Colours

  private var colors: EditorColors { EditorOptions.of(shell.session).colors }

  func styles(of text: String) -> (styles: [String], hasError: Bool) {
    let source = SourceText(text)
    let result = Parser.parse(source, savingTokens: true)
    // Extents count bytes; the editor counts scalars.
    var styles = [String](repeating: "", count: source.bytes.count + 1)
    func fill(_ extent: Extent, _ style: String) {
      for at in Int(extent.start)..<min(Int(extent.end), styles.count) { styles[at] = style }
    }
    let colors = colors
    for token in result.tokens { if let style = part(of: token).map({ colors[$0] }) { fill(token.extent, style) } }
    let errors = result.errors.filter { !$0.isIncomplete }
    for error in errors { fill(error.extent, colors[.Error]) }
    var ofScalars: [String] = []
    var at = 0
    for scalar in text.unicodeScalars {
      ofScalars.append(styles[at])
      at += UTF8.width(scalar)
    }
    return (ofScalars, !errors.isEmpty)
  }

  private func part(of token: Token) -> EditorColors.Part? {
    if token.flags.contains(.commandName) { return .Command }
    if token.flags.contains(.typeName) || token.flags.contains(.attributeName) { return .Type }
    if token.flags.contains(.memberName) { return .Member }
    if token.flags.contains(.keyword) { return .Keyword }
    switch token.kind {
    case .Variable, .SplattedVariable: return .Variable
    case .Parameter: return .Parameter
    case .StringLiteral, .StringExpandable, .HereStringLiteral, .HereStringExpandable: return .String
    case .Number: return .Number
    case .Comment: return .Comment
    case .Pipe, .AndAnd, .OrOr, .Equals, .Plus, .Minus, .Multiply, .Divide, .Ieq, .Ine, .Igt, .Ige, .Ilt, .Ile, .Ilike, .Imatch, .And, .Or, .Not, .Join, .Format, .Ireplace, .Isplit,
      .PlusEquals, .Redirection:
      return .Operator
    default: return nil
    }
  }

  func isIncomplete(_ text: String) -> Bool { shell.session.parse(SourceText(text)).isIncomplete }

  // MARK: Completion

  private func before(_ text: String, _ position: Int) -> String { String(String.UnicodeScalarView(text.unicodeScalars.prefix(position))) }

  func completions(of text: String, at position: Int) -> (replaced: Range<Int>, items: [EditorCompletion]) {
    let front = before(text, position)
    let result = completion.complete(front)
    let kept = String(decoding: Array(front.utf16.prefix(result.start)), as: UTF16.self)
    return (kept.unicodeScalars.count..<position, result.items.map { EditorCompletion(text: $0.text, label: $0.listText, tooltip: tooltip($0)) })
  }

  private func tooltip(_ item: CompletionItem) -> String {
    let tip = item.toolTip(shell.session).split(separator: "\n").first.map(String.init) ?? ""
    return tip == item.listText ? "" : tip
  }

  func suggestion(for text: String) -> String? {
    if text.contains("\n") { return nil }
    if let line = history?.lines.last(where: { $0.hasPrefix(text) && $0 != text }) { return String(line.dropFirst(text.count)) }
    return completion.tenantSuggestion(for: text)
  }

  // MARK: Help

  private func command(in text: String, at position: Int) -> CommandAst? {
    let root = Parser.parse(SourceText(text)).root
    let offset = Int32(before(text, position).utf8.count)
    var found: CommandAst?
    _ = root.walk { node in
      if let command = node as? CommandAst, command.extent.start <= offset, offset <= command.extent.end { found = command }
      return .descend
    }
    return found
  }

  func help(for text: String, at position: Int, parameterOnly: Bool) -> [String] {
    guard let command = command(in: text, at: position), let name = (command.elements.first as? StringConstantExpressionAst)?.value else { return [] }
    guard let info = shell.session.findCommand(name) else { return ["\(name) is no command here."] }
    let offset = Int32(before(text, position).utf8.count)
    let parameter = command.elements.compactMap { $0 as? CommandParameterAst }.last { $0.extent.start <= offset }
    if let parameter, let metadata = info.metadata.allParameters.first(where: { $0.name.lowercased().hasPrefix(parameter.name.lowercased()) }) {
      return describe(metadata, of: info)
    }
    if parameterOnly { return CommandSyntax.lines(info) }
    let shown = (try? shell.session.scriptBlock("Get-Help -Name '\(info.name)'").invokeCollecting(shell.session, arguments: [])) ?? []
    return ((try? shell.session.formattedText(shown, width: shell.width)) ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func describe(_ parameter: ParameterMetadata, of info: CommandInfo) -> [String] {
    var lines = ["-\(parameter.name) <\(parameter.typeName)>" + (parameter.aliases.isEmpty ? "" : "   aliases: \(parameter.aliases.joined(separator: ", "))")]
    for (set, entry) in parameter.sets.sorted(by: { $0.key < $1.key }) {
      var words = [entry.isMandatory ? "needed" : "optional", entry.position.map { "position \($0)" } ?? "by name only"]
      if entry.byValue { words.append("takes the pipeline's objects") }
      if entry.byName { words.append("takes a property of the pipeline's objects") }
      lines.append("  " + (set == ParameterMetadata.all ? "" : set + ": ") + words.joined(separator: ", "))
    }
    if let values = parameter.constraints.compactMap({ $0 as? ValidateSetConstraint }).first {
      lines.append("  one of: " + values.offered(shell.session).joined(separator: ", "))
    }
    return lines
  }

  func preview(of text: String) -> [String] {
    if shell.session.parse(SourceText(text)).errors.first != nil { return ["The line does not parse yet."] }
    return Preview.lines(of: text, in: shell)
  }

  func arguments(in text: String) -> [Range<Int>] {
    let source = SourceText(text)
    var ranges: [Range<Int>] = []
    func position(_ offset: Int32) -> Int { String(decoding: source.bytes.prefix(Int(offset)), as: UTF8.self).unicodeScalars.count }
    _ = Parser.parse(source).root.walk { node in
      guard let command = node as? CommandAst else { return .descend }
      for element in command.elements.dropFirst() where !(element is CommandParameterAst) { ranges.append(position(element.extent.start)..<position(element.extent.end)) }
      return .descend
    }
    return ranges
  }
}
