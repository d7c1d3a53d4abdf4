import PowerShellRuntime

/// ConvertTo-Csv.
final class ConvertToCsv: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertTo-Csv", "Turns objects into comma-separated values.", defaultSet: "Delimiter", [
      CmdletParameter("InputObject", "PSObject", position: 0, mandatory: true, byValue: true), CmdletParameter("Delimiter", "char", position: 1, set: "Delimiter"), CmdletParameter("UseCulture", "switch", set: "UseCulture"),
    ] + csvWriteParameters, make: { ConvertToCsv() })
  }
  private var writer: CsvWriter?
  override func begin() throws { try checkCsvParameters() }
  override func process() throws {
    guard let value = value("InputObject"), !value.isNull else { return }
    if writer == nil {
      let made = CsvWriter(session, delimiter: csvDelimiter(), quoting: string("UseQuotes") ?? "", quoted: strings("QuoteFields"))
      writer = made
      if flag("IncludeTypeInformation"), !flag("NoHeader") { try write(.string("#TYPE " + (session.typeNames(of: value).first ?? ""))) }
      let line = try made.headerLine(value)
      if !flag("NoHeader") { try writeLine(line) }
    }
    if let writer { try writeLine(writer.line(value)) }
  }

  /// An object without properties has no line (ConvertToCsvCommand.ProcessRecord).
  private func writeLine(_ line: String) throws {
    if !line.isEmpty { try write(.string(line)) }
  }
}
