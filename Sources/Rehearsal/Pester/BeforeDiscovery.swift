import PowerShellRuntime

/// BeforeDiscovery: runs while tests are found.
final class BeforeDiscovery: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("BeforeDiscovery", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "BeforeDiscovery", "Runs while tests are found.", [
      CmdletParameter("ScriptBlock", "scriptblock", position: 0, mandatory: true)
    ], make: { BeforeDiscovery() })
  }
  override func process() throws { try block("ScriptBlock")?.invokeInPlace(session, output: NullSink.shared) }
}
