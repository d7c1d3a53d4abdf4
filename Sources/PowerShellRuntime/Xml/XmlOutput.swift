/// Writes XML, an event at a time, as System.Xml's writers do: with the namespace declarations that names need, and with
/// indentation where it is asked for.
public final class XmlOutput {
  public enum Layout {
    case plain
    /// System.Xml.XmlTextWriter with Formatting.Indented, which XmlDocument.Save is.
    case indented(unit: String)
    /// System.Xml.XmlWriter with XmlWriterSettings.Indent: an element with an end tag and nothing inside stays on its line.
    case settings(unit: String, lineBreak: String = "\n")
  }

  private struct Open {
    let name: String
    /// What prefixes stand for inside.
    var scope: [String: String]
    /// It holds text, so that nothing inside is indented.
    var isMixed = false
  }

  private struct StartTag {
    let prefix: String
    let namespace: String
    var attributes: [(prefix: String, name: String, namespace: String, value: String)] = []
  }

  public private(set) var text = ""
  var layout: Layout
  private var open: [Open] = []
  /// The start tag whose `>` has not been written.
  private var startTag: StartTag?

  public init(_ layout: Layout = .plain) { self.layout = layout }

  /// Gives what was written so far, and begins anew.
  func take() -> String {
    defer { text = "" }
    return text
  }

  // MARK: Events

  public func declaration(_ content: String) { text += "<?xml \(content)?>" }

  public func startElement(_ name: String, prefix: String = "", namespace: String? = nil) {
    closeStartTag()
    breakLine()
    let scope = open.last?.scope ?? [:]
    let shown = prefix.isEmpty ? name : "\(prefix):\(name)"
    text += "<" + shown
    open.append(Open(name: shown, scope: scope))
    startTag = StartTag(prefix: prefix, namespace: namespace ?? scope[prefix] ?? "")
  }

  public func attribute(_ name: String, _ value: String, prefix: String = "", namespace: String = "") {
    startTag?.attributes.append((prefix, name, namespace, value))
  }

  public func string(_ content: String) {
    closeStartTag()
    holdText()
    text += XmlOutput.escape(content)
  }

  /// Text that is XML already.
  func raw(_ content: String) {
    closeStartTag()
    holdText()
    text += content
  }

  func cdata(_ content: String) { raw("<![CDATA[\(content)]]>") }

  func comment(_ content: String) { markup("<!--\(content)-->") }
  func instruction(_ name: String, _ content: String) { markup("<?\(name)\(content.isEmpty ? "" : " ")\(content)?>") }
  func documentType(_ name: String, _ content: String) { markup("<!DOCTYPE \(name)\(content)>") }

  private func markup(_ content: String) {
    closeStartTag()
    breakLine()
    text += content
  }

  /// - Parameter withEndTag: whether an element with nothing inside gets an end tag of its own.
  public func endElement(withEndTag: Bool = false) {
    guard let element = open.last else { return }
    if startTag != nil && !withEndTag {
      flushStartTag()
      text += " />"
    } else {
      let wasEmpty = startTag != nil
      closeStartTag()
      if !element.isMixed, case .indented(let unit) = layout { line(unit, open.count - 1) }
      if !element.isMixed, !wasEmpty, case .settings(let unit, let lineBreak) = layout { line(unit, open.count - 1, lineBreak) }
      text += "</\(element.name)>"
    }
    open.removeLast()
  }

  func endDocument() { while !open.isEmpty { endElement() } }

  // MARK: Layout

  private func line(_ unit: String, _ level: Int, _ lineBreak: String = "\n") { text += lineBreak + String(repeating: unit, count: level) }

  private func breakLine() {
    guard !text.isEmpty, !(open.last?.isMixed ?? false) else { return }
    switch layout {
    case .plain: break
    case .indented(let unit): line(unit, open.count)
    case .settings(let unit, let lineBreak): line(unit, open.count, lineBreak)
    }
  }

  private func holdText() {
    if !open.isEmpty { open[open.count - 1].isMixed = true }
  }

  private func closeStartTag() {
    guard startTag != nil else { return }
    flushStartTag()
    text += ">"
  }

  /// Writes the attributes, and the declarations of the namespaces that the element and they stand in and that are not declared yet.
  private func flushStartTag() {
    guard let tag = startTag else { return }
    startTag = nil
    var scope = open[open.count - 1].scope
    var isDeclared: Set<String> = []
    for attribute in tag.attributes where attribute.namespace == XmlNode.xmlnsUri || attribute.prefix == "xmlns" || attribute.prefix.isEmpty && attribute.name == "xmlns" {
      let prefix = attribute.prefix.isEmpty ? "" : attribute.name
      scope[prefix] = attribute.value
      isDeclared.insert(prefix)
    }
    var missing: [(prefix: String, namespace: String)] = []
    func need(_ prefix: String, _ namespace: String) {
      guard scope[prefix] ?? "" != namespace, prefix != "xml", prefix != "xmlns", isDeclared.insert(prefix).inserted else { return }
      scope[prefix] = namespace
      missing.append((prefix, namespace))
    }
    need(tag.prefix, tag.namespace)
    for attribute in tag.attributes {
      if !attribute.prefix.isEmpty { need(attribute.prefix, attribute.namespace) }
      write(attribute.prefix.isEmpty ? attribute.name : "\(attribute.prefix):\(attribute.name)", attribute.value)
    }
    for (prefix, namespace) in missing { write(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", namespace) }
    open[open.count - 1].scope = scope
  }

  private func write(_ name: String, _ value: String) { text += " \(name)=\"\(XmlOutput.escape(value, inAttribute: true))\"" }

  /// Text with XML's own characters as entities (System.Xml.XmlTextEncoder).
  public static func escape(_ text: String, inAttribute: Bool = false) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 < 0x20 || inAttribute && $0 == 0x22 }) else { return text }
    var result = ""
    for unit in text.unicodeScalars {
      switch unit {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\n" where inAttribute: result += "&#xA;"
      case "\t" where inAttribute: result += "&#x9;"
      case "\r": result += inAttribute ? "&#xD;" : "\r"
      case "\n", "\t": result.unicodeScalars.append(unit)
      case _ where unit.value < 0x20: result += "&#x\(String(unit.value, radix: 16, uppercase: true));"
      default: result.unicodeScalars.append(unit)
      }
    }
    return result
  }
}

extension XmlNode {
  public var outerXml: String {
    if kind == .attribute { return "\(name)=\"\(XmlOutput.escape(value, inAttribute: true))\"" }
    let output = XmlOutput()
    write(to: output)
    return output.text
  }

  public var innerXml: String {
    if kind == .attribute { return XmlOutput.escape(value, inAttribute: true) }
    let output = XmlOutput()
    writeContent(to: output)
    return output.text
  }

  /// - Parameter encoding: the name that a declaration gets in place of its own.
  func write(to output: XmlOutput, encoding: String? = nil) {
    switch kind {
    case .document, .fragment: writeContent(to: output, encoding: encoding)
    case .element:
      output.startElement(localName, prefix: prefix, namespace: namespace)
      for attribute in attributes { output.attribute(attribute.localName, attribute.value, prefix: attribute.prefix, namespace: attribute.namespace) }
      writeContent(to: output)
      output.endElement(withEndTag: hasEndTag)
    case .attribute: output.attribute(localName, value, prefix: prefix, namespace: namespace)
    case .text: output.string(value)
    case .whitespace, .significantWhitespace: output.raw(value)
    case .cdata: output.cdata(value)
    case .comment: output.comment(value)
    case .processingInstruction: output.instruction(name, value)
    case .documentType: output.documentType(name, value)
    case .declaration: output.declaration(encoding.map { XmlNode.declaration(value, encoding: $0) } ?? value)
    }
  }

  func writeContent(to output: XmlOutput, encoding: String? = nil) {
    for child in children { child.write(to: output, encoding: encoding) }
  }

  /// A part of what a declaration says: `version`, `encoding` or `standalone`.
  func declared(_ part: String) -> String {
    guard let start = value.firstRange(of: part + "=") else { return "" }
    let quote = value[start.upperBound...].first ?? "\""
    return String(value[start.upperBound...].dropFirst().prefix { $0 != quote })
  }

  private static func declaration(_ content: String, encoding: String) -> String {
    guard let start = content.firstRange(of: "encoding=") else { return content }
    let rest = content[start.upperBound...]
    let quote = rest.first ?? "\""
    let tail = rest.dropFirst().drop { $0 != quote }
    return content[..<start.upperBound] + "\(quote)\(encoding)" + tail
  }

  /// The document as Save writes it: indented, unless it keeps white space.
  func saved(encoding: String? = nil) -> String {
    let output = XmlOutput(preservesWhitespace ? .plain : .indented(unit: "  "))
    write(to: output, encoding: encoding)
    return output.text
  }
}
