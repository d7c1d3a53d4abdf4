import PowerShellRuntime
import Tenant

/// Get-AzureADGroup.
final class GetAzureADGroup: AzureADCmdlet {
  override class var name: String { "Get-AzureADGroup" }
  override class var synopsis: String { "Shows groups of the directory." }
  override func run() throws {
    var groups = tenant.groups
    if let id = string("ObjectId") { groups = [try tenant.group(id)] }
    if let part = string("SearchString")?.lowercased() { groups = groups.filter { $0.displayName.lowercased().hasPrefix(part) } }
    let filter = try string("Filter").map { try GraphFilter($0) }
    let objects = groups.map { group in
      object("Microsoft.Open.AzureAD.Model.Group", [
        ("ObjectId", .string(group.id)), ("DisplayName", .string(group.displayName)), ("Description", text(group.description)), ("MailNickName", .string(group.mailNickname)),
        ("MailEnabled", .bool(group.isUnified)), ("SecurityEnabled", .bool(!group.isUnified)), ("ObjectType", .string("Group")),
      ])
    }
    for object in objects.filter({ filter?.matches($0) ?? true }).prefix(count("Top", orElse: flag("All") ? .max : 100)) { try write(object) }
  }
}

/// Get-AzureADGroupMember.
final class GetAzureADGroupMember: AzureADCmdlet {
  override class var name: String { "Get-AzureADGroupMember" }
  override class var synopsis: String { "Shows the members of a group of the directory." }
  override func run() throws {
    let members = try tenant.group(string("ObjectId") ?? "").members.compactMap { tenant.state.accounts[$0] }
    for account in members.prefix(count("Top", orElse: flag("All") ? .max : 100)) { try write(object(of: account)) }
  }
}

/// Add-AzureADGroupMember.
final class AddAzureADGroupMember: AzureADCmdlet {
  override class var name: String { "Add-AzureADGroupMember" }
  override class var synopsis: String { "Adds an account to a group of the directory." }
  override func run() throws {
    let (group, account) = (try tenant.group(string("ObjectId") ?? ""), try user(string("RefObjectId") ?? ""))
    if group.members.contains(account.id) {
      throw Refusal("One or more added object references already exist for the following modified properties: 'members'.", code: "Request_BadRequest", action: "Nothing needs to be done.")
    }
    try tenant.setMembers(group.members + [account.id], of: group, command: commandName)
  }
}

/// Remove-AzureADGroupMember.
final class RemoveAzureADGroupMember: AzureADCmdlet {
  override class var name: String { "Remove-AzureADGroupMember" }
  override class var synopsis: String { "Takes an account out of a group of the directory." }
  override func run() throws {
    let (group, account) = (try tenant.group(string("ObjectId") ?? ""), try user(string("MemberId") ?? ""))
    guard group.members.contains(account.id) else { throw Tenant.directoryNotFound(account.id, action: "Its members: Get-AzureADGroupMember -ObjectId \(group.id).") }
    try tenant.setMembers(group.members.filter { $0 != account.id }, of: group, command: commandName)
  }
}
