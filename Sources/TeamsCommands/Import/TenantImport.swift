import Tenant

/// Makes an organisation of what admins can export from their own: users, resource accounts, numbers and subscriptions.
public struct TenantImport {
  private let state = TenantState()
  private let catalog = SampleOrganisation.catalog
  private var subscriptions: [Subscription] = []
  private var tenantId: String?
  private var applicationIds: Set<String> = []
  /// What was found, in words, by kind.
  public private(set) var counts: [(kind: String, count: Int)] = []
  /// What could not be taken over, in words.
  public private(set) var remarks: [String] = []

  private enum Kind: String { case users, instances = "resource accounts", numbers, subscriptions, directoryUsers = "directory users" }

  /// - Parameter files: the objects of each file, with its name.
  /// - Throws: `Refusal` for a file whose objects are none of those.
  public init(_ files: [(name: String, rows: [ExportedRow])]) throws {
    let kinds = try files.map { file -> (Kind, [ExportedRow]) in
      guard let first = file.rows.first else { throw Refusal("\(file.name) has no objects in it.") }
      guard let kind = TenantImport.kind(first) else {
        throw Refusal("\(file.name) has objects of no known kind. What can be imported: Get-CsOnlineUser, Get-CsOnlineApplicationInstance, Get-CsPhoneNumberAssignment, Get-MgSubscribedSku, Get-MgUser.")
      }
      return (kind, file.rows)
    }
    // Subscriptions first, since licences need them; numbers last, since their holders must be there.
    for kind in [Kind.subscriptions, .directoryUsers, .users, .instances, .numbers] {
      let rows = kinds.filter { $0.0 == kind }.flatMap(\.1)
      if rows.isEmpty { continue }
      for row in rows { add(row, kind) }
      counts.append((kind.rawValue, rows.count))
    }
    remarkOnLicenses()
  }

  /// What the files do not say though admins would expect it.
  private mutating func remarkOnLicenses() {
    let users = state.accounts.values.filter { $0.instance == nil }
    if !users.isEmpty, users.allSatisfy(\.licenses.isEmpty) {
      remarks.append("No user has a licence: Export-Csv leaves lists out. Export users with ConvertTo-Json -Depth 4 or Export-Clixml, or add Get-MgUser -Property with AssignedLicenses.")
    }
  }

  private static func kind(_ row: ExportedRow) -> Kind? {
    if row.has("SkuPartNumber", "SkuId") { return .subscriptions }
    if row.has("TelephoneNumber", "NumberType") { return .numbers }
    if row.has("ApplicationId", "ObjectId", "UserPrincipalName") { return .instances }
    // A selection of Get-CsOnlineUser's columns names a user by the sign-in alone.
    if row.has("Identity", "UserPrincipalName") || row.has("UserPrincipalName", "LineUri") || row.has("UserPrincipalName", "EnterpriseVoiceEnabled") { return .users }
    return row.has("Id", "UserPrincipalName") ? .directoryUsers : nil
  }

  private mutating func add(_ row: ExportedRow, _ kind: Kind) {
    tenantId = tenantId ?? row.text("TenantId")
    switch kind {
    case .subscriptions: addSubscription(row)
    case .directoryUsers: addDirectoryUser(row)
    case .users: addUser(row)
    case .instances: addInstance(row)
    case .numbers: addNumber(row)
    }
  }

  // MARK: Kinds

  private mutating func addSubscription(_ row: ExportedRow) {
    guard let skuId = row.text("SkuId")?.lowercased(), let name = row.text("SkuPartNumber") else { return }
    let plans = row.rows("ServicePlans").compactMap { plan in plan.text("ServicePlanName").map { ServicePlan(id: plan.text("ServicePlanId") ?? "", name: $0) } }
    let units = row.rows("PrepaidUnits").first?.text("Enabled") ?? row.text("Enabled", "ActiveUnits", "PrepaidUnits")
    let count = units.flatMap { Int($0) } ?? row.text("ConsumedUnits").flatMap { Int($0) } ?? 0
    subscriptions.append(
      Subscription(skuId: skuId, skuPartNumber: name, enabled: count, servicePlans: plans.isEmpty ? catalog.first { $0.skuPartNumber == name }?.servicePlans ?? [] : plans))
  }

  private func account(_ row: ExportedRow, id: String) -> Account? {
    guard let name = row.text("UserPrincipalName") else { return nil }
    var account = state.accounts[id] ?? Account(id: id, userPrincipalName: name, displayName: name)
    account.displayName = row.text("DisplayName") ?? account.displayName
    account.usageLocation = row.text("UsageLocation", "CountryAbbreviation") ?? account.usageLocation
    account.city = row.text("City") ?? account.city
    account.department = row.text("Department") ?? account.department
    account.accountEnabled = row.flag("AccountEnabled") ?? row.flag("Enabled") ?? account.accountEnabled
    return account
  }

  private func addDirectoryUser(_ row: ExportedRow) {
    guard let id = row.text("Id")?.lowercased(), var account = account(row, id: id) else { return }
    for license in row.rows("AssignedLicenses") { if let sku = license.text("SkuId") { give(sku.lowercased(), &account) } }
    state.store(account)
  }

  private func give(_ skuId: String, _ account: inout Account) {
    if !account.licenses.contains(where: { $0.skuId == skuId }) { account.licenses.append(.init(skuId: skuId, provisionedAt: 0)) }
  }

  private func addUser(_ row: ExportedRow) {
    guard let id = (row.text("Identity", "ObjectId") ?? row.text("UserPrincipalName").map(Tenant.stableId))?.lowercased(), var account = account(row, id: id) else { return }
    account.enterpriseVoiceEnabled = row.flag("EnterpriseVoiceEnabled") ?? false
    if row.text("AccountType")?.lowercased() == "resourceaccount", account.instance == nil {
      account.instance = Account.Instance(applicationId: nil, mappedApplicationId: nil)
    }
    if account.licenses.isEmpty { for sku in licenses(row) { give(sku.skuId, &account) } }
    state.store(account)
    if let line = row.text("LineUri"), !line.isEmpty { hold(line, account) }
    for family in SettingFamily.all.values where family.verbs.contains("Grant") {
      guard let policy = row.text(family.userProperty), policy.lowercased() != "global" else { continue }
      let name = policy.lowercased().hasPrefix("tag:") ? String(policy.dropFirst(4)) : policy
      state.settings[Setting.key(family.noun, name)] = state.settings[Setting.key(family.noun, name)] ?? family.instance(family.shown(name))
      state.grants[family.noun.lowercased() + "/" + id] = PolicyGrant(noun: family.noun, target: id, policy: name)
    }
  }

  /// The licences that explain the plans of a user: bought ones, then those of the catalogue, the largest first.
  private func licenses(_ row: ExportedRow) -> [Subscription] {
    var plans = Set(row.rows("AssignedPlan").compactMap { $0.text("Capability", "ServicePlanName") } + row.texts("AssignedPlan"))
    for feature in row.texts("FeatureTypes") { if let plan = ["phonesystem": "MCOEV", "callingplan": "MCOPSTN1", "voiceapp": "MCOEV_VIRTUALUSER", "teams": "TEAMS1"][feature.lowercased()] { plans.insert(plan) } }
    var found: [Subscription] = []
    for sku in (subscriptions + catalog).sorted(by: { $0.servicePlans.count > $1.servicePlans.count }) where !sku.servicePlans.isEmpty {
      let names = Set(sku.servicePlans.map(\.name))
      if names.isSubset(of: plans) {
        found.append(sku)
        plans.subtract(names)
      }
    }
    // A feature alone names a plan that many products have: the smallest one is taken.
    for plan in plans.sorted() where ["MCOEV", "MCOPSTN1", "MCOEV_VIRTUALUSER"].contains(plan) {
      if let sku = (subscriptions + catalog).filter({ $0.servicePlans.contains { $0.name == plan } }).min(by: { $0.servicePlans.count < $1.servicePlans.count }) { found.append(sku) }
    }
    return found
  }

  private mutating func addInstance(_ row: ExportedRow) {
    guard let id = row.text("ObjectId")?.lowercased(), var account = account(row, id: id) else { return }
    let application = row.text("ApplicationId").flatMap { $0 == "00000000-0000-0000-0000-000000000000" ? nil : $0.lowercased() }
    account.accountEnabled = false
    account.department = "Microsoft Communication Application Instance"
    account.instance = Account.Instance(applicationId: application, mappedApplicationId: application, isSynced: application != nil)
    if let application { applicationIds.insert(application) }
    state.store(account)
    if let line = row.text("PhoneNumber") { hold(line, account) }
  }

  private mutating func addNumber(_ row: ExportedRow) {
    guard let text = row.text("TelephoneNumber") else { return }
    let number = Tenant.normalized(text)
    let target = row.text("AssignedPstnTargetId").flatMap { target in state.accounts[target.lowercased()]?.id ?? state.accountId(target) }
    if let target = row.text("AssignedPstnTargetId"), state.accounts[target.lowercased()] == nil, state.accountId(target) == nil {
      remarks.append("Number \(number) is assigned to \(target), who is in no file: it is taken as unassigned.")
    }
    var capability = row.texts("Capability")
    let type = row.text("NumberType") ?? "CallingPlan"
    if capability.isEmpty {
      let isService = row.text("PstnAssignmentStatus")?.lowercased().contains("voiceapplication") ?? false
      capability = isService ? ["ConferenceAssignment", "VoiceApplicationAssignment"] : type == "DirectRouting" ? ["ConferenceAssignment", "VoiceApplicationAssignment", "UserAssignment"] : ["UserAssignment"]
    }
    state.numbers[number] = PhoneNumber(
      telephoneNumber: number, numberType: type, capability: capability, city: row.text("City"), isoCountryCode: row.text("IsoCountryCode"),
      isTollFree: type.lowercased().contains("tollfree"), assignedTo: target ?? state.numbers[number]?.assignedTo, locationId: row.text("LocationId").flatMap { $0 == Tenant.zeroId ? nil : $0 })
  }

  /// The number that an account shows as its own; where no file says more of it, it is a Direct Routing number.
  private func hold(_ line: String, _ account: Account) {
    let number = Tenant.normalized(line)
    guard state.numbers[number] == nil else { return }
    state.numbers[number] = PhoneNumber(
      telephoneNumber: number, numberType: "DirectRouting", capability: ["ConferenceAssignment", "VoiceApplicationAssignment", "UserAssignment"], assignedTo: account.id)
  }

  // MARK: The whole

  /// The organisation.
  ///
  /// - Parameter name: what it is called; nil takes the first domain's.
  public func tenant(name: String?) -> Tenant {
    var domains: [String: Int] = [:]
    for account in state.accounts.values { if let domain = account.userPrincipalName.split(separator: "@").last { domains[domain.lowercased(), default: 0] += 1 } }
    let sorted = domains.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let main = sorted.first ?? "contoso.onmicrosoft.com"
    let label = String(main.prefix { $0 != "." })
    addStaff(main)
    return Tenant(
      id: tenantId ?? "00000000-0000-4000-8000-000000000001", displayName: name ?? label.prefix(1).uppercased() + label.dropFirst(),
      country: mostFrequentCountry ?? "US", domains: sorted.map { Domain(name: $0, isVerified: true) }, subscriptions: allSubscriptions, locations: [], state: state)
  }

  private var mostFrequentCountry: String? {
    var countries: [String: Int] = [:]
    for account in state.accounts.values { if let country = account.usageLocation { countries[country, default: 0] += 1 } }
    return countries.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// What no export shows: somebody who may do everything, Microsoft Graph, and the bots that the resource accounts stand for.
  private func addStaff(_ domain: String) {
    var admin = Account(id: "00000000-0000-4000-8000-0000000000ad", userPrincipalName: "rehearsal-admin@\(domain)", displayName: "Rehearsal Admin")
    admin.roles = ["Global Administrator"]
    state.store(admin)
    let graph = ServicePrincipal(id: SampleOrganisation.graphPrincipalId, appId: Tenant.graphAppId, displayName: "Microsoft Graph")
    state.principals[graph.id] = graph
    for application in applicationIds.sorted() where ![Tenant.autoAttendantAppId, Tenant.callQueueAppId].contains(application) {
      let own = Application(id: application, appId: application, displayName: "Bot \(application.prefix(8))")
      state.applications[own.id] = own
      state.principals[application] = ServicePrincipal(id: application, appId: application, displayName: own.displayName)
    }
  }

  /// What was bought; of a licence that no file says it of, as many as are in use.
  private var allSubscriptions: [Subscription] {
    let bought = subscriptions
    let others = catalog.filter { sku in !bought.contains { $0.skuId == sku.skuId } && state.accountCount(ofSku: sku.skuId) > 0 }
    return bought + others.map { sku in
      var sku = sku
      sku.enabled = state.accountCount(ofSku: sku.skuId)
      return sku
    }
  }
}
