import PowerShellRuntime

/// Get-ItemProperty.
final class GetItemProperty: ItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ItemProperty", module: "Microsoft.PowerShell.Management", "Gets properties of files.", defaultSet: "Path",
      pathParameters + [CmdletParameter("Name", "string[]", aliases: ["PSProperty"], position: 1)], make: { GetItemProperty() })
  }
  override func process() throws {
    for path in try propertyPaths() {
      let item = itemObject(path)
      guard has("Name") else {
        item.object(as: CustomObject.self)?["PSIsContainer"] = nil
        try write(item)
        continue
      }
      let all = try session.properties(of: item)
      var shown: [(String, Value)] = []
      for name in strings("Name") {
        let found = all.filter { Wildcard(name).matches($0.name) }
        if found.isEmpty, !Wildcard.hasWildcards(name) {
          try writeError(
            "The property \(name) does not exist or was not found.", id: "GetValueError", .ReadError, type: "System.IO.IOException", target: .string(name))
        }
        shown += found
      }
      if !shown.isEmpty { try write(picked(shown, of: path)) }
    }
  }
}
