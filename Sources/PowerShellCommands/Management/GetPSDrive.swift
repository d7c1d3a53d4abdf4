import PowerShellRuntime

/// Get-PSDrive.
final class GetPSDrive: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-PSDrive", module: "Microsoft.PowerShell.Management", "Gets drives.", defaultSet: "Name", [
      CmdletParameter("Name", "string[]", position: 0, byName: true, set: "Name", notEmpty: true),
      CmdletParameter("LiteralName", "string[]", position: 0, mandatory: true, byName: true, set: "LiteralName"), CmdletParameter("Scope", "string"),
      CmdletParameter("PSProvider", "string[]", byName: true),
    ], make: { GetPSDrive() })
  }
  override func process() throws {
    let all = has("Scope") ? session.drives(madeIn: try scopeArgument()) : session.drives
    let isLiteral = has("LiteralName")
    for name in isLiteral ? strings("LiteralName") : has("Name") ? strings("Name") : ["*"] {
      let named = all.filter { isLiteral ? CaseFolding.equal(name, $0.display ?? "") : Wildcard(name).matches($0.display ?? "") }
      let isOne = isLiteral || !Wildcard.hasWildcards(name)
      let found = has("PSProvider") ? try onProviders(named) : named
      guard let found else { continue }
      if found.isEmpty, isOne {
        try writeError(
          "Cannot find drive. A drive with the name '\(name)' does not exist.", id: named.isEmpty ? "GetLocationNoMatchingDrive" : "GetDriveNoMatchingDrive", .ObjectNotFound,
          type: "System.Management.Automation.DriveNotFoundException", target: .string(name))
      }
      for drive in found { try write(drive) }
    }
  }

  /// Those of the drives that are on the providers asked for; nil where one that is named is not there.
  private func onProviders(_ drives: [CustomObject]) throws -> [CustomObject]? {
    for name in strings("PSProvider") where !Wildcard.hasWildcards(name) && PathInfo.providerName(name) == nil {
      try writeError(
        "Cannot find a provider with the name '\(name)'.", id: "GetLocationNoMatchingDrive", .ObjectNotFound, type: "System.Management.Automation.ProviderNotFoundException",
        target: .strings(strings("PSProvider")))
      return nil
    }
    let wanted = strings("PSProvider").map { Wildcard($0.split(separator: "\\").last.map(String.init) ?? $0) }
    return drives.filter { drive in
      let provider = drive["Provider"]?.object(as: CustomObject.self)?["Name"]?.text ?? ""
      return wanted.contains { $0.matches(provider) }
    }
  }
}
