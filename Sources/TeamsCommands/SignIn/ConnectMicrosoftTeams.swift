import PowerShellRuntime
import Tenant

/// Connect-MicrosoftTeams.
final class ConnectMicrosoftTeams: ServiceCmdlet {
  override class var name: String { "Connect-MicrosoftTeams" }
  override class var service: Service { .none }
  override func run() throws {
    let credential = value("Credential")?.object(as: CredentialObject.self)
    guard try shouldProcess(tenant.id) else { return }
    let account: Account
    do { account = try connection.signIn(credential?.userName ?? string("AccountId"), password: credential?.password.value) } catch let refusal as Refusal {
      let record = ErrorRecordObject(ExceptionObject(.exception, refusal.message), "Connect-MicrosoftTeams", .AuthenticationError, .null)
      record.recommendedAction = refusal.recommendedAction
      return try writeError(record)
    }
    connection.teamsAccount = account
    try write(object("Microsoft.Open.Teams.CommonLibrary.PSAzureContext", [
      ("Account", .string(account.userPrincipalName)), ("Environment", .string(string("TeamsEnvironmentName") ?? "AzureCloud")), ("Tenant", .string(tenant.id)), ("TenantId", .string(tenant.id)),
    ]))
  }
}
