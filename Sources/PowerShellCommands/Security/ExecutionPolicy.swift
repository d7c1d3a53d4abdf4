import PowerShellRuntime

/// Get-ExecutionPolicy: a rehearsal runs every script.
final class GetExecutionPolicy: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ExecutionPolicy", module: "Microsoft.PowerShell.Security", "Tells which scripts run: all of them.", [
      CmdletParameter("Scope", "string", position: 0, byName: true, values: ["Process", "CurrentUser", "LocalMachine", "UserPolicy", "MachinePolicy"]), CmdletParameter("List", "switch"),
    ], make: { GetExecutionPolicy() })
  }

  override func process() throws {
    guard flag("List") else { return try write(.string("Unrestricted")) }
    for scope in ["MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine"] {
      try write(CustomObject([("Scope", .string(scope)), ("ExecutionPolicy", .string(scope == "LocalMachine" ? "Unrestricted" : "Undefined"))]))
    }
  }
}

/// Set-ExecutionPolicy: accepted, as on Windows, and without effect.
final class SetExecutionPolicy: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-ExecutionPolicy", module: "Microsoft.PowerShell.Security", "Accepts a policy; a rehearsal runs every script.", supportsShouldProcess: true, [
      CmdletParameter(
        "ExecutionPolicy", "string", position: 0, mandatory: true, byName: true, values: ["Unrestricted", "RemoteSigned", "AllSigned", "Restricted", "Default", "Bypass", "Undefined"]),
      CmdletParameter("Scope", "string", position: 1, byName: true, values: ["Process", "CurrentUser", "LocalMachine", "UserPolicy", "MachinePolicy"]), CmdletParameter("Force", "switch"),
    ], make: { SetExecutionPolicy() })
  }
}
