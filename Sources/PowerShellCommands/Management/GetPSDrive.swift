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
    let all = session.drives
    let isLiteral = has("LiteralName")
    for name in isLiteral ? strings("LiteralName") : has("Name") ? strings("Name") : ["*"] {
      let found = all.filter { isLiteral ? CaseFolding.equal(name, $0.display ?? "") : Wildcard(name).matches($0.display ?? "") }
      if found.isEmpty, isLiteral || !Wildcard.hasWildcards(name) {
        try writeError(
          "Cannot find drive. A drive with the name '\(name)' does not exist.", id: "GetLocationNoMatchingDrive", .ObjectNotFound,
          type: "System.Management.Automation.DriveNotFoundException", target: .string(name))
      }
      for drive in found {
        let provider = drive["Provider"]?.object(as: CustomObject.self)?["Name"]?.text ?? ""
        if has("PSProvider"), !strings("PSProvider").contains(where: { Wildcard($0).matches(provider) }) { continue }
        try write(drive)
      }
    }
  }
}
