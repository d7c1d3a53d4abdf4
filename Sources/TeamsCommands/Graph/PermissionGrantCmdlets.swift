import PowerShellRuntime
import Tenant

/// Delegated permissions that an administrator has granted to an application, for everyone or for one user.
class PermissionGrantCmdlet: ServiceCmdlet {
  static let kind = "permission grant"
  override class var service: Service { .graph }
  override class var scopes: [String] { ["DelegatedPermissionGrant.ReadWrite.All", "Directory.ReadWrite.All"] }

  func grant() throws -> ServiceRecord {
    let id = string("OAuth2PermissionGrantId") ?? ""
    guard let grant = tenant.record(Self.kind, id) else { throw Tenant.directoryNotFound(id, action: "All of them: Get-MgOauth2PermissionGrant -All.") }
    return grant
  }

  func object(_ grant: ServiceRecord) -> CustomObject {
    object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphOAuth2PermissionGrant", [
      ("ClientId", value(grant["ClientId"])), ("ConsentType", value(grant["ConsentType"])), ("Id", .string(grant.id)), ("PrincipalId", value(grant["PrincipalId"])),
      ("ResourceId", value(grant["ResourceId"])), ("Scope", value(grant["Scope"])),
    ])
  }

  /// Takes what the parameters say of a grant.
  ///
  /// - Throws: the directory's refusal of an application, a user or a kind of consent that there is not.
  func apply(to grant: inout ServiceRecord) throws {
    for name in ["ClientId", "ResourceId"] where has(name) {
      grant[name] = .text(try tenant.principal(guid(name) ?? "").id)
    }
    if let type = string("ConsentType") {
      guard ["AllPrincipals", "Principal"].contains(where: { CaseFolding.equal($0, type) }) else {
        throw Refusal("Invalid value specified for property 'consentType' of resource 'OAuth2PermissionGrant'.", code: "Request_BadRequest", action: "It is AllPrincipals or Principal.")
      }
      grant["ConsentType"] = .text(type)
    }
    if let id = string("PrincipalId") {
      guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id) }
      grant["PrincipalId"] = .text(account.id)
    }
    if has("Scope") { grant["Scope"] = .text(string("Scope") ?? "") }
  }
}

/// Get-MgOauth2PermissionGrant.
final class GetMgOauth2PermissionGrant: PermissionGrantCmdlet {
  override class var name: String { "Get-MgOauth2PermissionGrant" }
  override class var synopsis: String { "Shows which delegated permissions were granted to applications." }
  override class var scopes: [String] { ["Directory.Read.All", "DelegatedPermissionGrant.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    if has("OAuth2PermissionGrantId") { return try write(object(grant())) }
    try writeSelected(tenant.records(Self.kind).map(object))
  }
}

/// Get-MgServicePrincipalOauth2PermissionGrant: those of one application.
final class GetMgServicePrincipalOauth2PermissionGrant: PermissionGrantCmdlet {
  override class var name: String { "Get-MgServicePrincipalOauth2PermissionGrant" }
  override class var synopsis: String { "Shows the delegated permissions that an application was granted." }
  override class var scopes: [String] { GetMgOauth2PermissionGrant.scopes }
  override func run() throws {
    let id = try tenant.principal(guid("ServicePrincipalId") ?? "").id
    try writeSelected(tenant.records(Self.kind).filter { $0["ClientId"].text == id }.map(object))
  }
}

/// New-MgOauth2PermissionGrant.
final class NewMgOauth2PermissionGrant: PermissionGrantCmdlet {
  override class var name: String { "New-MgOauth2PermissionGrant" }
  override class var synopsis: String { "Grants delegated permissions to an application." }
  override func run() throws {
    let client = guid("ClientId").flatMap { tenant.state.principals[$0] }
    var grant = ServiceRecord(kind: Self.kind, id: tenant.newId(), name: client?.displayName ?? "", fields: [.init("PrincipalId", .none)])
    try apply(to: &grant)
    let isTaken = tenant.records(Self.kind).contains { other in ["ClientId", "ResourceId", "ConsentType", "PrincipalId"].allSatisfy { other[$0] == grant[$0] } }
    if isTaken { throw Refusal("Permission entry already exists.", code: "Request_BadRequest", action: "Change what it grants: Update-MgOauth2PermissionGrant -Scope.") }
    guard try shouldProcess(grant.name) else { return }
    try tenant.store(grant, command: commandName)
    try write(object(grant))
  }
}

/// Update-MgOauth2PermissionGrant.
final class UpdateMgOauth2PermissionGrant: PermissionGrantCmdlet {
  override class var name: String { "Update-MgOauth2PermissionGrant" }
  override class var synopsis: String { "Changes the delegated permissions that were granted to an application." }
  override func run() throws {
    var grant = try grant()
    try apply(to: &grant)
    if try shouldProcess(grant.name) { try tenant.store(grant, command: commandName) }
  }
}

/// Remove-MgOauth2PermissionGrant.
final class RemoveMgOauth2PermissionGrant: PermissionGrantCmdlet {
  override class var name: String { "Remove-MgOauth2PermissionGrant" }
  override class var synopsis: String { "Takes delegated permissions away from an application." }
  override func run() throws {
    let grant = try grant()
    guard try shouldProcess(grant.name) else { return }
    try tenant.remove(grant, command: commandName)
    if flag("PassThru") { try write(.bool(true)) }
  }
}
