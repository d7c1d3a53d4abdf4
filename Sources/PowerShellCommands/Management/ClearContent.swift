import PowerShellRuntime

/// Clear-Content.
final class ClearContent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Clear-Content", module: "Microsoft.PowerShell.Management", "Empties a file.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"),
    ], make: { ClearContent() })
  }
  override func process() throws {
    if let text = strings("Path").first(where: { session.otherDrive(of: $0) != nil }) {
      throw failure(
        "Cannot perform the ClearContent operation. The ClearContent operation is not supported by this provider.", id: "NotSupported", .NotImplemented,
        type: "System.Management.Automation.PSNotSupportedException", target: .string(text))
    }
    for path in try resolvedPaths() where isWanted(path) {
      if session.files.isDirectory(path) {
        try writeError(
          "Unable to clear content of '\(path)' because it is a directory. Clear-Content is only supported on files.", id: "ClearDirectoryContent", .InvalidOperation,
          type: "System.NotSupportedException", target: .string(path))
        continue
      }
      guard try shouldProcess("Item: \(path)", action: "Clear Content") else { continue }
      let isReadOnly = flag("Force") && session.files.isReadOnly(path)
      if isReadOnly { session.files.setReadOnly(path, false) }
      try changingFiles(path, id: "ClearContentIOError") { try session.files.write(path, []) }
      if isReadOnly { session.files.setReadOnly(path, true) }
    }
  }
}
