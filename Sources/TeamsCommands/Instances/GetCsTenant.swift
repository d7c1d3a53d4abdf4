import PowerShellRuntime
import Tenant

/// Get-CsTenant.
final class GetCsTenant: ServiceCmdlet {
  override class var name: String { "Get-CsTenant" }
  override class var synopsis: String { "Shows the organisation as Teams knows it." }
  override func run() throws {
    let names = OutputPropertyData.properties(of: "Get-CsTenant")
    try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.Tenant", names.map { ($0, property($0)) } + [("VerifiedDomains", property("VerifiedDomain"))]))
  }

  private func property(_ name: String) -> Value {
    let verified = tenant.domains.filter(\.isVerified)
    switch name {
    case "TenantId": return .string(tenant.id)
    case "DisplayName": return .string(tenant.displayName)
    case "CountryLetterCode", "Country": return .string(tenant.country)
    case "Domains", "SipDomain": return .strings(verified.map(\.name))
    case "VerifiedDomain": return .array(verified.map { .object(CustomObject([("Name", .string($0.name)), ("Status", .string("Enabled"))])) })
    case "AssignedPlan", "ProvisionedPlan": return .array(plans)
    case "TeamsUpgradeEffectiveMode": return .string("TeamsOnly")
    case "DirSyncEnabled", "TeamsUpgradeNotificationsEnabled": return .bool(false)
    case "TeamsUpgradePolicyIsReadOnly": return .string("ModeAndNotifications")
    case "PreferredLanguage": return .string("en-US")
    case "TechnicalNotificationMail": return .strings([tenant.administrator])
    case "CompanyTags": return .array([])
    default: return .null
    }
  }

  /// The service plans of all subscriptions, each once.
  private var plans: [Value] {
    var seen: Set<String> = []
    return tenant.subscriptions.flatMap(\.servicePlans).filter { seen.insert($0.name).inserted }.sorted { $0.name < $1.name }.map { plan in
      .object(CustomObject([("Capability", .string(plan.name)), ("CapabilityStatus", .string("Enabled"))], type: TypeDescriptor("Microsoft.Rtc.Management.ADConnect.Schema.AssignedPlan")))
    }
  }
}
