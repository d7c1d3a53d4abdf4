import PowerShellRuntime

/// ConvertFrom-Csv.
final class ConvertFromCsv: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertFrom-Csv", "Turns comma-separated values into objects.", defaultSet: "Delimiter", [
      CmdletParameter("Delimiter", "char", position: 1, set: "Delimiter"), CmdletParameter("UseCulture", "switch", mandatory: true, set: "UseCulture"),
      CmdletParameter("InputObject", "PSObject[]", position: 0, mandatory: true, byValue: true, allowsEmpty: true),
      CmdletParameter("Header", "string[]", notEmpty: true),
    ], make: { ConvertFromCsv() })
  }
  private var objects: CsvObjects?
  override func process() throws {
    if objects == nil { objects = try CsvObjects(self, delimiter: csvDelimiter().first ?? ",", header: has("Header") ? strings("Header") : nil) }
    for text in strings("InputObject") { try objects?.read(text) }
  }
}
