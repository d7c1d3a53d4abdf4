import PowerShellRuntime
import Tenant

/// New-CsOnlineSession: the older way of signing in, of the Skype for Business Online connector.
final class NewCsOnlineSession: ServiceCmdlet {
  override class var name: String { "New-CsOnlineSession" }
  static let remoteSession = TypeDescriptor("System.Management.Automation.Runspaces.PSSession")
  override class var service: Service { .none }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-CsOnlineSession", module: "SkypeOnlineConnector", moduleVersion: "7.0.2374.2", className: "New-CsOnlineSession", "Signs in to Skype for Business Online.", [
      CmdletParameter("Credential", "pscredential", position: 0), CmdletParameter("UserName", "string"), CmdletParameter("OverrideAdminDomain", "string"),
      CmdletParameter("OverrideAccessToken", "string"), CmdletParameter("OverridePowershellUri", "string"), CmdletParameter("SessionOption", "object"),
      CmdletParameter("TeamsEnvironmentName", "string"),
    ], make: { NewCsOnlineSession() })
  }
  override func run() throws {
    let credential = value("Credential")?.object(as: CredentialObject.self)
    let account = try connection.signIn(credential?.userName ?? string("UserName"), password: credential?.password.value)
    if !account.hasRole("Teams Administrator", "Teams Communications Administrator") {
      // Rule B9.
      throw Refusal("Session creation failed.", code: "SessionCreationFailed", action: "Sign in as an account with a Teams role, such as \(tenant.administrator).")
    }
    let remote = CustomObject([
      ("Id", .int(Int32(connection.remoteSessions.count + 1))), ("Name", .string("SfBPowerShellSession_\(session.newGuid())")), ("ComputerName", .string("api.interfaces.records.teams.microsoft.com")),
      ("State", .string("Opened")), ("ConfigurationName", .string("Microsoft.PowerShell")), ("Availability", .string("Available")), ("Account", .string(account.userPrincipalName)),
    ], type: NewCsOnlineSession.remoteSession)
    connection.remoteSessions.append(remote)
    try write(remote)
  }
}
