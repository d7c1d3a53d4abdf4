import PowerShellRuntime
import Tenant

/// Get-CsOnlineSipDomain: the domains of the organisation.
final class GetCsOnlineSipDomain: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineSipDomain" }
  override class var synopsis: String { "Shows the domains that users can have addresses in." }

  override func run() throws {
    let (name, status) = (string("Domain")?.lowercased(), string("DomainStatus")?.lowercased() ?? "all")
    for domain in tenant.domains where domain.isVerified && (name == nil || domain.name == name) && ["all", "enabled"].contains(status) {
      try write(object("Microsoft.Rtc.Management.Hosted.OnlineSipDomain", [("Name", .string(domain.name)), ("Status", .string("Enabled"))]))
    }
  }
}
