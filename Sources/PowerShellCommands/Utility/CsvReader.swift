import PowerShellRuntime

/// Reads lines of comma-separated values.
struct CsvReader {
  private let delimiter: [UInt8]
  init(delimiter: Character) { self.delimiter = Array(String(delimiter).utf8) }

  /// The fields of one record; quoted fields may hold delimiters and doubled quotes. nil for a trailing empty field.
  func fields(_ line: String) -> [String?] {
    var line = line
    return line.withUTF8 { bytes in
      var result: [String?] = []
      var at = 0
      while true {
        while at < bytes.count, bytes[at] == 0x20, delimiter != [0x20] { at += 1 }
        if at < bytes.count, bytes[at] == 0x22 {
          result.append(quotedField(bytes, &at))
        } else {
          let start = at
          while at < bytes.count, !isDelimiter(bytes, at) { at += 1 }
          result.append(String(decoding: bytes[start..<at], as: UTF8.self))
        }
        guard at < bytes.count else { break }
        at += delimiter.count
        if at >= bytes.count {
          result.append(nil)
          break
        }
      }
      return result
    }
  }

  @inline(__always) private func isDelimiter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard bytes[at] == delimiter[0] else { return false }
    return delimiter.count == 1 || bytes[at...].starts(with: delimiter)
  }

  /// The field whose opening quote stands at `at`, which goes on to the delimiter behind it; blanks between are dropped.
  private func quotedField(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> String {
    at += 1
    var field = ""
    var start = at
    while at < bytes.count {
      guard bytes[at] == 0x22 else {
        at += 1
        continue
      }
      guard at + 1 < bytes.count, bytes[at + 1] == 0x22 else { break }
      field += String(decoding: bytes[start...at], as: UTF8.self)
      at += 2
      start = at
    }
    field += String(decoding: bytes[start..<at], as: UTF8.self)
    start = min(at + 1, bytes.count)
    while at < bytes.count, !isDelimiter(bytes, at) { at += 1 }
    let rest = String(decoding: bytes[start..<max(start, at)], as: UTF8.self)
    return rest.allSatisfy { $0 == " " || $0 == "\t" } ? field : field + rest
  }

  /// The records of a text, of which quoted fields may span lines.
  func records(_ text: String) -> [String] {
    var records: [String] = []
    var record = ""
    var isQuoted = false
    for line in FileText.lines(text) {
      record += record.isEmpty ? line : "\n" + line
      for byte in line.utf8 where byte == 0x22 { isQuoted.toggle() }
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
    // Delimiters at the end of the line name nothing; of a line of nothing else the first one does.
    let last = names.lastIndex { !($0 ?? "").isEmpty } ?? 0
    for name in names[...last] {
      if let name, !name.isEmpty {
        if result.contains(where: { CaseFolding.equal($0, name) }) {
          throw cmdlet.failure("The member \"\(name)\" is already present.", id: "AlreadyPresentPSMemberInfoInternalCollectionAdd", .NotSpecified, type: "System.Management.Automation.ExtendedTypeSystemException")
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

  /// - Parameter endsLine: whether a line break follows the record.
  private func add(_ record: String, endsLine: Bool) throws {
    if header == nil {
      // The W3C extended log format names its fields in a comment (ImportCsvHelper.ReadHeader).
      var fields = reader.fields(record)
      if let first = fields.first ?? nil, first.hasPrefix("#Fields: ") {
        fields[0] = String(first.dropFirst(9))
        return try setHeader(fields)
      }
      // An empty line is no header.
      return record.hasPrefix("#") || fields.count == 1 && (fields[0] ?? "").isEmpty && !record.contains("\"") ? () : try setHeader(fields)
    }
    var fields = reader.fields(record)
    // A line of one empty value is passed over; behind a delimiter that ends the text there is no value (ImportCsvHelper.Import).
    if endsLine, fields.last == .some(nil) { fields[fields.count - 1] = "" }
    if fields.count - (fields.last == .some(nil) ? 1 : 0) <= 1, fields.allSatisfy({ $0?.isEmpty ?? true }) { return }
    let values = shape.names.indices.map { at -> Value in at < fields.count ? fields[at].map { .string($0) } ?? .null : .null }
    let object = CustomObject(shape, values)
    if let typeName {
      let members = ExtendedMembers()
      members.typeNames = [typeName, "CSV:" + typeName]
      object.extended = members
    }
    try cmdlet.write(object)
  }

  /// Reads a text: a file, or one of the objects of a pipeline. A first line with a number sign is about the type, whatever it says,
  /// as long as no type is known (ImportCsvHelper.ReadTypeInformation).
  func read(_ text: String) throws {
    var records = reader.records(text)
    if typeName == nil, let first = records.first, first.hasPrefix("#") {
      if first.hasPrefix("#TYPE ") { typeName = String(first.dropFirst(6)) }
      records.removeFirst()
    }
    for (at, record) in records.enumerated() { try add(record, endsLine: at < records.count - 1 || text.hasSuffix("\n")) }
  }
}
