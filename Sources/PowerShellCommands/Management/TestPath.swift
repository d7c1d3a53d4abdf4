import PowerShellRuntime

/// Test-Path.
final class TestPath: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Test-Path", module: "Microsoft.PowerShell.Management", "Whether a path exists.", defaultSet: "Path", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path", allowsNull: true, allowsEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath", allowsNull: true, allowsEmpty: true),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("PathType", "Microsoft.PowerShell.Commands.TestPathType", aliases: ["Type"]), CmdletParameter("IsValid", "switch"),
      CmdletParameter("Credential", "pscredential"), CmdletParameter("OlderThan", "datetime").on(.files), CmdletParameter("NewerThan", "datetime").on(.files),
    ], make: { TestPath() })
  }
  override func process() throws {
    let given = value(has("LiteralPath") ? "LiteralPath" : "Path") ?? .null
    let paths = given.isNull ? [given] : session.enumerated(given)
    if paths.isEmpty { try refuseNull() }
    for path in paths { try path.isNull ? refuseNull() : write(.bool(exists(path.text))) }
  }

  private func refuseNull() throws {
    try writeError(
      "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')", id: "NullPathNotPermitted", .InvalidArgument,
      type: "System.ArgumentNullException")
  }
  private func exists(_ text: String) throws -> Bool {
    if text.trimmingWhitespace.isEmpty { return false }
    if flag("IsValid") { return !text.contains("\0") && isOnKnownDrive(text) }
    if !text.contains("::"), session.missingDrive(of: text) != nil { return false }
    if let (drive, rest) = session.otherDrive(of: text) { return try rest.isEmpty || !session.driveItemNames(drive, rest).isEmpty || !session.driveItem(drive, rest).isNull }
    let full = session.absolutePath(plain(text))
    let found = isPattern(text) ? matches(text) : session.files.exists(full) ? [full] : []
    // Of all that a pattern means -PathType is asked at once: they are containers where each of them is one (SessionStateInternal.IsContainer).
    if let wanted = string("PathType")?.lowercased(), wanted != "any", !found.isEmpty, found.allSatisfy(session.files.isDirectory) != (wanted == "container") { return false }
    return found.contains { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if has("Include"), !strings("Include").contains(where: { Wildcard($0).matches(name) }) { return false }
      if strings("Exclude").contains(where: { Wildcard($0).matches(name) }) { return false }
      let changed = session.files.changed(path)
      if let limit = value("OlderThan")?.object(as: DateTimeObject.self), changed >= limit.ticks { return false }
      if let limit = value("NewerThan")?.object(as: DateTimeObject.self), changed <= limit.ticks { return false }
      return true
    }
  }

  private func isOnKnownDrive(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") else { return true }
    let drive = String(text[..<colon])
    // Behind a provider's name the drive is part of its path.
    if text[colon...].hasPrefix("::"), PathInfo.providerName(drive) != nil { return true }
    return session.otherDrive(of: text) != nil || session.fileDrives[drive.lowercased()] != nil || CaseFolding.equal(drive, "C")
  }
}
