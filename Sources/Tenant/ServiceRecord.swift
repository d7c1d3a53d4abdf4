/// An object of the service that is kept as its properties say: a call queue, an auto attendant, a schedule, a team ...
public struct ServiceRecord: TenantObject {
  /// The kind of the object in words: `call queue`.
  public let kind: String
  public let id: String
  public var name: String
  public var fields: [PropertyValue.Field]

  public init(kind: String, id: String, name: String, fields: [PropertyValue.Field] = []) {
    (self.kind, self.id, self.name, self.fields) = (kind, id, name, fields)
  }

  public subscript(_ name: String) -> PropertyValue {
    get { fields.first { $0.name.lowercased() == name.lowercased() }?.value ?? .none }
    set {
      if let at = fields.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) { fields[at].value = newValue } else { fields.append(.init(name, newValue)) }
    }
  }

  /// What a call queue has where nobody says otherwise: the values that the documentation of New-CsCallQueue gives.
  public static let callQueueDefaults: [PropertyValue.Field] = [
    .init("RoutingMethod", .text("Attendant")), .init("AllowOptOut", .flag(true)), .init("ConferenceMode", .flag(true)),
    .init("PresenceBasedRouting", .flag(false)), .init("AgentAlertTime", .whole(30)), .init("OverflowThreshold", .whole(50)),
    .init("OverflowAction", .text("DisconnectWithBusy")), .init("TimeoutThreshold", .whole(1200)), .init("TimeoutAction", .text("Disconnect")),
    .init("NoAgentApplyTo", .text("AllCalls")), .init("NoAgentAction", .text("Queue")), .init("UseDefaultMusicOnHold", .flag(false)),
  ]

  /// The calls of a user who has set nothing, in the order of the documentation's example. Scripts take Immediate for forwarding that
  /// is on, without a look at IsForwardingEnabled (mozziemozz/M365CallFlowVisualizer): nobody has it who forwards nothing.
  public static let callingSettingsDefaults: [PropertyValue.Field] = [
    .init("IsForwardingEnabled", .flag(false)), .init("ForwardingType", .text("Simultaneous")), .init("ForwardingTarget", .none), .init("ForwardingTargetType", .text("SingleTarget")),
    .init("IsUnansweredEnabled", .flag(true)), .init("UnansweredTarget", .none), .init("UnansweredTargetType", .text("Voicemail")),
    .init("UnansweredDelay", .span(200_000_000)), .init("Delegates", .list([])), .init("Delegators", .list([])), .init("CallGroupOrder", .text("Simultaneous")),
    .init("CallGroupTargets", .list([])), .init("GroupMembershipDetails", .list([])), .init("GroupNotificationOverride", .none), .init("BusyOnBusyOption", .none),
  ]

  /// Under what the tenant keeps a record.
  static func key(_ kind: String, _ id: String) -> String { kind + "/" + id.lowercased() }
}

/// Call queues, auto attendants, schedules, audio files, teams and what else is a record.
extension Tenant {
  public func records(_ kind: String) -> [ServiceRecord] {
    state.records(ofKind: kind).sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
  }

  public func record(_ kind: String, _ id: String) -> ServiceRecord? { state.records[ServiceRecord.key(kind, id)] }

  public func store(_ record: ServiceRecord, alongWith others: [ServiceRecord] = [], command: String) throws {
    try perform(command, on: record.name) { state in
      for one in [record] + others { state.records[ServiceRecord.key(one.kind, one.id)] = one }
    }
  }

  /// Removes a record, and with it those that a test names.
  public func remove(_ record: ServiceRecord, command: String, alongWith isPart: (ServiceRecord) -> Bool = { _ in false }) throws {
    try perform(command, on: record.name) { state in
      state.records[ServiceRecord.key(record.kind, record.id)] = nil
      state.records.removeAll(where: isPart)
    }
  }

  // MARK: What is kept beside an account

  /// What the directory knows of a user and no service needs: titles, addresses, telephones.
  public static let userProfileKind = "user profile"
  /// Set-CsUserCallingSettings.
  public static let callingSettingsKind = "calling settings"

  /// What a record beside an account has before anybody has changed it; nil where a record is an object of its own.
  static func initialFields(_ kind: String) -> [PropertyValue.Field]? { [userProfileKind: [], callingSettingsKind: ServiceRecord.callingSettingsDefaults][kind] }

  /// The record of a kind that stands beside an account, also where nobody has changed it.
  public func record(_ kind: String, beside account: Account) -> ServiceRecord {
    record(kind, account.id) ?? ServiceRecord(kind: kind, id: account.id, name: account.userPrincipalName, fields: Tenant.initialFields(kind) ?? [])
  }

  // MARK: What answers for an instance

  /// The association of a resource account with what answers for it.
  public func association(of instance: String) -> ServiceRecord? { record(Tenant.associationKind, instance) }
  public static let associationKind = "application instance association"
  public static let callQueueKind = "call queue"
  public static let autoAttendantKind = "auto attendant"

  /// The resource accounts that a call queue or auto attendant answers for.
  public func instances(of configuration: String) -> [String] {
    records(Tenant.associationKind).filter { $0["ConfigurationId"].text?.lowercased() == configuration.lowercased() }.map(\.id)
  }

  /// - Throws: the service's refusal of a priority that there is not (rule B116).
  public static func check(callPriority priority: Int) throws {
    guard (1...5).contains(priority) else {
      throw Refusal("Invalid CallPriority. The valid values are 1 to 5. Please provide the correct value.", action: "-CallPriority takes 1 to 5; 3 is the default.")
    }
  }

  /// Associates a resource account with a call queue or auto attendant (rules B116 to B118).
  ///
  /// - Throws: the service's refusal.
  public func associate(_ instance: String, with configuration: String, type: String, priority: Int, command: String) throws {
    try Tenant.check(callPriority: priority)
    guard let account = teamsAccount(instance), let own = account.instance else {
      throw Refusal("AppEndpointNotFound: the application instance \(instance) was not found.", code: "AppEndpointNotFound", action: "All resource accounts: Get-CsOnlineApplicationInstance.")
    }
    if association(of: account.id) != nil {
      throw Refusal(
        "AcsAssociationAlreadyExists: the application instance \(account.userPrincipalName) is associated already.", code: "AcsAssociationAlreadyExists",
        action: "Remove-CsOnlineApplicationInstanceAssociation -Identities \(account.id)")
    }
    guard let kind = ["callqueue": Tenant.callQueueKind, "autoattendant": Tenant.autoAttendantKind][type.lowercased()] else {
      throw Refusal("The configuration type '\(type)' is not valid.", action: "-ConfigurationType takes AutoAttendant or CallQueue.")
    }
    guard record(kind, configuration) != nil else {
      throw Refusal("ConfigurationNotFound: there is no \(kind) \(configuration).", code: "ConfigurationNotFound", action: "Get-Cs\(type) lists their identities.")
    }
    let wanted = kind == Tenant.callQueueKind ? Tenant.callQueueAppId : Tenant.autoAttendantAppId
    guard own.applicationId == wanted else {
      throw Refusal(
        "The application instance \(account.userPrincipalName) cannot be associated with a configuration of type \(type).", code: "AppEndpointTypeMismatch",
        action: "Its application must be \(wanted): Set-CsOnlineApplicationInstance -Identity \(account.userPrincipalName) -ApplicationId \(wanted).")
    }
    let name = account.userPrincipalName
    try store(ServiceRecord(kind: Tenant.associationKind, id: account.id, name: name, fields: [
      .init("Id", .text(account.id)), .init("ConfigurationType", .text(type)), .init("ConfigurationId", .text(configuration.lowercased())), .init("CallPriority", .whole(priority)),
    ]), command: command)
  }
}
