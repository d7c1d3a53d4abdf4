import PowerShellRuntime

/// Get-Credential.
final class GetCredential: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Credential", module: "Microsoft.PowerShell.Security", "Asks for a user name and password.", defaultSet: "CredentialSet", [
      CmdletParameter("Credential", "object", position: 0, set: "CredentialSet").shown(as: "pscredential"), CmdletParameter("Message", "string", set: "MessageSet", notEmpty: true),
      CmdletParameter("UserName", "string", position: 0, set: "MessageSet", notEmpty: true),
      CmdletParameter("Title", "string", set: "MessageSet", notEmpty: true),
    ], make: { GetCredential() })
  }
  override func process() throws {
    if let given = value("Credential")?.object(as: CredentialObject.self) { return try write(given) }
    try write(
      session.askForCredential(
        title: string("Title") ?? "PowerShell credential request", message: string("Message") ?? "Enter your credentials.",
        user: string("UserName") ?? string("Credential")))
  }
}
