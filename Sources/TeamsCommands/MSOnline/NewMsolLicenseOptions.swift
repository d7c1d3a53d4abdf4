import PowerShellRuntime
import Tenant

/// New-MsolLicenseOptions: which plans of a licence are left out; it is made in memory, for Set-MsolUserLicense -LicenseOptions.
final class NewMsolLicenseOptions: MsolCmdlet {
  override class var name: String { "New-MsolLicenseOptions" }
  override class var synopsis: String { "Describes a licence with some service plans switched off." }
  override func run() throws {
    let sku = try MsolLicense.sku(string("AccountSkuId") ?? "", tenant)
    let plans = tenant.subscription(sku)?.servicePlans.map(\.name) ?? []
    for plan in strings("DisabledPlans") where !plans.contains(where: { CaseFolding.equal($0, plan) }) {
      throw Refusal(
        "The service plan \(plan) is not one of \(string("AccountSkuId") ?? "").", code: "Microsoft.Online.Administration.Automation.InvalidLicenseOptionException",
        action: "(Get-MsolAccountSku | Where-Object AccountSkuId -eq '\(string("AccountSkuId") ?? "")').ServiceStatus")
    }
    try write(object("Microsoft.Online.Administration.LicenseOption", [
      ("AccountSkuId", .string(string("AccountSkuId") ?? "")), ("DisabledServicePlans", .strings(strings("DisabledPlans"))),
    ]))
  }
}
