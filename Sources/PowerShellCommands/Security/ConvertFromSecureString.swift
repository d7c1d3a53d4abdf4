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
    try write(.string(SecureText.encode(secure.value, SecureText.key(self))))
  }
}

/// Secure strings as text: the UTF-16 units in hexadecimal, as on Linux, each mixed with the key where there is one. What another
/// PowerShell encrypted with a key cannot be read here, as there is no AES.
enum SecureText {
  static func encode(_ text: String, _ key: [UInt8]) -> String {
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return mixed(bytes, key).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// - Throws: .NET's refusal of text that is not hexadecimal.
  static func decode(_ text: String, _ key: [UInt8]) throws -> String {
    var bytes: [UInt8] = [], rest = Substring(text)
    while !rest.isEmpty {
      let pair = rest.prefix(2)
      guard pair.count == 2, let byte = UInt8(pair, radix: 16) else { throw Failure.format("The input string '\(pair)' was not in a correct format.") }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    let plain = mixed(bytes, key)
    return String(utf16: stride(from: 0, to: plain.count - 1, by: 2).map { UInt16(plain[$0]) | UInt16(plain[$0 + 1]) << 8 })
  }

  private static func mixed(_ bytes: [UInt8], _ key: [UInt8]) -> [UInt8] {
    key.isEmpty ? bytes : bytes.enumerated().map { $1 ^ key[$0 % key.count] }
  }

  /// The key that a cmdlet was given; empty without one.
  static func key(_ cmdlet: Cmdlet) throws -> [UInt8] {
    let key = cmdlet.value("SecureKey")?.object(as: SecureStringObject.self).map { Array($0.value.utf8) } ?? cmdlet.value("Key").map { cmdlet.session.bytes($0) } ?? []
    guard [0, 16, 24, 32].contains(key.count) else {
      throw cmdlet.failure(
        "The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or 256 bits.", id: "Argument", .InvalidArgument,
        type: "System.Management.Automation.PSArgumentException")
    }
    return key
  }
}
