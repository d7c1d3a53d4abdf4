import PowerShellRuntime
import Tenant

/// The groups of the directory: security groups that are records, and the Microsoft 365 groups behind teams.
extension Tenant {
  static let groupKind = "group"

  struct Group {
    let id: String
    let displayName: String
    let description: String?
    let mailNickname: String
    let isUnified: Bool
    let members: [String]
    let owners: [String]
    /// The record of a group that is no team's.
    let record: ServiceRecord?
  }

  var groups: [Group] {
    let teams = records(TeamFamily.kind).map { team -> Group in
      let people = records(TeamFamily.memberKind).filter { $0["GroupId"].text == team.id }
      return Group(
        id: team.id, displayName: team.name, description: team["Description"].text, mailNickname: team["MailNickName"].text ?? "", isUnified: true,
        members: people.compactMap { $0["UserId"].text }, owners: people.filter { $0["Role"].text == "owner" }.compactMap { $0["UserId"].text }, record: nil)
    }
    let others = records(Tenant.groupKind).map { group in
      Group(
        id: group.id, displayName: group.name, description: group["Description"].text, mailNickname: group["MailNickname"].text ?? "",
        isUnified: group["GroupTypes"].items.contains(.text("Unified")), members: group["Members"].items.compactMap(\.text), owners: group["Owners"].items.compactMap(\.text), record: group)
    }
    return (teams + others).sorted { ($0.displayName.lowercased(), $0.id) < ($1.displayName.lowercased(), $1.id) }
  }

  /// - Throws: the directory's refusal.
  func group(_ id: String) throws -> Group {
    guard let group = groups.first(where: { $0.id == id.lowercased() }) else { throw Tenant.directoryNotFound(id, action: "All groups: Get-MgGroup -All.") }
    return group
  }

  /// The group of a mail address.
  func group(mail: String) -> Group? { groups.first { !$0.mailNickname.isEmpty && mail.lowercased().hasPrefix($0.mailNickname.lowercased() + "@") } }

  /// Changes the members of a group.
  ///
  /// - Throws: the directory's refusal, also for a team's group, whose members the Teams cmdlets change.
  func setMembers(_ members: [String], of group: Group, command: String) throws {
    guard var record = group.record else {
      throw Refusal("The members of a team's group are changed with its team in a rehearsal.", code: "Request_BadRequest", action: "Add-TeamUser -GroupId \(group.id) -User <user>")
    }
    record["Members"] = .texts(members)
    try store(record, command: command)
  }
}

/// What the cmdlets of groups share.
class GroupCmdlet: ServiceCmdlet {
  override class var service: Service { .graph }
  override class var scopes: [String] { ["GroupMember.Read.All", "GroupMember.ReadWrite.All", "Group.Read.All", "Group.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }

  func groupObject(_ group: Tenant.Group) -> CustomObject {
    object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphGroup", [
      ("DisplayName", .string(group.displayName)), ("Id", .string(group.id)), ("MailNickname", .string(group.mailNickname)), ("Description", text(group.description)),
      ("GroupTypes", .strings(group.isUnified ? ["Unified"] : [])), ("MailEnabled", .bool(group.isUnified)), ("SecurityEnabled", .bool(!group.isUnified)),
      ("Mail", group.isUnified ? .string("\(group.mailNickname)@\(tenant.domains.first?.name ?? "")") : .null), ("Visibility", .null),
    ])
  }

  /// The id at the end of the address that -BodyParameter or -OdataId refers by.
  var referencedId: String {
    let address = value("BodyParameter")?.object(as: DictionaryObject.self)?["@odata.id"]?.text ?? string("OdataId") ?? ""
    return address.split(separator: "/").last.map(String.init) ?? ""
  }

  /// A member as Graph gives it: an id, and the rest beside it.
  func memberObject(_ id: String) -> CustomObject? {
    guard let account = tenant.state.accounts[id] else { return nil }
    let more = DictionaryObject()
    for (key, value) in [("@odata.type", "#microsoft.graph.user"), ("displayName", account.displayName), ("mail", account.userPrincipalName), ("userPrincipalName", account.userPrincipalName)] {
      more[key] = .string(value)
    }
    return object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryObject", [("Id", .string(id)), ("DeletedDateTime", .null), ("AdditionalProperties", .object(more))])
  }
}
