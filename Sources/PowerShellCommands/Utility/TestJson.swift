import PowerShellRuntime

/// Test-Json: whether text is JSON, and whether it is what a schema describes.
final class TestJson: Cmdlet {
  override class var declaration: CmdletDeclaration {
    // Text, a path or a literal path, each alone, with a schema or with a schema's file.
    let sources = [("Json", "JsonString"), ("Path", "JsonPath"), ("LiteralPath", "JsonLiteralPath")]
    let schemas = [("Schema", "WithSchemaString"), ("SchemaFile", "WithSchemaFile")]
    let given = sources.flatMap { name, set in
      ([""] + schemas.map(\.1)).map { ending in
        CmdletParameter(
          name, "string", aliases: name == "LiteralPath" ? ["PSPath", "LP"] : [], position: 0, mandatory: true, byValue: name == "Json", byName: name != "Json", set: set + ending)
      }
    }
    let wanted = schemas.flatMap { name, ending in
      sources.map { CmdletParameter(name, "string", position: 1, mandatory: true, set: $0.1 + ending, notEmpty: true) }
    }
    return CmdletDeclaration(
      "Test-Json", "Whether a text is JSON, and what a schema describes.", defaultSet: "JsonString",
      given + wanted + [CmdletParameter("Options", "string[]", values: ["IgnoreComments", "AllowTrailingCommas"], notEmpty: true), CmdletParameter("FetchExternalReference", "switch")], make: { TestJson() })
  }

  private var schema: JsonSchema?

  private func parsed(_ text: String) -> Value? {
    var grammar = JsonGrammar(text)
    var reader = JsonReader(text, session, asHashtable: true, depthLimit: 1024, dateKind: "string")
    return grammar.accepts() ? try? reader.document() : nil
  }

  override func begin() throws {
    guard let given = string("Schema") ?? string("SchemaFile") else { return }
    let path = string("SchemaFile").map { session.absolutePath($0) }
    var text = given
    if let path {
      guard let bytes = session.files.read(path) else {
        throw failure("Can not open JSON schema file: \(path)", id: "JsonSchemaFileOpenFailure", .OpenError, type: "System.Exception", target: .string(path))
      }
      text = FileText.decode(bytes)
    }
    guard let root = parsed(text) else {
      return try writeError("Cannot parse the JSON schema.", id: "InvalidJsonSchema", .InvalidData, type: "System.Exception", target: .string(given))
    }
    let folder = path.map(OverlayFileSystem.parent) ?? session.location.path
    schema = JsonSchema(root, session) { [self] name in
      let file = name.hasPrefix("file://") ? String(name.dropFirst(7)) : name.hasPrefix("/") ? name : folder + "/" + name
      return session.files.read(file).flatMap { parsed(FileText.decode($0)) }
    }
  }

  /// The text to be tested.
  private func text() throws -> String {
    if let text = string("Json") { return text }
    let given = string("Path") ?? string("LiteralPath") ?? ""
    var path = session.absolutePath(given)
    if has("Path"), Wildcard.hasWildcards(given) {
      let found = matches(given)
      guard found.count == 1 else {
        throw failure(
          "Cannot perform operation because the wildcard path \(given) did not resolve to a file.", id: "FileOpenFailure", .OpenError,
          type: "System.IO.FileNotFoundException", target: .string(given))
      }
      path = found[0]
    }
    guard let bytes = session.files.read(path) else {
      throw failure(
        "Cannot find path '\(given)' because it does not exist.", id: "PathNotFound", .ObjectNotFound,
        type: "System.Management.Automation.ItemNotFoundException", target: .string(given))
    }
    return FileText.decode(bytes)
  }

  override func process() throws {
    let text = try text()
    let options = strings("Options").map { $0.lowercased() }
    var grammar = JsonGrammar(text, allowsComments: options.contains("ignorecomments"), allowsTrailingCommas: options.contains("allowtrailingcommas"))
    var reader = JsonReader(text, session, asHashtable: true, depthLimit: 1024, dateKind: "string")
    guard grammar.accepts(), let value = try? reader.document() else {
      try writeError("Cannot parse the JSON.", id: "InvalidJson", .InvalidData, type: "System.Exception", target: .string(text))
      return try write(.bool(false))
    }
    do {
      let findings = try schema?.findings(value) ?? []
      for finding in findings {
        try writeError(
          "The JSON is not valid with the schema: \(finding.message) at '\(finding.location)'", id: "InvalidJsonAgainstSchemaDetailed", .InvalidData,
          type: "System.Exception")
      }
      try write(.bool(findings.isEmpty))
    } catch is JsonSchema.Unresolved {
      try writeError("Cannot parse the JSON schema.", id: "InvalidJsonSchema", .InvalidData, type: "System.Exception")
      try write(.bool(false))
    }
  }
}
