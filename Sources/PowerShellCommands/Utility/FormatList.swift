import PowerShellFormatting
import PowerShellRuntime

/// Format-List.
final class FormatList: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Format-List", "Formats output as a list of properties.", [
      CmdletParameter("Property", "object[]", position: 0),
      CmdletParameter("GroupBy", "object"), CmdletParameter("View", "string"), CmdletParameter("ShowError", "switch"),
      CmdletParameter("DisplayError", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("Expand", "string", values: ["CoreOnly", "EnumOnly", "Both"]),
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { FormatList() })
  }
  private let data = FormatData(.list)
  override func begin() throws { try data.read(self, keys: ["expression", "formatString", "name", "label"]) }
  override func process() throws { try data.take(self) }
  override func end() throws { try data.takeEnd().forEach(write) }
}
