import PowerShellRuntime
import Tenant

/// Find-CsGroup: groups by a part of their name, or by id.
final class FindCsGroup: ServiceCmdlet {
  override class var name: String { "Find-CsGroup" }
  override class var synopsis: String { "Finds groups of the directory by name." }

  override func run() throws {
    let query = string("SearchQuery")?.lowercased() ?? ""
    let found = tenant.groups.filter { group in
      if group.id == query { return true }
      return flag("ExactMatchOnly") ? group.displayName.lowercased() == query : group.displayName.lowercased().hasPrefix(query)
    }
    for group in found.prefix(count("MaxResults", orElse: 10)) {
      try write(object("Microsoft.Rtc.Management.Hosted.Group.Models.GroupModel", [
        ("Id", .string(group.id)), ("DisplayName", .string(group.displayName)), ("IsMailEnabled", .bool(group.isUnified)),
      ]))
    }
  }
}
