import PowerShellRuntime

/// Reads lines of comma-separated values.
struct CsvReader {
  private let delimiter: Character
  init(delimiter: Character) { self.delimiter = delimiter }

  /// The fields of one record; quoted fields may hold delimiters and doubled quotes. nil for a trailing empty field.
  func fields(_ line: String) -> [String?] {
    var result: [String?] = []
    var rest = Substring(line)
    while true {
      while rest.first == " " && delimiter != " " { rest.removeFirst() }
      if rest.first == "\"" {
        rest.removeFirst()
        var field = ""
        while let character = rest.popFirst() {
          if character != "\"" { field.append(character); continue }
          guard rest.first == "\"" else { break }
          field.append("\"")
          rest.removeFirst()
        }
        while let next = rest.first, next != delimiter { rest.removeFirst() }
        result.append(field)
      } else {
        let field = rest.prefix { $0 != delimiter }
        rest = rest.dropFirst(field.count)
        result.append(String(field))
      }
      guard rest.first == delimiter else { break }
      rest.removeFirst()
      if rest.isEmpty {
        result.append(nil)
        break
      }
    }
    return result
  }

  /// The records of a text, of which quoted fields may span lines.
  func records(_ text: String) -> [String] {
    var records: [String] = []
    var record = ""
    var isQuoted = false
    for line in FileText.lines(text) {
      record += record.isEmpty ? line : "\n" + line
      for character in line where character == "\"" { isQuoted.toggle() }
      if !isQuoted {
        records.append(record)
        record = ""
      }
    }
    if !record.isEmpty { records.append(record) }
    return records
  }
}

/// Makes objects of records.
final class CsvObjects {
  private let reader: CsvReader
  private var header: [String]?
  private var shape = Shape.empty
  private var typeName: String?
  private let cmdlet: Cmdlet

  init(_ cmdlet: Cmdlet, delimiter: Character, header: [String]?) throws {
    self.cmdlet = cmdlet
    reader = CsvReader(delimiter: delimiter)
    if let header { try setHeader(header.map { $0 }) }
  }

  private func setHeader(_ names: [String?]) throws {
    var result: [String] = []
    var blanks = 0
    for name in names {
      if let name, !name.isEmpty {
        if result.contains(where: { CaseFolding.equal($0, name) }) {
          throw cmdlet.failure("The member \"\(name)\" is already present.", id: "ExtendedTypeSystemException", .NotSpecified, type: "System.Management.Automation.ExtendedTypeSystemException")
        }
        result.append(name)
      } else {
        blanks += 1
        result.append("H\(blanks)")
      }
    }
    if blanks > 0 { try cmdlet.writeWarning("One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.") }
    header = result
    shape = Shape(result)
  }

  func add(_ record: String) throws {
    if header == nil {
      if record.hasPrefix("#TYPE ") {
        typeName = String(record.dropFirst(6))
        return
      }
      if record.hasPrefix("#") || record.isEmpty { return }
      return try setHeader(reader.fields(record))
    }
    if record.isEmpty || record.hasPrefix("#") { return }
    let fields = reader.fields(record)
    if fields.allSatisfy({ $0?.isEmpty ?? true }), fields.count > 1 { return }
    let values = shape.names.indices.map { at -> Value in at < fields.count ? fields[at].map { .string($0) } ?? .null : .null }
    let object = CustomObject(shape, values)
    if let typeName {
      let members = ExtendedMembers()
      members.typeNames = [typeName, "CSV:" + typeName]
      object.extended = members
    }
    try cmdlet.write(object)
  }

  func read(_ text: String) throws { for record in reader.records(text) { try add(record) } }
}
