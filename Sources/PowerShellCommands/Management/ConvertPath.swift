import PowerShellRuntime

/// Convert-Path.
final class ConvertPath: ResolvePath {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Convert-Path", module: "Microsoft.PowerShell.Management", "Gives a path of the file system.", defaultSet: "Path",
      parameters().filter { ["Path", "LiteralPath", "Force"].contains($0.name) }, make: { ConvertPath() })
  }
  override var givesText: Bool { true }
}
