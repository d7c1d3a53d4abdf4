import PowerShellRuntime

/// Writes objects as comma-separated values.
final class CsvWriter {
  private let session: Session
  private let delimiter: String
  private let quoting: String
  private let quoted: Set<String>
  private(set) var header: [String]?

  init(_ session: Session, delimiter: String, quoting: String, quoted: [String]) {
    (self.session, self.delimiter, self.quoting, self.quoted) = (session, delimiter, quoting.lowercased(), Set(quoted.map { $0.lowercased() }))
  }

  /// Uses a header that is there already.
  func setHeader(_ names: [String]) { header = names }

  /// The header's line for the first object.
  func headerLine(_ value: Value) throws -> String {
    let names: [String]
    if let table = value.object(as: DictionaryObject.self) {
      // What was added to a dictionary comes behind its entries.
      names = table.keys.map(\.text) + (table.extended?.members ?? []).filter { !$0.isMethod && !$0.isHidden }.map(\.name)
    } else {
      names = try session.properties(of: value).map(\.name)
    }
    header = names
    return names.map { field($0, $0) }.joined(separator: delimiter)
  }

  func line(_ value: Value) throws -> String {
    try (header ?? []).map { name -> String in
      let item = try value.object(as: DictionaryObject.self)?[name] ?? session.propertyValue(name, of: value) ?? .null
      if item.isNull { return "" }
      return field(try text(item), name)
    }.joined(separator: delimiter)
  }

  private func text(_ value: Value) throws -> String {
    // A bare number is written by .NET; one that came through a pipeline as PowerShell shows it.
    if case .double = value { return try session.cultureText(of: value) }
    if value.object is DateTimeObject { return try session.formatted(value, "") }
    if session.isList(value) { return value.type?.fullName ?? "" }
    if let type = value.object(as: TypeObject.self)?.descriptor { return type.fullName }
    return try session.stringify(value)
  }

  private func field(_ text: String, _ name: String) -> String {
    var doubled: String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    if !quoted.isEmpty { return quoted.contains(name.lowercased()) ? doubled : text }
    switch quoting {
    case "never": return text
    case "asneeded": return text.contains(delimiter) || text.contains("\"") || text.contains("\n") ? doubled : text
    default: return doubled
    }
  }
}

extension Cmdlet {
  func csvDelimiter() -> String { string("Delimiter") ?? (flag("UseCulture") ? session.listSeparator : ",") }

  /// Refuses parameters that exclude each other.
  func checkCsvParameters() throws {
    func refuse(_ one: String, _ other: String, _ id: String) -> Unwind {
      failure(
        "You must specify either the -\(one) or -\(other) parameters, but not both.", id: id, .InvalidData, type: "System.InvalidOperationException")
    }
    if has("QuoteFields"), has("UseQuotes") { throw refuse("UseQuotes", "QuoteFields", "CannotSpecifyQuoteFieldsAndUseQuotes") }
    if has("IncludeTypeInformation"), has("NoTypeInformation") {
      throw refuse("IncludeTypeInformation", "NoTypeInformation", "CannotSpecifyIncludeTypeInformationAndNoTypeInformation")
    }
  }
  static let csvWriteParameters = [
    CmdletParameter("IncludeTypeInformation", "switch", aliases: ["ITI"]), CmdletParameter("NoTypeInformation", "switch", aliases: ["NTI"]).hidden(),
    CmdletParameter("QuoteFields", "string[]", aliases: ["QF"]), CmdletParameter("UseQuotes", "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind", aliases: ["UQ"]), CmdletParameter("NoHeader", "switch"),
  ]
}

extension CsvWriter {
  /// The error of a cmdlet that is told no file.
  static func pathMissing(_ cmdlet: Cmdlet) -> Unwind {
    cmdlet.failure(
      "You must specify either the -Path or -LiteralPath parameters, but not both.", id: "CannotSpecifyPathAndLiteralPath", .InvalidData,
      type: "System.Management.Automation.PSInvalidOperationException")
  }
}
