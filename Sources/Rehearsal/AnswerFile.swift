import PowerShellRuntime
import Yams

/// The answers to a script's questions, given before it runs: a YAML file with a list of answers in the order of the questions, or
/// with prompts and what is answered to each (docs/rehearsals.md).
public final class AnswerFile {
  /// A file that holds no answers.
  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  /// What is answered to the prompts that a pattern fits.
  private struct Entry {
    let pattern: Wildcard
    var answers: [String]
    /// A list is used up; a single answer is given whenever its prompt comes.
    let isList: Bool
    /// The prompt that a single answer was given to for what the question is about. The next prompt about the same, as that for
    /// the second value of a parameter, is another question.
    var firstPrompt: String?
  }
  private var inOrder: [String] = []
  private var entries: [Entry] = []

  /// - Throws: `Unreadable`.
  public init(_ text: String) throws {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw Unreadable(description: "The answers cannot be read: \(error)")
    }
    switch root {
    case .sequence(let items)?: inOrder = try items.map(AnswerFile.text)
    case .mapping(let pairs)?:
      entries = try pairs.map { key, value in
        let pattern = try Wildcard(AnswerFile.essence(AnswerFile.text(key)))
        guard case .sequence(let items) = value else { return Entry(pattern: pattern, answers: [try AnswerFile.text(value)], isList: false) }
        return Entry(pattern: pattern, answers: try items.map(AnswerFile.text), isList: true)
      }
    case .scalar?, .alias?, nil:
      throw Unreadable(description: "The answers cannot be read: they are a list of answers, or prompts with their answers.")
    }
  }

  private static func text(_ node: Node) throws -> String {
    guard case .scalar(let scalar) = node else { throw Unreadable(description: "The answers cannot be read: an answer is a text or a list of texts.") }
    return node.tag == .implicit && node.null != nil ? "" : scalar.string
  }

  /// A prompt without the colon and the space behind it.
  private static func essence(_ prompt: String) -> String {
    var text = prompt.trimmingWhitespace
    while text.hasSuffix(":") { text = String(text.dropLast()).trimmingWhitespace }
    return text
  }

  /// The answer to a question; nil where the file has none.
  public func answer(to question: Question) -> String? {
    if !inOrder.isEmpty { return inOrder.removeFirst() }
    let prompt = AnswerFile.essence(question.prompt)
    let about = question.about.map(AnswerFile.essence).filter { !$0.isEmpty }
    for index in entries.indices {
      let isPrompt = entries[index].pattern.matches(prompt)
      guard isPrompt || about.contains(where: entries[index].pattern.matches) else { continue }
      if entries[index].isList {
        if !entries[index].answers.isEmpty { return entries[index].answers.removeFirst() }
      } else if isPrompt || entries[index].firstPrompt ?? prompt == prompt {
        if !isPrompt { entries[index].firstPrompt = prompt }
        return entries[index].answers[0]
      }
    }
    return nil
  }
}
