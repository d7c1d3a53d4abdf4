import PowerShellRuntime
import Tenant

/// Get-MgOrganization.
final class GetMgOrganization: ServiceCmdlet {
  override class var name: String { "Get-MgOrganization" }
  override class var synopsis: String { "Shows the organisation as Graph knows it." }
  override class var service: Service { .graph }

  override func run() throws {
    try writeSelected([object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphOrganization", [
      ("DisplayName", .string(tenant.displayName)), ("Id", .string(tenant.id)), ("CountryLetterCode", .string(tenant.country)), ("TenantType", .string("AAD")),
      ("VerifiedDomains", .array(tenant.domains.filter(\.isVerified).enumerated().map { at, domain in
        .object(CustomObject([("Capabilities", .string("Email, OfficeCommunicationsOnline")), ("IsDefault", .bool(at == 0)), ("IsInitial", .bool(domain.isInitial)), ("Name", .string(domain.name)), ("Type", .string("Managed"))]))
      })),
    ])])
  }
}
