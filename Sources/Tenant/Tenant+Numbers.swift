/// Phone numbers: assigning, unassigning, ordering.
extension Tenant {
  /// `+14255550100` of `tel:+14255550100`, `+1 (425) 555-0100` and the like; an extension stays behind it (rule B81). What is no number stays as
  /// it was typed, for the refusal.
  public static func normalized(_ number: String) -> String { parsed(number) ?? number }

  private static func parsed(_ number: String) -> String? {
    let text = number.lowercased().hasPrefix("tel:") ? number.dropFirst(4) : number[...]
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    guard let line = parts.first, line.allSatisfy({ $0.isASCII && ($0.isNumber || " +-().".contains($0)) }) else { return nil }
    let digits = line.filter(\.isNumber)
    guard !digits.isEmpty, !line.drop(while: { !$0.isNumber }).contains("+") else { return nil }
    if parts.count == 1 { return "+" + digits }
    let given = parts[1].lowercased(), numbered = given.dropFirst(4)
    guard given.hasPrefix("ext="), !numbered.isEmpty, numbered.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return "+" + digits + ";ext=" + numbered
  }

  /// - Throws: the refusal of a number with `tel:` in front of it (rule B80).
  public func checkScheme(of number: String) throws {
    guard number.lowercased().hasPrefix("tel:") else { return }
    throw numberNotFound(number, action: "Here the number stands without tel:, as \(Tenant.normalized(number)).")
  }

  func numberNotFound(_ number: String, action: String) -> Refusal { Refusal("Telephone Number '\(number)' is not found from tenant '\(id)'", action: action) }

  private static let instancePlans = ["MCOEV_VIRTUALUSER", "PHONESYSTEM_VIRTUALUSER"]
  private static let phoneSystemPlans = ["MCOEV"]
  private static let callingPlans = ["MCOPSTN1", "MCOPSTN2", "MCOPSTN5", "MCOPSTN_1_PRICED", "MCOPSTNPAYG", "MCOPSTNEAU"]

  /// Assigns a number to a user or resource account.
  ///
  /// - Parameters:
  ///   - numberType: the type that the caller named; nil where the cmdlet takes the number's own.
  ///   - category: `Primary`, or what a number beside the primary one is to a user.
  ///   - replaces: whether the number takes the place of the one that the account has; the cmdlets for numbers refuse that.
  ///   - change: what else the call sets of the number.
  public func assignNumber(
    _ number: String, to identity: String, numberType: String?, locationId: String?, category: String? = nil, replaces: Bool = false, command: String, change: (inout PhoneNumber) -> Void = { _ in }
  ) throws {
    let category = category.flatMap { $0.lowercased() == "primary" ? nil : $0 }
    guard var account = teamsAccount(identity) else { throw Tenant.userNotFound(identity) }
    let text = Tenant.normalized(number)
    try perform(command, on: account.userPrincipalName) { state in
      guard var entry = state.numbers[text] ?? directRouting(text, numberType) else {
        throw numberNotFound(
          text,
          action: Tenant.isNumber(text)
            ? "Numbers that can be assigned: Get-CsPhoneNumberAssignment -PstnAssignmentStatus Unassigned."
            : "A number is written with its country code, such as +14255550102 or +14255550102;ext=12.")
      }
      try check(entry, account, numberType)
      if let end = entry.blockedUntil, end > now() {
        throw Refusal(
          "Telephone Number '\(text)' is blocked from assignment", action: "It was unassigned with -AssignmentBlockedDays or -AssignmentBlockedForever: choose another number.")
      }
      if let holder = entry.assignedTo, holder != account.id {
        throw Refusal(
          "Telephone Number '\(text)' has already been assigned to another user",
          action: "It is held by \(state.accounts[holder]?.userPrincipalName ?? holder). Unassign it there first with Remove-CsPhoneNumberAssignment, or choose a free number.")
      }
      // Rules B98, B101 and B107: a number is taken away before another one is given.
      if let other = state.numbers(heldBy: account.id).first(where: { $0.id != text && (account.instance != nil || $0.category?.lowercased() == category?.lowercased()) }) {
        guard replaces else {
          throw Refusal(
            "User '\(account.userPrincipalName)' already has a phone number '\(other.telephoneNumber)' assigned",
            action: "Unassign it first: Remove-CsPhoneNumberAssignment -Identity \(account.userPrincipalName) -PhoneNumber \(other.telephoneNumber) -PhoneNumberType \(other.numberType).")
        }
        state.numbers[other.id]?.unassign()
      }
      entry.assignedTo = account.id
      entry.category = category
      if let locationId { entry.locationId = try checked(locationId) }
      change(&entry)
      state.numbers[text] = entry
      // "EnterpriseVoiceEnabled will be set to True" of users and resource accounts alike (Set-CsPhoneNumberAssignment).
      account.enterpriseVoiceEnabled = true
      account.instance?.isSynced = false
      state.store(account)
    }
  }

  /// `+` and up to 15 digits (E.164), with an extension perhaps.
  static func isNumber(_ text: String) -> Bool { parsed(text) == text && (4...16).contains(text.prefix { $0 != ";" }.count) }

  /// Direct Routing numbers need not be in the inventory before.
  private func directRouting(_ text: String, _ numberType: String?) -> PhoneNumber? {
    guard numberType?.lowercased() == "directrouting", Tenant.isNumber(text) else { return nil }
    return PhoneNumber(
      telephoneNumber: text, numberType: "DirectRouting", capability: ["ConferenceAssignment", "VoiceApplicationAssignment", "UserAssignment"],
      city: nil, isoCountryCode: nil)
  }

  private func check(_ number: PhoneNumber, _ account: Account, _ numberType: String?) throws {
    if let numberType, numberType.lowercased() != number.numberType.lowercased() {
      throw Refusal(
        "Telephone Number '\(number.telephoneNumber)' is not valid for the specified phone number type '\(numberType)'", action: "It is a \(number.numberType) number: name that type with -PhoneNumberType.")
    }
    let isInstance = account.instance != nil
    if isInstance, let department = account.department, department.isEmpty || department == "Skype for Business Application Endpoint" {
      // Rule B41: accounts older than 2019.
      throw Refusal(
        "User '\(account.userPrincipalName)' is not a valid target for a telephone number",
        action: "Its Department must be that of application instances: Set-MsolUser -ObjectId \(account.id) -Department 'Microsoft Communication Application Instance'.")
    }
    let needed = isInstance ? "VoiceApplicationAssignment" : "UserAssignment"
    if !number.capability.contains(needed) {
      throw Refusal(
        "Telephone number '\(number.telephoneNumber)' does not have required capabilities to be assigned to target type '\(isInstance ? "ResourceAccount" : "User")'",
        action: isInstance
          ? "A resource account needs a service number: Get-CsPhoneNumberAssignment -CapabilitiesContain VoiceApplicationAssignment -PstnAssignmentStatus Unassigned."
          : "A user needs a user number: Get-CsPhoneNumberAssignment -CapabilitiesContain UserAssignment -PstnAssignmentStatus Unassigned.")
    }
    let plans = isInstance ? Tenant.instancePlans : number.numberType == "CallingPlan" ? Tenant.callingPlans : Tenant.phoneSystemPlans
    if !hasPlan(plans, account) || (!isInstance && !hasPlan(Tenant.phoneSystemPlans, account)) {
      throw Refusal(
        "User '\(account.userPrincipalName)' lacks appropriate licenses to assign a '\(number.numberType)' number",
        action: isInstance
          ? "It needs the Teams Phone Resource Account licence: Update-MgUser -UsageLocation, then Set-MgUserLicense with the SkuId of PHONESYSTEM_VIRTUALUSER. A licence takes about a minute to be provisioned."
          : "It needs Teams Phone\(number.numberType == "CallingPlan" ? " and a Calling Plan" : ""): Set-MgUserLicense. A licence takes about a minute to be provisioned.")
    }
  }

  /// Gives a number another emergency location.
  public func setLocation(_ number: String, locationId: String?, command: String) throws {
    // Rule B92: the text null takes the location away.
    let id = try locationId.flatMap { try checked($0) }
    if id == nil, let entry = state.numbers[Tenant.normalized(number)], entry.numberType == "CallingPlan" {
      throw Refusal(
        "The location of the CallingPlan number '\(entry.telephoneNumber)' cannot be removed", action: "Numbers of calling plans keep a location: give another one with -LocationId.")
    }
    try changeNumber(number, command: command) { $0.locationId = id }
  }

  /// A location that is named; nil where the text null takes it away.
  private func checked(_ locationId: String) throws -> String? {
    if locationId.lowercased() == "null" { return nil }
    guard let place = record(Tenant.emergencyLocationKind, locationId) else {
      throw Refusal("The location '\(locationId)' is not found", action: "The organisation's locations: Get-CsOnlineLisLocation.")
    }
    return place.id
  }

  /// Changes what is said of a number of the inventory.
  public func changeNumber(_ number: String, command: String, _ change: (inout PhoneNumber) -> Void) throws {
    let text = Tenant.normalized(number)
    guard var entry = state.numbers[text] else { throw numberNotFound(text, action: "Get-CsPhoneNumberAssignment") }
    change(&entry)
    try perform(command, on: text) { state in state.numbers[text] = entry }
  }

  /// Set-CsOnlineVoiceApplicationInstance with no number (decision D3).
  public func unassignInstance(_ identity: String, command: String) throws {
    guard let account = teamsAccount(identity), account.instance != nil else { throw Tenant.userNotFound(identity) }
    guard let number = number(of: account) else { return }
    if number.numberType == "DirectRouting" {
      throw Refusal(
        "Unassigning the Direct Routing number '\(number.telephoneNumber)' from application instance '\(account.userPrincipalName)' is not supported by Set-CsOnlineVoiceApplicationInstance.",
        action: "Remove-CsPhoneNumberAssignment -Identity \(account.userPrincipalName) -PhoneNumber \(number.telephoneNumber) -PhoneNumberType DirectRouting")
    }
    try release(account, [number], command)
  }

  /// Remove-CsPhoneNumberAssignment.
  ///
  /// - Parameters:
  ///   - number: nil for all numbers of the account.
  ///   - blockedUntil: until when nobody may have what is released.
  public func removeAssignment(_ identity: String, number: String?, numberType: String?, blockedUntil: Ticks? = nil, command: String) throws {
    guard let account = teamsAccount(identity) else { throw Tenant.userNotFound(identity) }
    var held = state.numbers(heldBy: account.id)
    if let number {
      let text = Tenant.normalized(number)
      held = held.filter { $0.telephoneNumber == text && (numberType == nil || $0.numberType.lowercased() == numberType?.lowercased()) }
      if held.isEmpty {
        throw Refusal(
          "Telephone Number '\(text)' is not assigned to '\(account.userPrincipalName)'", action: "What it holds: Get-CsPhoneNumberAssignment -AssignedPstnTargetId \(account.userPrincipalName).")
      }
    }
    try release(account, held, blockedUntil: blockedUntil, command)
  }

  private func release(_ account: Account, _ numbers: [PhoneNumber], blockedUntil: Ticks? = nil, _ command: String) throws {
    try perform(command, on: account.userPrincipalName) { state in
      for number in numbers {
        state.numbers[number.id]?.unassign()
        state.numbers[number.id]?.blockedUntil = blockedUntil
      }
      guard var account = state.accounts[account.id] else { return }
      // Rule B104: a user loses enterprise voice with the number.
      account.enterpriseVoiceEnabled = state.numbers(heldBy: account.id).contains { $0.category == nil }
      account.instance?.isSynced = false
      state.store(account)
    }
  }

  // MARK: Orders

  /// Searches for numbers and reserves them.
  ///
  /// - Parameters:
  ///   - civicAddressId: the emergency address; numbers get its city.
  ///   - prefix: country code and area code that the numbers start with.
  public func newOrder(
    name: String, description: String, country: String, numberType: String, civicAddressId: String?, prefix: String, quantity: Int, command: String
  ) throws -> NumberOrder {
    guard quantity > 0, quantity <= 100 else { throw Refusal("The quantity '\(quantity)' is not valid.", action: "Order 1 to 100 numbers.") }
    let address = civicAddressId.flatMap { record(Tenant.civicAddressKind, $0) }
    if civicAddressId != nil, address == nil {
      throw Refusal("The civic address '\(civicAddressId ?? "")' is not found", action: "The organisation's addresses: Get-CsOnlineLisLocation.")
    }
    return try perform(command, on: name) { state in
      let start = "+" + prefix.filter(\.isNumber)
      // Seven digits behind the prefix, from 5550200 on: numbers that nobody has (555-01xx is the sample's own).
      let (numbers, orders) = (state.numbers, state.orders)
      let free = (5_550_200...5_559_999).lazy.map { start + String($0) }.filter { number in
        numbers[number] == nil && !orders.values.contains { $0.numbers.contains(number) && ["Reserved", "InProgress"].contains($0.status) }
      }
      let order = NumberOrder(
        id: newId(), name: name, description: description, country: country, numberType: numberType, city: address?["City"].text, numbers: Array(free.prefix(quantity)),
        status: "Reserved", createdAt: now(), expiresAt: later(delays.reservation))
      state.orders[order.id] = order
      return order
    }
  }

  /// Buys the numbers of an order that are reserved.
  public func completeOrder(_ orderId: String, command: String) throws {
    settle()
    guard var order = state.orders[orderId.lowercased()] else { throw Refusal("The order '\(orderId)' is not found", action: "Get-CsOnlineTelephoneNumberOrder -OrderType Search") }
    guard order.status == "Reserved" else {
      throw Refusal(
        "The order '\(order.name)' can't be completed: its status is \(order.status).", action: "A reservation holds 10 minutes. Search again with New-CsOnlineTelephoneNumberOrder.")
    }
    try perform(command, on: order.name) { state in
      order.status = "InProgress"
      order.completesAt = later(delays.order)
      state.orders[order.id] = order
    }
    settle()
  }

  public func cancelOrder(_ orderId: String, command: String) throws {
    guard var order = state.orders[orderId.lowercased()] else { throw Refusal("The order '\(orderId)' is not found") }
    try perform(command, on: order.name) { state in
      order.status = "Cancelled"
      state.orders[order.id] = order
    }
  }
}
