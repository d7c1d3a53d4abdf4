import PowerShellRuntime
import Tenant

/// Find-CsOnlineApplicationInstance: by how the name begins, by a part of the number, or by the id (rule B39).
final class FindCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Find-CsOnlineApplicationInstance" }
  override class var synopsis: String { "Finds resource accounts by a part of their names." }
  override class var help: String {
    """
    .EXAMPLE
    Find-CsOnlineApplicationInstance -SearchQuery queue
    """
  }
  override func run() throws {
    let query = (string("SearchQuery") ?? "").lowercased()
    var left = min(20, count("MaxResults", orElse: 10))
    for account in tenant.instances where left > 0 {
      let number = tenant.number(of: account)?.telephoneNumber ?? ""
      let name = account.displayName.lowercased()
      let isFound = flag("ExactMatchOnly")
        ? [name, number, String(number.dropFirst()), account.id].contains(query) : name.hasPrefix(query) || number.contains(query) || account.id == query
      guard isFound else { continue }
      if flag("AssociatedOnly"), tenant.association(of: account.id) == nil { continue }
      if flag("UnAssociatedOnly"), tenant.association(of: account.id) != nil { continue }
      left -= 1
      try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.FindApplicationInstanceResult", [
        ("Id", .string(account.id)), ("Name", .string(account.displayName)), ("TelephoneNumber", number.isEmpty ? .null : .string(number)),
      ]))
    }
  }
}
