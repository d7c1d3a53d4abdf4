import PowerShellRuntime
import Tenant

/// Connect-MicrosoftTeams.
final class ConnectMicrosoftTeams: ServiceCmdlet {
  override class var name: String { "Connect-MicrosoftTeams" }
  override class var service: Service { .none }
  override func run() throws {
    let credential = value("Credential")?.object(as: CredentialObject.self)
    let account = try connection.signIn(credential?.userName ?? string("AccountId"))
    if let credential, credential.password.value.isEmpty {
      throw Refusal("AADSTS50126: Error validating credentials due to invalid username or password.", code: "invalid_grant", action: "Type the password: any that is not empty is right in a rehearsal.")
    }
    connection.teamsAccount = account
    try write(object("Microsoft.TeamsCmdlets.Powershell.Connect.Models.PSAzureContext", [
      ("Account", .string(account.userPrincipalName)), ("Environment", .string("AzureCloud")), ("Tenant", .string(tenant.id)), ("TenantId", .string(tenant.id)),
    ]))
  }
}
