import PowerShellSyntax

/// Reads CLIXML. Objects come back as property bags whose type names start with `Deserialized.`.
public final class CliXmlReader {
  private let session: Session
  private var objects: [String: Value] = [:]
  private var typeNames: [String: [String]] = [:]

  public init(_ session: Session) { self.session = session }

  /// - Throws: a DotNetException of type XmlException for text that is no CLIXML.
  public func read(_ text: String) throws -> [Value] {
    var options = XmlReader.Options()
    options.keepsWhitespace = true
    let document: XmlNode
    do { document = try XmlReader.document(text, options: options) } catch let failure as XmlReader.Failure { throw failure.exception }
    guard let root = document.documentElement, root.name == "Objs" else {
      throw Failure.dotNet("System.Xml.XmlException", "Element 'Objs' with namespace name 'http://schemas.microsoft.com/powershell/2004/04' was not found. Line 1, position 2.")
    }
    return try root.elements.map { try value($0) }
  }

  private func value(_ node: XmlNode) throws -> Value {
    let text = CliXmlReader.unescape(node.innerText)
    switch node.name {
    case "Nil": return .null
    case "S": return .string(text)
    case "B": return .bool(text == "true")
    case "C": return .char(UInt16(text) ?? 0)
    case "I32": return .int(Int32(text) ?? 0)
    case "I64": return .long(Int64(text) ?? 0)
    case "Db": return .double(Double(text) ?? 0)
    case "DT": return try CliXmlReader.date(text).map { .object($0) } ?? session.convert(.string(text), to: .dateTime)
    case "TS": return .object(TimeSpanObject(ticks: try CliXmlReader.ticks(text)))
    case "BA": return .bytes(Base64.decode(text) ?? [])
    case "SS":
      let digits = Array(text)
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
      return .object(SecureStringObject(TextEncoding.unicode.decode(bytes)))
    // A script comes back as its text.
    case "SBK": return .string(text)
    // The digits of a decimal stay, as they are written.
    case "D": return try DecimalNumber(text).map { .number(.decimal($0)) } ?? session.convert(.string(text), to: .decimal)
    case "Ref": return node.attribute("RefId").flatMap { objects[$0.value] } ?? .null
    case "Obj": return try object(node)
    default:
      guard let type = CliXmlReader.types[node.name] else { return .string(text) }
      return try session.convert(.string(text), to: type)
    }
  }

  private static let types: [String: TypeDescriptor] = [
    "SB": .sbyte, "By": .byte, "I16": .int16, "U16": .uint16, "U32": .uint32, "U64": .uint64, "Sg": .single, "G": .guid,
    "URI": .uri, "Version": .version, "XD": .xmlDocument,
  ]

  /// Whether an object of some type names comes back whole, from its text (DeserializingTypeConverter; types.ps1xml, TargetTypeForDeserialization).
  private func isRestored(_ names: [String]) -> Bool {
    [TypeDescriptor.switchParameter.fullName, "System.Net.IPAddress", "System.Net.Mail.MailAddress", "System.Globalization.CultureInfo"].contains(names.first ?? "")
  }

  private func object(_ node: XmlNode) throws -> Value {
    let parts = node.elements
    let names = self.names(parts)
    let text = parts.first { $0.name == "ToString" }.map { CliXmlReader.unescape($0.innerText) }
    let result = try base(parts, names, text)
    if let reference = node.attribute("RefId")?.value { objects[reference] = result }
    if let target = result.object, !isRestored(names) {
      try addProperties(parts, to: target)
      if target is CustomObject || target is WrappedScalar || !names.isEmpty && (target is DictionaryObject || target is ListObject) {
        let members = target.extended ?? ExtendedMembers()
        members.typeNames = names.map { $0.hasPrefix("Deserialized.") ? $0 : "Deserialized." + $0 }
        target.extended = members
      }
    }
    return result
  }

  private func names(_ parts: [XmlNode]) -> [String] {
    if let list = parts.first(where: { $0.name == "TN" }) {
      let names = list.elements.map { CliXmlReader.unescape($0.innerText) }
      if let reference = list.attribute("RefId")?.value { typeNames[reference] = names }
      return names
    }
    return parts.first { $0.name == "TNRef" }?.attribute("RefId").flatMap { typeNames[$0.value] } ?? []
  }

  /// What the object is before its properties: a collection, a value, a credential or a property bag.
  private func base(_ parts: [XmlNode], _ names: [String], _ text: String?) throws -> Value {
    for part in parts {
      switch part.name {
      case "DCT":
        let isOrdered = names.first?.hasSuffix("OrderedDictionary") ?? false
        let table = isOrdered ? DictionaryObject(type: .orderedDictionary) : DictionaryObject()
        for entry in part.elements {
          let pair = entry.elements
          if pair.count == 2 { table[key: try value(pair[0])] = try value(pair[1]) }
        }
        return .object(table)
      case "LST", "IE", "QUE", "STK":
        let type = ["QUE": "System.Collections.Queue", "STK": "System.Collections.Stack"][part.name].flatMap { session.types.type(named: $0) }
        return .object(ListObject(try part.elements.map { try value($0) }, type: type ?? .arrayList))
      case "TN", "TNRef", "ToString", "Props", "MS": continue
      default:
        let wrapper = WrappedScalar(try value(part))
        if let text, names.contains("System.Enum") {
          let members = ExtendedMembers()
          members.members = [Member("Value", .NoteProperty, .note(.string(text)))]
          wrapper.extended = members
        }
        return .object(wrapper)
      }
    }
    if names.first?.hasSuffix("PSCredential") ?? false, let credential = try credential(parts) { return credential }
    if let text, names.first == TypeDescriptor.switchParameter.fullName { return .object(SwitchObject(text == "True")) }
    if let text, isRestored(names), let type = session.types.type(named: names[0]) { return try session.convert(.string(text), to: type) }
    let bag = CustomObject()
    bag.display = text
    // Records of streams come back as custom objects do.
    let isBag = names.contains { ["PSCustomObject", "ErrorRecord", "InformationalRecord"].contains($0.replacing("System.Management.Automation.", with: "")) }
    if !names.isEmpty, !isBag { bag.deserializedProperties = 0 }
    return .object(bag)
  }

  private func credential(_ parts: [XmlNode]) throws -> Value? {
    guard let properties = parts.first(where: { $0.name == "Props" })?.elements else { return nil }
    func find(_ name: String) throws -> Value? { try properties.first { $0.attribute("N")?.value == name }.map { try value($0) } }
    guard let user = try find("UserName"), let password = try find("Password")?.object(as: SecureStringObject.self) else { return nil }
    return .object(CredentialObject(user.text, password))
  }

  private func addProperties(_ parts: [XmlNode], to object: PSObject) throws {
    guard !(object is CredentialObject) else { return }
    for group in parts where group.name == "Props" || group.name == "MS" {
      for property in group.elements {
        let name = property.attribute("N").map { CliXmlReader.unescape($0.value) } ?? ""
        let item = try value(property)
        if let bag = object as? CustomObject {
          bag[name] = item
          if group.name == "Props", bag.deserializedProperties != nil { bag.deserializedProperties = bag.shape.names.count }
        } else {
          let members = object.extended ?? ExtendedMembers()
          members.members.append(Member(name, .NoteProperty, .note(item)))
          object.extended = members
        }
      }
    }
  }

  /// A time of XML, which keeps its kind: UTC's has a `Z`, a local one an offset.
  private static func date(_ text: String) -> DateTimeObject? {
    guard let (date, offset) = DateParser.parseWithOffset(text, text.contains(".") ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFK" : "yyyy-MM-ddTHH:mm:ssK") else { return nil }
    guard let offset else { return date }
    return DateTimeObject(ticks: date.ticks - offset, kind: text.hasSuffix("Z") ? .utc : .local)
  }

  /// The ticks of `P1DT2H3M4.5S`.
  static func ticks(_ text: String) throws -> Int64 {
    var total: Int128 = 0
    var number = ""
    var isTime = false
    for character in text {
      switch character {
      case "T": isTime = true
      case "0"..."9", ".": number.append(character)
      case "D", "H", "M", "S":
        let unit: Int128 = character == "D" ? 86400 : character == "H" ? 3600 : character == "M" ? (isTime ? 60 : 2_592_000) : 1
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        let digits = parts.count > 1 ? parts[1].prefix(7) : ""
        let fraction = Int128(digits + String(repeating: "0", count: 7 - digits.count)) ?? 0
        guard let whole = number.isEmpty ? 0 : Int128(parts[0]), whole < 1 << 64 else { throw tooLong(text) }
        total += (whole * 10_000_000 + fraction) * unit
        number = ""
      default: break
      }
    }
    guard let ticks = Int64(exactly: text.hasPrefix("-") ? -total : total) else { throw tooLong(text) }
    return ticks
  }

  private static func tooLong(_ text: String) -> DotNetException {
    Failure.dotNet("System.OverflowException", "The string '\(text)' was not recognized as a valid TimeSpan value.")
  }

  /// `_x000A_` as the character that it stands for.
  static func unescape(_ text: String) -> String {
    guard text.contains("_x") || text.contains("_X") else { return text }
    return CodeUnitEscapes.decoded(text, sign: "_", letters: "xX", end: "_")
  }
}
