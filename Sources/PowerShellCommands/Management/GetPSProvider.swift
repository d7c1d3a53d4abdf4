import PowerShellRuntime

/// Get-PSProvider.
final class GetPSProvider: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-PSProvider", module: "Microsoft.PowerShell.Management", "Lists what drives can stand on.", [
      CmdletParameter("PSProvider", "string[]", position: 0, byValue: true, byName: true, notEmpty: true),
    ], make: { GetPSProvider() })
  }
  override func process() throws {
    for pattern in has("PSProvider") ? strings("PSProvider") : ["*"] {
      let found = PathInfo.providerNames.filter { Wildcard(pattern).matches($0) }
      if found.isEmpty, !Wildcard.hasWildcards(pattern) { try providerNotFound(pattern) }
      for name in found { try write(session.provider(name)) }
    }
  }
}
