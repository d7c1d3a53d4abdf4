import PowerShellRuntime
import Tenant

/// Set-MsolUserLicense: licences named `contoso:PART`.
final class SetMsolUserLicense: ServiceCmdlet {
  override class var name: String { "Set-MsolUserLicense" }
  override class var service: Service { .msol }
  override func run() throws {
    func ids(_ parameter: String) throws -> [String] {
      try strings(parameter).map { name in
        guard let part = name.split(separator: ":").last, let subscription = tenant.subscription(String(part)) else {
          throw Refusal(
            "Unable to assign this license because it is invalid. Use the Get-MsolAccountSku cmdlet to retrieve a list of valid licenses.", code: "Microsoft.Online.Administration.Automation.InvalidLicenseException", action: "Get-MsolAccountSku names them: contoso:PHONESYSTEM_VIRTUALUSER.")
        }
        return subscription.skuId
      }
    }
    let (add, remove) = (try ids("AddLicenses"), try ids("RemoveLicenses"))
    guard let account = tenant.account(string("UserPrincipalName") ?? string("ObjectId") ?? "") else { throw Tenant.directoryNotFound(string("UserPrincipalName") ?? string("ObjectId") ?? "") }
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
    _ = try tenant.assignLicenses(account.id, add: add.map { LicenseRequest($0) }, remove: remove, command: commandName)
  }
}
