/// Application registrations, service principals and consent.
extension Tenant {
  /// Microsoft Graph's own application.
  public static let graphAppId = "00000003-0000-0000-c000-000000000000"

  public func newApplication(displayName: String, callbackUri: String?, command: String) throws -> Application {
    try perform(command, on: displayName) { state in
      let application = Application(id: newId(), appId: newId(), displayName: displayName, callbackUri: callbackUri)
      state.applications[application.id] = application
      return application
    }
  }

  public func newPrincipal(appId: String, command: String) throws -> ServicePrincipal {
    guard let application = application(appId: appId) else {
      throw Refusal(
        "The appId '\(appId)' of the service principal does not reference a valid application object.", code: "Request_BadRequest", action: "Register the application first with New-MgApplication.")
    }
    if principal(appId: appId) != nil {
      throw Refusal(
        "The service principal cannot be created, updated, or restored because the service principal name \(appId) is already in use.",
        code: "Request_MultipleObjectsWithSameKeyValue", action: "Get-MgServicePrincipal -Filter \"appId eq '\(appId)'\"")
    }
    return try perform(command, on: application.displayName) { state in
      let principal = ServicePrincipal(id: newId(), appId: application.appId, displayName: application.displayName)
      state.principals[principal.id] = principal
      return principal
    }
  }

  public func updateApplication(_ id: String, command: String, _ change: (inout Application) -> Void) throws {
    guard var application = state.applications[id.lowercased()] else { throw Tenant.directoryNotFound(id) }
    try perform(command, on: application.displayName) { state in
      change(&application)
      state.applications[application.id] = application
    }
  }

  public func removeApplication(_ id: String, command: String) throws {
    guard let application = state.applications[id.lowercased()] else { throw Tenant.directoryNotFound(id) }
    try perform(command, on: application.displayName) { state in
      state.applications[application.id] = nil
      for (key, principal) in state.principals where principal.appId == application.appId { state.principals[key] = nil }
    }
  }

  public func removePrincipal(_ id: String, command: String) throws {
    guard let principal = state.principals[id.lowercased()] else { throw Tenant.directoryNotFound(id, action: "All of them: Get-MgServicePrincipal -All.") }
    try perform(command, on: principal.displayName) { $0.principals[principal.id] = nil }
  }

  /// An administrator's consent to one application permission.
  public func assignRole(_ roleId: String, of resourceId: String, to principalId: String, command: String) throws -> ServicePrincipal.RoleAssignment {
    guard var principal = state.principals[principalId.lowercased()] else { throw Tenant.directoryNotFound(principalId) }
    guard state.principals[resourceId.lowercased()] != nil else { throw Tenant.directoryNotFound(resourceId) }
    if principal.assignments.contains(where: { $0.roleId == roleId.lowercased() && $0.resourceId == resourceId.lowercased() }) {
      throw Refusal("Permission being assigned already exists on the object", code: "Request_BadRequest", action: "Nothing needs to be done.")
    }
    return try perform(command, on: principal.displayName) { state in
      let assignment = ServicePrincipal.RoleAssignment(id: newId(), resourceId: resourceId.lowercased(), roleId: roleId.lowercased(), createdAt: now())
      principal.assignments.append(assignment)
      state.principals[principal.id] = principal
      return assignment
    }
  }

  public func removeRole(_ assignmentId: String, from principalId: String, command: String) throws {
    guard var principal = state.principals[principalId.lowercased()] else { throw Tenant.directoryNotFound(principalId) }
    guard let at = principal.assignments.firstIndex(where: { $0.id == assignmentId.lowercased() }) else { throw Tenant.directoryNotFound(assignmentId) }
    try perform(command, on: principal.displayName) { state in
      principal.assignments.remove(at: at)
      state.principals[principal.id] = principal
    }
  }
}
