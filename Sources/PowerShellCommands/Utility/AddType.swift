import PowerShellRuntime

/// Add-Type: assemblies are there or have no part in a rehearsal; source code in other languages cannot be compiled.
final class AddType: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Add-Type", "Accepts the name of an assembly.", defaultSet: "FromSource", [
      CmdletParameter("TypeDefinition", "string", position: 0, mandatory: true, set: "FromSource"),
      CmdletParameter("Name", "string", mandatory: true, set: "FromMember"),
      CmdletParameter("MemberDefinition", "string[]", mandatory: true, set: "FromMember"), CmdletParameter("Namespace", "string", set: "FromMember"),
      CmdletParameter("Path", "string[]", mandatory: true, set: "FromPath"),
      CmdletParameter("AssemblyName", "string[]", aliases: ["AN"], mandatory: true, set: "FromAssemblyName"), CmdletParameter("Language", "string"),
      CmdletParameter("ReferencedAssemblies", "string[]", aliases: ["RA"]), CmdletParameter("PassThru", "switch"),
      CmdletParameter("IgnoreWarnings", "switch"),
    ], make: { AddType() })
  }
  override func process() throws {
    guard parameterSet == "FromSource" || parameterSet == "FromMember" else { return }
    throw failure(
      "A rehearsal has no compiler for C#. Write the type as a PowerShell class.", id: "RehearsalNotModelled",
      .NotImplemented, type: "System.NotSupportedException")
  }
}
