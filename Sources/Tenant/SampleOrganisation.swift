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
    struct App: Decodable { let appId, id, servicePrincipalId, displayName: String; let callbackUri: String?; let requiredPermissions, consented: [String] }
    struct Instance: Decodable {
      let objectId, userPrincipalName, displayName: String
      let applicationId, usageLocation: String?
      let licenses: [String]
      let synced: Bool
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
    /// The products that are known; files of users need not repeat it.
    let skuCatalog: [CatalogSku]?
    let applications: [App]
    let applicationInstances: [Instance]
    let civicAddresses: [Address]
    let directRouting: DirectRouting
    let dialPlans: [DialPlan]
    let callQueues: [Queue]
    let autoAttendants: [Attendant]
  }

  private struct User {
    var id = "", userPrincipalName = "", displayName = ""
    var usageLocation, city, department: String?
    var licenses: [String] = [], roles: [String] = []

    init(_ scanner: inout JsonScanner) throws {
      try scanner.object { key, scanner in
        switch key {
        case "id": id = try scanner.string()
        case "userPrincipalName": userPrincipalName = try scanner.string()
        case "displayName": displayName = try scanner.string()
        case "usageLocation": usageLocation = try scanner.optionalString()
        case "city": city = try scanner.optionalString()
        case "department": department = try scanner.optionalString()
        case "licenses": licenses = try scanner.strings()
        case "roles": roles = try scanner.strings()
        default: try scanner.skip()
        }
      }
    }
  }

  private struct Number {
    var telephoneNumber = "", numberType = ""
    var capability: [String] = []
    var city, isoCountryCode, assignedTo: String?
    var isTollFree = false

    init(_ scanner: inout JsonScanner) throws {
      try scanner.object { key, scanner in
        switch key {
        case "telephoneNumber": telephoneNumber = try scanner.string()
        case "numberType": numberType = try scanner.string()
        case "capability": capability = try scanner.strings()
        case "city": city = try scanner.optionalString()
        case "isoCountryCode": isoCountryCode = try scanner.optionalString()
        case "assignedTo": assignedTo = try scanner.optionalString()
        case "tollFree": isTollFree = scanner.null() ? false : try scanner.bool()
        default: try scanner.skip()
        }
      }
    }
  }

  /// The sample organisation.
  public static func make() -> Tenant {
    do {
      return try TenantFile.read(Array(SampleOrganisationData.json.utf8))
    } catch {
      preconditionFailure("The sample organisation that is built in cannot be read: \(error)")
    }
  }

  /// The products that are known, with their service plans; nobody has bought any.
  public static var catalog: [Subscription] {
    let file = try? JSONDecoder().decode(File.self, from: Data(SampleOrganisationData.json.utf8))
    return subscriptions(file?.skuCatalog ?? [])
  }

  private static func subscriptions(_ catalog: [File.CatalogSku]) -> [Subscription] {
    catalog.map { sku in
      Subscription(skuId: sku.skuId, skuPartNumber: sku.skuPartNumber, enabled: 0, servicePlans: sku.servicePlans.map { ServicePlan(id: $0.id, name: $0.name) })
    }
  }
  public static let graphPrincipalId = "a2f6a0a4-6d6d-5b3e-9a0c-0c1f2b6f4d11"

  /// An organisation in the sample's format.
  ///
  /// - Throws: a DecodingError, or `JsonScanner.Malformed`.
  static func read(_ buffer: UnsafeBufferPointer<UInt8>, _ sections: [String: Range<Int>]) throws -> Tenant {
    let file = try JSONDecoder().decode(File.self, from: TenantFile.part(buffer, sections, without: ["users", "phoneNumbers"]))
    func scan(_ section: String, _ body: (inout JsonScanner) throws -> Void) throws {
      guard let range = sections[section] else { return }
      var scanner = JsonScanner(buffer, range)
      try scanner.array(body)
    }
    let room = (sections["users"]?.count ?? 0) / 250
    return try tenant(file, room: room, users: { take in try scan("users") { try take(User(&$0)) } }, numbers: { take in try scan("phoneNumbers") { try take(Number(&$0)) } })
  }

  private static func tenant(_ file: File, room: Int, users: ((User) throws -> Void) throws -> Void, numbers: ((Number) throws -> Void) throws -> Void) throws -> Tenant {
    let known = file.skuCatalog.map(subscriptions) ?? catalog
    var subscriptions: [Subscription] = []
    for sku in file.skus {
      guard var known = known.first(where: { $0.skuPartNumber == sku.skuPartNumber }) else { continue }
      known.enabled = sku.enabled
      subscriptions.append(known)
    }
    let state = TenantState()
    state.accounts.reserveCapacity(room)
    // A million users have a handful of sets of licences between them.
    var sets: [[String]: [Account.License]] = [:]
    func licenses(_ names: [String]) -> [Account.License] {
      if let known = sets[names] { return known }
      let made = names.compactMap { name in subscriptions.first { $0.skuPartNumber == name }.map { Account.License(skuId: $0.skuId, provisionedAt: 0) } }
      sets[names] = made
      return made
    }
    try users { user in
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
    try numbers { add($0, to: state) }
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

  private static func add(_ number: Number, to state: TenantState) {
    let holder = number.assignedTo.flatMap { state.accountId($0) }
    state.numbers[number.telephoneNumber] = PhoneNumber(
      telephoneNumber: number.telephoneNumber, numberType: number.numberType, capability: number.capability, city: number.city,
      isoCountryCode: number.isoCountryCode, isTollFree: number.isTollFree, assignedTo: holder)
    if let holder { state.accounts[holder]?.enterpriseVoiceEnabled = true }
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
