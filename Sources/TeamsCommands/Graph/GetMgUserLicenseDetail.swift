import PowerShellRuntime
import Tenant

/// Get-MgUserLicenseDetail.
final class GetMgUserLicenseDetail: ServiceCmdlet {
  override class var name: String { "Get-MgUserLicenseDetail" }
  override class var synopsis: String { "Shows the licences of a user with the state of each service plan." }
  override class var help: String {
    """
    .EXAMPLE
    (Get-MgUserLicenseDetail -UserId aa-main@contoso.onmicrosoft.com).ServicePlans | Format-Table ServicePlanName, ProvisioningStatus
    """
  }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["LicenseAssignment.Read.All", "User.Read", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard let account = tenant.account(id) else {
      throw Tenant.directoryNotFound(id, action: "All users: Get-MgUser -All.")
    }
    for license in account.licenses {
      guard let subscription = tenant.subscription(license.skuId) else { continue }
      let status = license.provisionedAt <= Session.currentTicks() ? "Success" : "PendingProvisioning"
      try write(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphLicenseDetails", [
        ("Id", .string(license.skuId)), ("SkuId", .string(license.skuId)), ("SkuPartNumber", .string(subscription.skuPartNumber)),
        ("ServicePlans", servicePlans(subscription, status: status, disabled: license.disabledPlans ?? [])),
      ]))
    }
  }
}
