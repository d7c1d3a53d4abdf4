import PowerShellRuntime
import Tenant

/// Get-MsolDomain.
final class GetMsolDomain: MsolCmdlet {
  override class var name: String { "Get-MsolDomain" }
  override class var synopsis: String { "Shows the domains of the organisation." }
  override func run() throws {
    let wanted = string("DomainName")?.lowercased()
    var found = tenant.domains.filter { wanted == nil || $0.name == wanted }
    if let wanted, found.isEmpty {
      throw Refusal("Domain not found. Name: \(wanted).", code: "Microsoft.Online.Administration.Automation.DomainNotFoundException", action: "Get-MsolDomain")
    }
    if let status = string("Status")?.lowercased() { found = found.filter { ($0.isVerified ? "verified" : "unverified") == status } }
    for domain in found {
      try write(object("Microsoft.Online.Administration.Domain", [
        ("Name", .string(domain.name)), ("Status", .string(domain.isVerified ? "Verified" : "Unverified")), ("Authentication", .string("Managed")),
        ("IsDefault", .bool(domain.name == tenant.domains.first?.name)), ("IsInitial", .bool(domain.isInitial)), ("RootDomain", .null),
      ]))
    }
  }
}

/// Get-MsolCompanyInformation.
final class GetMsolCompanyInformation: MsolCmdlet {
  override class var name: String { "Get-MsolCompanyInformation" }
  override class var synopsis: String { "Shows the organisation as the MSOnline module knows it." }
  override func run() throws {
    try write(object("Microsoft.Online.Administration.CompanyInformation", [
      ("DisplayName", .string(tenant.displayName)), ("ObjectId", .string(tenant.id)), ("CountryLetterCode", .string(tenant.country)), ("PreferredLanguage", .string("en")),
      ("InitialDomain", text(tenant.domains.first(where: \.isInitial)?.name)), ("DirectorySynchronizationEnabled", .bool(false)),
      ("LastDirSyncTime", .null), ("UsersPermissionToCreateGroupsEnabled", .bool(true)),
    ]))
  }
}

/// Get-MsolGroup.
final class GetMsolGroup: MsolCmdlet {
  override class var name: String { "Get-MsolGroup" }
  override class var synopsis: String { "Shows groups of the organisation." }
  override func run() throws {
    var groups = tenant.groups
    if let id = string("ObjectId") {
      guard let group = groups.first(where: { $0.id == id.lowercased() }) else {
        throw Refusal("Group Not Found.  Group: \(id).", code: "Microsoft.Online.Administration.Automation.GroupNotFoundException", action: "Get-MsolGroup -All")
      }
      groups = [group]
    }
    if let part = string("SearchString")?.lowercased() { groups = groups.filter { $0.displayName.lowercased().hasPrefix(part) } }
    if let kind = string("GroupType")?.lowercased() { groups = groups.filter { ($0.isUnified ? "distributionlist" : "security") == kind } }
    if let user = string("UserPrincipalName") ?? string("UserObjectId") {
      let id = tenant.account(user)?.id ?? ""
      groups = groups.filter { $0.members.contains(id) }
    }
    for group in groups.prefix(count("MaxResults", orElse: flag("All") ? .max : 250)) {
      try write(object("Microsoft.Online.Administration.Group", [
        ("ObjectId", .string(group.id)), ("DisplayName", .string(group.displayName)), ("GroupType", .string(group.isUnified ? "DistributionList" : "Security")),
        ("Description", text(group.description)), ("EmailAddress", group.isUnified ? .string("\(group.mailNickname)@\(tenant.domains.first?.name ?? "")") : .null),
      ]))
    }
  }
}

/// Get-MsolGroupMember.
final class GetMsolGroupMember: MsolCmdlet {
  override class var name: String { "Get-MsolGroupMember" }
  override class var synopsis: String { "Shows the members of a group." }
  override func run() throws {
    let members = try tenant.group(string("GroupObjectId") ?? "").members.compactMap { tenant.state.accounts[$0] }
    for account in members.prefix(count("MaxResults", orElse: flag("All") ? .max : 250)) {
      try write(object("Microsoft.Online.Administration.GroupMember", [
        ("GroupMemberType", .string("User")), ("EmailAddress", .string(account.userPrincipalName)), ("DisplayName", .string(account.displayName)), ("ObjectId", .string(account.id)),
        ("IsLicensed", .bool(!account.licenses.isEmpty)),
      ]))
    }
  }
}
