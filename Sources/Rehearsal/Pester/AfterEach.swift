import PowerShellRuntime

/// AfterEach.
final class AfterEach: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("AfterEach", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "AfterEach", "Runs behind each test.", [
      CmdletParameter("Scriptblock", "scriptblock", position: 0, mandatory: true)
    ], make: { AfterEach() })
  }
  override func process() throws { if let block = block("Scriptblock") { PesterRun.of(session)?.reading?.afterEach.append(block) } }
}
