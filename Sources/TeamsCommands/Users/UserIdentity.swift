import PowerShellRuntime
import Tenant

extension Account {
  /// The part of the name before the @.
  var alias: String { userPrincipalName.split(separator: "@").first.map(String.init) ?? "" }

  /// A person's names, as the display name has them; nil for a resource account.
  var givenName: String? { names.first.map(String.init) }
  var surname: String? { names.dropFirst().last.map(String.init) }
  private var names: [Substring] { instance == nil ? displayName.split(separator: " ") : [] }
}

extension Tenant {
  /// An alias names a user as well, where only one has it.
  func account(alias: String) -> Account? { onlyAccount { CaseFolding.equal($0.alias, alias) } }

  /// Whom an identity means to the cmdlets whose pages take aliases and display names too ("Ken Myer"); Get-CsOnlineUser's does not.
  func teamsUser(named identity: String) -> Account? {
    teamsAccount(identity) ?? account(alias: identity) ?? onlyAccount { CaseFolding.equal($0.displayName, identity) }
  }

  private func onlyAccount(_ isMeant: (Account) -> Bool) -> Account? {
    let found = state.accounts.values.filter { $0.visibleAt <= Session.currentTicks() && isMeant($0) }
    return found.count == 1 ? found.first : nil
  }
}
