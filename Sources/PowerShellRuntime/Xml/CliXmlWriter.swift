/// Writes objects as CLIXML, the text of Export-Clixml ([MS-PSRP] 2.2.5, and the files that PowerShell 7 writes).
public final class CliXmlWriter {
  private let session: Session
  private var lines: [String] = []
  private var typeReferences: [String: Int] = [:]
  private var objectReferences: [ObjectIdentifier: Int] = [:]
  private var nextObject = 0

  public init(_ session: Session) { self.session = session }

  /// The document of some objects, with a line break at its end.
  ///
  /// - Parameter depth: how many levels of the properties of .NET's objects are written; what lies deeper is its text. Notes, tables and
  ///   lists count as none (InternalSerializer.WriteOneObject).
  public func document(_ values: [Value], depth: Int) throws -> String {
    lines = ["<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">"]
    for value in values { try write(value, name: nil, depth: depth, level: 1) }
    // An element without any content is closed at once.
    if lines.count == 1 { return lines[0].dropLast() + " />" }
    return (lines + ["</Objs>"]).joined(separator: "\n")
  }

  private func line(_ level: Int, _ text: String) { lines.append(String(repeating: "  ", count: level) + text) }

  private func attribute(_ name: String?) -> String { name.map { " N=\"\(CliXmlWriter.escape($0, inAttribute: true))\"" } ?? "" }

  private func write(_ value: Value, name: String?, depth: Int, level: Int) throws {
    if let wrapper = value.object as? WrappedScalar, wrapper.extended == nil { return try write(wrapper.value, name: name, depth: depth, level: level) }
    if let (tag, text) = try primitive(value) {
      let attribute = attribute(name)
      return line(level, text.map { "<\(tag)\(attribute)>\($0)</\(tag)>" } ?? "<\(tag)\(attribute) />")
    }
    guard let object = value.object else { return }
    if let reference = objectReferences[ObjectIdentifier(object)] {
      return line(level, "<Ref\(attribute(name)) RefId=\"\(reference)\" />")
    }
    let isContainer = object is DictionaryObject || session.isList(value)
    if depth < 1, !isContainer { return line(level, "<S\(attribute(name))>\(CliXmlWriter.escape(try session.stringify(value)))</S>") }
    let reference = nextObject
    nextObject += 1
    if !(object is EnumObject) { objectReferences[ObjectIdentifier(object)] = reference }
    line(level, "<Obj\(attribute(name)) RefId=\"\(reference)\">")
    // A text or number with notes is still known by its element (InternalSerializer.HandlePrimitiveKnownTypePSObject).
    if try (object as? WrappedScalar).map({ try primitive($0.value) == nil || object.extended?.typeNames != nil }) ?? true { writeTypeNames(value, level + 1) }
    try writeBody(value, object, depth, level + 1)
    line(level, "</Obj>")
  }

  private func writeTypeNames(_ value: Value, _ level: Int) {
    let names = session.typeNames(of: value)
    let key = names.joined(separator: "|")
    if let reference = typeReferences[key] { return line(level, "<TNRef RefId=\"\(reference)\" />") }
    let reference = typeReferences.count
    typeReferences[key] = reference
    line(level, "<TN RefId=\"\(reference)\">")
    for name in names { line(level + 1, "<T>\(CliXmlWriter.escape(name))</T>") }
    line(level, "</TN>")
  }

  private func writeBody(_ value: Value, _ object: PSObject, _ depth: Int, _ level: Int) throws {
    if let enumeration = object as? EnumObject {
      line(level, "<ToString>\(CliXmlWriter.escape(enumeration.text))</ToString>")
      return line(level, "<I32>\(enumeration.value)</I32>")
    }
    if let wrapper = object as? WrappedScalar {
      try write(wrapper.value, name: nil, depth: depth, level: level)
    } else if let table = object as? DictionaryObject {
      if table.entries.isEmpty { return line(level, "<DCT />") }
      line(level, "<DCT>")
      for (key, element) in table.entries {
        line(level + 1, "<En>")
        try write(key, name: "Key", depth: depth, level: level + 2)
        try write(element, name: "Value", depth: depth, level: level + 2)
        line(level + 1, "</En>")
      }
      line(level, "</DCT>")
    } else if session.isList(value) {
      let tag = ["Stack`1": "STK", "Stack": "STK", "Queue`1": "QUE", "Queue": "QUE"][value.type?.name ?? ""] ?? "LST"
      let elements = session.enumerated(value)
      line(level, elements.isEmpty ? "<\(tag) />" : "<\(tag)>")
      for element in elements { try write(element, name: nil, depth: depth, level: level + 1) }
      if !elements.isEmpty { line(level, "</\(tag)>") }
    } else if !(object is CustomObject) || value.type !== TypeDescriptor.customObject {
      line(level, "<ToString>\(CliXmlWriter.escape(try session.stringify(value)))</ToString>")
      let names = CliXmlWriter.serializedProperties[value.type?.fullName ?? ""]
      let properties = try session.properties(of: value, hidden: object is ClassInstance).filter { names?.contains($0.name) ?? true }
      return try writeProperties("Props", properties, names == nil ? depth - 1 : 0, level)
    }
    let own = (object as? CustomObject)?.properties ?? []
    let added = (object.extended?.members ?? []).compactMap { member -> (name: String, value: Value)? in
      switch member.body {
      case .note(let note): return (member.name, note)
      // What a property works out is written like a note; one that fails is left out.
      case .script, .alias: return (try? session.get(member, of: value)).map { (member.name, $0) }
      default: return nil
      }
    }
    try writeProperties("MS", own + added.filter { note in !own.contains { $0.name == note.name } }, depth, level)
  }

  /// The types of which only some properties are written, as texts (types.ps1xml, PropertySerializationSet).
  private static let serializedProperties: [String: Set<String>] = [
    "System.Globalization.CultureInfo": ["LCID", "Name", "DisplayName", "IetfLanguageTag", "ThreeLetterISOLanguageName", "ThreeLetterWindowsLanguageName", "TwoLetterISOLanguageName"],
  ]

  private func writeProperties(_ tag: String, _ properties: [(name: String, value: Value)], _ depth: Int, _ level: Int) throws {
    if properties.isEmpty { return }
    line(level, "<\(tag)>")
    for property in properties { try write(property.value, name: property.name, depth: depth, level: level + 1) }
    line(level, "</\(tag)>")
  }

  /// Whether a value has an element of its own (serialization.cs, KnownTypes).
  public func isPrimitive(_ value: Value) throws -> Bool { try primitive(value) != nil }

  /// The element and text of a value that has an element of its own; a nil text for an empty element.
  private func primitive(_ value: Value) throws -> (tag: String, text: String?)? {
    switch value {
    case .null, .nothing: return ("Nil", nil)
    case .bool(let flag): return ("B", flag ? "true" : "false")
    case .int(let number): return ("I32", "\(number)")
    case .long(let number): return ("I64", "\(number)")
    case .double(let number): return ("Db", NumberText.invariant(number))
    case .char(let unit): return ("C", "\(unit)")
    case .string(let text): return ("S", text.isEmpty ? "" : CliXmlWriter.escape(text))
    case .object(let object): return try primitive(object)
    }
  }

  private func primitive(_ object: PSObject) throws -> (tag: String, text: String?)? {
    switch object {
    case let number as NumberObject: return primitive(number)
    case let date as DateTimeObject: return ("DT", DateText.format(date, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"))
    case let span as TimeSpanObject: return ("TS", CliXmlWriter.duration(span.ticks))
    case is GuidObject: return ("G", object.text)
    case is UriObject: return ("URI", CliXmlWriter.escape(object.text))
    case is VersionObject: return ("Version", object.text)
    case is ScriptBlock: return ("SBK", CliXmlWriter.escape(object.text))
    case let secret as SecureStringObject: return ("SS", Digest.hexadecimal(TextEncoding.unicode.encode(secret.value)).lowercased())
    case let node as XmlNodeObject where node.node.kind == .document: return ("XD", CliXmlWriter.escape(node.node.outerXml))
    case let array as ArrayObject where array.elementType === TypeDescriptor.byte:
      return ("BA", Base64.encode(session.bytes(.object(array))))
    case is SwitchObject: return nil
    default: return nil
    }
  }

  private func primitive(_ object: NumberObject) -> (tag: String, text: String?)? {
    switch object.value {
    case .int8(let number): ("SB", "\(number)")
    case .uint8(let number): ("By", "\(number)")
    case .int16(let number): ("I16", "\(number)")
    case .uint16(let number): ("U16", "\(number)")
    case .uint32(let number): ("U32", "\(number)")
    case .uint64(let number): ("U64", "\(number)")
    case .single: ("Sg", object.text)
    case .decimal(let number): ("D", number.text)
    case .big: nil
    }
  }

  /// `PT1H2M3S`, as XML Schema writes a duration.
  static func duration(_ ticks: Int64) -> String {
    let positive = ticks.magnitude
    let (days, rest) = positive.quotientAndRemainder(dividingBy: 864_000_000_000)
    let (hours, minutes, seconds) = (rest / 36_000_000_000, rest / 600_000_000 % 60, rest / 10_000_000 % 60)
    let fraction = rest % 10_000_000
    var text = (ticks < 0 ? "-" : "") + "P" + (days > 0 ? "\(days)D" : "")
    if rest > 0 || days == 0 {
      text += "T" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
      var tail = fraction > 0 ? "." + NumberText.padded("\(fraction)", 7) : ""
      while tail.hasSuffix("0") { tail.removeLast() }
      if seconds > 0 || fraction > 0 || rest == 0 { text += "\(seconds)\(tail)S" }
    }
    return text
  }

  /// Text with XML's own characters as entities, and what XML cannot hold as `_x000A_` (InternalSerializer.EncodeString).
  static func escape(_ text: String, inAttribute: Bool = false) -> String {
    /// What XML cannot hold: controls, and halves of characters.
    func isCoded(_ unit: UInt16) -> Bool { unit < 0x20 || unit >= 0x7F && unit < 0xA0 || unit >= 0xD800 && unit < 0xE000 }
    let units = Array(text.utf16)
    guard units.contains(where: { isCoded($0) || $0 == 0x5F }) else {
      return XmlOutput.escape(text, inAttribute: inAttribute)
    }
    var result: [UInt16] = []
    for (at, unit) in units.enumerated() {
      let startsCode = unit == 0x5F && at + 1 < units.count && units[at + 1] | 0x20 == 0x78
      if isCoded(unit) || startsCode {
        result += Array(("_x" + NumberText.padded(String(unit, radix: 16, uppercase: true), 4) + "_").utf16)
      } else {
        result.append(unit)
      }
    }
    return XmlOutput.escape(String(decoding: result, as: UTF16.self), inAttribute: inAttribute)
  }
}
