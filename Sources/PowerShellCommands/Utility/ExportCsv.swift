import PowerShellRuntime

/// Export-Csv.
final class ExportCsv: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Export-Csv", "Writes objects to a file of comma-separated values.", defaultSet: "Delimiter", supportsShouldProcess: true, [
      CmdletParameter("InputObject", "PSObject", mandatory: true, byValue: true), CmdletParameter("Path", "string", position: 0, notEmpty: true), CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], notEmpty: true),
      CmdletParameter("Force", "switch"), CmdletParameter("NoClobber", "switch", aliases: ["NoOverwrite"]), CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true), CmdletParameter("Append", "switch"),
      CmdletParameter("Delimiter", "char", position: 1, set: "Delimiter"), CmdletParameter("UseCulture", "switch", set: "UseCulture"),
    ] + csvWriteParameters, make: { ExportCsv() })
  }
  private var items: [Value] = []
  /// The file, which is opened before anything is written, and whether it was there; nil where it may not be.
  private var target: (given: String, path: String, existed: Bool)?

  override func begin() throws {
    try checkCsvParameters()
    if has("Path") == has("LiteralPath") { throw CsvWriter.pathMissing(self) }
    let (given, path) = try outputPath()
    guard try shouldProcess(given) else { return }
    try checkClobber(path)
    let existed = session.files.exists(path)
    try writeText(path, "", append: flag("Append"))
    target = (given, path, existed)
  }

  override func process() throws { if let value = value("InputObject"), !value.isNull { items.append(value) } }

  override func end() throws {
    guard let (given, path, existed) = target, let first = items.first else { return }
    let writer = CsvWriter(session, delimiter: csvDelimiter(), quoting: string("UseQuotes") ?? "", quoted: strings("QuoteFields"))
    var text = ""
    if flag("Append"), existed, let old = FileText.lines(FileText.decode(session.files.read(path) ?? [])).first(where: { !$0.hasPrefix("#") }) {
      var reader = CsvReader(old, delimiter: csvDelimiter().first ?? ",")
      try check(first, reader.record(), given, writer)
    } else {
      if flag("IncludeTypeInformation"), !flag("NoHeader") { text += "#TYPE " + (session.typeNames(of: first).first ?? "") + "\n" }
      let line = try writer.headerLine(first)
      if !flag("NoHeader") { text += line + "\n" }
    }
    for item in items { text += try writer.line(item) + "\n" }
    try writeText(path, text, append: flag("Append"))
  }

  private func check(_ first: Value, _ names: [String], _ path: String, _ writer: CsvWriter) throws {
    let own = try first.object(as: DictionaryObject.self)?.keys.map(\.text) ?? session.properties(of: first).map(\.name)
    if let missing = names.first(where: { name in !own.contains { CaseFolding.equal($0, name) } }), !flag("Force") {
      throw failure(
        "Cannot append CSV content to the following file: \(path). The appended object does not have a property that corresponds to the following column: \(missing). To continue with mismatched properties, add the -Force parameter, and then retry the command.",
        id: "CannotAppendCsvWithMismatchedPropertyNames", .InvalidData, type: "System.InvalidOperationException", target: .string(missing))
    }
    writer.setHeader(names)
  }
}
