/// Dial-in conferencing: the organisation's bridge, the numbers on it, and what organizers have of it.
extension Tenant {
  public static let conferenceBridgeKind = "conference bridge"
  public static let conferenceNumberKind = "conference number"
  public static let conferenceUserKind = "conference user"

  static let conferencingPlan = "MCOMEETADV"

  /// Numbers that Microsoft lends to all organisations of a region, as the bridge lists them without `+`: fictitious ones (555-01xx, 020 7946 0xxx).
  private static let sharedNumbers: [(number: String, city: String, language: String)] = [
    ("12065550170", "Seattle", "en-US"), ("12125550171", "New York City", "en-US"), ("442079460170", "London", "en-GB"),
  ]

  /// The bridge; nil where no subscription has audio conferencing.
  public var conferenceBridge: ServiceRecord? {
    guard subscriptions.contains(where: { $0.enabled > 0 && $0.servicePlans.contains { $0.name == Tenant.conferencingPlan } }) else { return nil }
    return record(Tenant.conferenceBridgeKind, state.conferenceBridgeId)
      ?? ServiceRecord(kind: Tenant.conferenceBridgeKind, id: state.conferenceBridgeId, name: "Conference Bridge", fields: [
        .init("Region", .text(["US", "CA"].contains(country) ? "NOAM" : "EMEA")), .init("DefaultServiceNumber", .text(Tenant.sharedNumbers[country == "US" ? 0 : 2].number)),
        .init("IsDefault", .flag(true)), .init("IsShared", .flag(false)),
      ])
  }

  /// The numbers on the bridge: shared ones, and those of the organisation that were registered.
  public var conferenceNumbers: [ServiceRecord] {
    guard let bridge = conferenceBridge else { return [] }
    let shared = Tenant.sharedNumbers.map { conferenceNumber($0.number, city: $0.city, language: $0.language, isShared: true, isTollFree: false, bridge) }
    let own = state.numbers(heldBy: bridge.id)
    return shared + own.map { conferenceNumber(Tenant.digits($0.telephoneNumber), city: $0.city ?? "", language: "en-US", isShared: false, isTollFree: $0.isTollFree, bridge) }
  }

  private func conferenceNumber(_ number: String, city: String, language: String, isShared: Bool, isTollFree: Bool, _ bridge: ServiceRecord) -> ServiceRecord {
    let kept = record(Tenant.conferenceNumberKind, number)
    return ServiceRecord(kind: Tenant.conferenceNumberKind, id: number, name: number, fields: [
      .init("City", .text(city)), .init("PrimaryLanguage", kept?["PrimaryLanguage"] ?? .text(language)),
      .init("SecondaryLanguages", kept?["SecondaryLanguages"] ?? .list([])), .init("BridgeId", .text(bridge.id)), .init("IsShared", .flag(isShared)),
      .init("Type", .text(isTollFree ? "TollFree" : "Toll")),
    ])
  }

  /// A number as the conferencing cmdlets write it: without `tel:` and `+`.
  public static func digits(_ number: String) -> String { normalized(number).replacing("+", with: "") }

  /// Whether a number of the organisation is on the bridge.
  public func isOnConferenceBridge(_ number: PhoneNumber) -> Bool { number.assignedTo == state.conferenceBridgeId }

  /// A number of the bridge.
  public func conferenceNumber(_ number: String) throws -> ServiceRecord {
    let digits = Tenant.digits(number)
    guard let found = conferenceNumbers.first(where: { $0.id == digits }) else {
      throw Refusal("The service number '\(digits)' is not found on the conference bridge.", action: "Those on it: Get-CsOnlineDialInConferencingServiceNumber. Others come by Register-CsOnlineDialInConferencingServiceNumber.")
    }
    return found
  }

  /// Puts a service number of the organisation on the bridge.
  public func registerConferenceNumber(_ number: String, _ bridge: ServiceRecord, command: String) throws {
    let text = Tenant.normalized(number)
    guard let entry = state.numbers[text] else { throw numberNotFound(text, action: "Service numbers that are free: Get-CsPhoneNumberAssignment -CapabilitiesContain ConferenceAssignment -PstnAssignmentStatus Unassigned.") }
    guard entry.capability.contains("ConferenceAssignment") else {
      throw Refusal("Telephone number '\(text)' does not have required capabilities to be assigned to target type 'ConferenceBridge'", action: "A bridge needs a service number: Get-CsPhoneNumberAssignment -CapabilitiesContain ConferenceAssignment.")
    }
    guard entry.assignedTo == nil else {
      throw Refusal("Telephone Number '\(text)' has already been assigned", action: "It is held by \(entry.assignedTo.flatMap { state.accounts[$0]?.userPrincipalName } ?? "the conference bridge").")
    }
    try changeNumber(text, command: command) { $0.assignedTo = bridge.id }
  }

  /// Takes a number of the organisation off the bridge.
  ///
  /// - Parameter evenDefault: whether it may be the number that invitations show where nobody chose another.
  public func unregisterConferenceNumber(_ number: String, _ bridge: ServiceRecord, evenDefault: Bool, command: String) throws {
    let found = try conferenceNumber(number)
    guard found["IsShared"] != .flag(true) else { throw Refusal("The service number '\(found.id)' is shared and cannot be unregistered.", action: "Only numbers of the organisation can be taken off the bridge.") }
    let isDefault = bridge["DefaultServiceNumber"].text == found.id
    guard !isDefault || evenDefault else {
      throw Refusal("The service number '\(found.id)' is the default number of the bridge.", action: "Give the bridge another one (Set-CsOnlineDialInConferencingBridge -DefaultServiceNumber), or say -RemoveDefaultServiceNumber.")
    }
    try perform(command, on: found.id) { state in
      state.numbers[Tenant.normalized(number)]?.unassign()
      guard isDefault else { return }
      var bridge = bridge
      bridge["DefaultServiceNumber"] = .none
      state.records[ServiceRecord.key(bridge.kind, bridge.id)] = bridge
    }
  }

  /// Users with audio conferencing, by their names.
  public var conferenceUsers: [Account] {
    state.accounts.values.filter { $0.instance == nil && hasConferencing($0) }.sorted { $0.userPrincipalName < $1.userPrincipalName }
  }

  public func hasConferencing(_ account: Account) -> Bool { hasPlan([Tenant.conferencingPlan], account) }

  /// What an organizer has of the bridge; who has changed nothing has the bridge's own number.
  public func conferenceSettings(of account: Account) -> ServiceRecord {
    if let kept = record(Tenant.conferenceUserKind, account.id) { return kept }
    // Nine digits that stay the same for an account (the service makes them up).
    let conferenceId = account.id.utf8.reduce(UInt64(17)) { ($0 &* 31 &+ UInt64($1)) % 900_000_000 } + 100_000_000
    return ServiceRecord(kind: Tenant.conferenceUserKind, id: account.id, name: account.userPrincipalName, fields: [
      .init("ConferenceId", .text(String(conferenceId))), .init("ServiceNumber", conferenceBridge?["DefaultServiceNumber"] ?? .none), .init("TollFreeServiceNumber", .none),
      .init("AllowPstnOnlyMeetings", .flag(false)), .init("AllowTollFreeDialIn", .flag(true)),
    ])
  }
}
