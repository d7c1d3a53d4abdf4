/// Reads XML text to a tree, by the rules and with the messages of System.Xml's readers.
public struct XmlReader {
  /// What is no XML: the message, with its place where the reader's message has one.
  public struct Failure: Error {
    public let message: String
    let line: Int
    let column: Int
  }

  public struct Options {
    /// Text of white space between elements is kept.
    public var keepsWhitespace = false
    /// A document type is read over rather than refused.
    public var allowsDocumentType = false
    /// The text may begin like a fragment, as a cast to `[xml]` reads it (InternalDeserializer's settings of ConformanceLevel.Auto).
    public var isFragment = false
    public init() {}
    public static let cast: Options = {
      var options = Options()
      options.isFragment = true
      return options
    }()
  }

  private let bytes: [UInt8]
  private var at = 0
  private let options: Options
  private let document = XmlNode.document()
  /// Elements whose end has not come, with the places of their names.
  private var open: [(node: XmlNode, start: Int)] = []
  private static let depthLimit = 1000

  private init(_ text: String, _ options: Options) {
    self.bytes = Array(text.utf8)
    self.options = options
  }

  /// - Throws: `XmlReader.Failure`
  public static func document(_ text: String, options: Options = Options()) throws -> XmlNode {
    var reader = XmlReader(text, options)
    reader.document.preservesWhitespace = options.keepsWhitespace
    try reader.read()
    return reader.document
  }

  /// The nodes of a fragment, for InnerXml, in the namespaces of the node that they go to.
  static func fragment(_ text: String, in context: XmlNode) throws -> [XmlNode] {
    var options = Options()
    options.isFragment = true
    options.keepsWhitespace = context.owner?.preservesWhitespace ?? false
    var reader = XmlReader(text, options)
    let root = XmlNode(.element, prefix: context.prefix, context.localName, namespace: context.namespace, document: context.owner)
    var current: XmlNode? = context
    while let node = current {
      for declared in node.attributes where declared.namespace == XmlNode.xmlnsUri && root.attribute(declared.name) == nil {
        root.setAttribute(declared.copy(deep: true, document: context.owner))
      }
      current = node.parent
    }
    reader.open = [(root, 0)]
    while reader.at < reader.bytes.count { try reader.node() }
    guard reader.open.count == 1 else { throw reader.unclosed() }
    return root.children.map { $0.copy(deep: true, document: context.owner) }
  }

  // MARK: Places and failures

  private func failure(_ message: String, at index: Int) -> Failure {
    let line = bytes[..<min(index, bytes.count)].count { $0 == 0x0A } + 1
    let start = bytes[..<min(index, bytes.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[start..<max(start, min(index, bytes.count))], as: UTF8.self).utf16.count + 1
    return Failure(message: "\(message) Line \(line), position \(column).", line: line, column: column)
  }

  private func plain(_ message: String) -> Failure { Failure(message: message, line: 0, column: 0) }

  private func unclosed() -> Failure {
    failure("Unexpected end of file has occurred. The following elements are not closed: \(open.reversed().map(\.node.name).joined(separator: ", ")).", at: bytes.count)
  }

  private func endOfFile(while part: String) -> Failure { failure("Unexpected end of file while parsing \(part) has occurred.", at: bytes.count) }

  private func unexpected(_ expected: String) -> Failure {
    guard at < bytes.count else { return failure("Unexpected end of file has occurred.", at: at) }
    return failure("'\(character())' is an unexpected token. The expected token is '\(expected)'.", at: at)
  }

  private func character() -> Character { String(decoding: bytes[at..<min(bytes.count, at + 4)], as: UTF8.self).first ?? "?" }

  private func starts(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { wanted in at + wanted.count <= bytes.count && (0..<wanted.count).allSatisfy { bytes[at + $0] == wanted[$0] } }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private mutating func skipSpace() {
    while at < bytes.count, XmlReader.isSpace(bytes[at]) { at += 1 }
  }

  /// The text up to a mark, which is passed.
  private mutating func text(until mark: StaticString, of part: String) throws -> String {
    let start = at
    while at < bytes.count, !starts(mark) { at += 1 }
    guard at < bytes.count else { throw endOfFile(while: part) }
    defer { at += mark.utf8CodeUnitCount }
    return String(decoding: bytes[start..<at], as: UTF8.self).replacing("\r\n", with: "\n")
  }

  // MARK: The document

  private mutating func read() throws {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at < bytes.count { try node() }
    guard open.isEmpty else { throw unclosed() }
    guard document.documentElement != nil || options.isFragment else { throw plain("Root element is missing.") }
  }

  private var current: XmlNode { open.last?.node ?? document }

  private mutating func node() throws {
    guard bytes[at] == 0x3C else { return try characters() }
    if starts("<!--") { try comment() }
    else if starts("<![CDATA[") {
      at += 9
      let text = try text(until: "]]>", of: "CDATA")
      if open.isEmpty { throw failure("Data at the root level is invalid.", at: at) }
      current.append(XmlNode(.cdata, "#cdata-section", value: text, document: document))
    }
    else if starts("<?") { try instruction() }
    else if starts("<!") { try documentType() }
    else if starts("</") { try endTag() }
    else { try startTag() }
  }

  private mutating func comment() throws {
    at += 4
    let text = try text(until: "-->", of: "Comment")
    if text.contains("--") { throw failure("An XML comment cannot contain '--', and '-' cannot be the last character.", at: at - 3) }
    current.append(XmlNode(.comment, "#comment", value: text, document: document))
  }

  private mutating func instruction() throws {
    let start = at
    at += 2
    let name = try self.name()
    skipSpace()
    let text = try text(until: "?>", of: "PI")
    guard name.lowercased() == "xml" else { return current.append(XmlNode(.processingInstruction, name, value: text, document: document)) }
    guard start == 0 || start == 3 && bytes[0] == 0xEF, name == "xml" else {
      throw failure("Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.", at: start + 2)
    }
    current.append(XmlNode(.declaration, "xml", value: text.trimmingWhitespace, document: document))
  }

  private mutating func documentType() throws {
    guard starts("<!DOCTYPE") else { throw failure("'<!' is an unexpected token.", at: at) }
    guard options.allowsDocumentType else {
      throw plain("For security reasons DTD is prohibited in this XML document. To enable DTD processing set the DtdProcessing property on XmlReaderSettings to Parse and pass the settings into XmlReader.Create method.")
    }
    at += 9
    skipSpace()
    let name = try self.name()
    let start = at
    var depth = 0
    while at < bytes.count, bytes[at] != 0x3E || depth > 0 {
      if bytes[at] == 0x5B { depth += 1 } else if bytes[at] == 0x5D { depth -= 1 }
      at += 1
    }
    let rest = String(decoding: bytes[start..<at], as: UTF8.self)
    at = min(bytes.count, at + 1)
    document.append(XmlNode(.documentType, name, value: rest, document: document))
  }

  // MARK: Text

  private mutating func characters() throws {
    let start = at
    var isBlank = true
    while at < bytes.count, bytes[at] != 0x3C {
      if !XmlReader.isSpace(bytes[at]) { isBlank = false }
      at += 1
    }
    if open.isEmpty, !isBlank {
      if options.isFragment { throw plain("The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.") }
      let first = bytes[start..<at].firstIndex { !XmlReader.isSpace($0) } ?? start
      throw failure("Data at the root level is invalid.", at: first)
    }
    if open.isEmpty || isBlank && !options.keepsWhitespace { return }
    let text = try unescaped(start..<at)
    current.append(isBlank ? XmlNode(.whitespace, "#whitespace", value: text, document: document) : .text(text, document: document))
  }

  /// The text of a part, with its references resolved and its line breaks as one character.
  private func unescaped(_ range: Range<Int>, inAttribute: Bool = false) throws -> String {
    guard bytes[range].contains(where: { $0 == 0x26 || $0 == 0x0D || inAttribute && XmlReader.isSpace($0) }) else { return String(decoding: bytes[range], as: UTF8.self) }
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x26: try result.append(contentsOf: reference(at: &index, before: range.upperBound).utf8)
      case 0x0D:
        if index + 1 >= range.upperBound || bytes[index + 1] != 0x0A { result.append(inAttribute ? 0x20 : 0x0A) }
        index += 1
      case 0x0A, 0x09:
        result.append(inAttribute ? 0x20 : bytes[index])
        index += 1
      default:
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let entities = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

  private func reference(at index: inout Int, before end: Int) throws -> String {
    let start = index + 1
    guard let semicolon = bytes[start..<end].firstIndex(of: 0x3B), semicolon > start else { throw failure("An error occurred while parsing EntityName.", at: start) }
    let name = String(decoding: bytes[start..<semicolon], as: UTF8.self)
    index = semicolon + 1
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let code, let scalar = Unicode.Scalar(code), code > 0x1F || [9, 10, 13].contains(code) else {
        throw failure("Invalid syntax for a \(digits.hasPrefix("x") ? "hexadecimal" : "decimal") numeric entity reference.", at: start + 1)
      }
      return String(Character(scalar))
    }
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || "_:-.".contains($0) }) else { throw failure("An error occurred while parsing EntityName.", at: start) }
    guard let text = XmlReader.entities[name] else { throw failure("Reference to undeclared entity '\(name)'.", at: start) }
    return text
  }

  // MARK: Tags

  private mutating func name() throws -> String {
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      let isName = byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte == 0x5F || byte == 0x3A
        || at > start && (byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x2E)
      if !isName { break }
      at += 1
    }
    guard at < bytes.count else { throw endOfFile(while: "Name") }
    if at == start {
      let found = character()
      throw failure("Name cannot begin with the '\(found)' character, hexadecimal value 0x\(NumberText.padded(String(found.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true), 2)).", at: at)
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func startTag() throws {
    at += 1
    let start = at
    let name = try self.name()
    if open.isEmpty, document.documentElement != nil {
      throw options.isFragment ? plain("This document already has a 'DocumentElement' node.") : failure("There are multiple root elements.", at: start)
    }
    if open.count >= XmlReader.depthLimit { throw plain("The document is nested too deeply.") }
    let written = try attributes()
    let element = try element(name, written, at: start)
    if starts("/>") {
      at += 2
      return current.append(element)
    }
    at += 1
    element.hasEndTag = true
    current.append(element)
    open.append((element, start))
  }

  /// The attributes of a start tag, up to its `>` or `/>`.
  private mutating func attributes() throws -> [(name: String, value: String, at: Int)] {
    var result: [(name: String, value: String, at: Int)] = []
    while true {
      let before = at
      skipSpace()
      guard at < bytes.count else { throw failure("Unexpected end of file has occurred. The following elements are not closed: .", at: at) }
      if starts("/>") || bytes[at] == 0x3E { return result }
      if at == before { throw failure("'\(character())' is an unexpected token. Expecting white space.", at: at) }
      let start = at
      let name = try self.name()
      if result.contains(where: { $0.name == name }) { throw failure("'\(name)' is a duplicate attribute name.", at: start) }
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x3D else { throw unexpected("=") }
      at += 1
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else { throw failure("'\(at < bytes.count ? String(character()) : "")' is an unexpected token. The expected token is '\"' or '''.", at: at) }
      let quote = bytes[at]
      at += 1
      let opening = at
      while at < bytes.count, bytes[at] != quote {
        if bytes[at] == 0x3C { throw failure("'<', hexadecimal value 0x3C, is an invalid attribute character.", at: at) }
        at += 1
      }
      guard at < bytes.count else { throw failure("There is an unclosed literal string.", at: at) }
      result.append((name, try unescaped(opening..<at, inAttribute: true), start))
      at += 1
    }
  }

  private func element(_ name: String, _ written: [(name: String, value: String, at: Int)], at start: Int) throws -> XmlNode {
    func namespace(_ prefix: String, at place: Int) throws -> String {
      if let own = written.first(where: { $0.name == (prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)") }) { return own.value }
      if let found = current.namespace(of: prefix) { return found }
      if prefix.isEmpty { return "" }
      throw failure("'\(prefix)' is an undeclared prefix.", at: place)
    }
    let (prefix, localName) = XmlNode.split(name)
    let element = XmlNode(.element, prefix: prefix, localName, namespace: try namespace(prefix, at: start), document: document)
    for (name, value, place) in written {
      let (prefix, localName) = XmlNode.split(name)
      let uri = name == "xmlns" ? XmlNode.xmlnsUri : prefix.isEmpty ? "" : try namespace(prefix, at: place)
      element.setAttribute(XmlNode(.attribute, prefix: prefix, localName, namespace: uri, value: value, document: document))
    }
    return element
  }

  private mutating func endTag() throws {
    at += 2
    let place = at
    let name = try self.name()
    guard let (node, start) = open.last, node.kind == .element, open.count > 1 || node.parent != nil || node === document.documentElement else {
      throw failure("Unexpected end tag.", at: place)
    }
    guard name == node.name else {
      let from = failure("", at: start)
      throw failure("The '\(node.name)' start tag on line \(from.line) position \(from.column) does not match the end tag of '\(name)'.", at: place)
    }
    skipSpace()
    guard at < bytes.count, bytes[at] == 0x3E else { throw unexpected(">") }
    at += 1
    open.removeLast()
  }
}
