import PowerShellRuntime
import Tenant

/// Connect-MsolService.
final class ConnectMsolService: ServiceCmdlet {
  override class var name: String { "Connect-MsolService" }
  override class var synopsis: String { "Signs in to the directory by the older MSOnline module." }
  override class var service: Service { .none }
  override func run() throws { connection.msolAccount = try connection.signIn(value("Credential")?.object(as: CredentialObject.self)?.userName) }
}
