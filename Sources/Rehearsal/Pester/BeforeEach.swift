import PowerShellRuntime

/// BeforeEach.
final class BeforeEach: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("BeforeEach", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "BeforeEach", "Runs in front of each test.", [
      CmdletParameter("Scriptblock", "scriptblock", position: 0, mandatory: true)
    ], make: { BeforeEach() })
  }
  override func process() throws { if let block = block("Scriptblock") { PesterRun.of(session)?.reading?.beforeEach.append(block) } }
}
