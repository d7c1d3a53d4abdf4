import PowerShellRuntime
import Tenant

/// Licences as MSOnline names them: `contoso:PART`.
enum MsolLicense {
  static let company = "contoso"
  static func name(_ skuPartNumber: String) -> String { "\(company):\(skuPartNumber)" }

  static func sku(_ name: String, _ tenant: Tenant) throws -> String {
    guard let part = name.split(separator: ":").last, let subscription = tenant.subscription(String(part)) else {
      throw Refusal(
        "Unable to assign this license because it is invalid. Use the Get-MsolAccountSku cmdlet to retrieve a list of valid licenses.", code: "Microsoft.Online.Administration.Automation.InvalidLicenseException", action: "Get-MsolAccountSku names them: contoso:PHONESYSTEM_VIRTUALUSER.")
    }
    return subscription.skuId
  }
}
