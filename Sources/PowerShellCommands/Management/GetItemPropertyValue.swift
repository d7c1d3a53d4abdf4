import PowerShellRuntime

/// Get-ItemPropertyValue.
final class GetItemPropertyValue: ItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ItemPropertyValue", module: "Microsoft.PowerShell.Management", "Gets the value of a property of a file.", defaultSet: "Path",
      pathParameters + [CmdletParameter("Name", "string[]", aliases: ["PSProperty"], position: 1, mandatory: true)], make: { GetItemPropertyValue() })
  }
  override func process() throws {
    for item in try items() {
      for name in strings("Name") {
        if let value = try session.propertyValue(name, of: item) { try write(value) } else { try propertyMissing(name) }
      }
    }
  }
}
