import PowerShellSyntax

/// A place in a script, as PowerShell's API gives it: IScriptExtent.
final class ScriptExtent: PSObject {
  let extent: Extent
  let source: SourceText
  init(_ extent: Extent, _ source: SourceText) { (self.extent, self.source) = (extent, source) }
  override var type: TypeDescriptor { SyntaxNodeTypes.extent }
  override var text: String { source.text(extent) }

  static func load(_ type: MemberBuilder) {
    func own(_ this: Value) throws -> ScriptExtent {
      guard let extent = this.object(as: ScriptExtent.self) else { throw Failure.argument("Not a script extent.") }
      return extent
    }
    func property(_ name: String, _ typeName: String, _ get: @escaping (SourceText, Int, Int) -> Value) {
      type.property(name, typeName) { _, this in
        let place = try own(this)
        return get(place.source, Int(place.extent.start), Int(place.extent.end))
      }
    }
    property("File", "string") { source, _, _ in source.file.map { .string($0) } ?? .null }
    property("StartScriptPosition", "System.Management.Automation.Language.IScriptPosition") { source, start, _ in .object(ScriptPlace(start, source)) }
    property("EndScriptPosition", "System.Management.Automation.Language.IScriptPosition") { source, _, end in .object(ScriptPlace(end, source)) }
    property("StartLineNumber", "int") { source, start, _ in .integer(source.lineNumber(at: start)) }
    property("StartColumnNumber", "int") { source, start, _ in .integer(source.column(at: start)) }
    property("EndLineNumber", "int") { source, _, end in .integer(source.lineNumber(at: end)) }
    property("EndColumnNumber", "int") { source, _, end in .integer(source.column(at: end)) }
    property("Text", "string") { source, start, end in .string(source.text(start, end)) }
    property("StartOffset", "int") { source, start, _ in .integer(source.characterOffset(start)) }
    property("EndOffset", "int") { source, _, end in .integer(source.characterOffset(end)) }
  }
}

/// One point in a script: IScriptPosition.
final class ScriptPlace: PSObject {
  let offset: Int
  let source: SourceText
  init(_ offset: Int, _ source: SourceText) { (self.offset, self.source) = (offset, source) }
  override var type: TypeDescriptor { SyntaxNodeTypes.position }

  static func load(_ type: MemberBuilder) {
    func property(_ name: String, _ typeName: String, _ get: @escaping (ScriptPlace) -> Value) {
      type.property(name, typeName) { _, this in
        guard let place = this.object(as: ScriptPlace.self) else { throw Failure.argument("Not a script position.") }
        return get(place)
      }
    }
    property("File", "string") { $0.source.file.map { .string($0) } ?? .null }
    property("LineNumber", "int") { .integer($0.source.lineNumber(at: $0.offset)) }
    property("ColumnNumber", "int") { .integer($0.source.column(at: $0.offset)) }
    property("Offset", "int") { .integer($0.source.characterOffset($0.offset)) }
    property("Line", "string") { .string($0.source.line($0.source.lineIndex(at: $0.offset))) }
    type.method("string GetFullScript()") { _, this, _ in
      guard let place = this.object(as: ScriptPlace.self) else { return .null }
      return .string(place.source.text(0, place.source.bytes.count))
    }
  }
}

extension SourceText {
  /// An offset in UTF-16 units, in which PowerShell counts.
  func characterOffset(_ offset: Int) -> Int { text(0, offset).utf16.count + max(0, offset - bytes.count) }
}
