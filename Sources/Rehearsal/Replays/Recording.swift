import PowerShellRuntime

/// A recording that Start-Transcript made in a real PowerShell: header, prompts with inputs, and what they showed.
struct Recording {
  private static let ruler = "**********************"
  /// `PS C:\Users\me> command`, `PS /home/me> command`, `PS>command`, also behind `[DBG]: ` or a host's name.
  private static let prompt = #/^(\[[^\]]+\]: )?PS[^>]*> ?(.*)$/#

  /// Whether a text is one.
  static func isOne(_ text: String) -> Bool {
    let head = text.split(maxSplits: 3, whereSeparator: \.isNewline).prefix(2).map { $0.filter { $0 != "\u{FEFF}" } }
    return head.count == 2 && head[0].hasPrefix("*****") && head[1].lowercased().contains("transcript start")
  }

  /// The inputs with what they showed.
  static func inputs(_ text: String) -> [Transcript.Input] {
    var inputs: [Transcript.Input] = []
    var isInHeader = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init) {
      if line.hasPrefix(ruler) {
        // Headers stand between two rulers: the session's own, its end, and one before each command where they were asked for.
        isInHeader.toggle()
        continue
      }
      if isInHeader || line.hasPrefix("Transcript started, output file is ") || line.hasPrefix(">> TerminatingError(") || line.hasPrefix("PS>TerminatingError(") { continue }
      if let match = try? prompt.wholeMatch(in: line) {
        inputs.append(Transcript.Input(kind: .run, lines: [String(match.2)]))
      } else if inputs.isEmpty {
        continue
      } else if line.hasPrefix(">> ") || line == ">>", inputs[inputs.count - 1].expected.isEmpty {
        inputs[inputs.count - 1].lines.append(String(line.dropFirst(3)))
      } else {
        inputs[inputs.count - 1].expected.append(line)
      }
    }
    return inputs.filter { input in
      let text = input.text.filter { !$0.isWhitespace }.lowercased()
      return !text.isEmpty && !text.hasPrefix("stop-transcript") && !text.hasPrefix("start-transcript") && text != "exit"
    }
  }
}
