import PowerShellRuntime
import Tenant

/// Get-MsolAccountSku.
final class GetMsolAccountSku: ServiceCmdlet {
  override class var name: String { "Get-MsolAccountSku" }
  override class var service: Service { .msol }
  override func run() throws {
    for subscription in tenant.subscriptions {
      try write(object("Microsoft.Online.Administration.AccountSkuDetails", [
        ("AccountSkuId", .string("contoso:" + subscription.skuPartNumber)), ("ActiveUnits", .int(Int32(subscription.enabled))), ("WarningUnits", .int(0)),
        ("ConsumedUnits", .int(Int32(tenant.consumed(subscription.skuId)))),
      ]))
    }
  }
}
