import PowerShellRuntime
import PowerShellSyntax

/// Runs transcripts again and compares what this shell answers.
public struct Replay {
  public struct Difference: Codable {
    public let input: String
    public let expected: [String]
    public let actual: [String]
  }
  public struct Outcome: Codable {
    public let name: String
    public let differences: [Difference]
    public var passed: Bool { differences.isEmpty }
  }

  public let transcript: Transcript
  private let tolerance: ReplayTolerance

  public init(_ transcript: Transcript, tolerance: ReplayTolerance = .exact) { (self.transcript, self.tolerance) = (transcript, tolerance) }

  /// Runs the cases, each in a fresh session.
  public func run(only wanted: ((String) -> Bool)? = nil) -> [Outcome] {
    transcript.cases.filter { wanted?($0.name) ?? true }.map { item in
      var differences: [Difference] = []
      let answers = answers(item)
      for (input, actual) in zip(item.inputs, answers) {
        let expected = Transcript.normalized(input.expected)
        let given = Transcript.normalized(actual)
        let isEqual = tolerance.areEqual(expected, given) || transcript.isRecording && tolerance.areEqual(Recording.withoutRepeats(expected), given)
        if !isEqual { differences.append(Difference(input: input.text, expected: expected, actual: given)) }
      }
      return Outcome(name: item.name, differences: differences)
    }
  }

  /// The transcript with the answers of this shell.
  public func recorded() -> String {
    var lines = transcript.header
    for item in transcript.cases {
      if !item.name.isEmpty { lines.append("# -- case: \(item.name)") }
      lines += item.preamble
      for (input, answer) in zip(item.inputs, answers(item)) {
        for (at, line) in input.lines.enumerated() { lines.append((at == 0 ? input.kind.rawValue : ">>") + (line.isEmpty ? "" : " " + line)) }
        lines += input.answers.map { "<< " + $0 }
        lines += Transcript.normalized(answer)
      }
      if !item.name.isEmpty { lines.append("") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The output of each input of a case.
  private func answers(_ item: Transcript.Case) -> [[String]] {
    var text = ""
    var pending: [String] = []
    let shell = Shell(
      isCore: transcript.isCore, isInteractive: true, output: { text += $0 },
      input: { question in
        let answer = pending.isEmpty ? nil : pending.removeFirst()
        text += question.prompt + (answer.map { (question.answering == .secret ? "***" : $0) + "\n" } ?? "")
        return answer
      })
    (shell.session.files as? OverlayFileSystem)?.readsDisk = false
    shell.session.setPlainText()
    try? shell.session.files.createDirectory("/work/rehearse-case")
    shell.session.location = Location("/work/rehearse-case")
    shell.session.isInterrupted = Deadline(seconds: 10).hasPassed
    var hasExited = false
    return item.inputs.map { input in
      text = ""
      if hasExited { return [] }
      switch input.kind {
      case .run:
        pending = input.answers
        if let code = shell.runInteractive(shell.session.parse(SourceText(input.text))) {
          text += "# exit \(code)\n"
          hasExited = true
        }
      case .tree: text = AstDump.text(of: shell.session.parse(SourceText(input.text), toRun: false))
      case .binding:
        pending = input.answers
        shell.session.onBound = { set, bound in text += BindingDump(shell.session).text(set, bound) }
        shell.run(shell.session.parse(SourceText(input.text)))
        shell.session.onBound = nil
      case .completions: text = CompletionDump(shell.session).text(input.text)
      }
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// A limit on the time that a case takes.
struct Deadline {
  private let end: ContinuousClock.Instant
  init(seconds: Int) { end = ContinuousClock.now + .seconds(seconds) }
  func hasPassed() -> Bool { ContinuousClock.now > end }
}
