import PowerShellRuntime

/// Import-Csv.
final class ImportCsv: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-Csv", "Reads objects from a file of comma-separated values.", defaultSet: "DelimiterPath", [
      CmdletParameter("Delimiter", "char", position: 1), CmdletParameter("Path", "string[]", position: 0, byValue: true, byName: true, notEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], byName: true, notEmpty: true), CmdletParameter("UseCulture", "switch"),
      CmdletParameter("Header", "string[]", notEmpty: true), CmdletParameter("Encoding", "object"),
    ], make: { ImportCsv() })
  }
  override func begin() throws {
    if !has("Path"), !has("LiteralPath"), !expectsInput { throw CsvWriter.pathMissing(self) }
  }
  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      let full = session.absolutePath(text)
      let found = Wildcard.hasWildcards(text) && !has("LiteralPath") ? matches(full) : [full]
      for path in found {
        guard let bytes = session.files.read(path) else {
          throw failure("Could not find file '\(path)'.", id: "FileOpenFailure", .OpenError, type: "System.IO.FileNotFoundException", target: .string(path))
        }
        let objects = try CsvObjects(self, delimiter: csvDelimiter().first ?? ",", header: has("Header") ? strings("Header") : nil)
        try objects.read(FileText.decode(bytes), isFile: true)
      }
    }
  }
}
