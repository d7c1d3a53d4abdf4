import PowerShellFormatting
import PowerShellRuntime

/// Format-Custom.
final class FormatCustom: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Format-Custom", "Formats output as nested classes.", [
      CmdletParameter("Property", "object[]", position: 0),
      CmdletParameter("Depth", "int", range: 1...Int(Int32.max)), CmdletParameter("GroupBy", "object"), CmdletParameter("View", "string"), CmdletParameter("ShowError", "switch"),
      CmdletParameter("DisplayError", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("Expand", "string", values: ["CoreOnly", "EnumOnly", "Both"]),
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { FormatCustom() })
  }
  private let data = FormatData(.custom)
  override func begin() throws {
    try data.read(self, keys: ["expression", "depth"])
    data.depth = integer("Depth") ?? 5
  }
  override func process() throws { try data.take(self) }
  override func end() throws { try data.takeEnd().forEach(write) }
}
