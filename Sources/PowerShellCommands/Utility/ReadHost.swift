import PowerShellRuntime

/// Read-Host.
final class ReadHost: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Read-Host", "Reads a line from the keyboard.", defaultSet: "AsString", [
      CmdletParameter("Prompt", "object", position: 0, remaining: true, allowsNull: true),
      CmdletParameter("AsSecureString", "switch", set: "AsSecureString"), CmdletParameter("MaskInput", "switch", set: "AsString"),
    ], make: { ReadHost() })
  }
  override func process() throws {
    let prompt = try value("Prompt").map { try session.enumerated($0).map { try session.stringify($0) }.joined(separator: " ") }
    if has("Prompt"), prompt?.isEmpty ?? true {
      throw failure("name cannot be null or empty.", id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
    let line = try session.ask(Question(prompt.map { $0 + ": " } ?? "", flag("AsSecureString") || flag("MaskInput") ? .secret : .line))
    try write(flag("AsSecureString") ? .object(SecureStringObject(line)) : .string(line))
  }
}
