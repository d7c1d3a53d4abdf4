import PowerShellRuntime

/// Register-ArgumentCompleter.
final class RegisterArgumentCompleter: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Register-ArgumentCompleter", module: "Microsoft.PowerShell.Core", "Says what completes an argument.", defaultSet: "NativeCommandSet", [
      CmdletParameter("CommandName", "string[]", mandatory: true, set: "NativeCommandSet"), CmdletParameter("CommandName", "string[]", set: "PowerShellSet"),
      CmdletParameter("ParameterName", "string", mandatory: true, set: "PowerShellSet"), CmdletParameter("ScriptBlock", "scriptblock", mandatory: true, allowsNull: true),
      CmdletParameter("Native", "switch", set: "NativeCommandSet"), CmdletParameter("NativeFallback", "switch", set: "NativeFallbackSet"),
    ], make: { RegisterArgumentCompleter() })
  }

  /// A completer that is null takes away the one that is there.
  override func end() throws {
    let block = block("ScriptBlock")
    let names = strings("CommandName").map(\.trimmingWhitespace)
    switch parameterSet {
    case "NativeFallbackSet": session.nativeCompleters[Session.fallbackCompleter] = block
    case "NativeCommandSet": for name in names where !name.isEmpty { session.nativeCompleters[name.lowercased()] = block }
    default:
      let parameter = (string("ParameterName") ?? "").trimmingWhitespace.lowercased()
      if parameter.isEmpty { return }
      for name in names.isEmpty ? [""] : names { session.argumentCompleters[name.lowercased() + ":" + parameter] = block }
    }
  }
}
