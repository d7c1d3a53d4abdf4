import PowerShellRuntime
import Tenant

/// Get-CsTenant.
final class GetCsTenant: ServiceCmdlet {
  override class var name: String { "Get-CsTenant" }
  override func run() throws {
    try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.Tenant", [
      ("TenantId", .string(tenant.id)), ("DisplayName", .string(tenant.displayName)), ("CountryLetterCode", .string(tenant.country)),
      ("Domains", .strings(tenant.domains.filter(\.isVerified).map(\.name))), ("SipDomain", .strings(tenant.domains.filter(\.isVerified).map(\.name))),
      ("TeamsUpgradeEffectiveMode", .string("TeamsOnly")),
      ("VerifiedDomains", .array(tenant.domains.filter(\.isVerified).map { .object(CustomObject([("Name", .string($0.name)), ("Status", .string("Enabled"))])) })),
    ]))
  }
}
