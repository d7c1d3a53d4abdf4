import PowerShellRuntime
import Tenant

/// Get-CsUserCallingSettings: forwarding, unanswered calls, call groups and delegates of a user.
final class GetCsUserCallingSettings: CallingSettingsCmdlet {
  override class var name: String { "Get-CsUserCallingSettings" }
  override class var synopsis: String { "Shows how a user's calls are forwarded and who else they ring for." }
  override func run() throws {
    let account = try user()
    let settings = settings(of: account)
    let properties = OutputPropertyData.properties(of: "Get-CsUserCallingSettings")
    try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.UserRoutingSettings", properties.map { name in
      switch name {
      case "SipUri": (name, .string("sip:" + account.userPrincipalName))
      // The service writes it as text.
      case "UnansweredDelay": (name, value(settings[name]).isNull ? .null : .string(value(settings[name]).text))
      case "Delegates", "Delegators", "CallGroupTargets", "GroupMembershipDetails": (name, .array(settings[name].items.map(value)))
      default: (name, value(settings[name]))
      }
    }))
  }
}
