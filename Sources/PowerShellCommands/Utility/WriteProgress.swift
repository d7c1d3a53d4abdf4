import PowerShellRuntime

/// Write-Progress: what it shows is gone when it ends, so a rehearsal that is not interactive shows nothing.
final class WriteProgress: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Progress", "Shows a progress bar.", [
      CmdletParameter("Activity", "string", position: 0), CmdletParameter("Status", "string", position: 1),
      CmdletParameter("Id", "int", position: 2), CmdletParameter("PercentComplete", "int", range: -1...100),
      CmdletParameter("SecondsRemaining", "int"), CmdletParameter("CurrentOperation", "string"),
      CmdletParameter("ParentId", "int"), CmdletParameter("Completed", "switch"), CmdletParameter("SourceId", "int"),
    ], make: { WriteProgress() })
  }
  override func process() throws {
    if flag("Completed"), !has("Activity") { return session.host?.showProgress("", "", -1, isCompleted: true) ?? () }
    guard let activity = string("Activity"), !activity.isEmpty else {
      throw failure("Missing value for mandatory parameter. (Parameter 'Activity')", id: "System.ArgumentException", .NotSpecified, type: "System.ArgumentException")
    }
    session.host?.showProgress(activity, string("Status") ?? "", integer("PercentComplete") ?? -1, isCompleted: flag("Completed"))
  }
}
