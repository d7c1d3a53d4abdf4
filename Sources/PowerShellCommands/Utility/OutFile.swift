import PowerShellRuntime

/// Out-File.
final class OutFile: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-File", "Writes formatted output to a file.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("FilePath", "string", aliases: ["Path"], position: 0, mandatory: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath"),
      CmdletParameter("Encoding", "System.Text.Encoding", position: 1, notEmpty: true), CmdletParameter("Append", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("NoClobber", "switch", aliases: ["NoOverwrite"]), CmdletParameter("Width", "int", range: 2...Int(Int32.max)), CmdletParameter("NoNewline", "switch"),
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { OutFile() })
  }
  private var items: [Value] = []
  /// The file, which is opened before anything is written; nil where it may not be.
  private var path: String?

  override func begin() throws {
    let (given, path) = try outputPath("FilePath")
    try checkClobber(path)
    guard try shouldProcess(given, action: "Output to File") else { return }
    try writeText(path, "", append: flag("Append"), keepsEncoding: false)
    self.path = path
  }

  override func process() throws { if let value = value("InputObject") { items.append(value) } }
  override func end() throws {
    guard let path, !items.isEmpty else { return }
    var text = try session.formattedText(items, width: outputWidth)
    if flag("NoNewline") { text = FileText.lines(text).joined() }
    try writeText(path, text, append: flag("Append"), keepsEncoding: false)
  }
}
