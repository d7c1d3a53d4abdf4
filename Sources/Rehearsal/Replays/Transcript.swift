/// A transcript of inputs with the answers that they should get, as conformance/README.md describes it.
public struct Transcript {
  public enum Kind: String { case run = "PS>", tree = "AST>", completions = "TAB>", binding = "BIND>" }

  public struct Input {
    public let kind: Kind
    public var lines: [String]
    public var answers: [String] = []
    public var expected: [String] = []
    public var text: String { lines.joined(separator: "\n") }
  }

  public struct Case {
    public let name: String
    public var inputs: [Input] = []
    /// Lines in front of the first input: comments and empty ones.
    public var preamble: [String] = []
  }

  public private(set) var isCore = false
  /// Whether Start-Transcript made it.
  public private(set) var isRecording = false
  public private(set) var header: [String] = []
  public private(set) var cases: [Case] = []

  /// - Parameter text: a transcript, or what Start-Transcript recorded.
  public init(_ text: String) {
    if Recording.isOne(text) {
      isRecording = true
      cases = [Case(name: "", inputs: Recording.inputs(text))]
      return
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("# -- session:") {
        isCore = line.contains("core")
        header.append(line)
      } else if line.hasPrefix("# -- case:") {
        cases.append(Case(name: line.dropFirst(10).drop { $0 == " " }.description))
      } else {
        add(line)
      }
    }
  }

  private mutating func add(_ line: String) {
    for kind in [Kind.run, .tree, .completions, .binding] where line == kind.rawValue || line.hasPrefix(kind.rawValue + " ") {
      if cases.isEmpty { cases.append(Case(name: "")) }
      cases[cases.count - 1].inputs.append(Input(kind: kind, lines: [String(line.dropFirst(kind.rawValue.count + 1))]))
      return
    }
    guard !cases.isEmpty, !cases[cases.count - 1].inputs.isEmpty else {
      if cases.isEmpty { header.append(line) } else { cases[cases.count - 1].preamble.append(line) }
      return
    }
    let at = cases[cases.count - 1].inputs.count - 1
    let input = cases[cases.count - 1].inputs[at]
    if line == ">>" || line.hasPrefix(">> "), input.expected.isEmpty {
      cases[cases.count - 1].inputs[at].lines.append(String(line.dropFirst(3)))
    } else if line == "<<" || line.hasPrefix("<< "), input.kind == .run || input.kind == .binding, input.expected.isEmpty {
      cases[cases.count - 1].inputs[at].answers.append(String(line.dropFirst(3)))
    } else {
      cases[cases.count - 1].inputs[at].expected.append(line)
    }
  }

  /// Lines for comparison: without spaces at their ends, and without empty lines at the end.
  public static func normalized(_ lines: [String]) -> [String] {
    var result = lines.map { line in
      var line = Substring(line)
      while line.last == " " || line.last == "\r" { line.removeLast() }
      return String(line)
    }
    while result.last == "" { result.removeLast() }
    return result
  }
}
