import PowerShellRuntime

/// Select-Xml: the nodes that an XPath expression finds in documents, files or text.
final class SelectXml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Select-Xml", "Finds nodes in XML.", defaultSet: "Xml", [
      CmdletParameter("Path", "string[]", position: 1, mandatory: true, byName: true, set: "Path", notEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath", notEmpty: true),
      CmdletParameter("Xml", "System.Xml.XmlNode[]", aliases: ["Node"], position: 1, mandatory: true, byValue: true, byName: true, set: "Xml", notEmpty: true),
      CmdletParameter("Content", "string[]", mandatory: true, byValue: true, set: "Content", notEmpty: true),
      CmdletParameter("XPath", "string", position: 0, mandatory: true, notEmpty: true), CmdletParameter("Namespace", "hashtable", notEmpty: true),
    ], make: { SelectXml() })
  }

  static let info = TypeDescriptor("Microsoft.PowerShell.Commands.SelectXmlInfo")

  override func process() throws {
    for item in strings("Content") {
      do { try search(session.convert(.string(item), to: .xmlDocument), path: "") } catch Unwind.error(let error) { try writeError(error.record) }
    }
    for item in value("Xml").map({ session.enumerated($0) }) ?? [] {
      try search(item.object is XmlNodeObject ? item : session.convert(item, to: .xmlDocument), path: "")
    }
    guard has("Path") || has("LiteralPath") else { return }
    for path in try resolvedPaths(has("LiteralPath") ? "LiteralPath" : "Path") {
      do {
        var options = XmlReader.Options()
        options.keepsWhitespace = true
        try search(.object(XmlNodeObject.document(FileText.decode(session.files.read(path) ?? []), options: options)), path: path)
      } catch let exception as DotNetException {
        // What is no XML; what is no XPath ends the command.
        guard exception.exception.type.name == "XmlException" else { throw exception }
        try writeError(
          "The file '\(path)' cannot be read: \(exception.exception.message)", id: "ProcessingFile", .InvalidArgument, type: "System.ArgumentException", target: .string(path))
      }
    }
  }

  private func search(_ item: Value, path: String) throws {
    let pattern = string("XPath") ?? ""
    if let table = value("Namespace")?.object(as: DictionaryObject.self), table.entries.contains(where: \.value.isNull) {
      try writeError(
        "This command cannot be run because the prefix value in the Namespace parameter is null. Provide a valid value for the prefix, and then run the command again.",
        id: "PrefixError", .InvalidOperation, type: "System.InvalidOperationException", target: .object(table))
    }
    let namespaces = value("Namespace")?.object(as: DictionaryObject.self).map { table in
      Dictionary(table.entries.map { ($0.key.text, $0.value.text) }, uniquingKeysWith: { $1 })
    }
    guard let node = item.object(as: XmlNodeObject.self)?.node else { return }
    for found in try node.select(pattern, namespaces: namespaces) {
      let info = CustomObject([("Node", .object(found.object)), ("Path", .string(path.isEmpty ? "InputStream" : path)), ("Pattern", .string(pattern))], type: SelectXml.info)
      let text = (found.kind == .element || found.kind == .document ? found.innerXml : found.value).trimmingWhitespace
      info.display = path.isEmpty ? text : "\(text):\(path)"
      try write(info)
    }
  }
}
