/// Something that a tenant has many of.
public protocol TenantObject: Equatable, Codable {}

/// The stores of a tenant, in the order in which a journal entry tells their changes.
public enum ObjectKind: String, Codable, CaseIterable {
  case account, removedAccount, number, application, principal, order, setting, grant, record

  var type: any TenantObject.Type {
    switch self {
    case .account, .removedAccount: Account.self
    case .number: PhoneNumber.self
    case .application: Application.self
    case .principal: ServicePrincipal.self
    case .order: NumberOrder.self
    case .setting: Setting.self
    case .grant: PolicyGrant.self
    case .record: ServiceRecord.self
    }
  }
}

/// Everything that the organisation is at one time.
public final class TenantState {
  public let accounts = Store<Account>(
    .account,
    .init(.unique) { [$0.userPrincipalName.inLowerCase] }, .init(.counted) { account in account.licenses.map(\.skuId) },
    .init(.several) { account in account.instance == nil ? [] : [""] })
  public let numbers = Store<PhoneNumber>(.number, .init(.several) { number in number.assignedTo.map { [$0] } ?? [] })
  public let applications = Store<Application>(.application, .init(.unique) { [$0.appId] })
  public let principals = Store<ServicePrincipal>(.principal, .init(.unique) { [$0.appId] })
  public let orders = Store<NumberOrder>(.order)
  /// Who holds a number that is on the conference bridge.
  var conferenceBridgeId = ""
  /// Policies and configurations that differ from what the service starts with, by `noun/identity`.
  public let settings = Store<Setting>(.setting, .init(.several) { [$0.noun.lowercased()] })
  /// Call queues, teams and other objects that their properties describe, by kind and id.
  public let records = Store<ServiceRecord>(.record, .init(.several) { [$0.kind] })
  /// Policies granted to accounts, groups and everyone, by `noun/target`.
  public let grants = Store<PolicyGrant>(.grant)
  /// Accounts that were removed and can be restored.
  public let removedAccounts = Store<Account>(.removedAccount)

  /// All stores, in the order of their kinds.
  private lazy var stores: [any AnyStore] = [accounts, removedAccounts, numbers, applications, principals, orders, settings, grants, records]

  public init() {}

  public func store(_ account: Account) { accounts[account.id] = account }

  public func remove(_ account: Account) {
    accounts[account.id] = nil
    removedAccounts[account.id] = account
  }

  // MARK: Look-ups

  /// The id of the account with a user principal name.
  public func accountId(_ userPrincipalName: String) -> String? { accounts.id(0, userPrincipalName.inLowerCase) }
  /// How many accounts have a licence.
  public func accountCount(ofSku skuId: String) -> Int { accounts.count(1, skuId) }
  /// The resource accounts.
  public var instances: [Account] { accounts.ids(2, "").compactMap { accounts[$0] } }
  /// The numbers that an account holds.
  public func numbers(heldBy accountId: String) -> [PhoneNumber] {
    numbers.ids(0, accountId).compactMap { numbers[$0] }.sorted { $0.telephoneNumber < $1.telephoneNumber }
  }
  public func application(appId: String) -> Application? { applications.id(0, appId.lowercased()).flatMap { applications[$0] } }
  public func principal(appId: String) -> ServicePrincipal? { principals.id(0, appId.lowercased()).flatMap { principals[$0] } }
  public func settings(ofNoun noun: String) -> [Setting] { settings.ids(0, noun.lowercased()).compactMap { settings[$0] } }
  public func records(ofKind kind: String) -> [ServiceRecord] { records.ids(0, kind).compactMap { records[$0] } }

  // MARK: All stores alike

  private func store(_ kind: ObjectKind) -> any AnyStore {
    guard let store = stores.first(where: { $0.kind == kind }) else { preconditionFailure("There is no store of \(kind)") }
    return store
  }

  /// From now on changes are noted.
  func startNoting() { for store in stores { store.isNoting = true } }

  /// What changed in any store since the last call.
  func takeChanges() -> [ObjectChange] { stores.flatMap { $0.takeChanges() } }

  /// What makes another state of this one.
  func changes(to other: TenantState) -> [ObjectChange] { zip(stores, other.stores).flatMap { $0.changes(to: $1) } }

  /// Puts an object where it belongs, or takes it away where it is nil.
  func put(_ object: (any TenantObject)?, _ kind: ObjectKind, _ id: String) { store(kind).put(object, id) }
  func object(_ kind: ObjectKind, _ id: String) -> (any TenantObject)? { store(kind).object(id) }
  /// All objects of a kind with their ids, sorted by them.
  func objects(_ kind: ObjectKind) -> [(id: String, object: any TenantObject)] { store(kind).objects() }
}

extension String {
  /// The text in lower case; a text that is so already, as most names are, is not copied.
  var inLowerCase: String { utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? self : lowercased() }
}
