import PowerShellRuntime
import Tenant

/// Connect-AzureAD: writes who signed in where.
final class ConnectAzureAD: AzureADCmdlet {
  override class var name: String { "Connect-AzureAD" }
  override class var synopsis: String { "Signs in to Azure Active Directory." }
  override class var service: Service { .none }
  override func run() throws {
    let account = try connection.signIn(value("Credential")?.object(as: CredentialObject.self)?.userName ?? string("AccountId"))
    connection.azureADAccount = account
    try write(object("Microsoft.Open.Azure.AD.CommonLibrary.PSAzureContext", [
      ("Account", .string(account.userPrincipalName)), ("Environment", .string("AzureCloud")), ("TenantId", .string(tenant.id)),
      ("TenantDomain", text(tenant.domains.first?.name)), ("AccountType", .string("User")),
    ]))
  }
}

/// Disconnect-AzureAD.
final class DisconnectAzureAD: AzureADCmdlet {
  override class var name: String { "Disconnect-AzureAD" }
  override class var synopsis: String { "Signs out of Azure Active Directory." }
  override class var service: Service { .none }
  override func run() throws { connection.azureADAccount = nil }
}

/// Get-AzureADCurrentSessionInfo.
final class GetAzureADCurrentSessionInfo: AzureADCmdlet {
  override class var name: String { "Get-AzureADCurrentSessionInfo" }
  override class var synopsis: String { "Shows who is signed in to Azure Active Directory." }
  override func run() throws {
    try write(object("Microsoft.Open.Azure.AD.CommonLibrary.PSAzureContext", [
      ("Account", text(connection.azureADAccount?.userPrincipalName)), ("Environment", .string("AzureCloud")), ("Tenant", .string(tenant.id)), ("TenantId", .string(tenant.id)),
      ("TenantDomain", text(tenant.domains.first?.name)),
    ]))
  }
}

/// Get-AzureADTenantDetail.
final class GetAzureADTenantDetail: AzureADCmdlet {
  override class var name: String { "Get-AzureADTenantDetail" }
  override class var synopsis: String { "Shows the organisation as the directory knows it." }
  override func run() throws {
    try write(object("Microsoft.Open.AzureAD.Model.TenantDetail", [
      ("ObjectId", .string(tenant.id)), ("DisplayName", .string(tenant.displayName)), ("CountryLetterCode", .string(tenant.country)),
      ("VerifiedDomains", .array(tenant.domains.filter(\.isVerified).enumerated().map { at, domain in
        .object(CustomObject([("Name", .string(domain.name)), ("_Default", .bool(at == 0)), ("Initial", .bool(domain.isInitial)), ("Type", .string("Managed"))]))
      })),
    ]))
  }
}

/// Get-AzureADDomain.
final class GetAzureADDomain: AzureADCmdlet {
  override class var name: String { "Get-AzureADDomain" }
  override class var synopsis: String { "Shows the domains of the directory." }
  override func run() throws {
    let wanted = string("Name")?.lowercased()
    let found = tenant.domains.filter { wanted == nil || $0.name == wanted }
    if let wanted, found.isEmpty { throw Tenant.directoryNotFound(wanted, action: "All domains: Get-AzureADDomain.") }
    for domain in found {
      try write(object("Microsoft.Open.AzureAD.Model.Domain", [
        ("Name", .string(domain.name)), ("AvailabilityStatus", .null), ("AuthenticationType", .string("Managed")), ("IsDefault", .bool(domain.name == tenant.domains.first?.name)),
        ("IsInitial", .bool(domain.isInitial)), ("IsRoot", .bool(true)), ("IsVerified", .bool(domain.isVerified)),
        ("SupportedServices", .strings(["Email", "OfficeCommunicationsOnline"])),
      ]))
    }
  }
}
