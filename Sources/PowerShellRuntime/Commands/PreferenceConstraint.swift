/// What a preference variable takes: an action, of which Suspend is reserved (ActionPreference variables, SessionStateScope.cs).
public struct PreferenceConstraint: ValueConstraint {
  /// The variables that say what becomes of a stream.
  public static let variables = ["ErrorActionPreference", "WarningPreference", "VerbosePreference", "DebugPreference", "InformationPreference", "ProgressPreference"]
  static let ofStream: [Stream: String] = [
    .warning: "WarningPreference", .verbose: "VerbosePreference", .debug: "DebugPreference", .information: "InformationPreference",
  ]
  static let suspendRefusal =
    "The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, \"about_Preference_Variables.\""

  /// What a command that meets the action in a function's own variable throws (MshCommandRuntime.ContinueProcessing).
  static func suspended(_ variable: String) -> DotNetException {
    Failure.dotNet(
      "System.NotSupportedException",
      "The Suspend ActionPreference value is reserved for future use and is not supported at this time. It has been replaced in your \(variable) variable by the default value of Continue. For more information about preference variables, see the Help topic, \"about_Preference_Variables.\"")
  }

  public init() {}
  public var isValidation: Bool { false }

  public func apply(_ value: Value, _ session: Session) throws -> Value {
    let action = try TypeConstraint(type: { TypeCatalog.actionPreference }).apply(value, session)
    if PreferenceConstraint.isSuspend(action) { throw ConstraintFailure(PreferenceConstraint.suspendRefusal) }
    return action
  }

  static func isSuspend(_ value: Value) -> Bool {
    value.object(as: EnumObject.self).map { $0.type === TypeCatalog.actionPreference && $0.text == "Suspend" } ?? false
  }
}
