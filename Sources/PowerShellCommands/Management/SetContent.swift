import PowerShellRuntime

/// Set-Content and Add-Content.
class SetContent: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Value", "object[]", position: 1, mandatory: true, byValue: true, byName: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("PassThru", "switch"), CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"), CmdletParameter("NoNewline", "switch"),
      CmdletParameter("Encoding", "object"), CmdletParameter("AsByteStream", "switch"), CmdletParameter("Stream", "string"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Content", module: "Microsoft.PowerShell.Management", "Writes a file.", defaultSet: "Path", supportsShouldProcess: true, parameters(), make: { SetContent() })
  }
  var appends: Bool { false }
  private var items: [Value] = []
  override func process() throws {
    if let value = value("Value") { items += session.isList(value) ? session.enumerated(value) : value.isNull ? [] : [value] }
  }

  override func end() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      if let (drive, rest) = session.otherDrive(of: text) {
        try session.setDriveItem(drive, rest, items.count == 1 ? items[0] : items.last ?? .null)
        continue
      }
      let paths = Wildcard.hasWildcards(text) && !has("LiteralPath") ? matches(session.absolutePath(text)) : [session.absolutePath(text)]
      for path in paths { try store(path) }
    }
    if flag("PassThru") { for item in items { try write(item) } }
  }

  private func store(_ path: String) throws {
    guard try shouldProcess("Path: \(path)", action: appends ? "Add Content" : "Set Content") else { return }
    var bytes = appends ? session.files.read(path) ?? [] : []
    if flag("AsByteStream") {
      bytes += items.compactMap { session.wholeNumber($0) }.map { UInt8(truncatingIfNeeded: $0) }
    } else {
      for item in items { bytes += Array((try session.stringify(item) + (flag("NoNewline") ? "" : "\n")).utf8) }
    }
    try changingFiles(path, id: "GetContentWriterDirectoryNotFoundError") { try session.files.write(path, bytes) }
  }
}
