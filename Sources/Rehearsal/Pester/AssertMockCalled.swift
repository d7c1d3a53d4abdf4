import PowerShellRuntime

/// Assert-MockCalled: the older form of Should -Invoke.
final class AssertMockCalled: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Assert-MockCalled", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Assert-MockCalled", "Fails a test where a mock was not called so often.", [
      CmdletParameter("CommandName", "string", position: 0, mandatory: true), CmdletParameter("Times", "int", position: 1), CmdletParameter("ParameterFilter", "scriptblock"),
      CmdletParameter("Exactly", "switch"), CmdletParameter("Scope", "string"), CmdletParameter("ModuleName", "string"),
    ], make: { AssertMockCalled() })
  }
  override func process() throws {
    var arguments: [(String, Value)] = [("Invoke", .bool(true)), ("ExpectedValue", value("CommandName") ?? .null)]
    for name in ["Times", "ParameterFilter", "Exactly", "Scope"] { if let item = value(name) { arguments.append((name, item)) } }
    _ = try session.invokeCommand("Should", arguments)
  }
}
