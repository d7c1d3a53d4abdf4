#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads an organisation from JSON: the sample that every rehearsal starts from.
public enum SampleOrganisation {
  private struct File: Decodable {
    struct Organization: Decodable { let id, displayName, countryLetterCode: String; let domains: [Domain] }
    struct Domain: Decodable { let name: String; let verified: Bool }
    struct Sku: Decodable { let skuPartNumber: String; let enabled: Int }
    struct CatalogSku: Decodable { let skuPartNumber, skuId: String; let servicePlans: [Plan] }
    struct Plan: Decodable { let id, name: String }
    struct User: Decodable {
      let id, userPrincipalName, displayName: String
      let usageLocation, city, department: String?
      let licenses, roles: [String]
    }
    struct App: Decodable { let appId, id, servicePrincipalId, displayName: String; let callbackUri: String?; let requiredPermissions, consented: [String] }
    struct Instance: Decodable {
      let objectId, userPrincipalName, displayName: String
      let applicationId, usageLocation: String?
      let licenses: [String]
      let synced: Bool
    }
    struct Number: Decodable {
      let telephoneNumber, numberType: String
      let capability: [String]
      let city, isoCountryCode, assignedTo: String?
      let tollFree: Bool?
    }
    struct DirectRouting: Decodable {
      struct Gateway: Decodable { let identity: String; let sipSignalingPort: Int; let enabled: Bool }
      struct Route: Decodable { let name, numberPattern: String; let priority: Int; let pstnUsages, gateways: [String] }
      struct Policy: Decodable { let name: String; let pstnUsages: [String] }
      let gateways: [Gateway]
      let pstnUsages: [String]
      let routes: [Route]
      let voiceRoutingPolicies: [Policy]
    }
    struct DialPlan: Decodable {
      struct Rule: Decodable { let name, pattern, translation: String }
      let name: String
      let rules: [Rule]
    }
    struct Address: Decodable {
      struct Location: Decodable { let locationId, location: String }
      let civicAddressId, companyName, houseNumber, streetName, city, postalCode, countryOrRegion: String
      let locations: [Location]
    }
    struct Queue: Decodable { let name, instance, routingMethod: String; let agents: [String] }
    struct Attendant: Decodable {
      struct Choice: Decodable { let tone: String; let queue, `operator`: String? }
      let name, instance, language, timeZone: String
      let menu: [Choice]
    }
    let organization: Organization
    let skus: [Sku]
    let skuCatalog: [CatalogSku]
    let users: [User]
    let applications: [App]
    let applicationInstances: [Instance]
    let phoneNumbers: [Number]
    let civicAddresses: [Address]
    let directRouting: DirectRouting
    let dialPlans: [DialPlan]
    let callQueues: [Queue]
    let autoAttendants: [Attendant]
  }

  /// The sample organisation.
  public static func make() -> Tenant {
    do {
      return try read(Data(SampleOrganisationData.json.utf8))
    } catch {
      preconditionFailure("The sample organisation that is built in cannot be read: \(error)")
    }
  }

  /// The products that are known, with their service plans; nobody has bought any.
  public static var catalog: [Subscription] {
    let file = try? JSONDecoder().decode(File.self, from: Data(SampleOrganisationData.json.utf8))
    return (file?.skuCatalog ?? []).map { sku in
      Subscription(skuId: sku.skuId, skuPartNumber: sku.skuPartNumber, enabled: 0, servicePlans: sku.servicePlans.map { ServicePlan(id: $0.id, name: $0.name) })
    }
  }
  public static let graphPrincipalId = "a2f6a0a4-6d6d-5b3e-9a0c-0c1f2b6f4d11"

  /// An organisation in the sample's format.
  ///
  /// - Throws: a DecodingError.
  static func read(_ data: Data) throws -> Tenant { tenant(try JSONDecoder().decode(File.self, from: data)) }

  private static func tenant(_ file: File) -> Tenant {
    var subscriptions: [Subscription] = []
    for sku in file.skus {
      guard let known = file.skuCatalog.first(where: { $0.skuPartNumber == sku.skuPartNumber }) else { continue }
      subscriptions.append(
        Subscription(skuId: known.skuId, skuPartNumber: sku.skuPartNumber, enabled: sku.enabled, servicePlans: known.servicePlans.map { ServicePlan(id: $0.id, name: $0.name) }))
    }
    let state = TenantState()
    func licenses(_ names: [String]) -> [Account.License] {
      names.compactMap { name in subscriptions.first { $0.skuPartNumber == name }.map { Account.License(skuId: $0.skuId, provisionedAt: 0) } }
    }
    for user in file.users {
      var account = Account(id: user.id, userPrincipalName: user.userPrincipalName, displayName: user.displayName)
      (account.usageLocation, account.city, account.department) = (user.usageLocation, user.city, user.department)
      (account.roles, account.licenses) = (user.roles, licenses(user.licenses))
      state.store(account)
    }
    for instance in file.applicationInstances {
      var account = Account(id: instance.objectId, userPrincipalName: instance.userPrincipalName, displayName: instance.displayName)
      (account.usageLocation, account.licenses) = (instance.usageLocation, licenses(instance.licenses))
      account.accountEnabled = false
      account.department = "Microsoft Communication Application Instance"
      account.instance = Account.Instance(
        applicationId: instance.applicationId, mappedApplicationId: instance.synced ? instance.applicationId : nil, isSynced: instance.synced)
      state.store(account)
    }
    addNumbers(file, state)
    addApplications(file, state)
    let locations = file.civicAddresses.flatMap { address in
      address.locations.map { place in
        CivicLocation(
          locationId: place.locationId, civicAddressId: address.civicAddressId, companyName: address.companyName, location: place.location,
          houseNumber: address.houseNumber, streetName: address.streetName, city: address.city, postalCode: address.postalCode,
          countryOrRegion: address.countryOrRegion)
      }
    }
    addVoiceApplications(file, state)
    addVoiceRouting(file, state)
    return Tenant(
      id: file.organization.id, displayName: file.organization.displayName, country: file.organization.countryLetterCode,
      domains: file.organization.domains.map { Domain(name: $0.name, isVerified: $0.verified) }, subscriptions: subscriptions, locations: locations,
      state: state)
  }

  private static func addNumbers(_ file: File, _ state: TenantState) {
    for number in file.phoneNumbers {
      let holder = number.assignedTo.flatMap { state.accountId($0) }
      state.numbers[number.telephoneNumber] = PhoneNumber(
        telephoneNumber: number.telephoneNumber, numberType: number.numberType, capability: number.capability, city: number.city,
        isoCountryCode: number.isoCountryCode, isTollFree: number.tollFree ?? false, assignedTo: holder)
      if let holder, state.accounts[holder]?.instance == nil { state.accounts[holder]?.enterpriseVoiceEnabled = true }
    }
  }

  private static func addApplications(_ file: File, _ state: TenantState) {
    for app in file.applications {
      state.applications[app.id] = Application(
        id: app.id, appId: app.appId, displayName: app.displayName, callbackUri: app.callbackUri, requiredPermissions: app.requiredPermissions)
      state.principals[app.servicePrincipalId] = ServicePrincipal(id: app.servicePrincipalId, appId: app.appId, displayName: app.displayName)
    }
    let graph = ServicePrincipal(id: graphPrincipalId, appId: Tenant.graphAppId, displayName: "Microsoft Graph")
    state.principals[graph.id] = graph
  }

  // MARK: Call queues and auto attendants

  private static func addVoiceApplications(_ file: File, _ state: TenantState) {
    func add(_ record: ServiceRecord) { state.records[ServiceRecord.key(record.kind, record.id)] = record }
    func add(_ type: String, _ configuration: String, to instance: String) {
      guard let id = state.accountId(instance) else { return }
      add(ServiceRecord(kind: Tenant.associationKind, id: id, name: instance, fields: [
        .init("Id", .text(id)), .init("ConfigurationType", .text(type)), .init("ConfigurationId", .text(configuration)), .init("CallPriority", .whole(3)),
      ]))
    }
    for (index, queue) in file.callQueues.enumerated() {
      let id = "c0a11000-0000-4000-8000-00000000000\(index + 1)"
      let agents = queue.agents.compactMap { state.accountId($0) }
      var record = ServiceRecord(kind: Tenant.callQueueKind, id: id, name: queue.name, fields: ServiceRecord.callQueueDefaults)
      record["RoutingMethod"] = .text(queue.routingMethod)
      record["Users"] = .texts(agents)
      add(record)
      add("CallQueue", id, to: queue.instance)
    }
    for (index, attendant) in file.autoAttendants.enumerated() {
      let id = "a0a11000-0000-4000-8000-00000000000\(index + 1)"
      add(ServiceRecord(kind: Tenant.autoAttendantKind, id: id, name: attendant.name, fields: [
        .init("CallFlows", .list([])), .init("CallHandlingAssociations", .list([])), .init("VoiceResponseEnabled", .flag(false)),
        .init("LanguageId", .text(attendant.language)), .init("TimeZoneId", .text(attendant.timeZone)),
        .init("DefaultCallFlow", .record([
          .init("Id", .text("f10a1000-0000-4000-8000-00000000000\(index + 1)")), .init("Name", .text(attendant.name)),
          .init("Menu", .record([.init("Name", .text(attendant.name + " menu")), .init("MenuOptions", .list(attendant.menu.map { choice($0, file, state) }))])),
        ])),
      ]))
      add("AutoAttendant", id, to: attendant.instance)
    }
  }

  private static func choice(_ choice: File.Attendant.Choice, _ file: File, _ state: TenantState) -> PropertyValue {
    let instance = file.callQueues.first { $0.name == choice.queue }?.instance
    var fields: [PropertyValue.Field] = [
      .init("Action", .text(instance == nil ? "TransferCallToOperator" : "TransferCallToTarget")), .init("DtmfResponse", .text("Tone" + choice.tone)),
    ]
    if let target = instance.flatMap({ state.accountId($0) }) {
      fields.append(.init("CallTarget", .record([.init("Id", .text(target)), .init("Type", .text("ApplicationEndpoint"))])))
    }
    return .record(fields)
  }

  // MARK: Voice routing

  private static func addVoiceRouting(_ file: File, _ state: TenantState) {
    func add(_ noun: String, _ identity: String, _ values: [String: PropertyValue]) {
      state.settings[Setting.key(noun, identity)] = Setting(noun: noun, identity: identity, initial: values)
    }
    let routing = file.directRouting
    add("CsOnlinePstnUsage", "Global", ["Usage": .texts(routing.pstnUsages)])
    for gateway in routing.gateways {
      add("CsOnlinePSTNGateway", gateway.identity, ["Fqdn": .text(gateway.identity), "SipSignalingPort": .whole(gateway.sipSignalingPort), "Enabled": .flag(gateway.enabled)])
    }
    for route in routing.routes {
      add("CsOnlineVoiceRoute", route.name, [
        "Name": .text(route.name), "Priority": .whole(route.priority), "NumberPattern": .text(route.numberPattern),
        "OnlinePstnUsages": .texts(route.pstnUsages), "OnlinePstnGatewayList": .texts(route.gateways),
      ])
    }
    for policy in routing.voiceRoutingPolicies { add("CsOnlineVoiceRoutingPolicy", "Tag:" + policy.name, ["OnlinePstnUsages": .texts(policy.pstnUsages)]) }
    for plan in file.dialPlans {
      let rules = plan.rules.map { rule -> PropertyValue in
        .record([
          .init("Description", .none), .init("Pattern", .text(rule.pattern)), .init("Translation", .text(rule.translation)), .init("Name", .text(rule.name)),
          .init("IsInternalExtension", .flag(false)),
        ])
      }
      add("CsTenantDialPlan", "Tag:" + plan.name, ["NormalizationRules": .list(rules), "SimpleName": .text(plan.name)])
    }
  }
}
