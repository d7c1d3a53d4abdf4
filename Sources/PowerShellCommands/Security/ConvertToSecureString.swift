import PowerShellRuntime

/// ConvertTo-SecureString.
final class ConvertToSecureString: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertTo-SecureString", module: "Microsoft.PowerShell.Security", "Makes a secure string.", defaultSet: "Secure", [
      CmdletParameter("String", "string", position: 0, mandatory: true, byValue: true), CmdletParameter("AsPlainText", "switch", position: 1, set: "PlainText"),
      CmdletParameter("Force", "switch", position: 2, set: "PlainText"), CmdletParameter("SecureKey", "securestring", position: 1, set: "Secure"), CmdletParameter("Key", "byte[]", set: "Open"),
    ], make: { ConvertToSecureString() })
  }
  override func process() throws {
    let text = string("String") ?? ""
    try write(SecureStringObject(flag("AsPlainText") ? text : try SecureText.decode(text, SecureText.key(self))))
  }
}
