/// System.Xml's writers, their settings, and the managers of namespaces.
enum XmlWriterMembers {
  final class Settings {
    var indents = false
    var indentation = "  "
    var omitsDeclaration = false
    var encoding = TextEncoding.utf8BOM
    var lineBreak = "\n"
    /// What is kept and has no effect here, by the names of the properties.
    var others: [String: Value] = [:]
  }

  /// A writer: what it has written, and where that goes when it is flushed.
  final class State {
    let output: XmlOutput
    let target: Value
    /// The encoding that a declaration names, and that files are written in.
    let encoding: TextEncoding
    let writesDeclaration: Bool
    /// The first element brings the declaration with it; XmlTextWriter's does not.
    var declaresByItself = true
    var isUntouched = true
    /// What XmlTextWriter's properties say of its layout.
    var (indents, indentation, indentCharacter) = (false, 2, " ")
    private var written = ""
    /// The attribute that was begun, and its text so far.
    var attributeName: [Value]?
    var attributeText = ""
    init(_ output: XmlOutput, target: Value, encoding: TextEncoding, writesDeclaration: Bool) {
      (self.output, self.target, self.encoding, self.writesDeclaration) = (output, target, encoding, writesDeclaration)
    }

    func lay() { output.layout = indents ? .indented(unit: String(repeating: indentCharacter, count: max(0, indentation))) : .plain }

    func flush(_ session: Session) throws {
      let part = output.take()
      if let builder = target.object as? StringBuilderObject {
        builder.value += part
      } else if try !StreamMembers.write(part, to: target) {
        written += part
        try session.files.write(session.absolutePath(target.text), encoding.bytes(written, after: []))
      }
    }
  }

  static func output(_ value: Value) throws -> XmlOutput {
    guard let state = value.object(as: OpaqueObject<State>.self)?.state else { throw Failure.argumentNull("w") }
    return state.output
  }

  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Xml.XmlWriter":
      loadFactory(type)
      loadEvents(type)
      loadEnds(type)
    case "System.Xml.XmlTextWriter": loadTextWriter(type)
    case "System.Xml.XmlWriterSettings": loadSettings(type)
    case "System.Xml.XmlNamespaceManager": XmlNamespaces.load(type)
    case "System.Xml.NameTable": type.constructor("System.Xml.NameTable new()") { _, _ in .object(OpaqueObject((), type: XmlTypes.nameTable)) }
    default: break
    }
  }

  private static func loadFactory(_ type: MemberBuilder) {
    type.staticMethod("System.Xml.XmlWriter Create(System.Object output)", "System.Xml.XmlWriter Create(System.Object output, System.Xml.XmlWriterSettings settings)") { _, a in
      let settings = a.count > 1 ? a[1].object(as: OpaqueObject<Settings>.self)?.state ?? Settings() : Settings()
      let isText = a[0].object is StringBuilderObject || a[0].type?.name == "StringWriter"
      let output = XmlOutput(settings.indents ? .settings(unit: settings.indentation, lineBreak: settings.lineBreak) : .plain)
      return .object(OpaqueObject(
        State(output, target: a[0], encoding: isText ? .unicode : settings.encoding, writesDeclaration: !settings.omitsDeclaration), type: XmlTypes.writer))
    }
  }

  private static func state(_ this: Value) throws -> State {
    guard let state = this.object(as: OpaqueObject<State>.self)?.state else { throw Failure.argumentNull("writer") }
    return state
  }

  private static func loadEvents(_ type: MemberBuilder) {
    func event(_ signatures: String..., body: @escaping (State, [Value]) throws -> Void) {
      for signature in signatures {
        type.method(signature) { _, this, a in
          try body(state(this), a)
          return .nothing
        }
      }
    }
    func declare(_ state: State, _ standalone: String = "") {
      if state.writesDeclaration { state.output.declaration("version=\"1.0\" encoding=\"\(state.encoding.names.web)\"\(standalone)") }
    }
    /// The prefix, local name and namespace of one to three arguments.
    func named(_ a: [Value]) -> (prefix: String, name: String, namespace: String?) {
      a.count > 2 ? (a[0].text, a[1].text, a[2].text) : ("", a[0].text, a.count > 1 && !a[1].isNull ? a[1].text : nil)
    }
    func start(_ state: State, _ a: [Value]) {
      // A writer that nobody told to begin begins with the declaration, but for XmlTextWriter.
      if state.isUntouched, state.declaresByItself { declare(state) }
      state.isUntouched = false
      let (prefix, name, namespace) = named(a)
      state.output.startElement(name, prefix: prefix, namespace: namespace)
    }
    event("void WriteStartDocument()", "void WriteStartDocument(bool standalone)") { state, a in
      declare(state, a.first.map { " standalone=\"\($0.text == "True" ? "yes" : "no")\"" } ?? "")
      state.isUntouched = false
    }
    event(
      "void WriteStartElement(string localName)", "void WriteStartElement(string localName, string ns)", "void WriteStartElement(string prefix, string localName, string ns)",
      body: start)
    event("void WriteEndElement()") { state, _ in state.output.endElement() }
    event("void WriteFullEndElement()") { state, _ in state.output.endElement(withEndTag: true) }
    event("void WriteEndDocument()") { state, _ in state.output.endDocument() }
    event(
      "void WriteAttributeString(string localName, string value)", "void WriteAttributeString(string localName, string ns, string value)",
      "void WriteAttributeString(string prefix, string localName, string ns, string value)"
    ) { state, a in
      let (prefix, name, namespace) = named(Array(a.dropLast()))
      state.output.attribute(name, a[a.count - 1].text, prefix: prefix, namespace: namespace ?? "")
    }
    event(
      "void WriteElementString(string localName, string value)", "void WriteElementString(string localName, string ns, string value)",
      "void WriteElementString(string prefix, string localName, string ns, string value)"
    ) { state, a in
      start(state, Array(a.dropLast()))
      if !a[a.count - 1].text.isEmpty { state.output.string(a[a.count - 1].text) }
      state.output.endElement()
    }
    event("void WriteString(string text)") { state, a in
      if state.attributeName != nil { state.attributeText += a[0].text } else { state.output.string(a[0].text) }
    }
    event("void WriteValue(System.Object value)") { state, a in
      let text: String = if case .bool(let flag) = a[0] { flag ? "true" : "false" } else { a[0].text }
      if state.attributeName != nil { state.attributeText += text } else { state.output.string(text) }
    }
    event("void WriteStartAttribute(string localName)", "void WriteStartAttribute(string localName, string ns)", "void WriteStartAttribute(string prefix, string localName, string ns)") { state, a in
      (state.attributeName, state.attributeText) = (a, "")
    }
    event("void WriteEndAttribute()") { state, _ in
      guard let name = state.attributeName else { return }
      let (prefix, localName, namespace) = named(name)
      state.output.attribute(localName, state.attributeText, prefix: prefix, namespace: namespace ?? "")
      state.attributeName = nil
    }
    event("void WriteRaw(string data)") { state, a in state.output.raw(a[0].text) }
    event("void WriteWhitespace(string ws)") { state, a in state.output.raw(a[0].text) }
    event("void WriteCData(string text)") { state, a in state.output.cdata(a[0].text) }
    event("void WriteComment(string text)") { state, a in state.output.comment(a[0].text) }
    event("void WriteProcessingInstruction(string name, string text)") { state, a in state.output.instruction(a[0].text, a[1].text) }
  }

  private static func loadEnds(_ type: MemberBuilder) {
    type.method("void Flush()") { session, this, _ in
      try state(this).flush(session)
      return .nothing
    }
    for name in ["Close", "Dispose"] {
      type.method("void \(name)()") { session, this, _ in
        let state = try state(this)
        state.output.endDocument()
        try state.flush(session)
        return .nothing
      }
    }
  }

  private static func loadTextWriter(_ type: MemberBuilder) {
    type.constructor("System.Xml.XmlTextWriter new(System.Object w)", "System.Xml.XmlTextWriter new(System.Object filename, System.Text.Encoding encoding)") { _, a in
      let encoding = a.count > 1 ? TextEncoding(a[1]) ?? .utf8 : a[0].type?.name == "StringWriter" ? .unicode : .utf8
      let state = State(XmlOutput(), target: a[0], encoding: encoding, writesDeclaration: true)
      state.declaresByItself = false
      return .object(OpaqueObject(state, type: XmlTypes.textWriter))
    }
    type.property("Formatting", "System.Xml.Formatting", set: { _, this, new in
      let state = try state(this)
      state.indents = new.text.lowercased() == "indented" || new.intValue == 1
      state.lay()
    }) { session, this in try session.convert(.string(state(this).indents ? "Indented" : "None"), to: XmlTypes.formatting) }
    type.property("Indentation", "int", set: { _, this, new in
      let state = try state(this)
      state.indentation = new.intValue
      state.lay()
    }) { _, this in .integer(try state(this).indentation) }
    type.property("IndentChar", "char", set: { _, this, new in
      let state = try state(this)
      state.indentCharacter = new.text
      state.lay()
    }) { _, this in .char(try state(this).indentCharacter.utf16.first ?? 32) }
  }

  private static func loadSettings(_ type: MemberBuilder) {
    func settings(_ this: Value) -> Settings { this.object(as: OpaqueObject<Settings>.self)?.state ?? Settings() }
    type.constructor("System.Xml.XmlWriterSettings new()") { _, _ in .object(OpaqueObject(Settings(), type: XmlTypes.writerSettings)) }
    type.property("Indent", "bool", set: { session, this, new in settings(this).indents = session.truth(new) }) { _, this in .bool(settings(this).indents) }
    type.property("IndentChars", "string", set: { _, this, new in settings(this).indentation = new.text }) { _, this in .string(settings(this).indentation) }
    type.property("NewLineChars", "string", set: { _, this, new in settings(this).lineBreak = new.text }) { _, this in .string(settings(this).lineBreak) }
    for (name, standard) in [("Async", false), ("CheckCharacters", true), ("CloseOutput", false), ("DoNotEscapeUriAttributes", false), ("NewLineOnAttributes", false), ("WriteEndDocumentOnClose", true)] {
      type.property(name, "bool", set: { session, this, new in settings(this).others[name] = .bool(session.truth(new)) }) { _, this in settings(this).others[name] ?? .bool(standard) }
    }
    for (name, typeName, standard) in [
      ("ConformanceLevel", "System.Xml.ConformanceLevel", "Document"), ("NewLineHandling", "System.Xml.NewLineHandling", "Replace"), ("NamespaceHandling", "System.Xml.NamespaceHandling", "Default"),
    ] {
      let kind = NetEnumerations.named(typeName)
      type.property(name, typeName, set: { session, this, new in settings(this).others[name] = try session.convert(new, to: kind) }) { session, this in
        try settings(this).others[name] ?? session.convert(.string(standard), to: kind)
      }
    }
    type.property("OutputMethod", "System.Xml.XmlOutputMethod") { session, _ in try session.convert(.string("Xml"), to: NetEnumerations.named("System.Xml.XmlOutputMethod")) }
    type.property("OmitXmlDeclaration", "bool", set: { session, this, new in settings(this).omitsDeclaration = session.truth(new) }) { _, this in
      .bool(settings(this).omitsDeclaration)
    }
    type.property("Encoding", "System.Text.Encoding", set: { _, this, new in settings(this).encoding = TextEncoding(new) ?? .utf8 }) { _, this in
      EncodingMembers.object(settings(this).encoding)
    }
  }
}

/// What prefixes stand for: System.Xml.XmlNamespaceManager.
final class XmlNamespaces {
  private var scopes: [[String: String]] = [[:]]

  static func table(of value: Value) -> [String: String]? {
    value.object(as: OpaqueObject<XmlNamespaces>.self)?.state.scopes.reduce([:]) { $0.merging($1) { _, inner in inner } }
  }

  static func load(_ type: MemberBuilder) {
    func own(_ this: Value) -> XmlNamespaces { this.object(as: OpaqueObject<XmlNamespaces>.self)?.state ?? XmlNamespaces() }
    func look(_ this: Value, _ prefix: String) -> String? {
      prefix == "xml" ? XmlNode.xmlUri : prefix == "xmlns" ? XmlNode.xmlnsUri : table(of: this)?[prefix] ?? (prefix.isEmpty ? "" : nil)
    }
    type.constructor("System.Xml.XmlNamespaceManager new(System.Object nameTable)") { _, _ in .object(OpaqueObject(XmlNamespaces(), type: XmlTypes.namespaceManager)) }
    type.method("void AddNamespace(string prefix, string uri)") { _, this, a in
      if a[0].text == "xml" || a[0].text == "xmlns" { throw Failure.argument("Prefix \"\(a[0].text)\" is reserved for use by XML. (Parameter 'prefix')") }
      own(this).scopes[own(this).scopes.count - 1][a[0].text] = a[1].text
      return .nothing
    }
    type.method("void RemoveNamespace(string prefix, string uri)") { _, this, a in
      if own(this).scopes[own(this).scopes.count - 1][a[0].text] == a[1].text { own(this).scopes[own(this).scopes.count - 1][a[0].text] = nil }
      return .nothing
    }
    type.method("string LookupNamespace(string prefix)") { _, this, a in look(this, a[0].text).map { .string($0) } ?? .null }
    type.method("string LookupPrefix(string uri)") { _, this, a in table(of: this)?.first { $0.value == a[0].text }.map { .string($0.key) } ?? .null }
    type.method("bool HasNamespace(string prefix)") { _, this, a in .bool(own(this).scopes.last?[a[0].text] != nil) }
    type.property("DefaultNamespace", "string") { _, this in .string(look(this, "") ?? "") }
    type.method("void PushScope()") { _, this, _ in
      own(this).scopes.append([:])
      return .nothing
    }
    type.method("bool PopScope()") { _, this, _ in
      guard own(this).scopes.count > 1 else { return .bool(false) }
      own(this).scopes.removeLast()
      return .bool(true)
    }
  }
}
