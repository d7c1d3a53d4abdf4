/// System.Xml's nodes and lists of them.
enum XmlMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Xml.XmlNode":
      loadParts(type)
      loadRelatives(type)
      loadChanges(type)
      loadQueries(type)
    case "System.Xml.XmlDocument": loadDocument(type)
    case "System.Xml.XmlElement": loadElement(type)
    case _ where XmlTypes.lists.contains { $0 === type.type }: loadList(type)
    default: loadKind(type)
    }
  }

  static func node(_ value: Value) throws -> XmlNode {
    guard let object = value.object(as: XmlNodeObject.self) else { throw Failure.argumentNull("node") }
    return object.node
  }
  private static func value(_ node: XmlNode?) -> Value { node.map { .object($0.object) } ?? .null }

  // MARK: Every node

  private static func loadParts(_ type: MemberBuilder) {
    type.property("Name", "string") { _, this in .string(try node(this).name) }
    type.property("LocalName", "string") { _, this in .string(try node(this).localName) }
    type.property("Prefix", "string") { _, this in .string(try node(this).prefix) }
    type.property("NamespaceURI", "string") { _, this in .string(try node(this).namespace) }
    type.property("BaseURI", "string") { _, _ in .string("") }
    type.property("NodeType", "System.Xml.XmlNodeType") { _, this in .object(EnumObject(XmlTypes.nodeType, try node(this).kind.rawValue)) }
    type.property("InnerText", "string", set: { _, this, new in try node(this).setInnerText(new.text) }) { _, this in
      .string(try node(this).innerText)
    }
    type.property("OuterXml", "string") { _, this in .string(try node(this).outerXml) }
    type.property("InnerXml", "string", set: { _, this, new in try setInnerXml(node(this), new.text) }) { _, this in .string(try node(this).innerXml) }
    type.property("Value", "string", set: { session, this, new in
      let node = try node(this)
      guard ![.element, .document, .fragment].contains(node.kind) else {
        throw Failure.dotNet("System.InvalidOperationException", "Cannot set a value on node type '\(EnumObject(XmlTypes.nodeType, node.kind.rawValue).text)'.")
      }
      node.value = try session.convert(new, to: .string).text
    }) { _, this in
      let node = try node(this)
      return [.element, .document, .fragment, .documentType].contains(node.kind) ? .null : .string(node.value)
    }
    type.property("IsReadOnly", "bool") { _, _ in .bool(false) }
    type.method("string ToString()") { _, this, _ in .string(try node(this).localName) }
  }

  private static func setInnerXml(_ node: XmlNode, _ text: String) throws {
    do {
      if node.kind == .document {
        let parsed = try XmlReader.document(text)
        return try load(parsed, into: node)
      }
      let parts = try XmlReader.fragment(text, in: node)
      node.removeAllChildren()
      parts.forEach(node.append)
    } catch let failure as XmlReader.Failure { throw failure.exception }
  }

  /// Takes over what was read.
  private static func load(_ parsed: XmlNode, into document: XmlNode) throws {
    document.removeAllChildren()
    for child in parsed.children { document.append(child.copy(deep: true, document: document)) }
  }

  private static func loadRelatives(_ type: MemberBuilder) {
    type.property("ChildNodes", "System.Xml.XmlNodeList") { _, this in
      let node = try node(this)
      return .object(XmlNodesObject(XmlTypes.childNodes, owner: node.object) { node.childNodes })
    }
    type.property("Attributes", "System.Xml.XmlAttributeCollection") { _, this in
      let node = try node(this)
      return node.kind == .element ? .object(XmlNodesObject(XmlTypes.attributes, owner: node.object) { node.attributes }) : .null
    }
    type.property("HasChildNodes", "bool") { _, this in .bool(try !node(this).childNodes.isEmpty) }
    type.property("ParentNode", "System.Xml.XmlNode") { _, this in
      let node = try node(this)
      return node.kind == .attribute ? .null : value(node.parent)
    }
    type.property("OwnerDocument", "xml") { _, this in value(try node(this).document) }
    type.property("FirstChild", "System.Xml.XmlNode") { _, this in value(try node(this).childNodes.first) }
    type.property("LastChild", "System.Xml.XmlNode") { _, this in value(try node(this).childNodes.last) }
    type.property("NextSibling", "System.Xml.XmlNode") { _, this in value(try node(this).sibling(1)) }
    type.property("PreviousSibling", "System.Xml.XmlNode") { _, this in value(try node(this).sibling(-1)) }
    type.method("System.Xml.XmlElement Item(string name)", "System.Xml.XmlElement Item(string localname, string ns)") { _, this, a in
      value(try node(this).elements.first { a.count > 1 ? $0.localName == a[0].text && $0.namespace == a[1].text : $0.name == a[0].text })
    }
  }

  /// Checks that a node may come among the children of another.
  private static func check(_ child: XmlNode, in parent: XmlNode, replacing old: XmlNode? = nil) throws {
    if child.contains(parent) { throw Failure.argument("Cannot insert a node or any ancestor of that node as a child of itself.") }
    if child.owner !== parent.owner { throw Failure.argument("The node to be inserted is from a different document context.") }
    let takesChildren = [.element, .document, .fragment].contains(parent.kind)
    if !takesChildren { throw Failure.dotNet("System.InvalidOperationException", "The current node cannot contain other nodes.") }
    if child.kind == .attribute || child.kind == .document || parent.kind == .document && child.isText && !child.isWhitespace {
      throw Failure.dotNet("System.InvalidOperationException", "The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.")
    }
    if parent.kind == .document, child.kind == .element, let root = parent.documentElement, root !== child, root !== old {
      throw Failure.dotNet("System.InvalidOperationException", "This document already has a 'DocumentElement' node.")
    }
  }

  private static func loadChanges(_ type: MemberBuilder) {
    func insert(_ this: Value, _ child: Value, at index: (XmlNode) throws -> Int) throws -> Value {
      let (owner, child) = (try node(this), try node(child))
      try check(child, in: owner)
      owner.insert(child, at: try index(owner))
      return value(child)
    }
    func place(_ reference: Value, in owner: XmlNode) throws -> Int {
      guard let at = owner.position(of: try node(reference)) else { throw Failure.argument("The reference node is not a child of this node.") }
      return at
    }
    type.method("System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)") { _, this, a in try insert(this, a[0]) { $0.children.count } }
    type.method("System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)") { _, this, a in try insert(this, a[0]) { _ in 0 } }
    type.method("System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)") { _, this, a in
      try insert(this, a[0]) { a[1].isNull ? $0.children.count : try place(a[1], in: $0) }
    }
    type.method("System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)") { _, this, a in
      try insert(this, a[0]) { a[1].isNull ? 0 : try place(a[1], in: $0) + 1 }
    }
    type.method("System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)") { _, this, a in
      let (owner, child) = (try node(this), try node(a[0]))
      guard owner.position(of: child) != nil else { throw Failure.argument("The node to be removed is not a child of this node.") }
      owner.remove(child)
      return a[0]
    }
    type.method("System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)") { _, this, a in
      let (owner, new, old) = (try node(this), try node(a[0]), try node(a[1]))
      guard let at = owner.position(of: old) else { throw Failure.argument("The node to be removed is not a child of this node.") }
      try check(new, in: owner, replacing: old)
      owner.remove(old)
      owner.insert(new, at: at)
      return a[1]
    }
    type.method("void RemoveAll()") { _, this, _ in
      let node = try node(this)
      node.removeAllChildren()
      node.removeAllAttributes()
      return .nothing
    }
    type.method("System.Xml.XmlNode CloneNode(bool deep)") { session, this, a in
      let original = try node(this)
      return value(original.copy(deep: session.truth(a[0]), document: original.document))
    }
    type.method("System.Xml.XmlNode Clone()") { _, this, _ in
      let original = try node(this)
      return value(original.copy(deep: true, document: original.document))
    }
    type.method("void Normalize()") { _, _, _ in .nothing }
    type.method("void WriteTo(System.Xml.XmlWriter w)") { _, this, a in
      try node(this).write(to: XmlWriterMembers.output(a[0]))
      return .nothing
    }
    type.method("void WriteContentTo(System.Xml.XmlWriter w)") { _, this, a in
      try node(this).writeContent(to: XmlWriterMembers.output(a[0]))
      return .nothing
    }
  }

  private static func loadQueries(_ type: MemberBuilder) {
    func select(_ this: Value, _ a: [Value]) throws -> [XmlNode] {
      try node(this).select(a[0].text, namespaces: a.count > 1 ? XmlNamespaces.table(of: a[1]) : nil)
    }
    type.method("System.Xml.XmlNodeList SelectNodes(string xpath)", "System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)") { _, this, a in
      let nodes = try select(this, a)
      return .object(XmlNodesObject(XmlTypes.found) { nodes })
    }
    type.method("System.Xml.XmlNode SelectSingleNode(string xpath)", "System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)") { _, this, a in
      value(try select(this, a).first)
    }
    type.method("string GetNamespaceOfPrefix(string prefix)") { _, this, a in .string(try node(this).namespace(of: a[0].text) ?? "") }
    type.method("string GetPrefixOfNamespace(string namespaceURI)") { _, this, a in .string(try node(this).prefix(of: a[0].text) ?? "") }
  }

  // MARK: Elements

  private static func loadElement(_ type: MemberBuilder) {
    /// The attribute that one name, or a local name and a namespace, mean.
    func attribute(_ this: Value, _ a: [Value]) throws -> XmlNode? {
      let element = try node(this)
      return a.count > 1 ? element.attribute(a[0].text, namespace: a[1].text) : element.attribute(a[0].text)
    }
    type.property("HasAttributes", "bool") { _, this in .bool(try !node(this).attributes.isEmpty) }
    type.property("IsEmpty", "bool", set: { session, this, new in
      let element = try node(this)
      element.hasEndTag = !session.truth(new)
      if session.truth(new) { element.removeAllChildren() }
    }) { _, this in .bool(try !node(this).hasEndTag) }
    type.method("string GetAttribute(string name)", "string GetAttribute(string localName, string namespaceURI)") { _, this, a in .string(try attribute(this, a)?.value ?? "") }
    type.method("System.Xml.XmlAttribute GetAttributeNode(string name)", "System.Xml.XmlAttribute GetAttributeNode(string localName, string namespaceURI)") { _, this, a in
      value(try attribute(this, a))
    }
    type.method("bool HasAttribute(string name)", "bool HasAttribute(string localName, string namespaceURI)") { _, this, a in .bool(try attribute(this, a) != nil) }
    type.method("void RemoveAttribute(string name)", "void RemoveAttribute(string localName, string namespaceURI)") { _, this, a in
      if let found = try attribute(this, a) { try node(this).remove(found) }
      return .nothing
    }
    type.method("void RemoveAllAttributes()") { _, this, _ in
      try node(this).removeAllAttributes()
      return .nothing
    }
    type.method("void SetAttribute(string name, string value)", "string SetAttribute(string localName, string namespaceURI, string value)") { _, this, a in
      let element = try node(this)
      let text = a[a.count - 1].text
      if let found = try attribute(this, Array(a.dropLast())) {
        found.value = text
      } else {
        element.setAttribute(try made(.attribute, a[0].text, namespace: a.count > 2 ? a[1].text : nil, in: element, text))
      }
      return a.count > 2 ? .string(text) : .nothing
    }
    type.method("System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)") { _, this, a in
      try node(this).setAttribute(node(a[0]))
      return a[0]
    }
    loadElementSearch(type)
  }

  private static func loadElementSearch(_ type: MemberBuilder) {
    type.method("System.Xml.XmlNodeList GetElementsByTagName(string name)", "System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)") { _, this, a in
      let owner = try node(this)
      return .object(XmlNodesObject(XmlTypes.elements, owner: owner.object) {
        owner.descendants.filter { found in
          found.kind == .element && (a[0].text == "*" || (a.count > 1 ? found.localName == a[0].text && found.namespace == a[1].text : found.name == a[0].text))
        }
      })
    }
  }

  /// A new element or attribute of a checked name.
  private static func made(_ kind: XmlNode.Kind, _ name: String, namespace: String?, in context: XmlNode, _ text: String = "") throws -> XmlNode {
    let (prefix, localName) = XmlNode.split(name)
    guard !localName.isEmpty else { throw Failure.argument("The local name for elements or attributes cannot be null or an empty string.") }
    if let bad = name.first(where: { !($0.isLetter || $0.isNumber || "_:-.".contains($0)) }) {
      throw Failure.dotNet(
        "System.Xml.XmlException", "The '\(bad)' character, hexadecimal value 0x\(NumberText.padded(String(bad.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true), 2)), cannot be included in a name.")
    }
    if let first = name.first, first.isNumber || "-.".contains(first) {
      throw Failure.dotNet(
        "System.Xml.XmlException", "Name cannot begin with the '\(first)' character, hexadecimal value 0x\(NumberText.padded(String(first.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true), 2)).")
    }
    let known = prefix == "xmlns" || name == "xmlns" ? XmlNode.xmlnsUri : prefix == "xml" ? XmlNode.xmlUri : ""
    return XmlNode(kind, prefix: prefix, localName, namespace: namespace ?? known, value: text, document: context.owner)
  }

  // MARK: Documents

  private static func loadDocument(_ type: MemberBuilder) {
    type.constructor("xml new()") { _, _ in .object(XmlNode.document().object) }
    type.property("DocumentElement", "System.Xml.XmlElement") { _, this in value(try node(this).documentElement) }
    type.property("DocumentType", "System.Xml.XmlDocumentType") { _, this in value(try node(this).children.first { $0.kind == .documentType }) }
    type.property("PreserveWhitespace", "bool", set: { session, this, new in try node(this).preservesWhitespace = session.truth(new) }) { _, this in
      .bool(try node(this).preservesWhitespace)
    }
    type.property("NameTable", "System.Xml.XmlNameTable") { _, _ in .object(OpaqueObject((), type: XmlTypes.nameTable)) }
    loadElementSearch(type)
    loadFactories(type)
    loadFiles(type)
  }

  private static func loadFactories(_ type: MemberBuilder) {
    for (name, kind) in [("Element", XmlNode.Kind.element), ("Attribute", .attribute)] {
      let result = "System.Xml.Xml\(name) Create\(name)"
      type.method("\(result)(string name)", "\(result)(string qualifiedName, string namespaceURI)", "\(result)(string prefix, string localName, string namespaceURI)") { _, this, a in
        let name = a.count > 2 && !a[0].text.isEmpty ? "\(a[0].text):\(a[1].text)" : a[a.count > 2 ? 1 : 0].text
        return value(try made(kind, name, namespace: a.count > 1 ? a[a.count - 1].text : nil, in: node(this)))
      }
    }
    let plain: [(String, XmlNode.Kind, String)] = [
      ("TextNode", .text, "#text"), ("CDataSection", .cdata, "#cdata-section"), ("Comment", .comment, "#comment"), ("Whitespace", .whitespace, "#whitespace"),
      ("SignificantWhitespace", .significantWhitespace, "#significant-whitespace"),
    ]
    for (name, kind, shown) in plain {
      type.method("\(XmlTypes.type(of: kind).fullName) Create\(name)(string text)") { _, this, a in value(XmlNode(kind, shown, value: a[0].text, document: try node(this))) }
    }
    type.method("System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)") { _, this, a in
      value(XmlNode(.processingInstruction, a[0].text, value: a[1].text, document: try node(this)))
    }
    type.method("System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)") { _, this, a in
      let parts = [("version", a[0].text), ("encoding", a[1].text), ("standalone", a[2].text)].filter { !$0.1.isEmpty }
      return value(XmlNode(.declaration, "xml", value: parts.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: " "), document: try node(this)))
    }
    type.method("System.Xml.XmlDocumentFragment CreateDocumentFragment()") { _, this, _ in value(XmlNode(.fragment, "#document-fragment", document: try node(this))) }
    type.method("System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)") { session, this, a in
      value(try node(a[0]).copy(deep: session.truth(a[1]), document: node(this)))
    }
  }

  private static func loadFiles(_ type: MemberBuilder) {
    func read(_ this: Value, _ text: String) throws -> Value {
      let document = try node(this)
      var options = XmlReader.Options()
      options.keepsWhitespace = document.preservesWhitespace
      options.allowsDocumentType = true
      do { try load(XmlReader.document(text, options: options), into: document) } catch let failure as XmlReader.Failure { throw failure.exception }
      return .nothing
    }
    type.method("void LoadXml(string xml)") { _, this, a in try read(this, a[0].text) }
    type.method("void Load(System.Object source)") { session, this, a in
      if let reader = StreamMembers.takeRest(of: a[0]) { return try read(this, reader) }
      let path = session.absolutePath(a[0].text)
      guard let bytes = session.files.read(path) else { throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.") }
      return try read(this, FileText.decode(bytes))
    }
    type.method("void Save(System.Object target)") { session, this, a in
      let document = try node(this)
      if let writer = a[0].object(as: OpaqueObject<XmlWriterMembers.State>.self)?.state {
        // The writer's settings say whether there is a declaration.
        for child in document.children where writer.writesDeclaration || child.kind != .declaration { child.write(to: writer.output) }
        try writer.flush(session)
      } else if let writer = a[0].object(as: OpaqueObject<StreamMembers.Target>.self)?.state {
        // A writer of text gets a declaration with its own encoding, whether the document has one or not (XmlDocument.Save).
        let encoding = writer.path == nil && writer.stream == nil ? "utf-16" : "utf-8"
        let hasDeclaration = document.children.first?.kind == .declaration
        writer.text += (hasDeclaration ? "" : "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\(document.preservesWhitespace ? "" : "\n")") + document.saved(encoding: encoding)
      } else if try !StreamMembers.write(document.saved(), to: a[0]) {
        let declared = document.children.first { $0.kind == .declaration }?.declared("encoding") ?? ""
        // An encoding that is named writes its mark, UTF-8's as well; without a name there is none (XmlDocument.Save).
        let encoding = declared.isEmpty ? TextEncoding.utf8 : TextEncoding(.string(declared)).map { $0 == .utf8 ? .utf8BOM : $0 } ?? .utf8
        try session.files.write(session.absolutePath(a[0].text), encoding.bytes(document.saved(), after: []))
      }
      return .nothing
    }
  }

  // MARK: Other nodes and lists

  private static func loadKind(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Xml.XmlAttribute":
      type.property("OwnerElement", "System.Xml.XmlElement") { _, this in value(try node(this).parent) }
      type.property("Specified", "bool") { _, _ in .bool(true) }
    case "System.Xml.XmlCharacterData":
      type.property("Data", "string", set: { _, this, new in try node(this).value = new.text }) { _, this in .string(try node(this).value) }
      type.property("Length", "int") { _, this in .integer(try node(this).value.utf16.count) }
      type.method("void AppendData(string strData)") { _, this, a in
        try node(this).value += a[0].text
        return .nothing
      }
    case "System.Xml.XmlProcessingInstruction":
      type.property("Target", "string") { _, this in .string(try node(this).name) }
      type.property("Data", "string", set: { _, this, new in try node(this).value = new.text }) { _, this in .string(try node(this).value) }
    case "System.Xml.XmlDeclaration":
      for part in ["Version", "Encoding", "Standalone"] { type.property(part, "string") { _, this in .string(try node(this).declared(part.lowercased())) } }
    default: break
    }
  }

  private static func loadList(_ type: MemberBuilder) {
    func nodes(_ this: Value) -> [XmlNode] { this.object(as: XmlNodesObject.self)?.find() ?? [] }
    type.property("Count", "int") { _, this in .integer(nodes(this).count) }
    type.method("System.Xml.XmlNode Item(System.Object index)") { _, this, a in
      let found = nodes(this)
      if case .string(let name) = a[0] { return value(found.first { $0.name == name }) }
      let at = a[0].intValue
      return value(found.indices.contains(at) ? found[at] : nil)
    }
    type.method("System.Collections.IEnumerator GetEnumerator()") { _, this, _ in .object(EnumeratorObject(nodes(this).map { value($0) })) }
    guard type.type === XmlTypes.attributes else { return }
    func owner(_ this: Value) -> XmlNode? { this.object(as: XmlNodesObject.self)?.owner?.node }
    type.method("System.Xml.XmlNode GetNamedItem(string name)") { _, this, a in value(nodes(this).first { $0.name == a[0].text }) }
    for name in ["Append", "SetNamedItem", "Prepend"] {
      type.method("System.Xml.XmlNode \(name)(System.Xml.XmlNode node)") { _, this, a in
        owner(this)?.setAttribute(try node(a[0]))
        return a[0]
      }
    }
    type.method("System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)") { _, this, a in
      owner(this)?.remove(try node(a[0]))
      return a[0]
    }
    type.method("System.Xml.XmlNode RemoveNamedItem(string name)") { _, this, a in
      guard let found = nodes(this).first(where: { $0.name == a[0].text }) else { return .null }
      owner(this)?.remove(found)
      return value(found)
    }
    type.method("void RemoveAll()") { _, this, _ in
      owner(this)?.removeAllAttributes()
      return .nothing
    }
  }
}

extension XmlNode {
  /// The nodes that an XPath expression finds from here, in the document's order.
  ///
  /// - Parameter namespaces: what the prefixes of the expression stand for.
  /// - Throws: a DotNetException of type XPathException.
  public func select(_ path: String, namespaces: [String: String]? = nil) throws -> [XmlNode] {
    do {
      return try XPathEvaluator.select(path, from: self, namespaces: namespaces)
    } catch let failure as XPath.Failure { throw Failure.dotNet("System.Xml.XPath.XPathException", failure.message) }
  }
}
