import PowerShellRuntime
import Tenant

/// New-MgGroup.
final class NewMgGroup: GroupCmdlet {
  override class var name: String { "New-MgGroup" }
  override class var synopsis: String { "Makes a group." }
  override class var scopes: [String] { ["Group.ReadWrite.All", "Directory.ReadWrite.All"] }

  override func run() throws {
    let body = value("BodyParameter")?.object(as: DictionaryObject.self)
    func given(_ name: String) -> Value? { value(name) ?? body?[name] }
    guard let name = given("DisplayName")?.text, !name.isEmpty else {
      throw Refusal("A value is required for property 'displayName' of resource 'Group'.", code: "Request_BadRequest", action: "-DisplayName 'Voice users'")
    }
    guard let nickname = given("MailNickname")?.text, !nickname.isEmpty else {
      throw Refusal("A value is required for property 'mailNickname' of resource 'Group'.", code: "Request_BadRequest", action: "-MailNickname voiceusers -MailEnabled:$false -SecurityEnabled")
    }
    guard try shouldProcess(name) else { return }
    let types = given("GroupTypes").map { session.enumerated($0).map(\.text) } ?? []
    let record = ServiceRecord(kind: Tenant.groupKind, id: tenant.newId(), name: name, fields: [
      .init("Description", given("Description").map { .text($0.text) } ?? .none), .init("MailNickname", .text(nickname)), .init("GroupTypes", .texts(types)), .init("Members", .list([])),
      .init("Owners", .texts([connection.graphAccount?.id ?? ""])),
    ])
    try tenant.store(record, command: commandName)
    try write(groupObject(tenant.group(record.id)))
  }
}

/// Update-MgGroup.
final class UpdateMgGroup: GroupCmdlet {
  override class var name: String { "Update-MgGroup" }
  override class var synopsis: String { "Changes a group." }
  override class var scopes: [String] { ["Group.ReadWrite.All", "Directory.ReadWrite.All"] }

  override func run() throws {
    guard var record = try tenant.group(string("GroupId") ?? "").record else {
      throw Refusal("A team's group is changed with its team in a rehearsal.", code: "Request_BadRequest", action: "Set-Team -GroupId \(string("GroupId") ?? "")")
    }
    guard try shouldProcess(record.name) else { return }
    if let name = string("DisplayName") { record.name = name }
    if let description = string("Description") { record["Description"] = .text(description) }
    if let nickname = string("MailNickname") { record["MailNickname"] = .text(nickname) }
    try tenant.store(record, command: commandName)
  }
}

/// Remove-MgGroup.
final class RemoveMgGroup: GroupCmdlet {
  override class var name: String { "Remove-MgGroup" }
  override class var synopsis: String { "Deletes a group." }
  override class var scopes: [String] { ["Group.ReadWrite.All", "Directory.ReadWrite.All"] }

  override func run() throws {
    let group = try tenant.group(string("GroupId") ?? "")
    guard let record = group.record else {
      throw Refusal("A team's group is removed with its team in a rehearsal.", code: "Request_BadRequest", action: "Remove-Team -GroupId \(group.id)")
    }
    guard try shouldProcess(group.displayName) else { return }
    try tenant.remove(record, command: commandName)
  }
}

/// New-MgGroupMember, New-MgGroupMemberByRef.
class NewMgGroupMember: GroupCmdlet {
  override class var name: String { "New-MgGroupMember" }
  override class var synopsis: String { "Adds an account to a group." }
  override class var scopes: [String] { ["GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All"] }

  /// The object that is to be a member.
  func memberId() -> String { string("DirectoryObjectId") ?? "" }

  override func run() throws {
    let (group, id) = (try tenant.group(string("GroupId") ?? ""), memberId())
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id) }
    if group.members.contains(account.id) {
      throw Refusal("One or more added object references already exist for the following modified properties: 'members'.", code: "Request_BadRequest", action: "Nothing needs to be done.")
    }
    guard try shouldProcess(group.displayName) else { return }
    try tenant.setMembers(group.members + [account.id], of: group, command: commandName)
  }
}

final class NewMgGroupMemberByRef: NewMgGroupMember {
  override class var name: String { "New-MgGroupMemberByRef" }
  override class var synopsis: String { "Adds an account to a group by the address of its object." }
  override func memberId() -> String { referencedId }
}

/// Remove-MgGroupMemberByRef.
final class RemoveMgGroupMemberByRef: GroupCmdlet {
  override class var name: String { "Remove-MgGroupMemberByRef" }
  override class var synopsis: String { "Takes an account out of a group." }
  override class var scopes: [String] { ["GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All"] }

  override func run() throws {
    let (group, id) = (try tenant.group(string("GroupId") ?? ""), string("DirectoryObjectId") ?? "")
    guard let account = tenant.account(id), group.members.contains(account.id) else { throw Tenant.directoryNotFound(id, action: "Its members: Get-MgGroupMember -GroupId \(group.id).") }
    guard try shouldProcess(group.displayName) else { return }
    try tenant.setMembers(group.members.filter { $0 != account.id }, of: group, command: commandName)
  }
}
