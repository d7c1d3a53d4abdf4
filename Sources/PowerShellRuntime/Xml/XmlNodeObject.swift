/// A node as scripts hold it, with PowerShell's adapted properties: attributes and children by name (XmlNodeAdapter of
/// CoreAdapter.cs).
public final class XmlNodeObject: PSObject {
  public let node: XmlNode
  /// Nodes know those above them only weakly: who holds one holds its document and the top of its tree.
  private let document: XmlNode?
  private let top: XmlNode

  fileprivate init(_ node: XmlNode) {
    self.node = node
    document = node.owner
    var top = node
    while let parent = top.parent { top = parent }
    self.top = top
  }

  /// The document of some text.
  ///
  /// - Throws: a DotNetException of type XmlException.
  public static func document(_ text: String, options: XmlReader.Options = .init()) throws -> XmlNodeObject {
    do { return try XmlReader.document(text, options: options).object } catch let failure as XmlReader.Failure { throw failure.exception }
  }

  public override var type: TypeDescriptor { XmlTypes.type(of: node.kind) }
  public override var text: String { node.localName }

  // MARK: Adapted properties

  private func nodes(named name: String) -> [XmlNode] {
    (node.attributes + node.childNodes).filter { $0.kind != .whitespace && CaseFolding.equal($0.localName, name) }
  }

  public func property(_ name: String) -> Value? {
    let found = nodes(named: name)
    return found.isEmpty ? nil : found.count == 1 ? XmlNodeObject.adapted(found[0]) : .array(found.map(XmlNodeObject.adapted))
  }

  /// What a property gives of a node: its text, where it has nothing else.
  private static func adapted(_ node: XmlNode) -> Value {
    if node.kind == .text { return .string(node.value) }
    guard node.attributes.isEmpty, node.kind != .attribute else { return node.kind == .attribute ? .string(node.value) : .object(node.object) }
    if node.children.isEmpty || node.children.count == 1 && node.children[0].kind == .text { return .string(node.innerText) }
    return .object(node.object)
  }

  /// Sets what a property stands for.
  ///
  /// - Returns: false where there is no such property.
  /// - Throws: a SetValueException where it is no text, or stands for several nodes.
  func setProperty(_ name: String, _ value: Value, _ session: Session) throws -> Bool {
    let found = nodes(named: name)
    guard let node = found.first else { return false }
    func refused(_ id: String) -> Unwind {
      Failure.error(
        "Cannot set \"\(node.localName)\" because only strings can be used as values to set XmlNode properties.", id: id, .NotSpecified,
        type: Failure.exceptionType("System.Management.Automation.SetValueException"))
    }
    let text = try session.convert(value, to: .string).text
    if found.count > 1 { throw refused("XmlNodeSetRestrictionsMoreThanOneNode") }
    if node.kind == .text || node.kind == .attribute {
      node.value = text
    } else if !node.attributes.isEmpty {
      throw refused("XmlNodeSetRestrictionsNodeWithAttributes")
    } else if node.children.isEmpty || node.children.count == 1 && node.children[0].kind == .text {
      node.setInnerText(text)
    } else {
      throw refused("XmlNodeSetRestrictionsUnknownNodeType")
    }
    return true
  }

  /// The names of the adapted properties: what is shown of a node.
  public var propertyNames: [String] { propertyMembers.map(\.name) }

  var propertyMembers: [Member] {
    var seen: Set<String> = []
    return (node.attributes + node.childNodes).compactMap { part in
      part.kind != .whitespace && seen.insert(CaseFolding.fold(part.localName)).inserted ? member(part.localName) : nil
    }
  }

  /// The property of a name; nil where no attribute or child has it.
  func member(_ name: String) -> Member? {
    guard let first = nodes(named: name).first, let value = property(name) else { return nil }
    return Member(
      first.localName, .Property,
      .property(get: { _, this in this.object(as: XmlNodeObject.self)?.property(name) ?? .null }, set: { session, this, new in
        _ = try this.object(as: XmlNodeObject.self)?.setProperty(name, new, session)
      }),
      definition: "\(value.type?.definitionName ?? "System.Object") \(first.localName) {get;\(value.stringValue != nil ? "set;" : "")}")
  }
}

extension XmlNode {
  /// The node as scripts hold it, the same while one does.
  public var object: XmlNodeObject {
    if let handle { return handle }
    let made = XmlNodeObject(self)
    handle = made
    return made
  }
}

extension XmlReader.Failure {
  public var exception: DotNetException {
    Failure.dotNet("System.Xml.XmlException", message, properties: ["LineNumber": .integer(line), "LinePosition": .integer(column)])
  }
}

/// Nodes that a property or query of a node gives; those of a property are the present ones.
final class XmlNodesObject: SequenceObject {
  private let descriptor: TypeDescriptor
  let find: () -> [XmlNode]
  /// The element whose attributes they are.
  let owner: XmlNodeObject?
  init(_ descriptor: TypeDescriptor, owner: XmlNodeObject? = nil, find: @escaping () -> [XmlNode]) {
    (self.descriptor, self.owner, self.find) = (descriptor, owner, find)
  }
  override var type: TypeDescriptor { descriptor }
  override var items: [Value] { find().map { .object($0.object) } }
  override var text: String { find().map(\.localName).joined(separator: " ") }
}

/// The types of System.Xml.
enum XmlTypes {
  private static func made(_ name: String, base: TypeDescriptor? = nil) -> TypeDescriptor { TypeDescriptor("System.Xml." + name, base: base, interfaces: ["System.Collections.IEnumerable"]) }

  private static let linked = made("XmlLinkedNode", base: .xmlNode)
  static let element = made("XmlElement", base: linked)
  private static let attribute = made("XmlAttribute", base: .xmlNode)
  private static let characters = made("XmlCharacterData", base: linked)
  private static let kinds: [XmlNode.Kind: TypeDescriptor] = [
    .document: .xmlDocument, .element: element, .attribute: attribute, .text: made("XmlText", base: characters), .cdata: made("XmlCDataSection", base: characters),
    .comment: made("XmlComment", base: characters), .whitespace: made("XmlWhitespace", base: characters),
    .significantWhitespace: made("XmlSignificantWhitespace", base: characters), .processingInstruction: made("XmlProcessingInstruction", base: linked),
    .declaration: made("XmlDeclaration", base: linked), .documentType: made("XmlDocumentType", base: linked), .fragment: made("XmlDocumentFragment", base: .xmlNode),
  ]
  static func type(of kind: XmlNode.Kind) -> TypeDescriptor { kinds[kind] ?? .xmlNode }

  private static let nodeList = made("XmlNodeList")
  static let childNodes = made("XmlChildNodes", base: nodeList)
  static let found = made("XPathNodeList", base: nodeList)
  static let elements = made("XmlElementList", base: nodeList)
  static let attributes = made("XmlAttributeCollection", base: made("XmlNamedNodeMap"))
  static let lists = [nodeList, childNodes, found, elements, attributes]
  static let namespaceManager = made("XmlNamespaceManager")
  static let nameTable = made("NameTable")
  static let writer = made("XmlWriter")
  static let textWriter = made("XmlTextWriter", base: writer)
  static let writerSettings = made("XmlWriterSettings")
  static let nodeType = NetEnumerations.named("System.Xml.XmlNodeType")
  static let formatting = NetEnumerations.named("System.Xml.Formatting")

  static let all: [TypeDescriptor] = [.xmlNode, linked, characters] + Array(kinds.values) + lists + [
    namespaceManager, nameTable, writer, textWriter, writerSettings, nodeType, formatting,
  ]
}
