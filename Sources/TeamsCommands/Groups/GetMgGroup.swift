import PowerShellRuntime
import Tenant

/// Get-MgGroup.
final class GetMgGroup: GroupCmdlet {
  override class var name: String { "Get-MgGroup" }
  override class var synopsis: String { "Shows groups of the organisation." }
  override func run() throws {
    if let id = string("GroupId") { return try write(groupObject(tenant.group(id))) }
    let groups = try selected(tenant.groups, as: { group in
      // Filters tell teams from other groups by a property that is not written.
      let object = groupObject(group)
      object["ResourceProvisioningOptions"] = .strings(group.record == nil ? ["Team"] : [])
      return object
    })
    for group in groups { try write(groupObject(group)) }
  }
}
