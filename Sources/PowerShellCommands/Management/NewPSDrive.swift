import PowerShellRuntime

/// New-PSDrive.
final class NewPSDrive: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-PSDrive", module: "Microsoft.PowerShell.Management", "Makes a drive that starts at a directory.", supportsShouldProcess: true, confirmImpact: 1, [
      CmdletParameter("Name", "string", position: 0, mandatory: true, byName: true),
      CmdletParameter("PSProvider", "string", position: 1, mandatory: true, byName: true),
      CmdletParameter("Root", "string", position: 2, mandatory: true, byName: true, allowsEmpty: true), CmdletParameter("Description", "string"),
      CmdletParameter("Scope", "string"), CmdletParameter("Credential", "pscredential"),
    ], make: { NewPSDrive() })
  }
  override func process() throws {
    let name = string("Name") ?? ""
    if name.contains(where: { ";~/\\.:".contains($0) }) {
      return try writeError(
        "Cannot process the drive name because the drive name contains one or more of the following characters that are not valid: ; ~ / \\ . :",
        id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
    guard let provider = PathInfo.providerName(string("PSProvider") ?? "") else { return try providerNotFound(string("PSProvider") ?? "") }
    if session.isDriveTaken(name) {
      return try writeError("A drive with the name '\(name)' already exists.", id: "DriveAlreadyExists", .ResourceExists, type: "System.Management.Automation.SessionStateException", target: .string(name))
    }
    let root = session.absolutePath(string("Root") ?? "")
    guard provider != "FileSystem" || session.files.isDirectory(root) else {
      return try writeError("The specified drive root \"\(string("Root") ?? "")\" either does not exist, or it is not a folder.", id: "DriveRootError", .ReadError, type: "System.IO.IOException")
    }
    guard try shouldProcess("Name: \(name) Provider: Microsoft.PowerShell.Core\\\(provider) Root: \(string("Root") ?? "")", action: "New drive") else { return }
    let description = string("Description") ?? ""
    guard provider == "FileSystem" else {
      let drive = ProviderDrive(name, on: provider == "Environment" ? "env" : provider.lowercased(), root: string("Root") ?? "", description: description)
      session.providerDrives[name.lowercased()] = drive
      return try write(PathInfo.drive(drive))
    }
    // It goes with the scope that it is made in, or that -Scope says.
    let scope = try scopeArgument()
    let drive = FileDrive(name, root: root, description: description, in: scope === session.globalState.top ? nil : scope)
    session.fileDrives[name.lowercased()] = drive
    try write(PathInfo.drive(drive))
  }
}
