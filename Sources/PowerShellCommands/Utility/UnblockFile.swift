import PowerShellRuntime

/// Unblock-File: files of a rehearsal are not blocked.
final class UnblockFile: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Unblock-File", "Unblocks files from the internet.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath"),
    ], make: { UnblockFile() })
  }

  override func process() throws {
    for path in has("LiteralPath") ? strings("LiteralPath") : strings("Path") where !Wildcard.hasWildcards(path) && !session.files.exists(session.absolutePath(path)) {
      try writeError(
        "The file cannot be found: \(path)", id: "FileUnblockFileNotFound", .ObjectNotFound, type: "System.IO.FileNotFoundException", target: .string(path))
    }
  }
}
