import PowerShellRuntime
import Tenant

/// Set-MsolUserLicense.
final class SetMsolUserLicense: MsolCmdlet {
  override class var name: String { "Set-MsolUserLicense" }
  override class var synopsis: String { "Gives licences to a user or resource account, or takes them away." }
  override class var help: String {
    """
    .DESCRIPTION
    Licences are named as organisation:SKU here, as Get-MsolAccountSku shows them. The user needs a usage location before \
    (Set-MsolUser -UsageLocation).
    .LINK
    Get-MsolAccountSku
    """
  }
  override func run() throws {
    let (add, remove) = (try strings("AddLicenses").map { try MsolLicense.sku($0, tenant) }, try strings("RemoveLicenses").map { try MsolLicense.sku($0, tenant) })
    let account = try account()
    let options = try self.options()
    for sku in add where !remove.contains(sku) {
      // MSOnline's own sentences, which are not those of Microsoft Graph.
      func refuse(_ message: String, _ action: String) -> Refusal { Refusal(message, code: "Microsoft.Online.Administration.Automation.InvalidLicenseException", action: action) }
      if account.licenses.contains(where: { $0.skuId == sku }) {
        throw refuse(
          "Unable to assign this license because it is invalid. Use the Get-MsolAccountSku cmdlet to retrieve a list of valid licenses.", "\(account.userPrincipalName) has the licence already.")
      }
      if account.usageLocation == nil {
        throw refuse("You must provide a required property: Parameter name: UsageLocation", "Set-MsolUser -UserPrincipalName \(account.userPrincipalName) -UsageLocation US")
      }
      if let subscription = tenant.subscription(sku), tenant.consumed(sku) >= subscription.enabled {
        throw refuse("Unable to assign this license because the number of allowed licenses have been assigned.", "Take a licence from another account, or buy more.")
      }
    }
    // Options of a licence that the user has already change which of its plans are left out.
    let changed = options.keys.filter { sku in !add.contains(sku) && account.licenses.contains { $0.skuId == sku } }
    let requests = (add + changed).map { LicenseRequest($0, disabledPlans: options[$0] ?? []) }
    _ = try tenant.assignLicenses(account.id, add: requests, remove: remove, command: commandName)
  }

  /// The plans that -LicenseOptions leaves out, by licence.
  private func options() throws -> [String: [String]] {
    var result: [String: [String]] = [:]
    for option in value("LicenseOptions").map({ session.enumerated($0) }) ?? [] {
      let sku = try MsolLicense.sku(session.propertyValue("AccountSkuId", of: option)?.text ?? "", tenant)
      let names = try session.propertyValue("DisabledServicePlans", of: option).map { session.enumerated($0).map(\.text) } ?? []
      result[sku] = tenant.subscription(sku)?.servicePlans.filter { plan in names.contains { CaseFolding.equal($0, plan.name) } }.map(\.id) ?? []
    }
    return result
  }
}
