import PowerShellRuntime
import Tenant

/// Get-MgDomain.
final class GetMgDomain: ServiceCmdlet {
  override class var name: String { "Get-MgDomain" }
  override class var synopsis: String { "Shows the domains of the organisation." }
  override class var service: Service { .graph }

  override func run() throws {
    let wanted = string("DomainId")?.lowercased()
    let found = tenant.domains.enumerated().filter { wanted == nil || $0.element.name == wanted }
    if let wanted, found.isEmpty { throw Tenant.directoryNotFound(wanted, action: "All domains: Get-MgDomain.") }
    try writeSelected(found.map { at, domain in
      object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphDomain", [
        ("Id", .string(domain.name)), ("AuthenticationType", .string("Managed")), ("IsAdminManaged", .bool(true)), ("IsDefault", .bool(at == 0)),
        ("IsInitial", .bool(domain.isInitial)), ("IsRoot", .bool(true)), ("IsVerified", .bool(domain.isVerified)),
      ])
    })
  }
}
