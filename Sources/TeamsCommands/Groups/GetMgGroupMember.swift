import PowerShellRuntime
import Tenant

/// Get-MgGroupMember, Get-MgGroupOwner.
class GetMgGroupMember: GroupCmdlet {
  override class var name: String { "Get-MgGroupMember" }
  override class var synopsis: String { "Shows the members of a group." }
  func ids(_ group: Tenant.Group) -> [String] { group.members }
  override func run() throws {
    for object in ids(try tenant.group(string("GroupId") ?? "")).compactMap(memberObject).prefix(count("Top", orElse: flag("All") ? .max : 100)) { try write(object) }
  }
}

final class GetMgGroupOwner: GetMgGroupMember {
  override class var name: String { "Get-MgGroupOwner" }
  override class var synopsis: String { "Shows the owners of a group." }
  override func ids(_ group: Tenant.Group) -> [String] { group.owners }
}

/// Get-MgUserMemberOf and Get-MgUserTransitiveMemberOf: the groups that a user is in, and the roles that it holds. Groups have no groups in them here.
class GetMgUserMemberOf: GroupCmdlet {
  override class var name: String { "Get-MgUserMemberOf" }
  override class var synopsis: String { "Shows the groups and roles that a user is in." }
  override class var scopes: [String] { ["User.Read.All", "User.ReadWrite.All"] + super.scopes }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id) }
    for group in tenant.groups where group.members.contains(account.id) { try write(group.id, group.displayName, "group") }
    for role in DirectoryRole.all where account.roles.contains(role.name) { try write(role.id(in: tenant), role.name, "directoryRole") }
  }

  private func write(_ id: String, _ name: String, _ kind: String) throws {
    let more = DictionaryObject()
    more["@odata.type"] = .string("#microsoft.graph." + kind)
    more["displayName"] = .string(name)
    try write(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryObject", [("Id", .string(id)), ("DeletedDateTime", .null), ("AdditionalProperties", .object(more))]))
  }
}

final class GetMgUserTransitiveMemberOf: GetMgUserMemberOf {
  override class var name: String { "Get-MgUserTransitiveMemberOf" }
  override class var synopsis: String { "Shows the groups and roles that a user is in, directly or through other groups." }
}

/// Get-MgUserMemberGroup: the ids of the groups that a user is in.
final class GetMgUserMemberGroup: GroupCmdlet {
  override class var name: String { "Get-MgUserMemberGroup" }
  override class var synopsis: String { "Shows the ids of the groups that a user is in, directly or through other groups." }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id) }
    for group in tenant.groups where group.members.contains(account.id) && !(flag("SecurityEnabledOnly") && group.isUnified) { try write(.string(group.id)) }
  }
}
