import PowerShellRuntime
import Tenant

/// Connect-MicrosoftTeams.
final class ConnectMicrosoftTeams: ServiceCmdlet {
  override class var name: String { "Connect-MicrosoftTeams" }
  override class var synopsis: String { "Signs in to Teams; every other cmdlet of the module needs it." }
  override class var help: String {
    """
    .DESCRIPTION
    Without parameters the administrator of the sample organisation signs in. What the account may do follows from its roles. \
    Graph has a sign-in of its own: Connect-MgGraph.
    .EXAMPLE
    Connect-MicrosoftTeams
    .EXAMPLE
    Connect-MicrosoftTeams -AccountId admin@contoso.onmicrosoft.com
    """
  }
  override class var service: Service { .none }
  override func run() throws {
    let credential = value("Credential")?.object(as: CredentialObject.self)
    guard try shouldProcess(tenant.id) else { return }
    let account: Account
    do { account = try connection.signIn(credential?.userName ?? string("AccountId"), password: credential?.password.value) } catch let refusal as Refusal {
      let record = ErrorRecordObject(ExceptionObject(.exception, refusal.message), "Connect-MicrosoftTeams", .AuthenticationError, .null)
      record.advise(refusal.recommendedAction)
      return try writeError(record)
    }
    connection.teamsAccount = account
    try write(object("Microsoft.Open.Teams.CommonLibrary.PSAzureContext", [
      ("Account", .string(account.userPrincipalName)), ("Environment", .string(string("TeamsEnvironmentName") ?? "AzureCloud")), ("Tenant", .string(tenant.id)), ("TenantId", .string(tenant.id)),
    ]))
  }
}
