import PowerShellRuntime
import Tenant

/// Get-Team: the sample organisation has no teams.
final class GetTeam: ServiceCmdlet {
  override class var name: String { "Get-Team" }
  override class var service: Service { .team }
}
