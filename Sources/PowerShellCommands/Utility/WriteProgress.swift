import PowerShellRuntime

/// Write-Progress: what it shows is gone when it ends, so that only a terminal shows it.
final class WriteProgress: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Progress", "Shows a progress bar.", [
      CmdletParameter("Activity", "string", position: 0), CmdletParameter("Status", "string", position: 1, notEmpty: true),
      CmdletParameter("Id", "int", position: 2, range: 0...Int(Int32.max)), CmdletParameter("PercentComplete", "int", range: -1...100), CmdletParameter("SecondsRemaining", "int"),
      CmdletParameter("CurrentOperation", "string"), CmdletParameter("ParentId", "int", range: -1...Int(Int32.max)), CmdletParameter("Completed", "switch"),
      CmdletParameter("SourceId", "int"),
    ], make: { WriteProgress() })
  }
  override func process() throws {
    let activity = string("Activity") ?? ""
    if activity.isEmpty, !flag("Completed") || has("Activity") {
      throw failure("Missing value for mandatory parameter. (Parameter 'Activity')", id: "MissingActivity", .InvalidArgument, type: "System.ArgumentException")
    }
    if let parent = integer("ParentId"), parent >= 0, parent == integer("Id") ?? 0 {
      throw failure("ParentActivityId cannot be the same as the ActivityId.", id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
    if session.variable("ProgressPreference")?.text.lowercased() == "silentlycontinue" { return }
    session.host?.showProgress(
      Progress(
        id: integer("Id") ?? 0, activity: activity, status: string("Status") ?? "Processing", percent: integer("PercentComplete") ?? -1,
        isCompleted: flag("Completed")))
  }
}
