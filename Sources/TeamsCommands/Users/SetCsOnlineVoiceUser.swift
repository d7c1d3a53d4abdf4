import PowerShellRuntime
import Tenant

/// Set-CsOnlineVoiceUser: the older way of giving a user a Calling Plan number.
final class SetCsOnlineVoiceUser: ServiceCmdlet {
  override class var name: String { "Set-CsOnlineVoiceUser" }
  override class var synopsis: String { "Assigns a phone number to a user, by the older of the two ways." }

  override func run() throws {
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsUser(named: identity) else { throw ServiceCmdlet.managementObjectNotFound(identity) }
    guard try shouldProcess(identity) else { return }
    if has("TelephoneNumber") && isNull("TelephoneNumber") {
      guard tenant.number(of: account) != nil else { return }
      return try tenant.removeAssignment(account.id, number: nil, numberType: nil, command: commandName)
    }
    if has("TelephoneNumber") {
      return try tenant.assignNumber(string("TelephoneNumber") ?? "", to: account.id, numberType: "CallingPlan", locationId: guid("LocationID"), replaces: true, command: commandName)
    }
    guard let number = tenant.number(of: account) else { return }
    try tenant.setLocation(number.telephoneNumber, locationId: guid("LocationID"), command: commandName)
  }
}
