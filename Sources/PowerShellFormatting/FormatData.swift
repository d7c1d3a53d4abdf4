import PowerShellRuntime

/// What Format-Table, Format-List, Format-Wide and Format-Custom put out: objects that only an Out cmdlet can show.
public final class FormatData: PSObject {
  public enum Shape { case table, list, wide, custom }
  public let shape: Shape
  /// nil where the objects decide.
  public var columns: [FormatProperty]?
  /// What -View names, where a format data file has it.
  public var viewColumns: [Column]?
  /// What has come in and not gone out yet.
  public var objects: [Value] = []
  public var group: FormatProperty?
  public var isAutoSize = false
  public var wraps = false
  public var hidesHeaders = false
  public var showsErrors = false
  public var displaysErrors = false
  public var forces = false
  /// What -Expand shows of a collection: its elements, itself, or both.
  public enum Expansion: String { case EnumOnly, CoreOnly, Both }
  public var expansion = Expansion.EnumOnly
  /// Format-Wide's columns.
  public var columnCount: Int?
  /// How deep Format-Custom goes.
  public var depth = 5
  public init(_ shape: Shape) { self.shape = shape }
  static let descriptor = FormatSequence.type("FormatStartData", id: "033ecb2bc07a4d43b5ef94ed5a35d280", ["pageHeaderEntry", "pageFooterEntry", "autosizeInfo", "shapeInfo", "groupingEntry"])
  public override var type: TypeDescriptor { FormatData.descriptor }

  /// Whether the table or list has begun.
  public private(set) var hasBegun = false

  /// The objects that a Format cmdlet puts out for its input so far: this one and its group's start in front of the first, one for each
  /// object. Scalars in front of all else are entries by themselves (OuterFormatShapeCommandBase and InnerFormatShapeCommand.ProcessObject).
  public func takeEntries() -> [Value] {
    var result: [Value] = []
    for object in objects {
      if !hasBegun, !forces, object.isFormattedApart || object.isEmptyRecord {
        result.append(.object(FormatSequence(self, .entry, scalar: object)))
        continue
      }
      if !hasBegun { result += [.object(self), .object(FormatSequence(self, .groupStart))] }
      hasBegun = true
      result.append(.object(FormatSequence(self, .entry, object: object)))
    }
    objects = []
    return result
  }

  /// What ends the sequence, where it has begun.
  public func takeEnd() -> [Value] { hasBegun ? [.groupEnd, .end].map { .object(FormatSequence(self, $0)) } : [] }
}

extension Value {
  /// A record without anything in it is an empty line, as long as no table or list has begun.
  fileprivate var isEmptyRecord: Bool {
    guard let record = object(as: CustomObject.self) else { return false }
    return record.isBag && record.shape.names.isEmpty && record.extended?.members.isEmpty ?? true
  }

  /// Whether a Format cmdlet shows it as text, outside of its table or list.
  var isFormattedApart: Bool {
    switch base {
    // An instance without properties has nothing but its text.
    case .object(let object as ClassInstance): object.fields.isEmpty && object.exception == nil && object.collection == nil && object.extended == nil
    case .object(let object): object is NumberObject || object is EnumObject || object is ScriptBlock || object is ErrorRecordObject || object is FormatCore
    default: true
    }
  }
}

/// What stands behind a FormatData in a Format cmdlet's output. It says nothing to whoever shows it in its place; what a
/// script takes out of the sequence cannot be shown.
public final class FormatSequence: PSObject {
  enum Kind { case groupStart, entry, groupEnd, end }
  let owner: FormatData
  let kind: Kind
  /// What an entry shows that belongs to no table or list.
  let scalar: Value?
  /// The object of an entry of the table or list.
  let object: Value?
  init(_ owner: FormatData, _ kind: Kind, scalar: Value? = nil, object: Value? = nil) { (self.owner, self.kind, self.scalar, self.object) = (owner, kind, scalar, object) }

  /// The class identifiers are those that Export-Csv shows where somebody formats too early.
  static func type(_ name: String, id: String, _ others: [String] = []) -> TypeDescriptor {
    TypeDescriptor("Microsoft.PowerShell.Commands.Internal.Format." + name) { members in
      members.property("ClassId2e4f51ef21dd47e99d3c952918aff9cd", "string") { _, _ in .string(id) }
      for other in others { members.property(other, "System.Object") { _, _ in .null } }
    }
  }
  private static let types: [TypeDescriptor] = [
    type("GroupStartData", id: "9e210fe47d09416682b841769c78b8a3", ["shapeInfo", "groupingEntry"]),
    type("FormatEntryData", id: "27c87ef9bbda4f709f6b4002fa4af63c", ["formatEntryInfo", "outOfBand", "writeStream"]),
    type("GroupEndData", id: "4ec4f0187cb04f4cb6973460dfe252df", ["groupingEntry"]), type("FormatEndData", id: "cf522b78d86c486691226b40aa69e95c", ["groupingEntry"]),
  ]
  public override var type: TypeDescriptor {
    switch kind {
    case .groupStart: FormatSequence.types[0]
    case .entry: FormatSequence.types[1]
    case .groupEnd: FormatSequence.types[2]
    case .end: FormatSequence.types[3]
    }
  }
}

/// An object that is shown as a list by itself, whatever the shape of the others.
public final class FormatCore: PSObject {
  let value: Value
  public init(_ value: Value) { self.value = value }
}

/// A property that a Format or Select cmdlet was given: a name with wildcards, a script block or a table of both.
public struct FormatProperty {
  public var name: String?
  public var block: ScriptBlock?
  public var label: String?
  public var width: Int?
  public var alignment: Alignment?
  public var formatString: String?
  public var depth: Int?
  /// ConvertTo-Html's width and alignment of a column, as they are written.
  public var attributes: [String: String] = [:]
  /// Sort-Object's direction, where the table says one.
  public var isDescending: Bool?
  public init() {}

  /// The label that is shown for a calculated property.
  public var shownLabel: String { label ?? name ?? block?.text ?? "" }
}
