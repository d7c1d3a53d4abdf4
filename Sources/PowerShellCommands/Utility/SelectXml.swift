import PowerShellRuntime

/// Select-Xml: the nodes that an XPath expression finds in documents, files or text.
final class SelectXml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Select-Xml", "Finds nodes in XML.", defaultSet: "Xml", [
      CmdletParameter("XPath", "string", position: 0, mandatory: true),
      CmdletParameter("Xml", "object[]", aliases: ["Node"], position: 1, mandatory: true, byValue: true, byName: true, set: "Xml"),
      CmdletParameter("Path", "string[]", position: 1, mandatory: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Content", "string[]", mandatory: true, byValue: true, set: "Content"), CmdletParameter("Namespace", "hashtable"),
    ], make: { SelectXml() })
  }

  override func process() throws {
    for text in strings("Content") { try search(XmlParser.parse(text), path: "InputStream") }
    for item in value("Xml").map({ session.enumerated($0) }) ?? [] {
      let document = try session.convert(item, to: .xmlDocument)
      if let node = item.object(as: XmlNodeObject.self) ?? document.object(as: XmlNodeObject.self) { try search(node, path: "InputStream") }
    }
    guard has("Path") || has("LiteralPath") else { return }
    for path in try resolvedPaths(has("LiteralPath") ? "LiteralPath" : "Path") {
      do { try search(XmlParser.parse(FileText.decode(session.files.read(path) ?? [])), path: path) } catch let exception as DotNetException {
        try writeError(
          "Cannot open file '\(path)' as XML: \(exception.exception.message)", id: "ProcessingFile", .InvalidArgument, type: "System.ArgumentException", target: .string(path))
      }
    }
  }

  private func search(_ node: XmlNodeObject, path: String) throws {
    for found in node.select(string("XPath") ?? "") {
      let info = CustomObject("Microsoft.PowerShell.Commands.SelectXmlInfo", [("Node", .object(found)), ("Path", .string(path)), ("Pattern", .string(string("XPath") ?? ""))])
      info.display = found.text
      try write(info)
    }
  }
}
