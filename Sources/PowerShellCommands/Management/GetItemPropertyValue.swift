import PowerShellRuntime

/// Get-ItemPropertyValue.
final class GetItemPropertyValue: ItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ItemPropertyValue", module: "Microsoft.PowerShell.Management", "Gets the value of a property of a file.", defaultSet: "Path",
      pathParameters + [CmdletParameter("Name", "string[]", aliases: ["PSProperty"], position: 1, mandatory: true)], make: { GetItemPropertyValue() })
  }
  override func process() throws {
    for path in try propertyPaths() {
      for name in strings("Name") {
        if let value = try session.propertyValue(name, of: itemObject(path)) {
          try write(value)
        } else {
          throw failure("The property \(name) does not exist or was not found.", id: "System.IO.IOException", .NotSpecified, type: "System.IO.IOException")
        }
      }
    }
  }
}
