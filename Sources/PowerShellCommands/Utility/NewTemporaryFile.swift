import PowerShellRuntime

/// New-TemporaryFile.
final class NewTemporaryFile: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-TemporaryFile", "Makes an empty file in the folder for temporary files.", supportsShouldProcess: true, confirmImpact: 1, make: { NewTemporaryFile() })
  }
  override func process() throws {
    let folder = session.environment["TMPDIR"].map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? "/tmp"
    guard try shouldProcess(folder) else { return }
    let path = "\(folder)/tmp\(session.newGuid().prefix(6)).tmp"
    try session.files.write(path, [])
    try write(itemObject(path))
  }
}
