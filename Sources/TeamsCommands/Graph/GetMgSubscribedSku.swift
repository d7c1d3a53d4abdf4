import PowerShellRuntime
import Tenant

/// Get-MgSubscribedSku.
final class GetMgSubscribedSku: ServiceCmdlet {
  override class var name: String { "Get-MgSubscribedSku" }
  override class var synopsis: String { "Shows the organisation's subscriptions and how many licences of each are used." }
  override class var help: String {
    """
    .DESCRIPTION
    Set-MgUserLicense takes the SkuId. What is left of a subscription is PrepaidUnits.Enabled less ConsumedUnits.
    .EXAMPLE
    Get-MgSubscribedSku | Select-Object SkuPartNumber, ConsumedUnits, @{ Name = 'Enabled'; Expression = { $_.PrepaidUnits.Enabled } }
    """
  }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Organization.Read.All", "Organization.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "LicenseAssignment.Read.All", "LicenseAssignment.ReadWrite.All"] }
  override func run() throws {
    if let id = string("SubscribedSkuId") {
      return try writeSelected(tenant.subscriptions.filter { id.lowercased().hasSuffix($0.skuId) }.map { skuObject($0) })
    }
    try writeSelected(tenant.subscriptions.map { skuObject($0) })
  }
}
