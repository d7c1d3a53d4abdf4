import PowerShellRuntime
import TeamsCommands
import Tenant

/// The names of an organisation in order, so that a million of them can be searched at every key. Made at the first use; what
/// was added since then stands in the journal.
private final class OrderedNames {
  let userPrincipalNames: [String]
  let ids: [String]
  let numbers: [String]

  private init(_ tenant: Tenant) {
    userPrincipalNames = tenant.state.accounts.values.map { $0.userPrincipalName.lowercased() }.sorted()
    ids = tenant.state.accounts.keys.sorted()
    numbers = tenant.state.numbers.keys.sorted()
  }

  static func of(_ session: Session, _ tenant: Tenant) -> OrderedNames {
    let key = ObjectIdentifier(OrderedNames.self)
    if let known = session.extensions[key] as? OrderedNames { return known }
    let made = OrderedNames(tenant)
    session.extensions[key] = made
    return made
  }

  /// The names that begin with a text.
  static func prefixed(_ start: String, in names: [String]) -> some Sequence<String> {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < start { low = middle + 1 } else { high = middle }
    }
    return names[low...].lazy.prefix { $0.hasPrefix(start) }
  }
}

/// Values of the organisation that fit a parameter: names of users and bots, numbers, ids of applications and licences.
struct TenantSuggestion {
  private let tenant: Tenant
  private let session: Session
  init(_ session: Session) { (self.session, tenant) = (session, ServiceConnection.of(session).tenant) }

  /// The values for a parameter of a documented cmdlet that begin with what was typed, the likeliest first.
  func values(_ parameter: String, of command: String, beginning typed: String, limit: Int = 50) -> [String] {
    let key = typed.lowercased()
    let command = command.lowercased()
    func matching(_ list: [String]) -> [String] { Array(list.lazy.filter { $0.lowercased().hasPrefix(key) }.prefix(limit)) }
    let parameter = parameter.lowercased()
    if parameter == "policyname" || parameter == "identity" && !command.hasPrefix("grant"), let names = SettingNames.of(command, in: tenant) {
      return parameter == "identity" && command.hasPrefix("new") ? [] : matching(names)
    }
    switch parameter {
    case "identity" where command.contains("policy") && !command.hasPrefix("grant"): return []
    case "identity", "userprincipalname", "userid", "user", "searchstring":
      if command.contains("applicationinstance") { return matching(tenant.instances.map(\.userPrincipalName)) }
      return known(key, OrderedNames.of(session, tenant).userPrincipalNames, limit) { tenant.account($0)?.userPrincipalName }
    case "objectid", "identities", "userids", "users":
      if command.contains("applicationinstance") { return matching(tenant.instances.map(\.id).sorted()) }
      return known(key, OrderedNames.of(session, tenant).ids, limit) { tenant.account($0)?.id }
    case "telephonenumber", "phonenumber", "lineuri", "onpremlineuri":
      let wantsFree = command.hasPrefix("set") || command.hasPrefix("new")
      func number(_ text: String, isFree: Bool) -> String? { tenant.state.numbers[text].flatMap { ($0.assignedTo == nil) == isFree ? text : nil } }
      let names = OrderedNames.of(session, tenant).numbers
      let free = known(key, names, limit) { number($0, isFree: true) }
      return wantsFree || free.count >= limit ? free : free + known(key, names, limit - free.count) { number($0, isFree: false) }
    case "applicationid": return matching(tenant.state.applications.values.map(\.appId).sorted())
    case "skuid": return matching(tenant.subscriptions.map(\.skuId))
    default: return []
    }
  }

  /// Names that begin with a text and are still there, those that were added lately among them.
  private func known(_ key: String, _ names: [String], _ limit: Int, _ check: (String) -> String?) -> [String] {
    let added = tenant.journal.suffix(50).flatMap { entry in entry.details.map { String($0.object.drop { $0 != " " }.dropFirst()) } }.filter { $0.lowercased().hasPrefix(key) }
    var found: [String] = []
    for name in OrderedNames.prefixed(key, in: names) {
      if found.count >= limit { break }
      if let name = check(name) { found.append(name) }
    }
    for name in added.compactMap(check) where !found.contains(name) { found.append(name) }
    return Array(found.sorted().prefix(limit))
  }
}

extension Completion {
  /// What could follow the end of a text: a value of the organisation for the parameter that is being written.
  public func tenantSuggestion(for text: String) -> String? {
    let line = CommandLine(text)
    guard line.quote == nil, let name = line.finished.first?.text, let info = session.findCommand(name) as? CmdletInfo, info.declaration.customParameters != nil else { return nil }
    let word = line.word.text
    if word.hasPrefix("-") { return nil }
    guard let parameter = ArgumentCompletion(self, info, line).expectedParameter else { return nil }
    guard let value = TenantSuggestion(session).values(parameter.name, of: info.name, beginning: word, limit: 1).first else { return nil }
    return String(value.dropFirst(word.count))
  }
}
