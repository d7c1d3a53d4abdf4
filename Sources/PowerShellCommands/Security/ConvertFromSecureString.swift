import PowerShellRuntime

/// ConvertFrom-SecureString.
final class ConvertFromSecureString: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertFrom-SecureString", module: "Microsoft.PowerShell.Security", "Makes text of a secure string.", defaultSet: "Secure", [
      CmdletParameter("SecureString", "securestring", position: 0, mandatory: true, byValue: true), CmdletParameter("AsPlainText", "switch", set: "AsPlainText"),
      CmdletParameter("SecureKey", "securestring", position: 1, set: "Secure"), CmdletParameter("Key", "byte[]", set: "Open"),
    ], make: { ConvertFromSecureString() })
  }
  override func process() throws {
    guard let secure = value("SecureString")?.object(as: SecureStringObject.self) else { return }
    if flag("AsPlainText") { return try write(.string(secure.value)) }
    try write(.string(secure.value.utf16.map { unit in
      let text = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - text.count) + text
    }.joined()))
  }
}
