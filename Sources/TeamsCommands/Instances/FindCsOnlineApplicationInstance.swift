import PowerShellRuntime
import Tenant

/// Find-CsOnlineApplicationInstance: by a part of the name or number.
final class FindCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Find-CsOnlineApplicationInstance" }
  override func run() throws {
    let query = (string("SearchQuery") ?? "").lowercased()
    var found: [CustomObject] = []
    for account in tenant.instances {
      let number = tenant.number(of: account)?.telephoneNumber ?? ""
      guard account.displayName.lowercased().contains(query) || account.userPrincipalName.lowercased().contains(query) || number.contains(query) else { continue }
      if flag("AssociatedOnly"), tenant.association(of: account.id) == nil { continue }
      if flag("UnAssociatedOnly"), tenant.association(of: account.id) != nil { continue }
      found.append(object("Microsoft.Rtc.Management.Hosted.Online.Models.FindApplicationInstanceResult", [
        ("Id", .string(account.id)), ("Name", .string(account.displayName)), ("TelephoneNumber", number.isEmpty ? .null : .string(number)),
      ]))
    }
    for item in found.prefix(count("MaxResults", orElse: 20)) { try write(item) }
  }
}
