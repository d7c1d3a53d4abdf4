import PowerShellRuntime

/// Remove-PSDrive.
final class RemovePSDrive: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-PSDrive", module: "Microsoft.PowerShell.Management", "Removes a drive.", defaultSet: "Name", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true, set: "Name"),
      CmdletParameter("LiteralName", "string[]", position: 0, mandatory: true, byName: true, set: "LiteralName"), CmdletParameter("PSProvider", "string[]", byName: true), CmdletParameter("Scope", "string"),
      CmdletParameter("Force", "switch"),
    ], make: { RemovePSDrive() })
  }
  override func process() throws {
    for name in strings("LiteralName") + strings("Name") {
      if let drive = session.fileDrives[name.lowercased()] {
        if session.location.drive === drive, !flag("Force") {
          try writeError(
            "Cannot remove drive '\(drive.name)' because it is in use.", id: "DriveInUse", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException",
            target: .string(name))
          continue
        }
        guard try shouldProcess("Name: \(name) Provider: Microsoft.PowerShell.Core\\FileSystem Root: \(drive.root)", action: "Remove Drive") else { continue }
        session.fileDrives[name.lowercased()] = nil
        continue
      }
      if let drive = session.providerDrives[name.lowercased()] {
        let provider = PathInfo.names(ofDrive: drive.drive).provider
        guard try shouldProcess("Name: \(name) Provider: Microsoft.PowerShell.Core\\\(provider) Root: \(drive.root)", action: "Remove Drive") else { continue }
        session.providerDrives[name.lowercased()] = nil
        continue
      }
      try driveNotFound(name)
    }
  }
}
