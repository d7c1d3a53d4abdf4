import PowerShellRuntime
import Tenant

/// A call that an auto attendant or a call queue has taken, and where it goes from there: hours and holidays, menus, agents, transfers.
public struct VoiceApplicationCall {
  private let tenant: Tenant
  private let time: Ticks
  /// What the caller still presses or says.
  private var keys: ArraySlice<String>
  private var call: SimulatedCall
  /// The resource account that took the call last.
  private var instance: Account?
  /// Who has had the call since the caller last pressed a key: who gets it again sends it round in a circle.
  private var visited: Set<String> = []

  /// - Parameters:
  ///   - keys: what the caller presses (`1`, `*`, `#`) or says, menu by menu. Without any, the caller stays at the first menu.
  ///   - time: in ticks of universal time.
  public static func follow(_ call: SimulatedCall, pressing keys: [String], at time: Ticks, in tenant: Tenant) -> SimulatedCall {
    guard let record = call.application else { return call }
    var following = VoiceApplicationCall(tenant: tenant, time: time, keys: keys[...], call: call)
    following.run(record)
    return following.call
  }

  private init(tenant: Tenant, time: Ticks, keys: ArraySlice<String>, call: SimulatedCall) {
    (self.tenant, self.time, self.keys, self.call) = (tenant, time, keys, call)
    instance = tenant.state.numbers[call.to]?.assignedTo.flatMap { tenant.state.accounts[$0] }
  }

  /// The keys that an attendant's menu offers outside of holidays; none of a queue, or where nothing answers.
  public static func keys(of record: ServiceRecord?) -> [String] {
    (record?["DefaultCallFlow"]["Menu"]["MenuOptions"].items ?? []).compactMap { option in
      guard let tone = option["DtmfResponse"].text?.lowercased(), tone.hasPrefix("tone") else { return nil }
      return ["star": "*", "pound": "#"][tone.dropFirst(4)] ?? String(tone.dropFirst(4))
    }
  }

  private mutating func run(_ record: ServiceRecord) {
    if record.kind == Tenant.callQueueKind { queue(record) } else { attendant(record) }
  }

  // MARK: Auto attendants

  private mutating func attendant(_ record: ServiceRecord) {
    let flow = flow(of: record)
    for greeting in flow["Greetings"].items { if let text = greeting["TextToSpeechPrompt"].text, !text.isEmpty { call.pass("Greeting", text) } }
    let options = flow["Menu"]["MenuOptions"].items
    if let automatic = options.first(where: { $0["DtmfResponse"].text == "Automatic" }) { return choose(automatic, record) }
    guard !options.isEmpty else { return }
    guard let key = keys.popFirst() else { return call.pass("Menu", "\(record.name) waits: " + options.map { choice($0) }.joined(separator: ", ")) }
    visited = []
    let tone = ["*": "star", "#": "pound"][key] ?? key.lowercased()
    let option = options.first { option in
      if option["DtmfResponse"].text?.lowercased() == "tone" + tone { return true }
      guard record["VoiceResponseEnabled"] == .flag(true) else { return false }
      return option["VoiceResponses"].items.contains { $0.text?.lowercased() == tone }
    }
    guard let option else {
      if flow["Menu"]["DialByNameEnabled"] == .flag(true), let person = tenant.state.accounts.values.first(where: { $0.instance == nil && CaseFolding.equal($0.displayName, key) }) {
        return transfer(to: .record([.init("Id", .text(person.id)), .init("Type", .text("User"))]), from: record)
      }
      return call.note("Menu", "'\(key)' is no choice of \(record.name): " + options.map { choice($0) }.joined(separator: ", "))
    }
    call.pass("Menu", choice(option))
    choose(option, record)
  }

  /// Holidays come before business hours, and both before the default. A schedule is in the time of the attendant's zone.
  private mutating func flow(of record: ServiceRecord) -> PropertyValue {
    let zone = record["TimeZoneId"].text ?? "UTC"
    let local = TimeZoneRules.find(zone).first?.local(time) ?? time
    let handlings = CallHandling.all(of: record, in: tenant).filter(\.isEnabled)
    for type in ["Holiday", "AfterHours"] {
      guard let handling = handlings.first(where: { $0.isOf(type) && ScheduleFamily.holds($0.schedule, at: local) }) else { continue }
      call.pass(type == "Holiday" ? "Holiday" : "Hours", "\(clock(local)) (\(zone)) is in the schedule '\(handling.schedule.name)': call flow '\(handling.flow["Name"].text ?? "")'")
      return handling.flow
    }
    if !handlings.isEmpty { call.pass("Hours", "\(clock(local)) (\(zone)) is in business hours") }
    return record["DefaultCallFlow"]
  }

  private func clock(_ local: Ticks) -> String { DateText.format(DateTimeObject(ticks: local), "ddd yyyy-MM-dd HH:mm") }

  private mutating func choose(_ option: PropertyValue, _ attendant: ServiceRecord) {
    switch option["Action"].text?.lowercased() {
    case "transfercalltotarget": transfer(to: option["CallTarget"], from: attendant)
    case "transfercalltooperator":
      guard attendant["Operator"] != .none else {
        return call.fail("Operator", "\(attendant.name) has no operator", mendWith: "Set-CsAutoAttendant with an Operator that New-CsAutoAttendantCallableEntity made")
      }
      transfer(to: attendant["Operator"], from: attendant)
    case "disconnectcall", "disconnect": call.pass("Disconnect", "\(attendant.name) ends the call")
    default:
      call.pass("Announcement", option["Prompt"]["TextToSpeechPrompt"].text ?? "an announcement of \(attendant.name)")
    }
  }

  private func choice(_ option: PropertyValue) -> String {
    let key = option["DtmfResponse"].text ?? ""
    let what =
      switch option["Action"].text?.lowercased() {
      case "transfercalltotarget": name(of: option["CallTarget"])
      case "transfercalltooperator": "the operator"
      case "disconnectcall": "end of the call"
      default: "an announcement"
      }
    return "\(key.hasPrefix("Tone") ? String(key.dropFirst(4)) : key) = \(what)"
  }

  // MARK: Call queues

  private mutating func queue(_ record: ServiceRecord) {
    if record["OverflowThreshold"] == .whole(0) {
      call.pass("Overflow", "\(record.name) takes no calls: its overflow threshold is 0")
      return leave(record, by: "Overflow")
    }
    if record["TimeoutThreshold"] == .whole(0) {
      call.pass("Timeout", "\(record.name) keeps no calls: its timeout threshold is 0")
      return leave(record, by: "Timeout")
    }
    let agents = CallQueueFamily.agents(of: record, in: tenant).compactMap { tenant.account($0) }
    let able = agents.filter { tenant.hasPlan(["MCOEV"], $0) }
    if let first = able.first {
      return call.pass("Agents", "\(able.count) of \(agents.count) agents are called (\(record["RoutingMethod"].text ?? "Attendant")), \(first.displayName) among them")
    }
    call.note("Agents", agents.isEmpty ? "\(record.name) has no agents" : "none of the \(agents.count) agents of \(record.name) has a provisioned Teams Phone licence")
    if let action = record["NoAgentAction"].text, action.lowercased() != "queue" { return leave(record, by: "NoAgent") }
    if case .whole(let seconds) = record["TimeoutThreshold"] { call.pass("Timeout", "the caller waits \(seconds) s") }
    leave(record, by: "Timeout")
  }

  /// What a queue does with a call that it does not keep: the action and the target of `Overflow`, `Timeout` or `NoAgent`.
  private mutating func leave(_ record: ServiceRecord, by cause: String) {
    let target = record[cause + "ActionTarget"]
    switch record[cause + "Action"].text?.lowercased() {
    case "forward" where target != .none: transfer(to: target, from: record)
    case "voicemail", "sharedvoicemail": voicemail(of: target, from: record)
    default: call.fail("Disconnect", "\(record.name) ends the call", mendWith: "Set-CsCallQueue -Identity \(record.id) -\(cause)Action Forward -\(cause)ActionTarget <id>")
    }
  }

  // MARK: Transfers

  /// - Parameter target: a callable entity: its id and its type.
  private mutating func transfer(to target: PropertyValue, from record: ServiceRecord) {
    guard visited.insert(record.id).inserted else { return call.fail("Transfer", "the call goes round in a circle, by \(record.name) again", mendWith: "Set-CsAutoAttendant or Set-CsCallQueue with another target") }
    let id = target["Id"].text ?? ""
    call.pass("Transfer", "\(record.name) transfers to \(name(of: target))")
    if target["Type"].text?.lowercased() == "sharedvoicemail" { return voicemail(of: target, from: record) }
    if id.lowercased().hasPrefix("tel:") || id.hasPrefix("+") { return transfer(toNumber: Tenant.normalized(id)) }
    // A callable entity names an attendant or a queue by its own id, or by the id of its resource account.
    if let next = tenant.record(Tenant.autoAttendantKind, id) ?? tenant.record(Tenant.callQueueKind, id) { return enter(next) }
    guard let account = tenant.account(id) else { return call.fail("Transfer", "there is nobody with the id \(id)", mendWith: "New-CsAutoAttendantCallableEntity -Identity <id of a user, group or resource account>") }
    // New-CsAutoAttendantCallableEntity: only users with enterprise voice are reached.
    if account.instance == nil, !account.enterpriseVoiceEnabled {
      return call.failEnterpriseVoice(of: account)
    }
    var inner = SimulatedCall(to: call.to, from: call.from)
    if account.instance != nil { instance = account }
    tenant.reach(account, &inner)
    goOn(inner)
  }

  /// A person's voicemail, or a Microsoft 365 group's.
  private mutating func voicemail(of target: PropertyValue, from record: ServiceRecord) {
    let id = target["Id"].text ?? ""
    guard tenant.account(id) != nil || (try? tenant.group(id))?.isUnified == true else {
      return call.fail("Voicemail", "\(record.name) leaves calls to a voicemail that is no Microsoft 365 group's: '\(id)'", mendWith: "Set-Cs\(record.kind == Tenant.callQueueKind ? "CallQueue" : "AutoAttendant") with the id of a group of -GroupTypes Unified")
    }
    call.answer("the voicemail of " + name(of: target))
  }

  /// A number of the organisation is reached by look-up; others are left to the telephone network.
  private mutating func transfer(toNumber number: String) {
    if let holder = tenant.state.numbers[number]?.assignedTo.flatMap({ tenant.state.accounts[$0] }) {
      if holder.instance != nil { instance = holder }
      return goOn(tenant.call(to: number, from: call.from))
    }
    guard let instance, let outbound = try? OutboundCall.transfer(by: instance, to: number, in: tenant) else {
      return call.fail("Route", "no route takes \(number)", mendWith: "Get-CsOnlineVoiceRoute lists the routes and their patterns")
    }
    goOn(outbound)
  }

  private mutating func goOn(_ other: SimulatedCall) {
    call.goOn(with: other)
    if let next = other.application { run(next) }
  }

  private mutating func enter(_ record: ServiceRecord) {
    call.answer(record.name)
    run(record)
  }

  private func name(of target: PropertyValue) -> String {
    let id = target["Id"].text ?? ""
    return tenant.account(id)?.displayName ?? (tenant.record(Tenant.autoAttendantKind, id) ?? tenant.record(Tenant.callQueueKind, id))?.name ?? (try? tenant.group(id))?.displayName ?? id
  }
}
