import PowerShellRuntime

/// Register-ArgumentCompleter.
final class RegisterArgumentCompleter: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Register-ArgumentCompleter", module: "Microsoft.PowerShell.Core", "Says what completes an argument.", defaultSet: "NativeSet", [
      CmdletParameter("CommandName", "string[]", mandatory: true, set: "NativeSet"), CmdletParameter("CommandName", "string[]", set: "PowerShellSet"),
      CmdletParameter("ParameterName", "string", mandatory: true, set: "PowerShellSet"), CmdletParameter("ScriptBlock", "scriptblock", mandatory: true),
      CmdletParameter("Native", "switch", set: "NativeSet"),
    ], make: { RegisterArgumentCompleter() })
  }
  override func process() throws {
    guard let block = block("ScriptBlock") else { return }
    let parameter = string("ParameterName")?.lowercased() ?? ""
    for command in has("CommandName") ? strings("CommandName") : [""] {
      session.argumentCompleters[command.lowercased() + ":" + parameter] = block
    }
  }
}
