import PowerShellRuntime
import Tenant

/// Get-CsUserPolicyAssignment.
final class GetCsUserPolicyAssignment: ServiceCmdlet {
  override class var name: String { "Get-CsUserPolicyAssignment" }
  override func run() throws {
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsAccount(identity) else { throw Tenant.userNotFound(identity, action: "All users: Get-CsOnlineUser.") }
    for family in SettingFamily.all.values.sorted(by: { $0.noun < $1.noun }) {
      if let wanted = string("PolicyType"), wanted.lowercased() != family.userProperty.lowercased() { continue }
      guard let policy = tenant.policy(family.noun, of: account) else { continue }
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.EffectivePolicy", [
        ("PolicyType", .string(family.userProperty)), ("PolicyName", .string(policy)),
        ("PolicySource", .object(ListObject([.object(source(policy))]))),
      ]))
    }
  }

  /// Where an assignment comes from, which shows itself by the policy's name.
  private func source(_ policy: String) -> CustomObject {
    let source = CustomObject([("AssignmentType", .string("Direct")), ("PolicyName", .string(policy)), ("Reference", .null)])
    source.display = policy
    return source
  }
}
