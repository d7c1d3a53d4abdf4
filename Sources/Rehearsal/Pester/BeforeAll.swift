import PowerShellRuntime

/// BeforeAll.
final class BeforeAll: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("BeforeAll", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "BeforeAll", "Runs once in front of a block's tests.", [
      CmdletParameter("Scriptblock", "scriptblock", position: 0, mandatory: true)
    ], make: { BeforeAll() })
  }
  override func process() throws { if let block = block("Scriptblock") { PesterRun.of(session)?.reading?.beforeAll.append(block) } }
}
