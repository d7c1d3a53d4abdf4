import PowerShellRuntime

/// New-PSDrive.
final class NewPSDrive: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-PSDrive", module: "Microsoft.PowerShell.Management", "Makes a drive that starts at a directory.", supportsShouldProcess: true, [
      CmdletParameter("Name", "string", position: 0, mandatory: true, byName: true), CmdletParameter("PSProvider", "string", position: 1, mandatory: true, byName: true),
      CmdletParameter("Root", "string", position: 2, mandatory: true, byName: true, allowsEmpty: true), CmdletParameter("Description", "string"), CmdletParameter("Scope", "string"),
      CmdletParameter("Persist", "switch"), CmdletParameter("Credential", "pscredential"),
    ], make: { NewPSDrive() })
  }
  override func process() throws {
    let name = string("Name") ?? ""
    if session.fileDrives[name.lowercased()] != nil {
      throw failure("A drive with the name '\(name)' already exists.", id: "DriveAlreadyExists", .ResourceExists, type: "System.Management.Automation.SessionStateException", target: .string(name))
    }
    let root = session.absolutePath(string("Root") ?? "")
    guard session.files.isDirectory(root) else {
      throw failure("The specified drive root \"\(string("Root") ?? "")\" either does not exist, or it is not a folder.", id: "DriveRootError", .ReadError, type: "System.IO.IOException")
    }
    session.fileDrives[name.lowercased()] = root
    try write(CustomObject([("Name", .string(name)), ("Provider", .string("FileSystem")), ("Root", .string(root)), ("CurrentLocation", .string(""))], type: GetPSDrive.drive))
  }
}
