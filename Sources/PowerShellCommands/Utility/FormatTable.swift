import PowerShellFormatting
import PowerShellRuntime

/// Format-Table.
final class FormatTable: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Format-Table", "Formats output as a table.", [
      CmdletParameter("AutoSize", "switch"), CmdletParameter("RepeatHeader", "switch"), CmdletParameter("HideTableHeaders", "switch"),
      CmdletParameter("Wrap", "switch"), CmdletParameter("Property", "object[]", position: 0),
      CmdletParameter("GroupBy", "object"), CmdletParameter("View", "string"),
      CmdletParameter("ShowError", "switch"), CmdletParameter("DisplayError", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("Expand", "string", values: ["CoreOnly", "EnumOnly", "Both"]),
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { FormatTable() })
  }
  private let data = FormatData(.table)
  override func begin() throws {
    try data.read(self, keys: ["expression", "formatString", "name", "label", "width", "alignment"])
    data.isAutoSize = flag("AutoSize")
    data.wraps = flag("Wrap")
    data.hidesHeaders = flag("HideTableHeaders")
  }
  override func process() throws { try data.take(self) }
  override func end() throws { try data.takeEnd().forEach(write) }
}
