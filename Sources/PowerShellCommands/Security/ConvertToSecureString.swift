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
    if flag("AsPlainText") { return try write(SecureStringObject(text)) }
    // An encrypted text is made of whole characters, in two bytes each.
    let (isOdd, hasKey) = (text.utf16.count % 2 != 0, has("Key") || has("SecureKey"))
    if isOdd && !hasKey || text.allSatisfy(\.isHexDigit) && text.utf16.count % 4 != 0 {
      let refusal = isOdd ? "The parameter value \"\(text)\" is not a valid encrypted string." : "Could not decrypt data. The data was not encrypted with this key."
      return try writeError(refusal, id: "ImportSecureString_InvalidArgument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
    try write(SecureStringObject(try SecureText.decode(text, SecureText.key(self))))
  }
}
