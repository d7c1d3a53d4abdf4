import PowerShellRuntime
import Tenant

/// What MSOnline's cmdlets share: names of users' properties that the directory has under others.
class MsolCmdlet: ServiceCmdlet {
  override class var service: Service { .msol }

  static let renamed = [
    "FirstName": "GivenName", "LastName": "Surname", "PhoneNumber": "BusinessPhones", "Office": "OfficeLocation", "Title": "JobTitle", "Fax": "FaxNumber",
    "AlternateEmailAddresses": "OtherMails", "ImmutableId": "OnPremisesImmutableId",
  ]

  /// Properties of a user that are shown as the directory keeps them, each with the directory's name.
  private static let shown = [
    ("Title", "JobTitle"), ("Office", "OfficeLocation"), ("MobilePhone", "MobilePhone"), ("Fax", "FaxNumber"), ("StreetAddress", "StreetAddress"), ("State", "State"),
    ("PostalCode", "PostalCode"), ("Country", "Country"), ("PreferredLanguage", "PreferredLanguage"), ("PreferredDataLocation", "PreferredDataLocation"),
    ("AlternateEmailAddresses", "OtherMails"), ("ImmutableId", "OnPremisesImmutableId"),
  ]

  /// The account of -UserPrincipalName or -ObjectId.
  func account() throws -> Account {
    let id = string("UserPrincipalName") ?? string("ObjectId") ?? ""
    guard let account = tenant.account(id) else { throw MsolCmdlet.userNotFound(id, action: "Get-MsolUser -All") }
    return account
  }

  static func userNotFound(_ id: String, action: String) -> Refusal {
    Refusal("User Not Found.  User: \(id).", code: "Microsoft.Online.Administration.Automation.UserNotFoundException", action: action)
  }

  /// What the parameters change of a user.
  func change() -> UserChange { userChange(renamed: MsolCmdlet.renamed) }

  func object(of account: Account) -> CustomObject {
    let profile = tenant.record(Tenant.userProfileKind, account.id)
    func kept(_ name: String) -> Value { profile.flatMap { profileValue(name, of: $0) } ?? .null }
    func name(_ property: String, _ word: String?) -> Value { profile.flatMap { profileValue(property, of: $0) } ?? text(word) }
    let phones = session.enumerated(kept("BusinessPhones")).first { !$0.isNull } ?? .null
    let licenses = account.licenses.map { license -> Value in
      let sku = tenant.subscription(license.skuId)
      let states = (sku?.servicePlans ?? []).map { MsolCmdlet.serviceState($0, license.disabledPlans?.contains($0.id) ?? false ? "Disabled" : "Success") }
      let item = object("Microsoft.Online.Administration.UserLicense", [
        ("AccountSkuId", .string(MsolLicense.name(sku?.skuPartNumber ?? ""))), ("ServiceStatus", .array(states)), ("GroupsAssigningLicense", .array([])),
      ])
      return .object(item)
    }
    var properties: [(String, Value)] = [
      ("UserPrincipalName", .string(account.userPrincipalName)), ("DisplayName", .string(account.displayName)), ("IsLicensed", .bool(!account.licenses.isEmpty)),
      ("UsageLocation", text(account.usageLocation)), ("ObjectId", .string(account.id)), ("Licenses", .array(licenses)), ("BlockCredential", .bool(!account.accountEnabled)),
      ("Department", text(account.department)), ("City", text(account.city)), ("FirstName", name("GivenName", account.givenName)), ("LastName", name("Surname", account.surname)),
      ("PhoneNumber", phones), ("UserType", name("UserType", "Member")), ("SignInName", .string(account.userPrincipalName)), ("ValidationStatus", .string("Healthy")),
      ("WhenCreated", date(created(account))), ("LastDirSyncTime", .null),
      ("ProxyAddresses", account.instance == nil ? .strings(["SMTP:" + account.userPrincipalName]) : .array([])),
      ("PasswordNeverExpires", .bool(kept("PasswordPolicies").text.contains("DisablePasswordExpiration"))),
    ]
    for (name, property) in MsolCmdlet.shown { properties.append((name, kept(property))) }
    return object("Microsoft.Online.Administration.User", properties)
  }

  static func serviceState(_ plan: ServicePlan, _ state: String) -> Value {
    let service = CustomObject([("ServiceName", .string(plan.name)), ("ServicePlanId", .string(plan.id)), ("TargetClass", .string("User"))])
    service.display = plan.name
    return .object(CustomObject("Microsoft.Online.Administration.ServiceStatus", [("ServicePlan", .object(service)), ("ProvisioningStatus", .string(state))]))
  }
}
