import PowerShellRuntime

/// Get-FileHash.
final class GetFileHash: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-FileHash", className: "Microsoft.PowerShell.Commands.GetFileHashCommand", "Gets the digest of files.", defaultSet: "Path", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], position: 0, mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("InputStream", "System.IO.Stream", position: 0, mandatory: true, set: "Stream"),
      CmdletParameter("Algorithm", "string", position: 1, values: ["SHA1", "SHA256", "SHA384", "SHA512", "MD5"]),
    ], make: { GetFileHash() })
  }
  private static let type = TypeDescriptor.record(
    "Microsoft.PowerShell.Commands.FileHashInfo", "string Algorithm {get;set;}", "string Hash {get;set;}", "string Path {get;set;}")

  override func process() throws {
    let digest = Digest(rawValue: string("Algorithm")?.uppercased() ?? "SHA256") ?? .SHA256
    if let stream = value("InputStream") {
      return try put(digest, session.content(of: stream), path: "")
    }
    for text in strings(has("LiteralPath") ? "LiteralPath" : "Path") {
      guard try driveExists(text) else { continue }
      let full = session.absolutePath(text)
      let found = has("LiteralPath") ? [full] : matches(text)
      if found.isEmpty, !isPattern(text) {
        try writeError("Cannot find path '\(full)' because it does not exist.", id: "FileNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(text))
      }
      for path in found { try hash(path, digest) }
    }
  }

  private func hash(_ path: String, _ digest: Digest) throws {
    if session.files.isDirectory(path) {
      return try writeError("Access to the path '\(path)' is denied.", id: "UnauthorizedAccessError", .InvalidData, type: "System.UnauthorizedAccessException", target: .string(path))
    }
    guard let bytes = session.files.read(path) else {
      return try writeError("Could not find file '\(path)'.", id: "FileNotFound", .ObjectNotFound, type: "System.IO.FileNotFoundException", target: .string(path))
    }
    try put(digest, bytes, path: path)
  }

  private func put(_ digest: Digest, _ bytes: [UInt8], path: String) throws {
    try write(CustomObject([
      ("Algorithm", .string(digest.rawValue)), ("Hash", .string(Digest.hexadecimal(digest.hash(bytes)))), ("Path", .string(path)),
    ], type: GetFileHash.type))
  }
}
