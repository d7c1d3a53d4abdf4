import PowerShellRuntime

/// Install-Module: the modules that a rehearsal knows are there already.
final class InstallModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Install-Module", module: "PowerShellGet", moduleVersion: "2.2.5", className: "Install-Module", "Installs a module.", defaultSet: "NameParameterSet", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true), CmdletParameter("MinimumVersion", "string", byName: true), CmdletParameter("MaximumVersion", "string", byName: true),
      CmdletParameter("RequiredVersion", "string", byName: true), CmdletParameter("Repository", "string[]"), CmdletParameter("Credential", "pscredential"),
      CmdletParameter("Scope", "string", values: ["CurrentUser", "AllUsers"]), CmdletParameter("Proxy", "uri"), CmdletParameter("AllowClobber", "switch"), CmdletParameter("SkipPublisherCheck", "switch"),
      CmdletParameter("Force", "switch"), CmdletParameter("AllowPrerelease", "switch"), CmdletParameter("AcceptLicense", "switch"), CmdletParameter("PassThru", "switch"),
    ], make: { InstallModule() })
  }
  override func process() throws {
    for name in strings("Name") {
      guard let module = session.availableModules?(name) else {
        try writeError(
          "No match was found for the specified search criteria and module name '\(name)'. Try Get-PSRepository to see all available registered module repositories.",
          id: "NoMatchFoundForCriteria", .ObjectNotFound, type: "System.Exception", target: .string(name))
        continue
      }
      _ = try shouldProcess("Version '\(module.version)' of module '\(module.name)'", action: "Install-Module")
    }
  }
}
