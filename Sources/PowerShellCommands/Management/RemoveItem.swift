import PowerShellRuntime

/// Remove-Item.
final class RemoveItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Item", module: "Microsoft.PowerShell.Management", "Removes files and directories.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Recurse", "switch"), CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"),
    ], make: { RemoveItem() })
  }
  /// The answer for all folders that are not empty, once there is one.
  private var removesAll: Bool?

  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      guard let (drive, rest) = session.otherDrive(of: text) else { continue }
      for name in try driveNames(text, drive, rest) where try shouldProcess("Item: \(name)", action: "Remove Item") {
        do { try session.removeDriveItem(drive, name, force: flag("Force")) } catch Unwind.error(let error) { try writeError(error.record) }
      }
    }
    if strings(has("LiteralPath") ? "LiteralPath" : "Path").contains(where: { session.otherDrive(of: $0) != nil }) { return }
    for path in try removed() {
      let isDirectory = session.files.isDirectory(path)
      if isDirectory, session.location.path == path || session.location.path.hasPrefix(path == "/" ? "/" : path + "/") {
        try writeError(
          "Cannot remove the item at '\(path)' because it is in use.", id: "InvalidOperation", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException")
        continue
      }
      guard try shouldProcess(path, action: isDirectory ? "Remove Directory" : "Remove File") else { continue }
      if isDirectory, session.files.link(path) == nil, !(session.files.list(path) ?? []).isEmpty, !flag("Recurse") {
        let isAllowed = try session.shouldContinue(
          "The item at \(path) has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?",
          caption: "Confirm", all: &removesAll)
        if !isAllowed { continue }
      }
      if !flag("Force"), isHidden(path) || session.files.isReadOnly(path) {
        try writeError(
          "You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.",
          id: "RemoveFileSystemItemUnAuthorizedAccess", .PermissionDenied, type: "System.IO.IOException", target: .string(path))
        continue
      }
      session.files.remove(path)
    }
  }

  /// The paths to remove: with -Recurse, -Include and -Exclude choose among all that is below them.
  private func removed() throws -> [String] {
    guard flag("Recurse"), has("Include") || has("Exclude") else { return try resolvedPaths().filter(isWanted) }
    func below(_ path: String) -> [String] {
      guard session.files.isDirectory(path), session.files.link(path) == nil else { return [] }
      return (session.files.list(path) ?? []).map { OverlayFileSystem.child($0, of: path) }.flatMap { [$0] + below($0) }
    }
    var found: [String] = []
    // A directory that a pattern has found stays with what it holds and -Exclude names.
    var kept: Set<String> = []
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      for path in isPattern(text) ? matches(text) : [session.absolutePath(plain(text))] {
        let inside = below(path)
        found += [path] + inside
        guard isPattern(text), has("Exclude") else { continue }
        kept.formUnion(inside.filter { !isIncluded(OverlayFileSystem.name(of: $0)) }.flatMap { item in ([path] + inside).filter { item.hasPrefix($0 + "/") } })
      }
    }
    var gone: [String] = []
    // What goes with its directory is not named again.
    return found.filter { path in
      guard session.files.exists(path), !kept.contains(path), isIncluded(OverlayFileSystem.name(of: path)), !gone.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else { return false }
      gone.append(path)
      return true
    }
  }
}
