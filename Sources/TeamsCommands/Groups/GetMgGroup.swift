import PowerShellRuntime
import Tenant

/// Get-MgGroup.
final class GetMgGroup: GroupCmdlet {
  override class var name: String { "Get-MgGroup" }
  override func run() throws {
    if let id = string("GroupId") { return try write(groupObject(tenant.group(id))) }
    var groups = tenant.groups
    if let search = string("Search") {
      let part = search.split(separator: ":").last.map { $0.filter { $0 != "\"" }.lowercased() } ?? ""
      groups = groups.filter { $0.displayName.lowercased().contains(part) }
    }
    try writeFiltered(groups.map { groupObject($0) })
  }
}
