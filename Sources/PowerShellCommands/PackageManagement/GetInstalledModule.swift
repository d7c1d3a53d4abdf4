import PowerShellRuntime

/// Get-InstalledModule: the modules that a rehearsal knows.
final class GetInstalledModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-InstalledModule", module: "PowerShellGet", moduleVersion: "2.2.5", className: "Get-InstalledModule", "Lists the modules that are installed.", [
      CmdletParameter("Name", "string[]", position: 0, byName: true), CmdletParameter("MinimumVersion", "string", byName: true), CmdletParameter("RequiredVersion", "string", byName: true),
      CmdletParameter("MaximumVersion", "string", byName: true), CmdletParameter("AllVersions", "switch"), CmdletParameter("AllowPrerelease", "switch"),
    ], make: { GetInstalledModule() })
  }

  override func process() throws {
    let wanted = has("Name") ? strings("Name") : ["*"]
    for pattern in wanted {
      let names = session.availableModuleNames.filter { Wildcard(pattern).matches($0) }
      if names.isEmpty, !Wildcard.hasWildcards(pattern) {
        try writeError(
          "No match was found for the specified search criteria and module names '\(pattern)'.", id: "NoMatchFound", .ObjectNotFound, target: .string(pattern))
      }
      for name in names {
        guard let module = session.availableModules?(name) else { continue }
        try write(CustomObject("Microsoft.PowerShell.Commands.PSRepositoryItemInfo", [
          ("Version", .string(module.version)), ("Name", .string(module.name)), ("Repository", .string("PSGallery")), ("Description", .string("The cmdlets of \(module.name).")),
          ("Type", .string("Module")), ("InstalledLocation", .string("/usr/local/share/powershell/Modules/\(module.name)/\(module.version)")),
        ]))
      }
    }
  }
}

/// Update-Module, Uninstall-Module: a rehearsal's modules stay as they are.
class UpdateModule: Cmdlet {
  class var verb: String { "Update" }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("\(verb)-Module", module: "PowerShellGet", moduleVersion: "2.2.5", className: "\(verb)-Module", "Accepts modules that are installed, and leaves them as they are.", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, byName: true), CmdletParameter("RequiredVersion", "string", byName: true), CmdletParameter("MaximumVersion", "string", byName: true),
      CmdletParameter("MinimumVersion", "string", byName: true), CmdletParameter("Scope", "string", values: ["CurrentUser", "AllUsers"]), CmdletParameter("AllVersions", "switch"),
      CmdletParameter("Force", "switch"), CmdletParameter("AllowPrerelease", "switch"), CmdletParameter("AcceptLicense", "switch"), CmdletParameter("PassThru", "switch"),
    ], make: { Self.make() })
  }
  class func make() -> Cmdlet { UpdateModule() }

  override func process() throws {
    for name in strings("Name") where !Wildcard.hasWildcards(name) && session.availableModules?(name) == nil {
      try writeError(
        "Module '\(name)' was not \(Self.verb == "Update" ? "updated" : "uninstalled") because it was not installed using Install-Module.", id: "ModuleNotInstalledUsingInstallModuleCmdlet",
        .InvalidOperation, target: .string(name))
    }
  }
}

final class UninstallModule: UpdateModule {
  override class var verb: String { "Uninstall" }
  override class func make() -> Cmdlet { UninstallModule() }
}
