import PowerShellRuntime

/// Export-Clixml.
final class ExportClixml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Export-Clixml", "Writes objects to a file of XML that Import-Clixml reads.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("Depth", "int", range: 1...Int(Int32.max)), CmdletParameter("Path", "string", position: 0, mandatory: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, set: "ByLiteralPath"),
      CmdletParameter("InputObject", "PSObject", mandatory: true, byValue: true, allowsNull: true), CmdletParameter("Force", "switch"),
      CmdletParameter("NoClobber", "switch", aliases: ["NoOverwrite"]), CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true),
    ], make: { ExportClixml() })
  }
  private var items: [Value] = []
  /// The file, which is opened before anything is written; nil where it may not be.
  private var path: String?

  override func begin() throws {
    let (given, path) = try outputPath()
    try checkClobber(path)
    guard try shouldProcess(given) else { return }
    try writeText(path, "", append: false)
    self.path = path
  }

  override func process() throws { if let value = value("InputObject") { items.append(value) } }

  override func end() throws {
    guard let path else { return }
    try writeText(path, CliXmlWriter(session).document(items, depth: integer("Depth") ?? 2), append: false)
  }
}
