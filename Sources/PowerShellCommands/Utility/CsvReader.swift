import PowerShellRuntime

/// Reads the records of a text of delimited values, leniently as PowerShell does (ImportCsvHelper.ParseNextRecord).
struct CsvReader {
  private let text: [UInt8]
  private let delimiter: [UInt8]
  private var at = 0

  init(_ text: String, delimiter: Character) { (self.text, self.delimiter) = (Array(text.utf8), Array(String(delimiter).utf8)) }

  var isAtEnd: Bool { at >= text.count }

  /// The rest of the line, behind which reading goes on.
  mutating func line() -> String {
    let start = at
    while at < text.count, !isLineBreak(at) { at += 1 }
    defer { passLineBreak() }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  func startsWith(_ byte: UInt8) -> Bool { at < text.count && text[at] == byte }

  /// The fields of the next record; none at the end of the text. A delimiter that ends the text has no field behind it.
  mutating func record() -> [String] {
    var fields: [String] = []
    while at < text.count {
      while at < text.count, isBlank(at), !isDelimiter(at) { at += 1 }
      guard at < text.count else { break }
      if text[at] == 0x22, !isDelimiter(at) {
        guard let field = quotedField() else { return fields }
        fields.append(field.text)
        if field.endsRecord { return fields }
        continue
      }
      let start = at
      // A quote or a blank inside a field: what follows up to the delimiter is part of it.
      while at < text.count, !isDelimiter(at), !isLineBreak(at), text[at] != 0x22, !isBlank(at) { at += 1 }
      var field = String(decoding: text[start..<at], as: UTF8.self)
      if at < text.count, text[at] == 0x22 || isBlank(at), !isDelimiter(at) {
        let (first, eatsBlanks) = (text[at], isBlank(at))
        at += 1
        let rest = restOfField(eatsBlanks: eatsBlanks)
        field += String(decoding: [first], as: UTF8.self) + rest.text
        fields.append(field)
        if rest.endsRecord { return fields }
        continue
      }
      guard at < text.count else {
        if !field.isEmpty { fields.append(field) }
        return fields
      }
      fields.append(field)
      guard isDelimiter(at) else {
        passLineBreak()
        return fields
      }
      at += delimiter.count
    }
    return fields
  }

  @inline(__always) private func isDelimiter(_ at: Int) -> Bool {
    guard text[at] == delimiter[0] else { return false }
    return delimiter.count == 1 || text[at...].starts(with: delimiter)
  }

  @inline(__always) private func isBlank(_ at: Int) -> Bool { text[at] == 0x20 || text[at] == 0x09 }
  @inline(__always) private func isLineBreak(_ at: Int) -> Bool { text[at] == 0x0A || text[at] == 0x0D }

  private mutating func passLineBreak() {
    guard at < text.count else { return }
    at += text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A ? 2 : 1
  }

  /// The field whose opening quote stands here; nil where the text ends behind nothing but the quote.
  private mutating func quotedField() -> (text: String, endsRecord: Bool)? {
    at += 1
    var field: [UInt8] = []
    while at < text.count {
      guard text[at] == 0x22 else {
        field.append(text[at])
        at += 1
        continue
      }
      at += 1
      guard at < text.count, text[at] == 0x22 else {
        let rest = restOfField(eatsBlanks: true)
        return (String(decoding: field, as: UTF8.self) + rest.text, rest.endsRecord)
      }
      field.append(0x22)
      at += 1
    }
    return field.isEmpty ? nil : (String(decoding: field, as: UTF8.self), true)
  }

  /// What stands in front of the next delimiter, which is passed.
  ///
  /// - Parameter eatsBlanks: whether nothing but blanks is left out.
  private mutating func restOfField(eatsBlanks: Bool) -> (text: String, endsRecord: Bool) {
    let start = at
    while at < text.count, !isDelimiter(at), !isLineBreak(at) { at += 1 }
    let rest = text[start..<at]
    let kept = eatsBlanks && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? "" : String(decoding: rest, as: UTF8.self)
    guard at < text.count, isDelimiter(at) else {
      passLineBreak()
      return (kept, true)
    }
    at += delimiter.count
    return (kept, false)
  }
}

/// Makes objects of records.
final class CsvObjects {
  private let delimiter: Character
  private var header: [String]?
  private var shape = Shape.empty
  private var lacksNames = false
  private var typeName: String?
  private let cmdlet: Cmdlet

  init(_ cmdlet: Cmdlet, delimiter: Character, header: [String]?) throws {
    (self.cmdlet, self.delimiter) = (cmdlet, delimiter)
    if let header { try setHeader(header) }
  }

  private func setHeader(_ names: [String]) throws {
    var result: [String] = []
    var blanks = 0
    for name in names {
      if !name.isEmpty {
        if result.contains(where: { CaseFolding.equal($0, name) }) {
          throw cmdlet.failure("The member \"\(name)\" is already present.", id: "AlreadyPresentPSMemberInfoInternalCollectionAdd", .NotSpecified, type: "System.Management.Automation.ExtendedTypeSystemException")
        }
        result.append(name)
      } else {
        blanks += 1
        result.append("H\(blanks)")
      }
    }
    lacksNames = blanks > 0
    header = result
    shape = Shape(result)
  }

  /// Reads a text: a file, or one of the objects of a pipeline (ImportCsvHelper.Import).
  func read(_ text: String) throws {
    var reader = CsvReader(text, delimiter: delimiter)
    // A first line with a number sign is about the type, whatever it says, as long as no type is known.
    if typeName == nil, reader.startsWith(0x23) {
      let line = reader.line()
      if line.lowercased().hasPrefix("#type") { typeName = String(line.dropFirst(5)).trimmingWhitespace }
      if typeName?.isEmpty ?? false { typeName = nil }
    }
    while header == nil, !reader.isAtEnd {
      var names = reader.record()
      while names.count > 1, names.last?.isEmpty ?? false { names.removeLast() }
      let first = names.first ?? ""
      // The W3C extended log format names its fields in a comment.
      if first.hasPrefix("#Fields: ") {
        names[0] = String(first.dropFirst(9))
      } else if first.hasPrefix("#") {
        continue
      }
      try setHeader(names)
    }
    while case let fields = reader.record(), !fields.isEmpty {
      if fields.count > 1 || !fields[0].isEmpty { try add(fields) }
    }
  }

  private func add(_ fields: [String]) throws {
    if lacksNames {
      try cmdlet.writeWarning("One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.")
      lacksNames = false
    }
    let object = CustomObject(shape, shape.names.indices.map { at in at < fields.count ? .string(fields[at]) : .null })
    if let typeName {
      let members = ExtendedMembers()
      members.typeNames = [typeName, "CSV:" + typeName]
      object.extended = members
    }
    try cmdlet.write(object)
  }
}
