import PowerShellRuntime
import Tenant

/// What the cmdlets of a user's own call settings share.
class CallingSettingsCmdlet: ServiceCmdlet {
  /// The user; a resource account has no such settings.
  func user() throws -> Account {
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsUser(named: identity), account.instance == nil else {
      throw CallingSettingsCmdlet.notFound(action: "Only users have calling settings: Get-CsOnlineUser -AccountType User.")
    }
    return account
  }

  static func notFound(action: String) -> Refusal { Refusal("The server responded with a Request Error, Status: NotFound", code: "NotFound", action: action) }

  func settings(of account: Account) -> ServiceRecord { tenant.record(Tenant.callingSettingsKind, beside: account) }

  /// Puts a delegate on both sides, or takes it off.
  func setDelegate(_ change: (inout [PropertyValue], PropertyValue) -> Void) throws {
    let (owner, name) = (try user(), string("Delegate") ?? "")
    guard let delegate = tenant.teamsAccount(name), delegate.instance == nil, delegate.id != owner.id else {
      throw CallingSettingsCmdlet.notFound(action: "The delegate is another user of the organisation.")
    }
    func entry(_ account: Account) -> PropertyValue {
      .record([.init("Id", .text("sip:" + account.userPrincipalName))] + ["MakeCalls", "ManageSettings", "ReceiveCalls", "PickUpHeldCalls", "JoinActiveCalls"].map { .init($0, .flag(has($0) ? flag($0) : true)) })
    }
    guard try shouldProcess(owner.userPrincipalName) else { return }
    for (account, list, other) in [(owner, "Delegates", delegate), (delegate, "Delegators", owner)] {
      var settings = settings(of: account)
      var items = settings[list].items.filter { $0["Id"].text?.lowercased() != "sip:" + other.userPrincipalName.lowercased() }
      change(&items, entry(other))
      settings[list] = .list(items)
      try tenant.store(settings, command: commandName)
    }
  }
}

/// New-CsUserCallingDelegate: somebody who may call and answer for a user.
final class NewCsUserCallingDelegate: CallingSettingsCmdlet {
  override class var name: String { "New-CsUserCallingDelegate" }
  override class var synopsis: String { "Lets a user make and take calls for another." }
  override func run() throws { try setDelegate { $0.append($1) } }
}

/// Set-CsUserCallingDelegate.
final class SetCsUserCallingDelegate: CallingSettingsCmdlet {
  override class var name: String { "Set-CsUserCallingDelegate" }
  override class var synopsis: String { "Changes what a user may do for another." }
  override func run() throws {
    // It changes what a delegate may do, and makes none.
    let delegate = "sip:" + (tenant.teamsAccount(string("Delegate") ?? "")?.userPrincipalName ?? "")
    guard settings(of: try user())["Delegates"].items.contains(where: { CaseFolding.equal($0["Id"].text ?? "", delegate) }) else {
      throw CallingSettingsCmdlet.notFound(action: "New-CsUserCallingDelegate makes a delegate.")
    }
    try setDelegate { $0.append($1) }
  }
}

/// Remove-CsUserCallingDelegate.
final class RemoveCsUserCallingDelegate: CallingSettingsCmdlet {
  override class var name: String { "Remove-CsUserCallingDelegate" }
  override class var synopsis: String { "Ends that a user makes and takes calls for another." }
  override func run() throws { try setDelegate { _, _ in } }
}
