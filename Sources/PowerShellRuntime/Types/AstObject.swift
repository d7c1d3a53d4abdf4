import PowerShellSyntax

/// A node of a syntax tree as scripts see it. Its properties are those that the node describes (AstDescriber), under the
/// names of PowerShell's own API.
final class AstObject: PSObject {
  let node: Ast
  let source: SourceText
  init(_ node: Ast, _ source: SourceText) { (self.node, self.source) = (node, source) }

  override var type: TypeDescriptor { AstObject.descriptor(AstDump.typeName(of: node)) }
  override var text: String { source.text(node.extent) }

  nonisolated(unsafe) private static var descriptors: [String: TypeDescriptor] = [:]

  private static func descriptor(_ name: String) -> TypeDescriptor {
    if let known = descriptors[name] { return known }
    let type = TypeDescriptor("System.Management.Automation.Language." + name, base: base)
    type.membersLoaded = true
    descriptors[name] = type
    return type
  }

  private static let base: TypeDescriptor = {
    let type = TypeDescriptor("System.Management.Automation.Language.Ast")
    type.membersLoaded = true
    let builder = MemberBuilder(type)
    func own(_ this: Value) throws -> AstObject {
      guard let object = this.object(as: AstObject.self) else { throw Failure.argument("Not a syntax tree.") }
      return object
    }
    func found(_ session: Session, _ this: Value, _ predicate: Value, onlyFirst: Bool) throws -> [Value] {
      guard let block = predicate.object(as: ScriptBlock.self) else { return [] }
      let root = try own(this)
      var result: [Value] = []
      var failure: Error?
      root.node.walk { node in
        let item = Value.object(AstObject(node, root.source))
        do {
          if session.truth(try block.invoke(session, arguments: [item], this: nil)) { result.append(item) }
        } catch {
          failure = error
          return .stop
        }
        return onlyFirst && !result.isEmpty ? .stop : .descend
      }
      if let failure { throw failure }
      return result
    }
    builder.property("Extent", "System.Management.Automation.Language.IScriptExtent") { _, this in
      let object = try own(this)
      return .object(ScriptExtent.object(object.node.extent, object.source))
    }
    builder.method("System.Collections.Generic.IEnumerable[Ast] FindAll(scriptblock predicate, bool searchNestedScriptBlocks)") { session, this, a in
      .array(try found(session, this, a[0], onlyFirst: false))
    }
    builder.method("Ast Find(scriptblock predicate, bool searchNestedScriptBlocks)") { session, this, a in
      try found(session, this, a[0], onlyFirst: true).first ?? .null
    }
    builder.method("string ToString()") { _, this, _ in .string(this.text) }
    return type
  }()

  /// The node or nodes, or the scalar, that the node describes under a name.
  func property(_ name: String) -> Value? {
    let described = node.described
    let children = described.children.filter { CaseFolding.equal($0.property, name) }
    if let only = children.first, !only.isElement { return .object(AstObject(only.node, source)) }
    if !children.isEmpty { return .array(children.map { .object(AstObject($0.node, source)) }) }
    if CaseFolding.equal(name, "Name"), let path = (node as? ParameterAst)?.name { return .object(AstObject(path, source)) }
    if CaseFolding.equal(name, "StaticType") { return .object(TypeObject(.object)) }
    guard let scalar = described.scalars.first(where: { CaseFolding.equal($0.name, name) }) else { return nil }
    return scalar.text.map { .string($0) } ?? .bool(true)
  }
}

/// Places in scripts as PowerShell's API gives them.
enum ScriptExtent {
  private static let type = TypeDescriptor("System.Management.Automation.Language.InternalScriptExtent")

  static func object(_ extent: Extent, _ source: SourceText) -> CustomObject {
    let (start, end) = (Int(extent.start), Int(extent.end))
    let object = CustomObject([
      ("File", source.file.map { .string($0) } ?? .null), ("StartLineNumber", .integer(source.lineNumber(at: start))),
      ("StartColumnNumber", .integer(source.column(at: start))), ("EndLineNumber", .integer(source.lineNumber(at: end))),
      ("EndColumnNumber", .integer(source.column(at: end))), ("Text", .string(source.text(extent))), ("StartOffset", .integer(start)),
      ("EndOffset", .integer(end)),
    ], type: type)
    object.display = source.text(extent)
    return object
  }
}

/// `[Parser]::ParseInput` and `ParseFile`.
enum ParserMembers {
  static func load(_ type: MemberBuilder) {
    guard type.type.fullName == "System.Management.Automation.Language.Parser" else { return }
    func parse(_ session: Session, _ source: SourceText, _ tokens: Value, _ errors: Value) throws -> Value {
      let result = session.parse(source, toRun: false)
      try tokens.object(as: ReferenceObject.self)?.set(.array([]))
      try errors.object(as: ReferenceObject.self)?.set(.array(result.errors.map { .object(errorObject($0, source)) }))
      return .object(AstObject(result.root, source))
    }
    type.staticMethod("System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, ref tokens, ref errors)") { session, a in
      try parse(session, SourceText(a[0].text), a[1], a[2])
    }
    type.staticMethod("System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, ref tokens, ref errors)") { session, a in
      let path = session.absolutePath(a[0].text)
      guard let bytes = session.files.read(path) else { throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.") }
      return try parse(session, SourceText(fileBytes: bytes, file: path), a[1], a[2])
    }
  }

  private static let errorType = TypeDescriptor("System.Management.Automation.Language.ParseError")

  static func errorObject(_ error: ParseError, _ source: SourceText) -> CustomObject {
    let object = CustomObject([
      ("Extent", .object(ScriptExtent.object(error.extent, source))), ("ErrorId", .string(error.id.rawValue)), ("Message", .string(error.message)),
      ("IncompleteInput", .bool(error.isIncomplete)),
    ], type: errorType)
    object.display = error.message
    return object
  }

  /// The message of a ParseException: each error under the line that it is in.
  static func message(_ result: ParseResult) -> String {
    result.errors.prefix(10).map { error in
      let start = Int(error.extent.start)
      let line = result.source.line(result.source.lineIndex(at: start))
      let column = result.source.column(at: start)
      let length = max(1, min(Int(error.extent.end) - start, line.count - column + 1))
      let place = result.source.file.map { "At \($0):" } ?? "At line:"
      return "\(place)\(result.source.lineNumber(at: start)) char:\(column)\n+ \(line)\n+ \(String(repeating: " ", count: column - 1))\(String(repeating: "~", count: length))\n\(error.message)"
    }.joined(separator: "\n\n")
  }
}
