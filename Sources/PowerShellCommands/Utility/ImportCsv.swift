import PowerShellRuntime

/// Import-Csv.
final class ImportCsv: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-Csv", "Reads objects from a file of comma-separated values.", defaultSet: "DelimiterPath", [
      CmdletParameter("Delimiter", "char", position: 1, set: "DelimiterPath"), CmdletParameter("Delimiter", "char", position: 1, set: "DelimiterLiteralPath"),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "DelimiterPath", notEmpty: true),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "CulturePath", notEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "DelimiterLiteralPath", notEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "CultureLiteralPath", notEmpty: true),
      CmdletParameter("UseCulture", "switch", mandatory: true, set: "CulturePath"), CmdletParameter("UseCulture", "switch", mandatory: true, set: "CultureLiteralPath"),
      CmdletParameter("Header", "string[]", notEmpty: true), CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true),
    ], make: { ImportCsv() })
  }
  override func process() throws {
    for path in try inputPaths() {
      let objects = try CsvObjects(self, delimiter: csvDelimiter().first ?? ",", header: has("Header") ? strings("Header") : nil)
      try objects.read(FileText.decode(try fileContents(path), as: textEncoding))
    }
  }
}
