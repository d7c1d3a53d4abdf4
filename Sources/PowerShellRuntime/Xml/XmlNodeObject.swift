/// A node of an XML document, with PowerShell's adapted properties: attributes and children by name.
public final class XmlNodeObject: PSObject {
  public let name: String
  public var attributes: [(name: String, value: String)] = []
  public var children: [XmlNodeObject] = []
  /// The text of a text node.
  public var content: String?
  public weak var parent: XmlNodeObject?
  /// What a document's `<?xml ... ?>` says.
  var declaration: String?
  let isDocument: Bool

  public init(_ name: String, isDocument: Bool = false) {
    self.name = name
    self.isDocument = isDocument
  }
  public override var type: TypeDescriptor { isDocument ? .xmlDocument : .xmlElement }
  public override var text: String { isDocument ? "#document" : name }

  public var innerText: String { content ?? children.map(\.innerText).joined() }

  private var isTextOnly: Bool { attributes.isEmpty && children.allSatisfy { $0.content != nil } }
  private var adapted: Value { isTextOnly ? .string(innerText) : .object(self) }

  func property(_ name: String) -> Value? {
    if let declaration, CaseFolding.equal(name, "xml") { return .string(declaration) }
    if let attribute = attributes.first(where: { CaseFolding.equal($0.name, name) }) { return .string(attribute.value) }
    let matching = children.filter { $0.content == nil && CaseFolding.equal($0.name, name) }
    if matching.isEmpty {
      if name == "#text" { return .string(innerText) }
      return nil
    }
    return matching.count == 1 ? matching[0].adapted : .array(matching.map(\.adapted))
  }

  /// The node again, without a parent.
  func copy(deep: Bool) -> XmlNodeObject {
    let result = XmlNodeObject(name, isDocument: isDocument)
    (result.attributes, result.content, result.declaration) = (attributes, content, declaration)
    if deep {
      result.children = children.map { $0.copy(deep: true) }
      for child in result.children { child.parent = result }
    }
    return result
  }

  func setProperty(_ name: String, _ value: String) -> Bool {
    if let at = attributes.firstIndex(where: { CaseFolding.equal($0.name, name) }) {
      attributes[at].value = value
      return true
    }
    guard let child = children.first(where: { CaseFolding.equal($0.name, name) }) else { return false }
    let text = XmlNodeObject("#text")
    text.content = value
    child.children = [text]
    return true
  }

  /// The names of the adapted properties: what is shown of a node.
  public var propertyNames: [String] { propertyMembers.map(\.name) }

  var propertyMembers: [Member] {
    var names = (declaration == nil ? [] : ["xml"]) + attributes.map(\.name)
    for child in children where child.content == nil && !names.contains(child.name) { names.append(child.name) }
    return names.map { name in
      Member(name, .Property, .property(get: { _, this in this.object(as: XmlNodeObject.self)?.property(name) ?? .null }, set: nil),
        definition: "string \(name) {get;set;}")
    }
  }

  public var outerXml: String {
    if let content { return XmlNodeObject.escape(content) }
    if isDocument { return (declaration.map { "<?xml \($0)?>" } ?? "") + children.map(\.outerXml).joined() }
    let list = attributes.map { " \($0.name)=\"\(XmlNodeObject.escape($0.value))\"" }.joined()
    return children.isEmpty ? "<\(name)\(list) />" : "<\(name)\(list)>" + children.map(\.outerXml).joined() + "</\(name)>"
  }

  public static func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  /// The nodes of a simple path: `/a/b`, `//b`, `a/b[@x='1']`.
  public func select(_ path: String) -> [XmlNodeObject] {
    var current = [self]
    var rest = Substring(path)
    var deep = false
    if rest.hasPrefix("/") && !rest.hasPrefix("//") { rest = rest.dropFirst() }
    while !rest.isEmpty {
      if rest.hasPrefix("//") {
        deep = true
        rest = rest.dropFirst(2)
      }
      let step = rest.prefix { $0 != "/" }
      rest = rest.dropFirst(step.count)
      current = current.flatMap { $0.matching(String(step), deep: deep) }
      deep = false
      if rest.hasPrefix("/") && !rest.hasPrefix("//") { rest = rest.dropFirst() }
    }
    return current
  }

  private func matching(_ step: String, deep: Bool) -> [XmlNodeObject] {
    let name = step.prefix { $0 != "[" }
    let condition = step.dropFirst(name.count).dropFirst().dropLast()
    let candidates = deep ? descendants : children
    return candidates.filter { node in
      guard node.content == nil, name == "*" || node.name == name else { return false }
      guard !condition.isEmpty else { return true }
      let parts = condition.split(separator: "=", maxSplits: 1).map(String.init)
      let key = parts[0].trimmingWhitespace
      let wanted = parts.count > 1 ? String(parts[1].trimmingWhitespace.dropFirst().dropLast()) : nil
      let found = key.hasPrefix("@") ? node.attributes.first { $0.name == key.dropFirst() }?.value
        : node.children.first { $0.name == key }?.innerText
      return wanted == nil ? found != nil : found == wanted
    }
  }

  public var descendants: [XmlNodeObject] { children.flatMap { [$0] + $0.descendants } }
}

/// Reads XML text.
public enum XmlParser {
  public static func parse(_ text: String) throws -> XmlNodeObject {
    var reader = Reader(Array(text))
    return try reader.document()
  }

  private struct Reader {
    let text: [Character]
    var at = 0
    private static let depthLimit = 200
    init(_ text: [Character]) { self.text = text }

    private func failure(_ message: String) -> Unwind {
      Failure.error(
        "Cannot convert value \"\(String(text.prefix(200)))\" to type \"System.Xml.XmlDocument\". Error: \"\(message)\"",
        id: "InvalidCastToXmlDocument", .InvalidArgument)
    }

    mutating func document() throws -> XmlNodeObject {
      let document = XmlNodeObject("#document", isDocument: true)
      // Text in front of the first element has no place in a document.
      if let first = text.first(where: { !$0.isWhitespace }), first != "<" {
        throw failure("The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.")
      }
      try content(of: document, depth: 0)
      guard document.children.contains(where: { $0.content == nil }) else { throw failure("Root element is missing.") }
      document.children.removeAll { $0.content != nil }
      return document
    }

    private func starts(_ prefix: String) -> Bool {
      at + prefix.count <= text.count && String(text[at..<(at + prefix.count)]) == prefix
    }

    private mutating func skip(past end: String) {
      while at < text.count, !starts(end) { at += 1 }
      at = min(text.count, at + end.count)
    }

    private func line(of index: Int) -> Int { text[..<index].count(where: \.isNewline) + 1 }
    private func column(of index: Int) -> Int { index - (text[..<index].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0) + 1 }
    private func position(_ index: Int) -> String { "Line \(line(of: index)), position \(column(of: index))." }

    /// - Parameter start: where the name of the element's start tag stands.
    private mutating func content(of node: XmlNodeObject, depth: Int, from start: Int = 0) throws {
      if depth > Reader.depthLimit { throw failure("The document is nested too deeply.") }
      var buffer = ""
      func flush() {
        if !buffer.allSatisfy(\.isWhitespace) {
          let child = XmlNodeObject("#text")
          child.content = XmlText.unescape(buffer)
          child.parent = node
          node.children.append(child)
        }
        buffer = ""
      }
      while at < text.count {
        if starts("<!--") { skip(past: "-->") }
        else if starts("<![CDATA[") {
          at += 9
          let start = at
          while at < text.count, !starts("]]>") { at += 1 }
          flush()
          let child = XmlNodeObject("#cdata-section")
          child.content = String(text[start..<at])
          node.children.append(child)
          at = min(text.count, at + 3)
        } else if starts("<?") {
          let start = at + 5
          let isDeclaration = node.isDocument && starts("<?xml ")
          skip(past: "?>")
          if isDeclaration { node.declaration = String(text[start..<max(start, at - 2)]).trimmingWhitespace }
        }
        else if starts("<!") { skip(past: ">") }
        else if starts("</") {
          flush()
          at += 2
          let place = at
          let name = try self.name()
          guard name == node.name else {
            throw failure("The '\(node.name)' start tag on line \(line(of: start)) position \(column(of: start)) does not match the end tag of '\(name)'. \(position(place))")
          }
          skip(past: ">")
          return
        } else if starts("<") {
          flush()
          at += 1
          let opening = at
          let child = XmlNodeObject(try name())
          guard !child.name.isEmpty else {
            throw failure("Name cannot begin with the '\(text[at])' character, hexadecimal value 0x\(String(text[at].unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)). \(position(at))")
          }
          child.parent = node
          try attributes(of: child)
          node.children.append(child)
          if starts("/>") { at += 2 } else {
            skip(past: ">")
            try content(of: child, depth: depth + 1, from: opening)
          }
        } else {
          buffer.append(text[at])
          at += 1
        }
      }
      flush()
      if !node.isDocument {
        var names = node.name
        var parent = node.parent
        while let open = parent, !open.isDocument { (names, parent) = (names + ", " + open.name, open.parent) }
        throw failure("Unexpected end of file has occurred. The following elements are not closed: \(names). \(position(text.count))")
      }
    }

    private mutating func name() throws -> String {
      let start = at
      while at < text.count, text[at].isLetter || text[at].isNumber || "_:-.".contains(text[at]) { at += 1 }
      if at == text.count {
        throw failure("Unexpected end of file while parsing Name has occurred. \(position(text.count))")
      }
      return String(text[start..<at])
    }

    private mutating func attributes(of node: XmlNodeObject) throws {
      while at < text.count {
        while at < text.count, text[at].isWhitespace { at += 1 }
        if starts("/>") || starts(">") { return }
        let key = try name()
        while at < text.count, text[at].isWhitespace || text[at] == "=" { at += 1 }
        guard !key.isEmpty, at < text.count, text[at] == "\"" || text[at] == "'" else { throw failure("Invalid attribute.") }
        let quote = text[at]
        at += 1
        let start = at
        while at < text.count, text[at] != quote { at += 1 }
        node.attributes.append((key, XmlText.unescape(String(text[start..<at]))))
        at += 1
      }
    }
  }
}

enum XmlText {
  static func unescape(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      if character == "&", let end = rest.firstIndex(of: ";") {
        let name = rest[rest.index(after: rest.startIndex)..<end]
        let named: [Substring: Character] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
        if let value = named[name] {
          result.append(value)
        } else if name.hasPrefix("#") {
          let digits = name.dropFirst()
          let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
          if let scalar = code.flatMap(Unicode.Scalar.init) { result.append(Character(scalar)) }
        }
        rest = rest[rest.index(after: end)...]
        continue
      }
      result.append(character)
      rest = rest.dropFirst()
    }
    return result
  }
}

enum XmlMembers {
  static func load(_ type: MemberBuilder) {
    func node(_ value: Value) -> XmlNodeObject? { value.object(as: XmlNodeObject.self) }
    type.property("InnerText", "string", set: { _, this, value in
      let child = XmlNodeObject("#text")
      child.content = value.text
      node(this)?.children = [child]
    }) { _, this in .string(node(this)?.innerText ?? "") }
    type.property("OuterXml", "string") { _, this in .string(node(this)?.outerXml ?? "") }
    type.property("InnerXml", "string") { _, this in .string(node(this)?.children.map(\.outerXml).joined() ?? "") }
    type.property("LocalName", "string") { _, this in .string(node(this)?.name ?? "") }
    type.property("ChildNodes", "System.Object") { _, this in .object(ListObject((node(this)?.children ?? []).map { .object($0) })) }
    type.property("HasChildNodes", "bool") { _, this in .bool(!(node(this)?.children.isEmpty ?? true)) }
    type.property("DocumentElement", "System.Object") { _, this in node(this)?.children.first { $0.content == nil }.map { .object($0) } ?? .null }
    type.property("ParentNode", "System.Object") { _, this in node(this)?.parent.map { .object($0) } ?? .null }
    type.property("Attributes", "System.Object") { _, this in
      .array((node(this)?.attributes ?? []).map { .object(CustomObject([("Name", .string($0.name)), ("Value", .string($0.value))])) })
    }
    type.method("System.Object SelectNodes(string xpath)") { _, this, a in .object(ListObject((node(this)?.select(a[0].text) ?? []).map { .object($0) })) }
    type.method("System.Object SelectSingleNode(string xpath)") { _, this, a in node(this)?.select(a[0].text).first.map { .object($0) } ?? .null }
    type.method("string GetAttribute(string name)") { _, this, a in
      .string(node(this)?.attributes.first { $0.name == a[0].text }?.value ?? "")
    }
    type.method("void SetAttribute(string name, string value)") { _, this, a in
      guard let element = node(this) else { return .nothing }
      if let at = element.attributes.firstIndex(where: { $0.name == a[0].text }) { element.attributes[at].value = a[1].text }
      else { element.attributes.append((a[0].text, a[1].text)) }
      return .nothing
    }
    type.method("System.Object CreateElement(string name)") { _, _, a in .object(XmlNodeObject(a[0].text)) }
    type.method("System.Object CreateTextNode(string text)") { _, _, a in
      let text = XmlNodeObject("#text")
      text.content = a[0].text
      return .object(text)
    }
    type.method("System.Object ImportNode(System.Object node, bool deep)") { session, _, a in
      guard let original = node(a[0]) else { return .null }
      return .object(original.copy(deep: session.truth(a[1])))
    }
    type.method("System.Object CloneNode(bool deep)") { session, this, a in node(this).map { .object($0.copy(deep: session.truth(a[0]))) } ?? .null }
    type.method("void RemoveAttribute(string name)") { _, this, a in
      node(this)?.attributes.removeAll { $0.name == a[0].text }
      return .nothing
    }
    type.method("bool HasAttribute(string name)") { _, this, a in .bool(node(this)?.attributes.contains { $0.name == a[0].text } ?? false) }
    type.property("HasAttributes", "bool") { _, this in .bool(!(node(this)?.attributes.isEmpty ?? true)) }
    type.property("FirstChild", "System.Object") { _, this in node(this)?.children.first.map { .object($0) } ?? .null }
    type.property("LastChild", "System.Object") { _, this in node(this)?.children.last.map { .object($0) } ?? .null }
    for (name, offset) in [("NextSibling", 1), ("PreviousSibling", -1)] {
      type.property(name, "System.Object") { _, this in
        let siblings = node(this)?.parent?.children ?? []
        guard let at = siblings.firstIndex(where: { $0 === node(this) }), siblings.indices.contains(at + offset) else { return .null }
        return .object(siblings[at + offset])
      }
    }
    for (name, offset) in [("InsertBefore", 0), ("InsertAfter", 1)] {
      type.method("System.Object \(name)(System.Object newChild, System.Object refChild)") { _, this, a in
        guard let owner = node(this), let child = node(a[0]) else { return .null }
        child.parent = owner
        let at = owner.children.firstIndex { $0 === node(a[1]) }.map { $0 + offset } ?? (offset == 0 ? owner.children.count : 0)
        owner.children.insert(child, at: at)
        return a[0]
      }
    }
    type.method("System.Object ReplaceChild(System.Object newChild, System.Object oldChild)") { _, this, a in
      guard let owner = node(this), let child = node(a[0]), let at = owner.children.firstIndex(where: { $0 === node(a[1]) }) else { return .null }
      child.parent = owner
      owner.children[at] = child
      return a[1]
    }
    type.method("System.Object AppendChild(System.Object newChild)") { _, this, a in
      if let child = node(a[0]) {
        child.parent = node(this)
        node(this)?.children.append(child)
      }
      return a[0]
    }
    type.method("System.Object RemoveChild(System.Object oldChild)") { _, this, a in
      node(this)?.children.removeAll { $0 === node(a[0]) }
      return a[0]
    }
    type.method("System.Object GetElementsByTagName(string name)") { _, this, a in
      .object(ListObject((node(this)?.descendants.filter { $0.name == a[0].text } ?? []).map { .object($0) }))
    }
    type.method("void LoadXml(string xml)") { _, this, a in
      node(this)?.children = try XmlParser.parse(a[0].text).children
      return .nothing
    }
    type.method("void Save(string filename)") { session, this, a in
      try session.files.write(session.absolutePath(a[0].text), Array((node(this)?.outerXml ?? "").utf8))
      return .nothing
    }
    type.constructor("xml new()") { _, _ in .object(XmlNodeObject("#document", isDocument: true)) }
  }
}
