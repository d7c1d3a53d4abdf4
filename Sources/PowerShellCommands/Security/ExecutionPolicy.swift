import PowerShellRuntime

/// Get-ExecutionPolicy: a rehearsal runs every script.
final class GetExecutionPolicy: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ExecutionPolicy", module: "Microsoft.PowerShell.Security", "Tells which scripts run: all of them.", [
      CmdletParameter("Scope", "Microsoft.PowerShell.ExecutionPolicyScope", position: 0, byName: true), CmdletParameter("List", "switch"),
    ], make: { GetExecutionPolicy() })
  }

  override func process() throws {
    guard flag("List") else { return try write(.string("Unrestricted")) }
    for scope in ["MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine"] {
      func value(_ name: String, of type: String) throws -> Value { try session.types.type(named: type).map { try session.convert(.string(name), to: $0) } ?? .string(name) }
      try write(CustomObject([
        ("Scope", try value(scope, of: "Microsoft.PowerShell.ExecutionPolicyScope")), ("ExecutionPolicy", try value("Unrestricted", of: "Microsoft.PowerShell.ExecutionPolicy")),
      ]))
    }
  }
}

/// Set-ExecutionPolicy: accepted, as on Windows, and without effect.
final class SetExecutionPolicy: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-ExecutionPolicy", module: "Microsoft.PowerShell.Security", "Accepts a policy; a rehearsal runs every script.", supportsShouldProcess: true, [
      CmdletParameter(
        "ExecutionPolicy", "Microsoft.PowerShell.ExecutionPolicy", position: 0, mandatory: true, byName: true),
      CmdletParameter("Scope", "Microsoft.PowerShell.ExecutionPolicyScope", position: 1, byName: true), CmdletParameter("Force", "switch"),
    ], make: { SetExecutionPolicy() })
  }
}
