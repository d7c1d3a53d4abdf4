import PowerShellRuntime
import Tenant

/// Get-MsolUser.
final class GetMsolUser: ServiceCmdlet {
  override class var name: String { "Get-MsolUser" }
  override class var service: Service { .msol }
  override func run() throws {
    var accounts = tenant.state.accounts.values.sorted { $0.userPrincipalName < $1.userPrincipalName }
    if let id = string("UserPrincipalName") ?? string("ObjectId") {
      guard let account = tenant.account(id) else { throw Refusal("User Not Found.  User: \(id).", code: "Microsoft.Online.Administration.Automation.UserNotFoundException", action: "Get-MsolUser -All") }
      accounts = [account]
    } else if let part = string("SearchString")?.lowercased() {
      accounts = accounts.filter { $0.displayName.lowercased().hasPrefix(part) || $0.userPrincipalName.lowercased().hasPrefix(part) }
    }
    for account in accounts.prefix(count("MaxResults")) {
      try write(object("Microsoft.Online.Administration.User", [
        ("UserPrincipalName", .string(account.userPrincipalName)), ("DisplayName", .string(account.displayName)), ("IsLicensed", .bool(!account.licenses.isEmpty)),
        ("UsageLocation", text(account.usageLocation)), ("ObjectId", .string(account.id)),
        ("Licenses", .array(account.licenses.map { license in
          .object(CustomObject([("AccountSkuId", .string("contoso:" + (tenant.subscription(license.skuId)?.skuPartNumber ?? "")))]))
        })), ("BlockCredential", .bool(!account.accountEnabled)), ("Department", text(account.department)),
      ]))
    }
  }
}
