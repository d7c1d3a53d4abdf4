import PowerShellRuntime

/// New-Module.
final class NewModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-Module", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Makes a module of a script block.", defaultSet: "ScriptBlock", [
      CmdletParameter("Name", "string", position: 0, mandatory: true, byValue: true, set: "Name"), CmdletParameter("ScriptBlock", "scriptblock", position: 0, mandatory: true, set: "ScriptBlock"),
      CmdletParameter("ScriptBlock", "scriptblock", position: 1, mandatory: true, set: "Name"), CmdletParameter("Function", "string[]"), CmdletParameter("Cmdlet", "string[]"),
      CmdletParameter("ReturnResult", "switch"), CmdletParameter("AsCustomObject", "switch"), CmdletParameter("ArgumentList", "object[]", aliases: ["Args"]),
    ], make: { NewModule() })
  }
  override func process() throws {
    guard let block = block("ScriptBlock") else { return }
    let module = ModuleObject(string("Name") ?? "__DynamicModule_\(session.newGuid())", kind: "Script", state: session.makeModuleState())
    module.isDynamic = true
    let loader = ModuleLoader(session)
    let output = CollectingSink()
    do { try loader.run(block, module, value("ArgumentList").map { session.enumerated($0) } ?? [], output: output) } catch Unwind.error(let error) {
      // What its block throws ends the module, and not whoever makes it; the error stays the block's.
      return try writeError(error.record, keepsInvocation: true)
    }
    // Aliases are given out only by Export-ModuleMember.
    if !module.hasExplicitExports { module.exported.removeAll { $0 is AliasInfo } }
    if has("Function") {
      let wanted = strings("Function")
      module.exported.removeAll { $0 is FunctionInfo && !loader.isWanted($0.name, wanted) }
    }
    // What becomes an object gives nothing else out.
    if !flag("AsCustomObject") { loader.export(module, to: session.state.top, functions: nil, aliases: nil, variables: nil) }
    if flag("ReturnResult") {
      for value in output.values { try write(value) }
    } else if flag("AsCustomObject") {
      try write(module.customObject)
    } else {
      try write(module)
    }
  }
}

extension ModuleObject {
  /// The module as an object: its functions are methods, its variables are properties.
  var customObject: CustomObject {
    let object = CustomObject()
    let members = ExtendedMembers()
    // The object's properties are the module's variables themselves.
    members.members = exported.compactMap { info in
      (info as? FunctionInfo).map { Member($0.name, .ScriptMethod, .scriptMethod($0.block), definition: "System.Object \($0.name)();") }
    } + exportedVariables.map { name in
      let (number, top) = (Names.number(name), state.top)
      return Member(
        name, .NoteProperty, .property(get: { _, _ in top.get(number) ?? .null }, set: { _, _, value in top.set(number, value) }),
        definition: Session.noteDefinition(name, top.get(number) ?? .null))
    }
    object.extended = members
    return object
  }
}
