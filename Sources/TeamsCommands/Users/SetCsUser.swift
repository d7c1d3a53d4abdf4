import PowerShellRuntime
import Tenant

/// Set-CsUser: the older way of giving a user enterprise voice and a Direct Routing number.
final class SetCsUser: ServiceCmdlet {
  override class var name: String { "Set-CsUser" }
  override class var synopsis: String { "Changes voice settings of a user." }

  override func run() throws {
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsUser(named: identity) else { throw ServiceCmdlet.managementObjectNotFound(identity) }
    if has("OnPremLineURI"), has("LineURI") {
      throw failure("Please specify either one parameter OnPremLineURI or LineURI to assign phone number.", id: "InvalidOperation", .InvalidOperation)
    }
    if has("OnPremLineURI") { try writeWarning("OnPremLineURI will be deprecated. Please use LineURI to update user's phone number.") }
    guard try shouldProcess(identity) else { return }
    if let parameter = ["EnterpriseVoiceEnabled", "HostedVoiceMail"].first(where: { flag($0) }), !tenant.hasPlan(["MCOEV"], account) {
      throw Refusal(
        "Cannot modify the parameter: \"\(parameter)\" because it is restricted for the user service plan: \(tenant.hasPlan(["MCOSTANDARD"], account) ? "MCOStandard" : "MCOProfessional").", code: "UserServicePlanRestricted",
        action: "It needs Teams Phone: Set-MgUserLicense with the SkuId of MCOEV. A licence takes about a minute to be provisioned.")
    }
    if let parameter = ["LineURI", "OnPremLineURI"].first(where: { has($0) }) { try setLine(string(parameter) ?? "", account) }
    if has("EnterpriseVoiceEnabled") || has("HostedVoiceMail") {
      let (voice, mail) = (has("EnterpriseVoiceEnabled") ? flag("EnterpriseVoiceEnabled") : nil, has("HostedVoiceMail") ? flag("HostedVoiceMail") : nil)
      try tenant.updateUser(account.id, command: commandName) { account in
        if let voice { account.enterpriseVoiceEnabled = voice }
        if let mail { account.hostedVoiceMail = mail }
      }
    }
  }

  private func setLine(_ line: String, _ account: Account) throws {
    if line.isEmpty {
      if tenant.number(of: account) != nil { try tenant.removeAssignment(account.id, number: nil, numberType: nil, command: commandName) }
    } else {
      try tenant.assignNumber(line, to: account.id, numberType: "DirectRouting", locationId: nil, replaces: true, command: commandName)
    }
  }
}

extension ServiceCmdlet {
  /// How the older cmdlets say that they know nobody of a name.
  static func managementObjectNotFound(_ identity: String) -> Refusal {
    Refusal("Management object not found for identity \"\(identity)\".", code: "ManagementObjectNotFound", action: "All users: Get-CsOnlineUser.")
  }
}
