import PowerShellRuntime

/// Remove-Event.
final class RemoveEvent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Event", "Takes events away that nobody has taken yet.", defaultSet: "BySource", supportsShouldProcess: true, [
      CmdletParameter("SourceIdentifier", "string", position: 0, mandatory: true, byName: true, set: "BySource"),
      CmdletParameter("EventIdentifier", "int", position: 0, mandatory: true, byName: true, set: "ByIdentifier"),
    ], make: { RemoveEvent() })
  }

  override func process() throws {
    for event in try foundEvents(missingId: "INVALID_EVENT_IDENTIFIER") where try shouldProcess("Event '\(event["SourceIdentifier"]?.text ?? "")'", action: "Remove") {
      session.events.take(event)
    }
  }
}
