import PowerShellRuntime

/// InModuleScope: runs a block inside a module.
final class InModuleScope: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("InModuleScope", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "InModuleScope", "Runs a block inside a module.", [
      CmdletParameter("ModuleName", "string", position: 0, mandatory: true), CmdletParameter("ScriptBlock", "scriptblock", position: 1, mandatory: true),
      CmdletParameter("Parameters", "hashtable"), CmdletParameter("ArgumentList", "object[]"),
    ], make: { InModuleScope() })
  }
  override func process() throws {
    guard let name = string("ModuleName"), let module = session.findModule(name), let block = block("ScriptBlock") else {
      throw failure("No modules named '\(string("ModuleName") ?? "")' are currently loaded.", id: "RuntimeException", .OperationStopped, type: "System.Management.Automation.RuntimeException")
    }
    let inside = ScriptBlock(block.code, state: module.state)
    for (key, item) in value("Parameters")?.object(as: DictionaryObject.self)?.entries ?? [] { module.state.top.set(key.text, item) }
    try inside.call(session, arguments: value("ArgumentList").map { session.enumerated($0) } ?? [], input: nil, output: outputSink)
  }
}
