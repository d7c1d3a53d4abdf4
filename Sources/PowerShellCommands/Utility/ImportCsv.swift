import PowerShellRuntime

/// Import-Csv.
final class ImportCsv: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-Csv", "Reads objects from a file of comma-separated values.", defaultSet: "DelimiterPath", [
      CmdletParameter("Delimiter", "char", position: 1), CmdletParameter("Path", "string[]", position: 0, byValue: true, byName: true, notEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], byName: true, notEmpty: true), CmdletParameter("UseCulture", "switch"),
      CmdletParameter("Header", "string[]", notEmpty: true), CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true),
    ], make: { ImportCsv() })
  }
  override func begin() throws {
    if !has("Path"), !has("LiteralPath"), !expectsInput { throw CsvWriter.pathMissing(self) }
  }
  override func process() throws {
    for path in try inputPaths() {
      let objects = try CsvObjects(self, delimiter: csvDelimiter().first ?? ",", header: has("Header") ? strings("Header") : nil)
      try objects.read(FileText.decode(try fileContents(path), as: textEncoding))
    }
  }
}
