import PowerShellRuntime

/// Get-FileHash.
final class GetFileHash: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-FileHash", className: "Microsoft.PowerShell.Commands.GetFileHashCommand", "Gets the digest of files.", defaultSet: "Path", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("InputStream", "System.IO.MemoryStream", position: 0, mandatory: true, set: "Stream"),
      CmdletParameter("Algorithm", "string", position: 1, values: ["SHA1", "SHA256", "SHA384", "SHA512", "MD5"]),
    ], make: { GetFileHash() })
  }
  private static let type = TypeDescriptor("Microsoft.Powershell.Utility.FileHash")

  override func process() throws {
    let digest = Digest(rawValue: string("Algorithm")?.uppercased() ?? "SHA256") ?? .SHA256
    if let stream = value("InputStream") {
      return try put(digest, session.content(of: stream), path: "")
    }
    for path in try resolvedPaths() where !session.files.isDirectory(path) { try put(digest, session.files.read(path) ?? [], path: path) }
  }

  private func put(_ digest: Digest, _ bytes: [UInt8], path: String) throws {
    try write(CustomObject([
      ("Algorithm", .string(digest.rawValue)), ("Hash", .string(Digest.hexadecimal(digest.hash(bytes)))), ("Path", path.isEmpty ? .null : .string(path)),
    ], type: GetFileHash.type))
  }
}
