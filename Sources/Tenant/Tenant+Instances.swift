/// Resource accounts and their applications.
extension Tenant {
  public static let zeroId = "00000000-0000-0000-0000-000000000000"
  /// The applications of Microsoft's own auto attendants and call queues.
  public static let autoAttendantAppId = "ce933385-9390-45d1-9512-c8d228074e07"
  public static let callQueueAppId = "11cd3e2e-fccb-42ad-ad00-878b93575e07"

  public static func userNotFound(
    _ identity: String,
    action: String = "Check the spelling with Get-CsOnlineApplicationInstance or Get-CsOnlineUser. A new resource account takes some seconds to reach Teams: wait, and try again."
  ) -> Refusal {
    Refusal("The user '\(identity)' is not found", action: action)
  }

  public func newInstance(userPrincipalName: String, displayName: String?, applicationId: String?) throws -> Account {
    try checkNewName(userPrincipalName)
    return try perform("New-CsOnlineApplicationInstance", on: userPrincipalName) { state in
      var account = Account(id: newId(), userPrincipalName: userPrincipalName, displayName: displayName ?? userPrincipalName)
      account.accountEnabled = false
      account.department = "Microsoft Communication Application Instance"
      // An instance that is created with its application is mapped at once (decision D1).
      account.instance = Account.Instance(applicationId: applicationId, mappedApplicationId: applicationId)
      account.visibleAt = later(delays.replication)
      state.store(account)
      return account
    }
  }

  /// A new user of the directory.
  public func newUser(userPrincipalName: String, displayName: String, command: String, profile: [PropertyValue.Field] = [], _ fill: (inout Account) -> Void) throws -> Account {
    try checkNewName(userPrincipalName)
    return try perform(command, on: userPrincipalName) { state in
      var account = Account(id: newId(), userPrincipalName: userPrincipalName, displayName: displayName)
      account.visibleAt = later(delays.replication)
      fill(&account)
      state.store(account)
      keep(profile, of: account, in: state)
      return account
    }
  }

  /// The directory's rules for a new user principal name.
  private func checkNewName(_ name: String) throws {
    if account(name) != nil {
      throw Refusal(
        "Another object with the same value for property userPrincipalName already exists.", action: "Choose another user principal name, or use the account that has this one.")
    }
    let parts = name.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, domains.contains(where: { $0.isVerified && $0.name == parts[1].lowercased() }) else {
      let verified = domains.filter(\.isVerified).map(\.name).joined(separator: ", ")
      throw Refusal(
        "The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.",
        action: "The verified domains are \(verified).")
    }
    // The characters that Entra takes in front of the domain (UserPrincipalName population).
    guard parts[0].count <= 64, !parts[0].hasSuffix("."), parts[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "'.-_!#^~".contains($0)) }) else {
      throw Refusal(
        "Property userPrincipalName is invalid.", action: "In front of the @ stand up to 64 of A-Z, a-z, 0-9 and ' . - _ ! # ^ ~, and no period at the end.")
    }
  }

  /// Sync-CsOnlineApplicationInstance (decision D1).
  public func syncInstance(objectId: String, applicationId: String?) throws {
    guard var account = teamsAccount(objectId), var instance = account.instance else { throw Tenant.userNotFound(objectId) }
    try perform("Sync-CsOnlineApplicationInstance", on: account.userPrincipalName) { state in
      if let applicationId {
        if applicationId == Tenant.zeroId {
          instance.mappedApplicationId = nil
          instance.applicationId = nil
        } else if instance.mappedApplicationId != nil {
          throw Refusal(
            "An item with the same key has already been added.",
            action: "The instance is mapped to an application already. Remove the mapping first: Sync-CsOnlineApplicationInstance -ObjectId \(account.id) -ApplicationId \(Tenant.zeroId).")
        } else {
          instance.mappedApplicationId = applicationId
          instance.applicationId = applicationId
        }
      } else {
        instance.mappedApplicationId = instance.applicationId
      }
      instance.isSynced = true
      account.instance = instance
      state.store(account)
    }
  }

  /// Set-CsOnlineApplicationInstance.
  public func setInstance(_ identity: String, applicationId: String?, displayName: String?) throws {
    guard var account = teamsAccount(identity), account.instance != nil else { throw Tenant.userNotFound(identity) }
    try perform("Set-CsOnlineApplicationInstance", on: account.userPrincipalName) { state in
      if let displayName { account.displayName = displayName }
      if let applicationId {
        account.instance?.applicationId = applicationId
        account.instance?.isSynced = false
      }
      state.store(account)
    }
  }

  /// Remove-MgUser, Remove-MsolUser: the account goes, its number and licences are free again.
  public func removeAccount(_ identity: String, command: String) throws {
    guard let account = account(identity) else { throw Tenant.directoryNotFound(identity) }
    try perform(command, on: account.userPrincipalName) { state in
      // The number of a resource account sticks to it (rules B94 and B114); a user's is free.
      if account.instance == nil { for number in state.numbers(heldBy: account.id) { state.numbers[number.id]?.unassign() } }
      state.remove(account)
    }
  }

  /// Puts a removed account back, a user's without its number.
  public func restoreAccount(_ id: String, command: String) throws -> Account {
    guard let account = state.removedAccounts[id.lowercased()] else { throw Tenant.directoryNotFound(id, action: "What was removed: Get-MgDirectoryDeletedItem.") }
    return try perform(command, on: account.userPrincipalName) { state in
      state.removedAccounts[account.id] = nil
      state.store(account)
      return account
    }
  }

  /// Removes a removed account for good.
  public func purgeAccount(_ id: String, command: String) throws {
    guard let account = state.removedAccounts[id.lowercased()] else { throw Tenant.directoryNotFound(id, action: "What was removed: Get-MgDirectoryDeletedItem.") }
    try perform(command, on: account.userPrincipalName) { $0.removedAccounts[account.id] = nil }
  }

  /// The application that a service principal's id means.
  public func principal(_ id: String) throws -> ServicePrincipal {
    guard let principal = state.principals[id.lowercased()] else { throw Tenant.directoryNotFound(id, action: "Get-MgServicePrincipal -All") }
    return principal
  }

  public static func directoryNotFound(
    _ identity: String, action: String = "Check the user principal name or object id with Get-MgUser -All."
  ) -> Refusal {
    Refusal(
      "Resource '\(identity)' does not exist or one of its queried reference-property objects are not present.", code: "Request_ResourceNotFound",
      action: action)
  }

  public func updateUser(_ identity: String, renamedTo name: String? = nil, command: String, profile: [PropertyValue.Field] = [], _ change: (inout Account) -> Void) throws {
    guard var account = account(identity) else { throw Tenant.directoryNotFound(identity) }
    if let name, name.lowercased() != account.userPrincipalName.lowercased() { try checkNewName(name) }
    try perform(command, on: account.userPrincipalName) { state in
      change(&account)
      if let name { account.userPrincipalName = name }
      state.store(account)
      keep(profile, of: account, in: state)
    }
  }

  private func keep(_ profile: [PropertyValue.Field], of account: Account, in state: TenantState) {
    guard !profile.isEmpty else { return }
    var record = record(Tenant.userProfileKind, beside: account)
    for field in profile { record[field.name] = field.value }
    state.records[ServiceRecord.key(record.kind, record.id)] = record
  }
}
