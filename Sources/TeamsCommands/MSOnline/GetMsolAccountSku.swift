import PowerShellRuntime
import Tenant

/// Get-MsolAccountSku.
final class GetMsolAccountSku: MsolCmdlet {
  override class var name: String { "Get-MsolAccountSku" }
  override class var synopsis: String { "Shows the organisation's subscriptions and how many licences of each are used." }
  override func run() throws {
    for subscription in tenant.subscriptions {
      try write(object("Microsoft.Online.Administration.AccountSkuDetails", [
        ("AccountSkuId", .string(MsolLicense.name(subscription.skuPartNumber))), ("ActiveUnits", .int(Int32(subscription.enabled))), ("WarningUnits", .int(0)),
        ("ConsumedUnits", .int(Int32(tenant.consumed(subscription.skuId)))), ("AccountName", .string(MsolLicense.company)), ("SkuId", .string(subscription.skuId)),
        ("SkuPartNumber", .string(subscription.skuPartNumber)), ("SuspendedUnits", .int(0)), ("LockedOutUnits", .int(0)), ("TargetClass", .string("User")),
        ("ServiceStatus", .array(subscription.servicePlans.map { MsolCmdlet.serviceState($0, "Success") })),
      ]))
    }
  }
}
