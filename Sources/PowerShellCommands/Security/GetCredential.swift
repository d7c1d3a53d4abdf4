import PowerShellRuntime

/// Get-Credential.
final class GetCredential: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Credential", module: "Microsoft.PowerShell.Security", "Asks for a user name and password.", defaultSet: "CredentialSet", [
      CmdletParameter("Credential", "object", position: 0, set: "CredentialSet"), CmdletParameter("Message", "string", set: "MessageSet"),
      CmdletParameter("UserName", "string", position: 0, set: "MessageSet"), CmdletParameter("Title", "string", set: "MessageSet"),
    ], make: { GetCredential() })
  }
  override func process() throws {
    if let given = value("Credential")?.object(as: CredentialObject.self) { return try write(given) }
    guard let host = session.host, host.isInteractive else {
      throw failure(
        "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.", id: "InvalidOperation", .InvalidOperation,
        type: "System.Management.Automation.PSInvalidOperationException")
    }
    host.write("\n\(string("Title") ?? "PowerShell credential request")\n\(string("Message") ?? "Enter your credentials.")\n")
    let user = string("UserName") ?? string("Credential") ?? host.readLine("User: ", isSecret: false) ?? ""
    let password = host.readLine("Password for user \(user): ", isSecret: true) ?? ""
    host.write("\n")
    try write(CredentialObject(user, SecureStringObject(password)))
  }
}
