import PowerShellRuntime
import Tenant

/// Get-CsTenantNetworkConfiguration: the regions, sites and subnets of the network together.
final class GetCsTenantNetworkConfiguration: ServiceCmdlet {
  override class var name: String { "Get-CsTenantNetworkConfiguration" }
  override class var synopsis: String { "Shows the regions, sites and subnets of the organisation's network." }
  override func run() throws {
    let names = [string("Identity"), string("Filter")].compactMap { $0 }
    guard names.allSatisfy({ Wildcard($0).matches("Global") }) else { return }
    func identities(_ noun: String) -> Value { .object(ListObject(tenant.settings(noun).map { .string($0.identity) })) }
    try write(object("Microsoft.Teams.Policy.Administration.Cmdlets.Core.TenantNetworkConfiguration", [
      ("Identity", .string("Global")), ("NetworkRegions", identities("CsTenantNetworkRegion")), ("NetworkSites", identities("CsTenantNetworkSite")),
      ("Subnets", identities("CsTenantNetworkSubnet")), ("PostalCodes", .object(ListObject([]))),
    ]))
  }
}
