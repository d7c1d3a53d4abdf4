import PowerShellRuntime

/// ConvertTo-Xml: objects as elements named Object and Property (CustomSerialization.cs).
final class ConvertToXml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertTo-Xml", "Makes XML of objects and their properties.", [
      CmdletParameter("Depth", "int", range: 1...Int(Int32.max)),
      CmdletParameter("InputObject", "PSObject", position: 0, mandatory: true, byValue: true, allowsNull: true),
      CmdletParameter("NoTypeInformation", "switch"), CmdletParameter("As", "string", values: ["Stream", "String", "Document"], notEmpty: true),
    ], make: { ConvertToXml() })
  }

  private static let prolog = "version=\"1.0\" encoding=\"utf-8\""
  private lazy var form = (string("As") ?? "Document").lowercased()
  private var output = XmlOutput(.settings(unit: "  "))
  /// The element of an object has not been written yet: what is inside it are properties.
  private var isFirst = true

  override func begin() throws {
    if form == "stream" {
      try write(.string("<?xml \(ConvertToXml.prolog)?>"))
      try write(.string("<Objects>"))
    } else {
      output.declaration(ConvertToXml.prolog)
      output.startElement("Objects")
    }
  }

  override func process() throws {
    if form == "stream" { output = XmlOutput(.settings(unit: "  ")) }
    isFirst = true
    try write(value("InputObject") ?? .null, as: nil, depth: integer("Depth") ?? 1)
    if form == "stream" { try write(.string(output.text)) }
  }

  override func end() throws {
    if form == "stream" { return try write(.string("</Objects>")) }
    output.endElement()
    try write(form == "string" ? .string(output.text) : .object(XmlNodeObject.document(output.text)))
  }

  // MARK: Objects

  /// What lies deeper below an input object is written as its text (CustomInternalSerializer.MaxDepthBelowTopLevel).
  private static let mostLevels = 50
  private var level = 0
  /// How many values were written; what holds itself twice would double them at each level.
  private var written = 0
  private static let mostValues = 200_000

  private func write(_ value: Value, as property: String?, depth: Int) throws {
    level += 1
    defer { level -= 1 }
    if value.isNull {
      start(property, type: nil)
      return output.endElement()
    }
    if try CliXmlWriter(session).isPrimitive(value.base) { return text(try session.dotNetText(of: value.base), as: property, type: value.base) }
    written += 1
    if level > ConvertToXml.mostLevels || written > ConvertToXml.mostValues { return try writeText(of: value, as: property) }
    let notes = value.object?.extended?.members.filter { if case .note = $0.body { true } else { false } } ?? []
    if let table = value.object(as: DictionaryObject.self) {
      start(property, type: value)
      for (key, element) in table.entries {
        try write(key, as: "Key", depth: depth)
        try write(element, as: "Value", depth: depth)
      }
      writeNotes(notes)
      output.endElement()
    } else if session.isList(value) {
      start(property, type: value)
      for element in session.enumerated(value) { try write(element, as: nil, depth: depth) }
      writeNotes(notes)
      output.endElement()
    } else if depth == 0 {
      try writeText(of: value, as: property)
    } else {
      start(property, type: value)
      try writeProperties(of: value, depth: depth - 1)
      output.endElement()
    }
  }

  private func writeProperties(of value: Value, depth: Int) throws {
    if let enumeration = value.object(as: EnumObject.self) { return text(enumeration.text, as: "value__", type: value) }
    for member in try session.members(of: value, hidden: false) where [.Property, .NoteProperty, .ScriptProperty, .AliasProperty, .CodeProperty].contains(member.kind) {
      let item = (try? session.get(member, of: value)) ?? .null
      if item.isNull {
        start(member.name, type: nil, typeName: typeName(of: member))
        output.endElement()
      } else {
        try write(item, as: member.name, depth: depth)
      }
    }
  }

  /// What a property without a value would hold, as its definition has it.
  private func typeName(of member: Member) -> String {
    guard member.kind == .Property, let name = member.definition.split(separator: " ").first else { return "System.Object" }
    return session.types.type(named: String(name))?.fullName ?? "System.Object"
  }

  /// An object whose properties lie too deep: its text, and for property bags the texts of their properties.
  private func writeText(of value: Value, as property: String?) throws {
    let shown = try session.stringify(value)
    guard let bag = value.object(as: CustomObject.self), !bag.properties.isEmpty else { return text(shown, as: property, type: value) }
    start(property, type: value)
    text(shown, as: nil, type: .string(shown))
    writeNotes(bag.properties.map { Member($0.name, .NoteProperty, .note($0.value)) })
    output.endElement()
  }

  private func writeNotes(_ notes: [Member]) {
    for note in notes {
      guard case .note(let item) = note.body else { continue }
      start(note.name, type: nil, typeName: "System.Management.Automation.PSNoteProperty")
      output.string((try? session.stringify(item)) ?? "")
      output.endElement(withEndTag: true)
    }
  }

  // MARK: Elements

  private func text(_ content: String, as property: String?, type: Value) {
    start(property, type: type)
    output.string(content)
    output.endElement(withEndTag: true)
  }

  private func start(_ property: String?, type: Value?, typeName: String? = nil) {
    output.startElement(property == nil && isFirst ? "Object" : "Property")
    if property == nil { isFirst = false }
    if let property { output.attribute("Name", property) }
    if !flag("NoTypeInformation"), let name = typeName ?? type?.type?.fullName { output.attribute("Type", name) }
  }
}
