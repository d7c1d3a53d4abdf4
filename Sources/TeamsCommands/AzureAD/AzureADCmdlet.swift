import PowerShellRuntime
import Tenant

/// The base of the AzureAD module's cmdlets.
class AzureADCmdlet: ServiceCmdlet {
  override class var service: Service { .azureAD }

  func user(_ id: String) throws -> Account {
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id, action: "All users: Get-AzureADUser -All $true.") }
    return account
  }

  func object(of account: Account) -> CustomObject {
    let words = account.displayName.split(separator: " ").map(String.init)
    return object("Microsoft.Open.AzureAD.Model.User", [
      ("ObjectId", .string(account.id)), ("DisplayName", .string(account.displayName)), ("UserPrincipalName", .string(account.userPrincipalName)),
      ("UserType", .string("Member")), ("AccountEnabled", .bool(account.accountEnabled)), ("City", text(account.city)), ("Department", text(account.department)),
      ("GivenName", text(account.instance == nil ? words.first : nil)), ("Surname", text(account.instance == nil ? words.dropFirst().last : nil)),
      ("Mail", account.instance == nil ? .string(account.userPrincipalName) : .null), ("MailNickName", text(account.userPrincipalName.split(separator: "@").first.map(String.init))),
      ("ObjectType", .string("User")), ("UsageLocation", text(account.usageLocation)), ("TelephoneNumber", .null),
      ("AssignedLicenses", .array(account.licenses.map { .object(CustomObject([("DisabledPlans", .strings($0.disabledPlans ?? [])), ("SkuId", .string($0.skuId))])) })),
      ("AssignedPlans", .array(account.licenses.flatMap { tenant.subscription($0.skuId)?.servicePlans ?? [] }.map { plan in
        .object(CustomObject([("CapabilityStatus", .string("Enabled")), ("Service", .string(plan.name)), ("ServicePlanId", .string(plan.id))]))
      })),
    ])
  }
}
