/// What $PSDefaultParameterValues takes: tables whose keys are `Command:Parameter` or `Disabled`.
struct DefaultParametersConstraint: ValueConstraint {
  var isValidation: Bool { false }
  private static let help = "For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266."

  func apply(_ value: Value, _ session: Session) throws -> Value {
    if value.isNull { return value }
    let type = TypeDescriptor.defaultParameterTable
    guard let table = value.object(as: DictionaryObject.self) else {
      throw ConstraintFailure(
        "Cannot convert the \"\(try session.stringify(value))\" value of type \"\(value.type?.fullName ?? "")\" to type \"\(type.fullName)\".")
    }
    if table.type === type { return value }
    let result = DictionaryObject(type: type)
    for (key, item) in table.entries {
      if let reason = DefaultParametersConstraint.refusal(key) {
        throw ConstraintFailure("Cannot convert value \"\(table.type.fullName)\" to type \"\(type.fullName)\". Error: \"\(reason)\"")
      }
      result[key: key] = item
    }
    return .object(result)
  }

  /// - Throws: an error where a key names no parameter of a command.
  static func check(_ key: Value) throws {
    guard key.stringValue != nil else {
      throw Failure.error(
        "The key '\(key.text)' of type '\(key.type?.fullName ?? "")' is not a string value. DefaultParameterDictionary only accepts string value keys.", id: "Argument", .InvalidArgument,
        type: Failure.exceptionType("System.Management.Automation.PSArgumentException"))
    }
    if let reason = refusal(key) { throw Failure.error(reason, id: "InvalidKey", .InvalidOperation) }
  }

  /// - Throws: the same as an exception of .NET, which Add throws.
  static func checkAdded(_ key: Value) throws {
    if let reason = refusal(key) { throw Failure.dotNet("System.Management.Automation.PSInvalidOperationException", reason) }
  }

  private static func refusal(_ key: Value) -> String? {
    let text = key.text.trimmingWhitespace
    if CaseFolding.equal(text, "Disabled") { return nil }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) { return nil }
    return "The key '\(key.text)' does not have a valid format. \(help)"
  }
}
