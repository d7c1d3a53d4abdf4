/// The service refuses: nothing has changed.
public struct Refusal: Error, Equatable {
  /// The service's own sentence where it is documented.
  public let message: String
  /// The code in front of the cmdlet's name in FullyQualifiedErrorId.
  public let code: String
  /// Why, and which cmdlet mends it.
  public let recommendedAction: String

  public init(_ message: String, code: String = "BadRequest", action: String = "") {
    (self.message, self.code, self.recommendedAction) = (message, code, action)
  }
}
