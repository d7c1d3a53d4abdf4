import PowerShellFormatting
import PowerShellRuntime

/// Format-Wide.
final class FormatWide: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Format-Wide", "Formats one property of objects in columns.", [
      CmdletParameter("Property", "object", position: 0), CmdletParameter("AutoSize", "switch"),
      CmdletParameter("Column", "int", range: 1...Int(Int32.max)), CmdletParameter("GroupBy", "object"), CmdletParameter("View", "string"),
      CmdletParameter("ShowError", "switch"), CmdletParameter("DisplayError", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("Expand", "string", values: ["CoreOnly", "EnumOnly", "Both"]),
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { FormatWide() })
  }
  private let data = FormatData(.wide)
  override func begin() throws {
    try data.read(self, keys: ["expression", "formatString"])
    if data.columns?.count ?? 0 > 1 {
      throw FormatData.unknownType("System.Object[]", self)
    }
    data.isAutoSize = flag("AutoSize")
    data.columnCount = integer("Column")
    if data.isAutoSize, has("Column") {
      throw failure(
        "Cmdlet parameters AutoSize and Column are mutually exclusive.", id: "FormatCannotSpecifyAutosizeAndColumns", .InvalidArgument,
        type: "System.Management.Automation.PSInvalidOperationException")
    }
  }
  override func process() throws { try data.take(self) }
  override func end() throws { try data.takeEnd().forEach(write) }
}
