import PowerShellRuntime
import Tenant

/// Get-CsUserPolicyAssignment.
final class GetCsUserPolicyAssignment: ServiceCmdlet {
  override class var name: String { "Get-CsUserPolicyAssignment" }
  override class var synopsis: String { "Shows the policies that hold for a user and where each comes from." }
  override func run() throws {
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsUser(named: identity) else { throw Tenant.userNotFound(identity, action: "All users: Get-CsOnlineUser.") }
    let policies = EffectivePolicies(tenant)
    for family in SettingFamily.all.values.sorted(by: { $0.noun < $1.noun }) {
      if let wanted = string("PolicyType"), wanted.lowercased() != family.userProperty.lowercased() { continue }
      let sources = policies.sources(family.noun, of: account)
      guard let found = sources.first else { continue }
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.EffectivePolicy", [
        ("PolicyType", .string(family.userProperty)), ("PolicyName", .string(found.policy)),
        ("PolicySource", .object(ListObject(sources.map { .object(shown($0)) }))),
      ]))
    }
  }

  /// Where an assignment comes from, which shows itself by the policy's name.
  private func shown(_ source: EffectivePolicies.Source) -> CustomObject {
    let object = CustomObject([
      ("AssignmentType", .string(source.group == nil ? "Direct" : "Group")), ("PolicyName", .string(source.policy)), ("Reference", text(source.group)),
    ])
    object.display = source.policy
    return object
  }
}
