import PowerShellRuntime
import PowerShellSyntax

/// A recording that Start-Transcript made in a real PowerShell: header, prompts with inputs, and what they showed.
struct Recording {
  private static let ruler = "**********************"
  /// `PS C:\Users\me> command`, `PS /home/me> command`, `PS>command`, also behind `[DBG]: ` or a host's name.
  private static let prompt = #/^(\[[^\]]+\]: )?PS(?:>| [^>]*> ?)(.*)$/#

  /// Whether a text is one.
  static func isOne(_ text: String) -> Bool {
    let head = text.split(maxSplits: 3, whereSeparator: \.isNewline).prefix(2).map { $0.filter { $0 != "\u{FEFF}" } }
    return head.count == 2 && head[0].hasPrefix("*****") && head[1].lowercased().contains("transcript start")
  }

  /// The inputs with what they showed.
  static func inputs(_ text: String) -> [Transcript.Input] {
    var inputs: [Transcript.Input] = []
    var isInHeader = false
    var ownPrompt: Regex<AnyRegexOutput>?
    // Whether the last input goes on: further lines have no prompt of their own where PSReadLine read them.
    var isOpen = false
    func add(_ line: String, isFirst: Bool) {
      if isFirst { inputs.append(Transcript.Input(kind: .run, lines: [line])) } else { inputs[inputs.count - 1].lines.append(line) }
      let text = inputs[inputs.count - 1].text
      isOpen = Parser.parse(text).isIncomplete
      if !isOpen { ownPrompt = promptDefined(in: text) ?? ownPrompt }
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init) {
      if line.hasPrefix(ruler) {
        // Headers stand between two rulers: the session's own, its end, and one before each command where they were asked for.
        isInHeader.toggle()
        continue
      }
      if isInHeader || line.hasPrefix("Transcript started, output file is ") || isEngineNote(line) { continue }
      if let typed = input(of: line, ownPrompt) {
        if !isEngineNote(">> " + typed) { add(typed, isFirst: true) }
      } else if inputs.isEmpty {
        continue
      } else if inputs[inputs.count - 1].expected.isEmpty, isOpen || line.hasPrefix(">> ") || line == ">>" {
        add(line.hasPrefix(">> ") ? String(line.dropFirst(3)) : line == ">>" ? "" : line, isFirst: false)
      } else {
        inputs[inputs.count - 1].expected.append(line)
      }
    }
    return inputs.filter { input in
      let text = input.text.filter { !$0.isWhitespace }.lowercased()
      return !text.isEmpty && !text.hasPrefix("stop-transcript") && !text.hasPrefix("start-transcript") && text != "exit"
    }
  }

  /// What was typed behind a prompt; nil of other lines.
  private static func input(of line: String, _ ownPrompt: Regex<AnyRegexOutput>?) -> String? {
    if let match = try? prompt.wholeMatch(in: line) { return String(match.2) }
    guard let ownPrompt, let match = try? ownPrompt.prefixMatch(in: line) else { return nil }
    return String(line[match.range.upperBound...])
  }

  /// Lines that the engine writes about itself: what it stops for, and what it calls to suggest commands.
  private static func isEngineNote(_ line: String) -> Bool {
    ["TerminatingError(", "CommandInvocation(", "ParameterBinding("].contains { line.hasPrefix(">> " + $0) || line.hasPrefix("PS>" + $0) }
  }

  /// The prompt that an input defines by a text: `function prompt { 'ME> ' }`; what its variables give may be anything.
  private static func promptDefined(in input: String) -> Regex<AnyRegexOutput>? {
    guard input.lowercased().contains("prompt") else { return nil }
    var parts: [String]?
    Parser.parse(input).root.walk { node in
      guard let function = node as? FunctionDefinitionAst, function.name.lowercased() == "prompt" || function.name.lowercased() == "global:prompt" else { return .descend }
      function.body.walk { inner in
        if let text = inner as? StringConstantExpressionAst, text.type != .BareWord { parts = [text.value] }
        if let text = inner as? ExpandableStringExpressionAst { parts = FormatParts.split(text.format) }
        return parts == nil ? .descend : .stop
      }
      return .stop
    }
    // A prompt that begins with what a variable gives cannot be told from output.
    guard let parts, let start = parts.first, !start.allSatisfy(\.isWhitespace) else { return nil }
    let escaped = parts.map { part in part.map { $0.isLetter || $0.isNumber || $0 == " " ? String($0) : "\\" + String($0) }.joined() }
    return try? Regex(escaped.joined(separator: ".*?"))
  }

  /// What a recording says twice: PowerShell writes errors to the screen and to the transcript, and the text of what was thrown in
  /// front of them.
  static func withoutRepeats(_ lines: [String]) -> [String] {
    var result: [String] = []
    var at = 0
    while at < lines.count {
      if at + 1 < lines.count, lines[at + 1].hasSuffix(": " + lines[at]) {
        at += 1
        continue
      }
      let longest = (lines.count - at) / 2
      if lines[at].contains(": "), longest > 0, let length = (1...longest).first(where: { lines[at..<(at + $0)] == lines[(at + $0)..<(at + 2 * $0)] }) {
        result += lines[at..<(at + length)]
        at += 2 * length
      } else {
        result.append(lines[at])
        at += 1
      }
    }
    return result
  }
}
