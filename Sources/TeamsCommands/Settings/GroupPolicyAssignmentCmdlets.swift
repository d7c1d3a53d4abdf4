import PowerShellRuntime
import Tenant

/// What the cmdlets that grant policies to groups share.
class GroupPolicyAssignmentCmdlet: ServiceCmdlet {
  /// The family of -PolicyType.
  func family() throws -> SettingFamily {
    let type = string("PolicyType") ?? ""
    guard let family = SettingFamily.all["cs" + type.lowercased()] else {
      throw Refusal("Policy Type '\(type)' is not valid.", action: "Policy types are the nouns of Grant- cmdlets without Cs, such as TeamsMeetingPolicy.")
    }
    return family
  }

  /// The id of the group of -GroupId, which may be an address as well.
  func group() throws -> String {
    let name = string("GroupId") ?? ""
    return try tenant.group(mail: name)?.id ?? tenant.group(name).id
  }
}

/// New-CsGroupPolicyAssignment.
final class NewCsGroupPolicyAssignment: GroupPolicyAssignmentCmdlet {
  override class var name: String { "New-CsGroupPolicyAssignment" }
  override class var synopsis: String { "Assigns a policy to all members of a group." }
  override func run() throws {
    let family = try family(), group = try group(), policy = string("PolicyName") ?? ""
    guard SettingNames.of("New-" + family.noun, in: tenant)?.contains(where: { $0.lowercased() == policy.lowercased() }) ?? false else {
      throw Refusal("Policy '\(policy)' is not found", action: "Those that exist: Get-\(family.noun).")
    }
    if let old = tenant.groupGrants.first(where: { $0.noun == family.noun && $0.target == group }) {
      throw Refusal(
        "Group '\(group)' already has a policy of type \(family.userProperty): \(old.policy).", code: "Conflict",
        action: "Remove-CsGroupPolicyAssignment -PolicyType \(family.userProperty) -GroupId \(group)")
    }
    let rank = string("Rank").flatMap { Int($0) }
    if has("Rank"), rank ?? 0 < 1 { throw Refusal("The rank of a policy assignment is a number from 1.", action: "1 is the highest.") }
    guard try shouldProcess(group) else { return }
    try tenant.grantToGroup(family.noun, policy: policy, group: group, rank: rank, by: connection.teamsAccount?.id, command: commandName)
    if flag("PassThru") { try write(.bool(true)) }
  }
}

/// Get-CsGroupPolicyAssignment.
final class GetCsGroupPolicyAssignment: GroupPolicyAssignmentCmdlet {
  override class var name: String { "Get-CsGroupPolicyAssignment" }
  override class var synopsis: String { "Shows the policies that are assigned to groups." }
  override func run() throws {
    let noun = try has("PolicyType") ? family().noun : nil
    let group = try has("GroupId") ? group() : nil
    for grant in tenant.groupGrants where (noun ?? grant.noun) == grant.noun && (group ?? grant.target) == grant.target {
      try write(object("Microsoft.Teams.Policy.Administration.Cmdlets.Core.GroupPolicyAssignment", [
        ("GroupId", .string(grant.target)), ("PolicyType", .string(String(grant.noun.dropFirst(2)))), ("PolicyName", .string(grant.policy)),
        ("Rank", .integer(grant.rank)), ("CreatedTime", grant.createdAt.map(date) ?? .null), ("CreatedBy", text(grant.createdBy)),
      ]))
    }
  }
}

/// Remove-CsGroupPolicyAssignment.
final class RemoveCsGroupPolicyAssignment: GroupPolicyAssignmentCmdlet {
  override class var name: String { "Remove-CsGroupPolicyAssignment" }
  override class var synopsis: String { "Takes a policy away from a group." }
  override func run() throws {
    let family = try family(), group = try group()
    guard tenant.groupGrants.contains(where: { $0.noun == family.noun && $0.target == group }) else {
      throw Refusal("Group '\(group)' has no policy of type \(family.userProperty)", action: "All assignments: Get-CsGroupPolicyAssignment.")
    }
    guard try shouldProcess(group) else { return }
    try tenant.grantToGroup(family.noun, policy: nil, group: group, by: nil, command: commandName)
    if flag("PassThru") { try write(.bool(true)) }
  }
}
