import PowerShellRuntime

/// What the cmdlets for properties of items share: the properties are those of the item's object.
class ItemPropertyCmdlet: Cmdlet {
  static let pathParameters = [
    CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
    CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
    CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
    CmdletParameter("Credential", "pscredential"),
  ]

  /// The objects of the items that the path parameters name.
  func items() throws -> [Value] {
    var result: [Value] = []
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      if let (drive, rest) = session.otherDrive(of: text) { result += try session.driveItems(drive, rest) }
    }
    if result.isEmpty { result = try resolvedPaths().filter { isWanted($0) }.map { itemObject($0) } }
    return result
  }

  func propertyMissing(_ name: String) throws {
    try writeError(
      "The property \(name) does not exist or was not found.", id: "System.Management.Automation.PSArgumentException", .InvalidArgument,
      type: "System.Management.Automation.PSArgumentException", target: .string(name))
  }
}
