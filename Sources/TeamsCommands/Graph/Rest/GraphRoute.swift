import PowerShellRuntime

/// An address of Microsoft Graph and the cmdlet that answers for it: the REST interface and the cmdlets are one service.
struct GraphRoute {
  /// What becomes of a request's body.
  enum Body { case none, parameters, whole }
  let method: String
  /// The parts of the path; `{Name}` stands for a parameter of the cmdlet.
  let path: [String]
  let cmdlet: String
  let body: Body
  /// Whether it answers with a list.
  let isList: Bool

  private init(_ method: String, _ path: String, _ cmdlet: String, body: Body = .none, isList: Bool = false) {
    (self.method, self.path, self.cmdlet, self.body, self.isList) = (method, path.split(separator: "/").map(String.init), cmdlet, body, isList)
  }

  static let all: [GraphRoute] = [
    GraphRoute("GET", "users", "Get-MgUser", isList: true), GraphRoute("POST", "users", "New-MgUser", body: .whole),
    GraphRoute("GET", "users/{UserId}", "Get-MgUser"), GraphRoute("PATCH", "users/{UserId}", "Update-MgUser", body: .parameters),
    GraphRoute("DELETE", "users/{UserId}", "Remove-MgUser"), GraphRoute("GET", "users/{UserId}/licenseDetails", "Get-MgUserLicenseDetail", isList: true),
    GraphRoute("GET", "users/{UserId}/memberOf", "Get-MgUserMemberOf", isList: true),
    GraphRoute("POST", "users/{UserId}/assignLicense", "Set-MgUserLicense", body: .parameters),
    GraphRoute("GET", "subscribedSkus", "Get-MgSubscribedSku", isList: true), GraphRoute("GET", "subscribedSkus/{SubscribedSkuId}", "Get-MgSubscribedSku"),
    GraphRoute("GET", "organization", "Get-MgOrganization", isList: true), GraphRoute("GET", "domains", "Get-MgDomain", isList: true),
    GraphRoute("GET", "domains/{DomainId}", "Get-MgDomain"),
    GraphRoute("GET", "groups", "Get-MgGroup", isList: true), GraphRoute("POST", "groups", "New-MgGroup", body: .whole),
    GraphRoute("GET", "groups/{GroupId}", "Get-MgGroup"), GraphRoute("PATCH", "groups/{GroupId}", "Update-MgGroup", body: .parameters),
    GraphRoute("DELETE", "groups/{GroupId}", "Remove-MgGroup"), GraphRoute("GET", "groups/{GroupId}/members", "Get-MgGroupMember", isList: true),
    GraphRoute("GET", "groups/{GroupId}/owners", "Get-MgGroupOwner", isList: true),
    GraphRoute("POST", "groups/{GroupId}/members/$ref", "New-MgGroupMemberByRef", body: .whole),
    GraphRoute("DELETE", "groups/{GroupId}/members/{DirectoryObjectId}/$ref", "Remove-MgGroupMemberByRef"),
    GraphRoute("GET", "applications", "Get-MgApplication", isList: true), GraphRoute("POST", "applications", "New-MgApplication", body: .parameters),
    GraphRoute("GET", "applications/{ApplicationId}", "Get-MgApplication"),
    GraphRoute("PATCH", "applications/{ApplicationId}", "Update-MgApplication", body: .parameters),
    GraphRoute("DELETE", "applications/{ApplicationId}", "Remove-MgApplication"),
    GraphRoute("GET", "servicePrincipals", "Get-MgServicePrincipal", isList: true), GraphRoute("POST", "servicePrincipals", "New-MgServicePrincipal", body: .parameters),
    GraphRoute("GET", "servicePrincipals/{ServicePrincipalId}", "Get-MgServicePrincipal"),
    GraphRoute("DELETE", "servicePrincipals/{ServicePrincipalId}", "Remove-MgServicePrincipal"),
    GraphRoute("GET", "servicePrincipals/{ServicePrincipalId}/appRoleAssignments", "Get-MgServicePrincipalAppRoleAssignment", isList: true),
    GraphRoute("POST", "servicePrincipals/{ServicePrincipalId}/appRoleAssignments", "New-MgServicePrincipalAppRoleAssignment", body: .parameters),
    GraphRoute("DELETE", "servicePrincipals/{ServicePrincipalId}/appRoleAssignments/{AppRoleAssignmentId}", "Remove-MgServicePrincipalAppRoleAssignment"),
    GraphRoute("GET", "directory/deletedItems/microsoft.graph.user", "Get-MgDirectoryDeletedItem", isList: true),
    GraphRoute("GET", "directory/deletedItems/{DirectoryObjectId}", "Get-MgDirectoryDeletedItem"),
    GraphRoute("POST", "directory/deletedItems/{DirectoryObjectId}/restore", "Restore-MgDirectoryDeletedItem"),
    GraphRoute("DELETE", "directory/deletedItems/{DirectoryObjectId}", "Remove-MgDirectoryDeletedItem"),
  ]

  /// The parameters that a path gives; nil where it is another's.
  func match(_ method: String, _ parts: [String]) -> [(String?, Value)]? {
    guard method == self.method, parts.count == path.count else { return nil }
    var parameters: [(String?, Value)] = []
    for (own, given) in zip(path, parts) {
      if own.hasPrefix("{") {
        parameters.append((String(own.dropFirst().dropLast()), .string(given)))
      } else if own.lowercased() != given.lowercased() {
        return nil
      }
    }
    return parameters
  }
}
