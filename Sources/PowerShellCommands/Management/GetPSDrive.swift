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
    let others = [("Alias", "Alias"), ("Env", "Environment"), ("Function", "Function"), ("Variable", "Variable")].map { PathInfo.drive($0.0, $0.1) }
    let root = PathInfo.drive("/")
    root["CurrentLocation"] = .string(String(session.rootLocation.dropFirst()))
    var all = [root] + others
    for drive in session.fileDrives.values { all.append(PathInfo.drive(drive)) }
    all.sort { ($0.display ?? "").lowercased() < ($1.display ?? "").lowercased() }
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
