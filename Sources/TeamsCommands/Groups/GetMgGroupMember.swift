import PowerShellRuntime
import Tenant

/// Get-MgGroupMember, Get-MgGroupOwner.
class GetMgGroupMember: GroupCmdlet {
  override class var name: String { "Get-MgGroupMember" }
  func ids(_ group: Tenant.Group) -> [String] { group.members }
  override func run() throws {
    for object in ids(try tenant.group(string("GroupId") ?? "")).compactMap(memberObject).prefix(count("Top", orElse: flag("All") ? .max : 100)) { try write(object) }
  }
}

final class GetMgGroupOwner: GetMgGroupMember {
  override class var name: String { "Get-MgGroupOwner" }
  override func ids(_ group: Tenant.Group) -> [String] { group.owners }
}

/// Get-MgUserMemberOf: the groups that a user is in.
final class GetMgUserMemberOf: GroupCmdlet {
  override class var name: String { "Get-MgUserMemberOf" }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id) }
    for group in tenant.groups where group.members.contains(account.id) {
      let more = DictionaryObject()
      more["@odata.type"] = .string("#microsoft.graph.group")
      more["displayName"] = .string(group.displayName)
      try write(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryObject", [("Id", .string(group.id)), ("DeletedDateTime", .null), ("AdditionalProperties", .object(more))]))
    }
  }
}
