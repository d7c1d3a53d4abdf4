import PowerShellRuntime

/// New-Event.
final class NewEvent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-Event", "Makes an event.", [
      CmdletParameter("SourceIdentifier", "string", position: 0, mandatory: true), CmdletParameter("Sender", "PSObject", position: 1),
      CmdletParameter("EventArguments", "PSObject[]", position: 2), CmdletParameter("MessageData", "PSObject", position: 3),
    ], make: { NewEvent() })
  }

  override func end() throws {
    let arguments = value("EventArguments").map { session.enumerated($0) } ?? []
    try write(.object(session.events.raise(
      string("SourceIdentifier") ?? "", sender: value("Sender") ?? .null, arguments: arguments, messageData: value("MessageData") ?? .null, in: session)))
  }
}
