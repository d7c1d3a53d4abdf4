import PowerShellRuntime
import Tenant

/// Users as Graph gives and takes them: what the services need is the account's, the rest is a profile that is kept as it is given.
extension ServiceCmdlet {
  /// The properties of a profile, and whether Graph writes them without being asked.
  private static let profile: [(name: String, isShown: Bool)] = [
    ("AboutMe", false), ("BusinessPhones", true), ("CompanyName", false), ("Country", false), ("EmployeeId", false), ("EmployeeType", false), ("FaxNumber", false),
    ("ImAddresses", false), ("JobTitle", true), ("MailNickname", false), ("MobilePhone", true), ("OfficeLocation", true), ("OtherMails", false), ("PostalCode", false),
    ("PreferredLanguage", true), ("State", false), ("StreetAddress", false), ("PasswordPolicies", false), ("PreferredDataLocation", false), ("AgeGroup", false),
    ("ConsentProvidedForMinor", false), ("OnPremisesImmutableId", false),
  ]
  /// Those that are kept in the profile where they are not what the account says.
  private static let profileNames = profile.map(\.name) + ["GivenName", "Surname", "UserType", "Mail"]
  private static let unknown = ["LicenseDetails", "Manager", "MemberOf", "OnPremisesSyncEnabled", "LegalAgeGroupClassification", "OnPremisesLastSyncDateTime"]

  /// The parameters and properties of a body that change a user: with a name of the service's, or of the profile.
  struct UserChange {
    fileprivate let values: [String: Value]

    func text(_ name: String) -> String? { values[name.lowercased()].map { $0.isNull ? "" : $0.text } }
    func has(_ name: String) -> Bool { values[name.lowercased()] != nil }

    /// What goes into the profile.
    func profile(_ session: Session) -> [PropertyValue.Field] {
      ServiceCmdlet.profileNames.compactMap { name in
        values[name.lowercased()].map { value in
          let isList = session.isList(value) || ["BusinessPhones", "OtherMails", "ImAddresses"].contains(name)
          return .init(name, value.isNull ? .none : isList ? .texts(session.enumerated(value).map(\.text)) : .text(value.text))
        }
      }
    }

    /// Changes the account; a location is checked before.
    func apply(_ account: inout Account, _ session: Session, location: String?) {
      if let location { account.usageLocation = location }
      if let name = text("DisplayName") { account.displayName = name }
      if let department = text("Department") { account.department = department }
      if let city = text("City") { account.city = city }
      if let enabled = values["accountenabled"] { account.accountEnabled = session.truth(enabled) }
    }
  }

  /// What the parameters say, or the body of `-BodyParameter`.
  ///
  /// - Parameter renamed: the properties of parameters with other names.
  func userChange(renamed: [String: String] = [:]) -> UserChange {
    var values: [String: Value] = [:]
    for (key, value) in value("BodyParameter")?.object(as: DictionaryObject.self)?.entries ?? [] { values[key.text.lowercased()] = value }
    let names = ServiceCmdlet.profileNames + ["DisplayName", "Department", "City", "UsageLocation", "UserPrincipalName", "PasswordProfile"]
    for name in names where has(name) { values[name.lowercased()] = value(name) ?? .null }
    for (parameter, name) in renamed where has(parameter) { values[name.lowercased()] = value(parameter) ?? .null }
    // MSOnline's parameters that say the opposite, or what Graph keeps as a text.
    if has("BlockCredential") { values["accountenabled"] = .bool(!flag("BlockCredential")) }
    if has("PasswordNeverExpires") { values["passwordpolicies"] = .string(flag("PasswordNeverExpires") ? "DisablePasswordExpiration" : "None") }
    if has("AccountEnabled") { values["accountenabled"] = .bool(flag("AccountEnabled")) }
    return UserChange(values: values)
  }

  /// The country of `UsageLocation`, in upper case; nil where it is not given.
  ///
  /// - Throws: the directory's refusal of what is no country code.
  func usageLocation(_ text: String?) throws -> String? {
    guard let location = text else { return nil }
    guard location.count == 2, location.allSatisfy(\.isLetter) else {
      throw Refusal("Invalid value specified for property 'usageLocation' of resource 'User'.", code: "Request_BadRequest", action: "A country code of two letters: US, GB, FR.")
    }
    return location.uppercased()
  }

  /// A user as Graph gives it.
  ///
  /// - Parameter properties: those that are asked for, for some are written only then; nil for all of them.
  func userObject(_ account: Account, properties: [String]?) -> CustomObject {
    let asked = properties.map { Set($0.map { $0.lowercased() }) }
    /// What comes without being asked for, but not where other properties are named.
    func usual(_ name: String, _ value: @autoclosure () -> Value) -> (String, Value) { (name, asked.map { $0.isEmpty || $0.contains(name.lowercased()) } ?? true ? value() : .null) }
    func ifAsked(_ name: String, _ value: @autoclosure () -> Value) -> (String, Value) { (name, asked?.contains(name.lowercased()) ?? true ? value() : .null) }
    let profile = tenant.record(Tenant.userProfileKind, account.id)
    func kept(_ name: String) -> Value? { profile.flatMap { profileValue(name, of: $0) } }
    return object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser", [
      usual("DisplayName", .string(account.displayName)), usual("Id", .string(account.id)), usual("Mail", kept("Mail") ?? (account.instance == nil ? .string(account.userPrincipalName) : .null)),
      usual("UserPrincipalName", .string(account.userPrincipalName)), ifAsked("AccountEnabled", .bool(account.accountEnabled)), ifAsked("Department", text(account.department)),
      ifAsked("UsageLocation", text(account.usageLocation)), ifAsked("City", text(account.city)),
      ifAsked("AssignedLicenses", .array(account.licenses.map { .object(CustomObject([("DisabledPlans", .strings($0.disabledPlans ?? [])), ("SkuId", .string($0.skuId))])) })),
      ifAsked("AssignedPlans", assignedPlans(account)), ifAsked("UserType", kept("UserType") ?? .string("Member")), ifAsked("CreatedDateTime", date(created(account))),
      ifAsked("LicenseAssignmentStates", licenseStates(account)), ifAsked("LastPasswordChangeDateTime", date(created(account))),
      ifAsked("ProxyAddresses", account.instance == nil ? .strings(["SMTP:" + account.userPrincipalName]) : .array([])), ifAsked("Identities", identities(account)),
      // Nobody signs in while a rehearsal runs.
      ifAsked("SignInActivity", .object(model("SignInActivity", ["LastNonInteractiveSignInDateTime", "LastSignInDateTime", "LastSuccessfulSignInDateTime"].map { ($0, .null) }))),
      ifAsked("OnPremisesExtensionAttributes", .object(model("OnPremisesExtensionAttributes", (1...15).map { ("ExtensionAttribute\($0)", .null) }))),
      ("AdditionalProperties", .object(DictionaryObject())),
      usual("GivenName", kept("GivenName") ?? text(account.givenName)), usual("Surname", kept("Surname") ?? text(account.surname)),
    ] + ServiceCmdlet.profile.map { name, isShown in isShown ? usual(name, kept(name) ?? .null) : ifAsked(name, kept(name) ?? .null) } + ServiceCmdlet.unknown.map { ($0, .null) })
  }

  /// A property of a profile; nil where nobody has given it.
  func profileValue(_ name: String, of profile: ServiceRecord) -> Value? {
    switch profile[name] {
    case .text(let text): .string(text)
    case .list(let items): .strings(items.compactMap(\.text))
    default: nil
    }
  }

  /// How each licence came to the user: by themselves, for the rehearsal has no licences of groups.
  private func licenseStates(_ account: Account) -> Value {
    .array(account.licenses.map { license in
      .object(model("LicenseAssignmentState", [
        ("AssignedByGroup", .null), ("DisabledPlans", .strings(license.disabledPlans ?? [])), ("Error", .string("None")), ("LastUpdatedDateTime", date(assigned(license, to: account))),
        ("SkuId", .string(license.skuId)), ("State", .string("Active")),
      ]))
    })
  }

  private func identities(_ account: Account) -> Value {
    let domain = account.userPrincipalName.split(separator: "@").last.map(String.init) ?? ""
    return .array([.object(model("ObjectIdentity", [
      ("Issuer", .string(domain)), ("IssuerAssignedId", .string(account.userPrincipalName)), ("SignInType", .string("userPrincipalName")),
    ]))])
  }

  private func assignedPlans(_ account: Account) -> Value {
    .array(account.licenses.flatMap { license in
      (tenant.subscription(license.skuId)?.servicePlans ?? []).map { plan in
        .object(CustomObject([
          ("AssignedDateTime", date(assigned(license, to: account))), ("CapabilityStatus", .string(license.disabledPlans?.contains(plan.id) ?? false ? "Deleted" : "Enabled")), ("Service", .string(plan.name.hasPrefix("MCO") ? "MicrosoftCommunicationsOnline" : plan.name)),
          ("ServicePlanId", .string(plan.id)),
        ]))
      }
    })
  }

  /// An object of the Graph module, which is shown by its type's name where it stands in another.
  private func model(_ name: String, _ properties: [(String, Value)]) -> CustomObject {
    let object = object("Microsoft.Graph.PowerShell.Models.MicrosoftGraph" + name, properties)
    object.display = "Microsoft.Graph.PowerShell.Models.MicrosoftGraph" + name
    return object
  }

  /// When a licence came to an account: those of the start came with the account.
  func assigned(_ license: Account.License, to account: Account) -> Ticks { license.provisionedAt > 0 ? license.provisionedAt : created(account) }

  /// Those who were there before the rehearsal have been there for a year.
  func created(_ account: Account) -> Ticks { account.visibleAt > 0 ? account.visibleAt : 638_717_508_000_000_000 }
}
