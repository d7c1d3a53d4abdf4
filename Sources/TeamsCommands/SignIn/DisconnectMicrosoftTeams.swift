import PowerShellRuntime
import Tenant

/// Disconnect-MicrosoftTeams.
final class DisconnectMicrosoftTeams: ServiceCmdlet {
  override class var name: String { "Disconnect-MicrosoftTeams" }
  override class var synopsis: String { "Signs out of Teams." }
  override class var service: Service { .none }
  override func run() throws { if try shouldProcess(tenant.id) { connection.teamsAccount = nil } }
}
