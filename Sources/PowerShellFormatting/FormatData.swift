import PowerShellRuntime

/// What Format-Table, Format-List, Format-Wide and Format-Custom put out: objects that only an Out cmdlet can show.
public final class FormatData: PSObject {
  public enum Shape { case table, list, wide, custom }
  public let shape: Shape
  /// nil where the objects decide.
  public var columns: [FormatProperty]?
  public var objects: [Value] = []
  public var group: FormatProperty?
  public var isAutoSize = false
  public var wraps = false
  public var hidesHeaders = false
  public var showsErrors = false
  public var displaysErrors = false
  public var forces = false
  /// Format-Wide's columns.
  public var columnCount: Int?
  /// How deep Format-Custom goes.
  public var depth = 5
  public init(_ shape: Shape) { self.shape = shape }
  static let descriptor = TypeDescriptor("Microsoft.PowerShell.Commands.Internal.Format.FormatStartData")
  public override var type: TypeDescriptor { FormatData.descriptor }
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
  /// Sort-Object's direction, where the table says one.
  public var isDescending: Bool?
  public init() {}

  /// The label that is shown for a calculated property.
  public var shownLabel: String { label ?? name ?? block?.text ?? "" }
}
