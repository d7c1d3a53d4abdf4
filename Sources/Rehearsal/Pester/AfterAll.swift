import PowerShellRuntime

/// AfterAll.
final class AfterAll: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("AfterAll", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "AfterAll", "Runs once behind a block's tests.", [
      CmdletParameter("Scriptblock", "scriptblock", position: 0, mandatory: true)
    ], make: { AfterAll() })
  }
  override func process() throws { if let block = block("Scriptblock") { PesterRun.of(session)?.reading?.afterAll.append(block) } }
}
