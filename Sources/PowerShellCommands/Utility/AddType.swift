import PowerShellRuntime

/// Add-Type: assemblies are there or have no part in a rehearsal; source code in other languages cannot be compiled.
final class AddType: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Add-Type", "Accepts the name of an assembly.", defaultSet: "FromSource", [
      CmdletParameter("TypeDefinition", "string", position: 0, mandatory: true, set: "FromSource"),
      CmdletParameter("Name", "string", position: 0, mandatory: true, set: "FromMember"),
      CmdletParameter("MemberDefinition", "string[]", position: 1, mandatory: true, set: "FromMember"), CmdletParameter("Namespace", "string", aliases: ["NS"], set: "FromMember", allowsNull: true),
      CmdletParameter("UsingNamespace", "string[]", aliases: ["Using"], set: "FromMember"), CmdletParameter("Path", "string[]", position: 0, mandatory: true, set: "FromPath"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, set: "FromLiteralPath"),
      CmdletParameter("AssemblyName", "string[]", aliases: ["AN"], mandatory: true, set: "FromAssemblyName"),
      CmdletParameter("Language", "string", set: "FromSource", values: ["CSharp"]).shown(as: "Language"), CmdletParameter("Language", "string", set: "FromMember", values: ["CSharp"]).shown(as: "Language"),
    ] + ["FromSource", "FromMember", "FromPath", "FromLiteralPath"].flatMap { set in [
      CmdletParameter("ReferencedAssemblies", "string[]", aliases: ["RA"], set: set), CmdletParameter("OutputAssembly", "string", aliases: ["OA"], set: set),
      CmdletParameter("OutputType", "string", aliases: ["OT"], set: set, values: ["ConsoleApplication", "Library", "WindowsApplication"]).shown(as: "OutputAssemblyType"),
    ] } + [CmdletParameter("PassThru", "switch")] + ["FromSource", "FromMember", "FromPath", "FromLiteralPath"].flatMap { set in [
      CmdletParameter("IgnoreWarnings", "switch", set: set), CmdletParameter("CompilerOptions", "string[]", set: set),
    ] }, make: { AddType() })
  }
  override func process() throws {
    guard parameterSet == "FromSource" || parameterSet == "FromMember" else { return }
    throw failure(
      "A rehearsal has no compiler for C#. Write the type as a PowerShell class.", id: "RehearsalNotModelled",
      .NotImplemented, type: "System.NotSupportedException")
  }
}
