import PowerShellRuntime
import Tenant

/// Get-CsOnlineApplicationInstance.
final class GetCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineApplicationInstance" }
  override class var synopsis: String { "Shows resource accounts: their application, and the phone number that they have." }
  override class var help: String {
    """
    .DESCRIPTION
    Without -Identity all of them are shown. An account that was just made can take some seconds to appear.
    .PARAMETER Identity
    The name or the ObjectId of an account; several are written as a list of words with commas.
    .EXAMPLE
    Get-CsOnlineApplicationInstance -Identity aa-main@contoso.onmicrosoft.com
    .EXAMPLE
    Get-CsOnlineApplicationInstance | Where-Object { -not $_.PhoneNumber }

    Shows the accounts that have no number.
    """
  }
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
