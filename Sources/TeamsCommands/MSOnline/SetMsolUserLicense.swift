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
          throw Refusal("Unable to assign this license because it is invalid.", code: "Microsoft.Online.Administration.Automation.InvalidLicenseException", action: "Get-MsolAccountSku names them: contoso:PHONESYSTEM_VIRTUALUSER.")
        }
        return subscription.skuId
      }
    }
    _ = try tenant.assignLicenses(
      string("UserPrincipalName") ?? string("ObjectId") ?? "", add: try ids("AddLicenses"), remove: try ids("RemoveLicenses"), command: commandName)
  }
}
