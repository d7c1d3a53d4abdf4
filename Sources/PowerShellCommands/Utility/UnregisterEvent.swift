import PowerShellRuntime

/// Unregister-Event.
final class UnregisterEvent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Unregister-Event", "Ends subscriptions to events.", defaultSet: "BySource", supportsShouldProcess: true, [
      CmdletParameter("SourceIdentifier", "string", position: 0, mandatory: true, byName: true, set: "BySource"),
      CmdletParameter("SubscriptionId", "int", position: 0, mandatory: true, byName: true, set: "ById"), CmdletParameter("Force", "switch"),
    ], make: { UnregisterEvent() })
  }

  override func process() throws {
    for one in try foundSubscriptions(noun: "Event subscription with identifier") where try shouldProcess("Event subscription '\(one.sourceIdentifier)'", action: "Unsubscribe") {
      session.events.unsubscribe(one)
    }
  }
}
