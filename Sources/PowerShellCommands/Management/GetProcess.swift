import PowerShellRuntime

/// Get-Process and Stop-Process: a rehearsal has one process, its own.
class GetProcess: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Name", "string[]", aliases: ["ProcessName"], position: 0, byName: true, set: "Name"),
      CmdletParameter("Name", "string[]", aliases: ["ProcessName"], position: 0, byName: true, set: "NameWithUserName"),
      CmdletParameter("Id", "int[]", aliases: ["PID"], mandatory: true, byName: true, set: "Id"),
      CmdletParameter("Id", "int[]", aliases: ["PID"], mandatory: true, byName: true, set: "IdWithUserName"),
      CmdletParameter("InputObject", "System.Diagnostics.Process[]", mandatory: true, byValue: true, set: "InputObject"),
      CmdletParameter("InputObject", "System.Diagnostics.Process[]", mandatory: true, byValue: true, set: "InputObjectWithUserName"),
      CmdletParameter("IncludeUserName", "switch", mandatory: true, set: "NameWithUserName"), CmdletParameter("IncludeUserName", "switch", mandatory: true, set: "IdWithUserName"),
      CmdletParameter("IncludeUserName", "switch", mandatory: true, set: "InputObjectWithUserName"),
    ] + ["Name", "Id", "InputObject"].flatMap { [CmdletParameter("Module", "switch", set: $0), CmdletParameter("FileVersionInfo", "switch", aliases: ["FV", "FVI"], set: $0)] }
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Process", module: "Microsoft.PowerShell.Management", "Gets the processes, of which a rehearsal has one.", defaultSet: "Name", parameters(), make: { GetProcess() })
  }
  override func process() throws { for own in try found() { try write(own) } }

  private var ownId: Int { session.wholeNumber(session.variable("PID") ?? .int(0)) }

  /// What the parameters name; what is not there is told of.
  func found() throws -> [Value] {
    let own = ProcessMembers.own(of: session)
    if let given = value("InputObject") { return session.enumerated(given) }
    if has("Id") {
      let ids = value("Id").map { session.enumerated($0).map { session.wholeNumber($0) } } ?? []
      for id in ids where id != ownId {
        try writeError(
          "Cannot find a process with the process identifier \(id).", id: "NoProcessFoundForGivenId", .ObjectNotFound,
          type: "Microsoft.PowerShell.Commands.ProcessCommandException", target: .integer(id))
      }
      return ids.contains(ownId) ? [.object(own)] : []
    }
    for name in strings("Name") where !Wildcard(name).matches("pwsh") && !Wildcard.hasWildcards(name) {
      try writeError(
        "Cannot find a process with the name \"\(name)\". Verify the process name and call the cmdlet again.", id: "NoProcessFoundForGivenName", .ObjectNotFound,
        type: "Microsoft.PowerShell.Commands.ProcessCommandException", target: .string(name))
    }
    return try !has("Name") || strings("Name").contains(where: { try Wildcard.checked($0).matches("pwsh") }) ? [.object(own)] : []
  }
}

/// Stop-Process.
final class StopProcess: GetProcess {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Stop-Process", module: "Microsoft.PowerShell.Management", "Ends processes; a rehearsal's own goes on.", defaultSet: "Id", supportsShouldProcess: true,
      [
        CmdletParameter("Name", "string[]", aliases: ["ProcessName"], mandatory: true, byName: true, set: "Name"),
        CmdletParameter("Id", "int[]", position: 0, mandatory: true, byName: true, set: "Id"),
        CmdletParameter("InputObject", "System.Diagnostics.Process[]", position: 0, mandatory: true, byValue: true, set: "InputObject"),
        CmdletParameter("PassThru", "switch"), CmdletParameter("Force", "switch"),
      ], make: { StopProcess() })
  }
  override func process() throws {
    for process in try found() {
      let name = (try session.propertyValue("ProcessName", of: process))?.text ?? "", id = (try session.propertyValue("Id", of: process))?.text ?? ""
      guard try shouldProcess("\(name) (\(id))", action: "Stop-Process") else { continue }
      try writeWarning("A rehearsal does not end itself; 'exit' leaves the shell.")
      if flag("PassThru") { try write(process) }
    }
  }
}
