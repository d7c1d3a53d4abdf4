import PowerShellRuntime
import Tenant

/// The directory's roles. One is active as soon as somebody holds it, or New-MgDirectoryRole makes it so.
class DirectoryRoleCmdlet: GroupCmdlet {
  static let kind = "directory role"
  override class var scopes: [String] { ["RoleManagement.Read.Directory", "RoleManagement.ReadWrite.Directory", "Directory.Read.All", "Directory.ReadWrite.All"] }

  var activeRoles: [DirectoryRole] {
    let held = tenant.state.accounts.values.reduce(into: Set<String>()) { $0.formUnion($1.roles) }
    return DirectoryRole.all.filter { held.contains($0.name) || tenant.record(Self.kind, $0.templateId) != nil }
  }

  func holders(of role: DirectoryRole) -> [Account] { tenant.state.accounts.values.filter { $0.roles.contains(role.name) }.sorted { $0.userPrincipalName < $1.userPrincipalName } }

  /// The active role of an id.
  func role() throws -> DirectoryRole {
    let id = guid("DirectoryRoleId") ?? ""
    guard let role = activeRoles.first(where: { $0.id(in: tenant) == id }) else {
      throw Tenant.directoryNotFound(id, action: "Active roles: Get-MgDirectoryRole. Others come by New-MgDirectoryRole -RoleTemplateId with an id of Get-MgDirectoryRoleTemplate.")
    }
    return role
  }

  func object(_ role: DirectoryRole) -> CustomObject {
    object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryRole", [
      ("DeletedDateTime", .null), ("Description", .null), ("DisplayName", .string(role.name)), ("Id", .string(role.id(in: tenant))), ("Members", .null),
      ("RoleTemplateId", .string(role.templateId)), ("ScopedMembers", .null),
    ])
  }
}

/// Get-MgDirectoryRole.
final class GetMgDirectoryRole: DirectoryRoleCmdlet {
  override class var name: String { "Get-MgDirectoryRole" }
  override class var synopsis: String { "Shows the directory roles that are in use." }
  override func run() throws {
    if has("DirectoryRoleId") { return try write(object(role())) }
    try writeSelected(activeRoles.map(object))
  }
}

/// Get-MgDirectoryRoleTemplate.
final class GetMgDirectoryRoleTemplate: DirectoryRoleCmdlet {
  override class var name: String { "Get-MgDirectoryRoleTemplate" }
  override class var synopsis: String { "Shows the directory roles that there are." }
  override func run() throws {
    let id = guid("DirectoryRoleTemplateId")
    let found = DirectoryRole.all.filter { id == nil || $0.templateId == id }
    if let id, found.isEmpty { throw Tenant.directoryNotFound(id) }
    try writeSelected(found.map { role in
      object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryRoleTemplate", [
        ("DeletedDateTime", .null), ("Description", .null), ("DisplayName", .string(role.name)), ("Id", .string(role.templateId)),
      ])
    })
  }
}

/// New-MgDirectoryRole: makes a role of a template active.
final class NewMgDirectoryRole: DirectoryRoleCmdlet {
  override class var name: String { "New-MgDirectoryRole" }
  override class var synopsis: String { "Takes a directory role into use." }
  override class var scopes: [String] { ["RoleManagement.ReadWrite.Directory", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = guid("RoleTemplateId") ?? ""
    guard let role = DirectoryRole.all.first(where: { $0.templateId == id }) else { throw Tenant.directoryNotFound(id, action: "Templates: Get-MgDirectoryRoleTemplate.") }
    if activeRoles.contains(where: { $0.templateId == id }) {
      throw Refusal("A conflicting object with one or more of the specified property values is present in the directory.", code: "Request_BadRequest", action: "The role is active already: Get-MgDirectoryRole.")
    }
    guard try shouldProcess(role.name) else { return }
    try tenant.store(ServiceRecord(kind: Self.kind, id: role.templateId, name: role.name), command: commandName)
    try write(object(role))
  }
}

/// Get-MgDirectoryRoleMember.
final class GetMgDirectoryRoleMember: DirectoryRoleCmdlet {
  override class var name: String { "Get-MgDirectoryRoleMember" }
  override class var synopsis: String { "Shows who has a directory role." }
  override func run() throws {
    for account in try holders(of: role()).prefix(count("Top", orElse: flag("All") ? .max : 100)) {
      if let member = memberObject(account.id) { try write(member) }
    }
  }
}

/// New-MgDirectoryRoleMemberByRef: gives a role to a user.
final class NewMgDirectoryRoleMemberByRef: DirectoryRoleCmdlet {
  override class var name: String { "New-MgDirectoryRoleMemberByRef" }
  override class var synopsis: String { "Gives a directory role to an account." }
  override class var scopes: [String] { ["RoleManagement.ReadWrite.Directory"] }
  override func run() throws {
    let (role, id) = (try role(), referencedId)
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id) }
    if account.roles.contains(role.name) {
      throw Refusal("One or more added object references already exist for the following modified properties: 'members'.", code: "Request_BadRequest", action: "Nothing needs to be done.")
    }
    guard try shouldProcess(account.userPrincipalName) else { return }
    try tenant.updateUser(account.id, command: commandName) { $0.roles.append(role.name) }
    if flag("PassThru") { try write(.bool(true)) }
  }
}
