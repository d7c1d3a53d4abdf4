import PowerShellRuntime

/// Wait-Event: takes the first event that waits. Nothing raises one while a script waits: where there is none, the clock moves on by -Timeout.
final class WaitEvent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Wait-Event", "Waits for an event.", [
      CmdletParameter("SourceIdentifier", "string", position: 0, byName: true), CmdletParameter("Timeout", "int", aliases: ["TimeoutSec"], range: -1...Int(Int32.max)),
    ], make: { WaitEvent() })
  }

  override func process() throws {
    let wanted = string("SourceIdentifier").map { Wildcard($0) }
    if let event = session.events.queue.first(where: { event in wanted.map { $0.matches(event["SourceIdentifier"]?.text ?? "") } ?? true }) { return try write(.object(event)) }
    if let seconds = integer("Timeout"), seconds > 0 { try session.sleep(Int64(seconds) * 10_000_000) }
  }
}
