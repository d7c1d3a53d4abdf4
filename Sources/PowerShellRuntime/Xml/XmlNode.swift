/// A node of an XML document's tree (System.Xml.XmlNode). Scripts hold it by an `XmlNodeObject`.
public final class XmlNode {
  /// The kinds, by the numbers of System.Xml.XmlNodeType.
  public enum Kind: Int64 {
    case element = 1, attribute = 2, text = 3, cdata = 4, processingInstruction = 7, comment = 8, document = 9, documentType = 10, fragment = 11
    case whitespace = 13, significantWhitespace = 14, declaration = 17
  }

  public let kind: Kind
  public let prefix: String
  public let localName: String
  public let namespace: String
  /// What an attribute, text, comment, processing instruction or declaration says.
  public var value: String
  public private(set) var attributes: [XmlNode] = []
  public private(set) var children: [XmlNode] = []
  /// The node that this one is a child of; the element of an attribute.
  public private(set) weak var parent: XmlNode?
  /// The document that made the node.
  private(set) weak var document: XmlNode?
  /// The element was written as `<a></a>` rather than `<a />`.
  var hasEndTag = false
  /// The document keeps text of white space, and is saved as it is.
  var preservesWhitespace = false
  /// The object that scripts hold, while one does.
  weak var handle: XmlNodeObject?

  public init(_ kind: Kind, prefix: String = "", _ localName: String, namespace: String = "", value: String = "", document: XmlNode?) {
    (self.kind, self.prefix, self.localName, self.namespace, self.value) = (kind, prefix, localName, namespace, value)
    self.document = document
  }

  static func document() -> XmlNode { XmlNode(.document, "#document", document: nil) }
  static func text(_ value: String, document: XmlNode?) -> XmlNode { XmlNode(.text, "#text", value: value, document: document) }

  static let xmlnsUri = "http://www.w3.org/2000/xmlns/"
  static let xmlUri = "http://www.w3.org/XML/1998/namespace"

  /// The qualified name.
  public var name: String { prefix.isEmpty ? localName : "\(prefix):\(localName)" }
  public var elements: [XmlNode] { children.filter { $0.kind == .element } }
  var documentElement: XmlNode? { children.first { $0.kind == .element } }
  var owner: XmlNode? { kind == .document ? self : document }
  var isWhitespace: Bool { kind == .whitespace || kind == .significantWhitespace }
  var isText: Bool { kind == .text || kind == .cdata || isWhitespace }

  /// The children; the text of an attribute counts as one.
  var childNodes: [XmlNode] {
    guard kind == .attribute else { return children }
    if children.isEmpty, !value.isEmpty { adopt(.text(value, document: document), at: 0) }
    children.first?.value = value
    return children
  }

  public var innerText: String {
    switch kind {
    case .element, .document, .fragment: children.map { $0.kind == .comment || $0.kind == .processingInstruction ? "" : $0.innerText }.joined()
    default: value
    }
  }

  func setInnerText(_ text: String) {
    switch kind {
    case .element, .fragment:
      removeAllChildren()
      append(.text(text, document: document))
    default: value = text
    }
  }

  // MARK: The tree

  private func adopt(_ child: XmlNode, at index: Int) {
    child.parent = self
    children.insert(child, at: index)
    hasEndTag = true
  }

  func append(_ child: XmlNode) { insert(child, at: children.count) }

  /// Puts a node among the children, away from where it stood; of a fragment its children.
  func insert(_ child: XmlNode, at index: Int) {
    let added = child.kind == .fragment ? child.children : [child]
    var index = index
    for node in added {
      if let old = node.parent {
        if old === self, let at = position(of: node), at < index { index -= 1 }
        old.remove(node)
      }
      adopt(node, at: index)
      index += 1
    }
  }

  func position(of child: XmlNode) -> Int? { children.firstIndex { $0 === child } }

  func remove(_ child: XmlNode) {
    children.removeAll { $0 === child }
    attributes.removeAll { $0 === child }
    child.parent = nil
  }

  func removeAllChildren() {
    for child in children { child.parent = nil }
    children = []
  }

  func contains(_ node: XmlNode) -> Bool {
    var current: XmlNode? = node
    while let next = current {
      if next === self { return true }
      current = next.parent
    }
    return false
  }

  func sibling(_ offset: Int) -> XmlNode? {
    guard kind != .attribute, let siblings = parent?.children, let at = parent?.position(of: self), siblings.indices.contains(at + offset) else { return nil }
    return siblings[at + offset]
  }

  var descendants: [XmlNode] { children.flatMap { [$0] + $0.descendants } }

  // MARK: Attributes

  func attribute(_ name: String) -> XmlNode? { attributes.first { $0.name == name } }
  func attribute(_ localName: String, namespace: String) -> XmlNode? { attributes.first { $0.localName == localName && $0.namespace == namespace } }

  /// Adds an attribute; one of its name is replaced where it stands.
  func setAttribute(_ attribute: XmlNode) {
    attribute.parent?.remove(attribute)
    attribute.parent = self
    if let at = attributes.firstIndex(where: { $0.localName == attribute.localName && $0.namespace == attribute.namespace }) {
      attributes[at].parent = nil
      attributes[at] = attribute
    } else {
      attributes.append(attribute)
    }
  }

  func removeAllAttributes() {
    for attribute in attributes { attribute.parent = nil }
    attributes = []
  }

  // MARK: Namespaces

  /// The namespace that a prefix stands for here; nil where none does.
  func namespace(of prefix: String) -> String? {
    if prefix == "xml" { return XmlNode.xmlUri }
    if prefix == "xmlns" { return XmlNode.xmlnsUri }
    var current: XmlNode? = kind == .attribute ? parent : self
    while let node = current {
      if let declared = node.attribute(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)") { return declared.value }
      if node.kind == .element, node.prefix == prefix, !node.namespace.isEmpty { return node.namespace }
      current = node.parent
    }
    return nil
  }

  /// The prefix that stands for a namespace here.
  func prefix(of namespace: String) -> String? {
    var current: XmlNode? = self
    while let node = current {
      if let declared = node.attributes.first(where: { $0.value == namespace && ($0.prefix == "xmlns" || $0.name == "xmlns") }) {
        return declared.prefix == "xmlns" ? declared.localName : ""
      }
      if node.kind == .element, node.namespace == namespace { return node.prefix }
      current = node.parent
    }
    return nil
  }

  /// The node again, without a parent.
  func copy(deep: Bool, document: XmlNode?) -> XmlNode {
    let result = XmlNode(kind, prefix: prefix, localName, namespace: namespace, value: value, document: document)
    (result.hasEndTag, result.preservesWhitespace) = (hasEndTag, preservesWhitespace)
    for attribute in attributes { result.setAttribute(attribute.copy(deep: true, document: document)) }
    if deep || kind == .attribute { for child in children { result.append(child.copy(deep: true, document: kind == .document ? result : document)) } }
    return result
  }
}

extension XmlNode {
  /// A qualified name in its parts.
  static func split(_ name: String) -> (prefix: String, localName: String) {
    guard let colon = name.firstIndex(of: ":") else { return ("", name) }
    return (String(name[..<colon]), String(name[name.index(after: colon)...]))
  }
}
