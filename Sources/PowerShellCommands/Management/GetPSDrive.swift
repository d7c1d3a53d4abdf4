import PowerShellRuntime

/// Get-PSDrive.
final class GetPSDrive: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-PSDrive", module: "Microsoft.PowerShell.Management", "Gets drives.", [
      CmdletParameter("Name", "string[]", position: 0, byName: true, notEmpty: true), CmdletParameter("Scope", "string"),
      CmdletParameter("PSProvider", "string[]", byName: true),
    ], make: { GetPSDrive() })
  }
  override func process() throws {
    let all = session.drives
    for name in has("Name") ? strings("Name") : ["*"] {
      let found = all.filter { Wildcard(name).matches($0.display ?? "") }
      if found.isEmpty, !Wildcard.hasWildcards(name) {
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
