import PowerShellRuntime

/// What Register-EngineEvent and Register-ObjectEvent have in common (ObjectEventRegistrationBase).
class RegisterEvent: Cmdlet {
  static func parameters(_ own: [CmdletParameter], actionAt position: Int) -> [CmdletParameter] {
    own + [
      CmdletParameter("Action", "scriptblock", position: position), CmdletParameter("MessageData", "PSObject"), CmdletParameter("SupportEvent", "switch"),
      CmdletParameter("Forward", "switch"), CmdletParameter("MaxTriggerCount", "int"),
    ]
  }

  func subscribe(_ identifier: String, source: (object: Value, event: String)? = nil) throws {
    let events = session.events
    if events.isTaken(identifier) {
      throw failure(
        "Cannot subscribe to the specified event. A subscriber with the source identifier '\(identifier)' already exists.", id: "SUBSCRIBER_EXISTS", .InvalidArgument,
        type: "System.ArgumentException", target: source?.object ?? .null)
    }
    let count = integer("MaxTriggerCount") ?? 0
    let job = events.subscribe(
      identifier, source: source, action: value("Action")?.object(as: ScriptBlock.self), messageData: value("MessageData") ?? .null, isSupport: flag("SupportEvent"),
      isForwarded: flag("Forward"), limit: count > 0 ? count : nil, in: session)
    if let job, !flag("SupportEvent") { try write(.object(job)) }
  }
}
