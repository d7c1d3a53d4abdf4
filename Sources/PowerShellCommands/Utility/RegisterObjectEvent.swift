import PowerShellRuntime

/// Register-ObjectEvent: the events of objects can be subscribed to; in a rehearsal no object raises one by itself.
final class RegisterObjectEvent: RegisterEvent {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Register-ObjectEvent", "Subscribes to the events of an object.",
      parameters([
        CmdletParameter("InputObject", "PSObject", position: 0, mandatory: true), CmdletParameter("EventName", "string", position: 1, mandatory: true),
        CmdletParameter("SourceIdentifier", "string", position: 100),
      ], actionAt: 101), make: { RegisterObjectEvent() })
  }

  override func process() throws {
    let (object, name) = (value("InputObject") ?? .null, string("EventName") ?? "")
    guard SessionEvents.hasEvent(name, object.type) else {
      throw failure(
        "Cannot register for the specified event. An event with the name '\(name)' does not exist. (Parameter 'eventName')", id: "INVALID_REGISTRATION", .InvalidArgument,
        type: "System.ArgumentException", target: object)
    }
    try subscribe(string("SourceIdentifier") ?? session.newGuid(), source: (object, name))
  }
}
