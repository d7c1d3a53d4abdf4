import PowerShellRuntime

/// Set-ItemProperty.
final class SetItemProperty: ItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-ItemProperty", module: "Microsoft.PowerShell.Management", "Changes a property of a file.", defaultSet: "propertyValuePathSet", supportsShouldProcess: true,
      pathSets.flatMap { parameters("propertyValue" + $0, isLiteral: $1) + [
        CmdletParameter("Name", "string", aliases: ["PSProperty"], position: 1, mandatory: true, byName: true, set: "propertyValue" + $0),
        CmdletParameter("Value", "object", position: 2, mandatory: true, byName: true, set: "propertyValue" + $0, allowsNull: true),
      ] } + pathSets.flatMap { parameters("propertyPSObject" + $0, isLiteral: $1) + [
        CmdletParameter("InputObject", "psobject", mandatory: true, byValue: true, byName: true, set: "propertyPSObject" + $0),
      ] } + changeParameters + filterParameters, make: { SetItemProperty() })
  }
  private static let pathSets = [("PathSet", false), ("LiteralPathSet", true)]
  private static func parameters(_ set: String, isLiteral: Bool) -> [CmdletParameter] {
    [
      isLiteral
        ? CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: set)
        : CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: set),
    ]
  }
  override func process() throws {
    for path in try propertyPaths() {
      let wanted = try value("InputObject").map { try session.properties(of: $0).map { ($0.name, $0.value) } } ?? [(string("Name") ?? "", value("Value") ?? .null)]
      let changed = try wanted.filter { try setProperty($0.0, to: $0.1, of: path) }
      if flag("PassThru"), !changed.isEmpty { try write(picked(changed, of: path)) }
    }
  }
}
