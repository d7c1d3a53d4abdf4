/// A completion as the editor shows it.
public struct EditorCompletion {
  public let text: String
  public let label: String
  public let tooltip: String
  public init(text: String, label: String, tooltip: String) { (self.text, self.label, self.tooltip) = (text, label, tooltip) }
}

/// What the editor asks of the shell. Positions count Unicode scalars.
public protocol LineEditorDelegate: AnyObject {
  /// An escape sequence for each scalar, and whether the text has a parse error.
  func styles(of text: String) -> (styles: [String], hasError: Bool)
  /// Whether Enter goes on to a next line.
  func isIncomplete(_ text: String) -> Bool
  /// The completions at a position, and what they replace.
  func completions(of text: String, at position: Int) -> (replaced: Range<Int>, items: [EditorCompletion])
  /// What could follow the text; nil where there is nothing to suggest.
  func suggestion(for text: String) -> String?
  /// Lines of help for what is at a position.
  func help(for text: String, at position: Int, parameterOnly: Bool) -> [String]
  /// Lines that say what the text would change.
  func preview(of text: String) -> [String]
  /// The ranges of the arguments of the commands in a text.
  func arguments(in text: String) -> [Range<Int>]
}
