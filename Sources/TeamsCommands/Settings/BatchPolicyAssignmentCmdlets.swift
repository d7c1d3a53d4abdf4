import PowerShellRuntime
import Tenant

/// New-CsBatchPolicyAssignmentOperation: grants a policy to many users; the operation goes on by itself.
final class NewCsBatchPolicyAssignmentOperation: ServiceCmdlet {
  override class var name: String { "New-CsBatchPolicyAssignmentOperation" }
  override class var synopsis: String { "Assigns a policy to many users at once and answers the operation's id." }
  static let kind = "batch policy assignment"

  override func run() throws {
    let type = string("PolicyType") ?? ""
    guard let family = SettingFamily.all["cs" + type.lowercased()], family.verbs.contains("Grant") else {
      throw Refusal("The policy type '\(type)' is not supported.", action: "A policy's type is its noun without Cs: TeamsMeetingPolicy.")
    }
    let identities = strings("Identity")
    guard identities.count <= 5000 else { throw Refusal("A batch has at most 5000 users.", action: "Send the users in batches of 5000.") }
    let policy = isNull("PolicyName") ? nil : string("PolicyName").map { $0.lowercased().hasPrefix("tag:") ? String($0.dropFirst(4)) : $0 }
    if let policy, policy.lowercased() != "global", tenant.setting(family.noun, policy) == nil, BuiltInPolicies.find(policy, family) == nil {
      throw Refusal("The policy '\(policy)' could not be found.", action: "Get-\(family.noun)")
    }
    guard try shouldProcess(string("OperationName") ?? type) else { return }
    try write(.string(try start(family, policy, identities)))
  }

  private func start(_ family: SettingFamily, _ policy: String?, _ identities: [String]) throws -> String {
    let id = tenant.newId()
    var states: [PropertyValue] = []
    for identity in identities {
      let account = tenant.teamsAccount(identity)
      if let account {
        try tenant.grant(family.noun, policy: policy?.lowercased() == "global" ? nil : policy, to: account.id, shownAs: account.userPrincipalName, command: commandName)
      }
      states.append(.record([
        .init("Id", .text(account?.id ?? identity)), .init("Result", .text(account == nil ? "User not found" : "Success")), .init("State", .text("Completed")),
      ]))
    }
    let failed = states.filter { $0["Result"].text != "Success" }.count
    let now = Session.currentTicks()
    try tenant.store(ServiceRecord(kind: NewCsBatchPolicyAssignmentOperation.kind, id: id, name: string("OperationName") ?? "", fields: [
      .init("OperationId", .text(id)), .init("OperationName", .text(string("OperationName") ?? "")), .init("OverallStatus", .text("Completed")), .init("CreatedTime", .date(now)),
      .init("CompletedTime", .date(now)), .init("CompletedCount", .whole(states.count - failed)), .init("ErrorCount", .whole(failed)), .init("InProgressCount", .whole(0)),
      .init("NotStartedCount", .whole(0)), .init("UserState", .list(states)), .init("CreatedBy", .text(connection.teamsAccount?.id ?? "")),
    ]), command: commandName)
    return id
  }
}

/// Get-CsBatchPolicyAssignmentOperation.
final class GetCsBatchPolicyAssignmentOperation: ServiceCmdlet {
  override class var name: String { "Get-CsBatchPolicyAssignmentOperation" }
  override class var synopsis: String { "Shows how far assignments of policies to many users have come." }

  override func run() throws {
    var operations = tenant.records(NewCsBatchPolicyAssignmentOperation.kind)
    if let id = string("OperationId") ?? string("Identity") {
      operations = operations.filter { $0.id == id.lowercased() }
      if operations.isEmpty { throw Refusal("The operation '\(id)' is not found.", action: "Get-CsBatchPolicyAssignmentOperation lists all of them.") }
    }
    if let status = string("Status") { operations = operations.filter { $0["OverallStatus"].text?.lowercased() == status.lowercased() } }
    for operation in operations {
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.BatchJobStatus", operation.fields.map { ($0.name, $0.name == "UserState" ? .array($0.value.items.map(value)) : value($0.value)) }))
    }
  }
}
