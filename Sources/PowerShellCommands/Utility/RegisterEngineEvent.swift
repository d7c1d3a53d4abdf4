import PowerShellRuntime

/// Register-EngineEvent.
final class RegisterEngineEvent: RegisterEvent {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Register-EngineEvent", "Subscribes to events that the engine and New-Event make.",
      parameters([CmdletParameter("SourceIdentifier", "string", position: 100, mandatory: true)], actionAt: 101), make: { RegisterEngineEvent() })
  }

  override func process() throws {
    guard has("Action") || flag("Forward") else {
      throw failure("Action must be specified for non-forwarded events.", id: "ACTION_MANDATORY_FOR_LOCAL", .InvalidArgument, type: "System.ArgumentException")
    }
    try subscribe(string("SourceIdentifier") ?? "")
  }
}
