import PowerShellRuntime
import Tenant

/// Get-CsOnlineApplicationInstance.
final class GetCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineApplicationInstance" }
  override func run() throws {
    if has("Identity") || has("Identities") {
      for identity in strings("Identity") + strings("Identities").flatMap({ $0.split(separator: ",").map(String.init) }) {
        guard let account = tenant.teamsAccount(identity), account.instance != nil else {
          try report(Tenant.userNotFound(identity, action: "All resource accounts: Get-CsOnlineApplicationInstance."))
          continue
        }
        try write(instanceObject(account))
      }
      return
    }
    for account in tenant.instances.dropFirst(count("Skip", orElse: 0)).prefix(count("ResultSize")) { try write(instanceObject(account)) }
  }
}
