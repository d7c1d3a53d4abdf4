/// An error that the parser reports beside the tree.
public struct ParseError: Sendable {
  public let extent: Extent
  public let id: ParseErrorId
  /// The message, its arguments filled in.
  public let message: String
  /// Whether more input could mend it; a shell then asks for another line.
  public let isIncomplete: Bool

  init(_ extent: Extent, _ id: ParseErrorId, _ arguments: [String], isIncomplete: Bool) {
    self.extent = extent
    self.id = id
    self.isIncomplete = isIncomplete
    self.message = ParseError.fill(id.message, arguments)
  }

  private static func fill(_ format: String, _ arguments: [String]) -> String {
    var result = format
    for (index, argument) in arguments.enumerated() { result = result.replacing("{\(index)}", with: argument) }
    return result.replacing("{{", with: "{").replacing("}}", with: "}")
  }
}
