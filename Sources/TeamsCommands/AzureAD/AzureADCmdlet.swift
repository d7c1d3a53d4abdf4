import PowerShellRuntime
import Tenant

/// The base of the AzureAD module's cmdlets.
class AzureADCmdlet: ServiceCmdlet {
  override class var service: Service { .azureAD }

  /// Further properties of a user, each with the directory's name of it.
  private static let profile = [
    ("JobTitle", "JobTitle"), ("Mobile", "MobilePhone"), ("Country", "Country"), ("CompanyName", "CompanyName"), ("StreetAddress", "StreetAddress"), ("State", "State"),
    ("PostalCode", "PostalCode"), ("OtherMails", "OtherMails"), ("PhysicalDeliveryOfficeName", "OfficeLocation"), ("PasswordPolicies", "PasswordPolicies"),
    ("FacsimileTelephoneNumber", "FaxNumber"), ("PreferredLanguage", "PreferredLanguage"), ("ImmutableId", "OnPremisesImmutableId"),
  ]
  /// Parameters whose property the directory calls otherwise.
  static let renamed = Dictionary(uniqueKeysWithValues: profile.filter { $0.0 != $0.1 } + [("TelephoneNumber", "BusinessPhones"), ("MailNickName", "MailNickname")])

  func user(_ id: String) throws -> Account {
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id, action: "All users: Get-AzureADUser -All $true.") }
    return account
  }

  func object(of account: Account) -> CustomObject {
    let profile = tenant.record(Tenant.userProfileKind, account.id)
    func kept(_ name: String, orElse other: String? = nil) -> Value { profile.flatMap { profileValue(name, of: $0) } ?? text(other) }
    let licenses = account.licenses.map { Value.object(CustomObject([("DisabledPlans", .strings($0.disabledPlans ?? [])), ("SkuId", .string($0.skuId))])) }
    let plans = account.licenses.flatMap { tenant.subscription($0.skuId)?.servicePlans ?? [] }.map { plan in
      Value.object(CustomObject([("CapabilityStatus", .string("Enabled")), ("Service", .string(plan.name)), ("ServicePlanId", .string(plan.id))]))
    }
    var properties: [(String, Value)] = [
      ("ObjectId", .string(account.id)), ("DisplayName", .string(account.displayName)), ("UserPrincipalName", .string(account.userPrincipalName)),
      ("UserType", kept("UserType", orElse: "Member")), ("AccountEnabled", .bool(account.accountEnabled)), ("City", text(account.city)), ("Department", text(account.department)),
      ("GivenName", kept("GivenName", orElse: account.givenName)), ("Surname", kept("Surname", orElse: account.surname)),
      ("Mail", kept("Mail", orElse: account.instance == nil ? account.userPrincipalName : nil)), ("MailNickName", kept("MailNickname", orElse: account.alias)),
      ("ObjectType", .string("User")), ("UsageLocation", text(account.usageLocation)), ("TelephoneNumber", session.enumerated(kept("BusinessPhones")).first ?? .null),
      ("AssignedLicenses", .array(licenses)), ("AssignedPlans", .array(plans)),
    ]
    for (name, property) in AzureADCmdlet.profile { properties.append((name, kept(property))) }
    return object("Microsoft.Open.AzureAD.Model.User", properties)
  }
}
