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
  public var accounts = Store<Account>(
    .init(.unique) { [$0.userPrincipalName.inLowerCase] }, .init(.counted) { account in account.licenses.map(\.skuId) },
    .init(.several) { account in account.instance == nil ? [] : [""] })
  public var numbers = Store<PhoneNumber>(.init(.several) { number in number.assignedTo.map { [$0] } ?? [] })
  public var applications = Store<Application>(.init(.unique) { [$0.appId] })
  public var principals = Store<ServicePrincipal>(.init(.unique) { [$0.appId] })
  public var orders = Store<NumberOrder>()
  /// Policies and configurations that differ from what the service starts with, by `noun/identity`.
  public var settings = Store<Setting>(.init(.several) { [$0.noun.lowercased()] })
  /// Call queues, teams and other objects that their properties describe, by kind and id.
  public var records = Store<ServiceRecord>(.init(.several) { [$0.kind] })
  /// Policies granted to accounts, groups and everyone, by `noun/target`.
  public var grants = Store<PolicyGrant>()
  /// Accounts that were removed and can be restored.
  public var removedAccounts = Store<Account>()

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

  /// From now on changes are noted.
  func startNoting() {
    (accounts.isNoting, removedAccounts.isNoting, numbers.isNoting, applications.isNoting, principals.isNoting) = (true, true, true, true, true)
    (orders.isNoting, settings.isNoting, grants.isNoting, records.isNoting) = (true, true, true, true)
  }

  /// What changed in any store since the last call.
  func takeChanges() -> [ObjectChange] {
    accounts.takeChanges(.account) + removedAccounts.takeChanges(.removedAccount) + numbers.takeChanges(.number)
      + applications.takeChanges(.application) + principals.takeChanges(.principal) + orders.takeChanges(.order)
      + settings.takeChanges(.setting) + grants.takeChanges(.grant) + records.takeChanges(.record)
  }

  /// Puts an object where it belongs, or takes it away where it is nil.
  func put(_ object: (any TenantObject)?, _ kind: ObjectKind, _ id: String) {
    switch kind {
    case .account: accounts[id] = object as? Account
    case .removedAccount: removedAccounts[id] = object as? Account
    case .number: numbers[id] = object as? PhoneNumber
    case .application: applications[id] = object as? Application
    case .principal: principals[id] = object as? ServicePrincipal
    case .order: orders[id] = object as? NumberOrder
    case .setting: settings[id] = object as? Setting
    case .grant: grants[id] = object as? PolicyGrant
    case .record: records[id] = object as? ServiceRecord
    }
  }

  func object(_ kind: ObjectKind, _ id: String) -> (any TenantObject)? {
    switch kind {
    case .account: accounts[id]
    case .removedAccount: removedAccounts[id]
    case .number: numbers[id]
    case .application: applications[id]
    case .principal: principals[id]
    case .order: orders[id]
    case .setting: settings[id]
    case .grant: grants[id]
    case .record: records[id]
    }
  }

  /// All objects of a store with their ids.
  func objects(_ kind: ObjectKind) -> [(id: String, object: any TenantObject)] {
    func all<Element>(_ store: Store<Element>) -> [(id: String, object: any TenantObject)] {
      store.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    return switch kind {
    case .account: all(accounts)
    case .removedAccount: all(removedAccounts)
    case .number: all(numbers)
    case .application: all(applications)
    case .principal: all(principals)
    case .order: all(orders)
    case .setting: all(settings)
    case .grant: all(grants)
    case .record: all(records)
    }
  }
}

extension String {
  /// The text in lower case; a text that is so already, as most names are, is not copied.
  var inLowerCase: String { utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? self : lowercased() }
}
