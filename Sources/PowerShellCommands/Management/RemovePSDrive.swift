import PowerShellRuntime

/// Remove-PSDrive.
final class RemovePSDrive: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-PSDrive", module: "Microsoft.PowerShell.Management", "Removes a drive.", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true), CmdletParameter("Scope", "string"),
      CmdletParameter("Force", "switch"),
    ], make: { RemovePSDrive() })
  }
  override func process() throws {
    for name in strings("Name") {
      if let root = session.fileDrives[name.lowercased()]?.root {
        guard try shouldProcess("Name: \(name) Provider: Microsoft.PowerShell.Core\\FileSystem Root: \(root)", action: "Remove Drive") else { continue }
        session.fileDrives[name.lowercased()] = nil
        continue
      }
      try writeError(
        "Cannot find drive. A drive with the name '\(name)' does not exist.", id: "DriveNotFound", .ObjectNotFound,
        type: "System.Management.Automation.DriveNotFoundException", target: .string(name))
    }
  }
}
