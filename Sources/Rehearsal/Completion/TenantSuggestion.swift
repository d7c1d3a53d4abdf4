import PowerShellRuntime
import TeamsCommands
import Tenant

/// Values of the organisation that fit a parameter: names of users and bots, numbers, ids of applications and licences.
struct TenantSuggestion {
  private let tenant: Tenant
  init(_ session: Session) { tenant = ServiceConnection.of(session).tenant }

  /// The values for a parameter of a documented cmdlet that begin with what was typed, the likeliest first.
  func values(_ parameter: String, of command: String, beginning typed: String, limit: Int = 50) -> [String] {
    let key = typed.lowercased()
    func matching(_ list: some Sequence<String>) -> [String] { Array(list.lazy.filter { $0.lowercased().hasPrefix(key) }.prefix(limit)) }
    let accounts = tenant.state.accounts.values
    switch parameter.lowercased() {
    case "identity" where command.lowercased().contains("policy") && !command.lowercased().hasPrefix("grant"): return []
    case "identity", "userprincipalname", "userid", "user", "searchstring":
      let wantsBots = command.lowercased().contains("applicationinstance")
      return matching(accounts.filter { !wantsBots || $0.instance != nil }.map(\.userPrincipalName).sorted())
    case "objectid", "identities", "userids", "users":
      return matching(accounts.filter { $0.instance != nil || !command.lowercased().contains("applicationinstance") }.map(\.id).sorted())
    case "telephonenumber", "phonenumber", "lineuri", "onpremlineuri":
      let free = command.lowercased().hasPrefix("set") || command.lowercased().hasPrefix("new")
      let numbers = tenant.state.numbers.values.sorted { ($0.assignedTo == nil ? 0 : 1, $0.telephoneNumber) < ($1.assignedTo == nil ? 0 : 1, $1.telephoneNumber) }
      return matching(numbers.filter { !free || $0.assignedTo == nil }.map(\.telephoneNumber))
    case "applicationid": return matching(tenant.state.applications.values.map(\.appId).sorted())
    case "skuid": return matching(tenant.subscriptions.map(\.skuId))
    default: return []
    }
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
