/// An organisation: its state, changed only by named operations that the journal keeps.
public final class Tenant {
  public let id: String
  public let displayName: String
  public let country: String
  public let domains: [Domain]
  public let subscriptions: [Subscription]
  public let state: TenantState
  /// All changes so far, also those of a call that goes on.
  public var journal: [JournalEntry] {
    finishCall()
    return entries
  }
  private var entries: [JournalEntry] = []
  /// How many calls of cmdlets are running, one inside the other.
  private var runningCalls = 0
  /// What the running call has changed, until it is an entry.
  private var unfinished: (command: String, target: String, time: Ticks, changes: Changes)?
  /// How long the journal was at each checkpoint.
  public private(set) var checkpoints: [String: Int] = [:]
  /// Who keeps the organisation beyond the process.
  public weak var observer: TenantObserver?
  /// The clock, in ticks.
  public var now: () -> Ticks = { 0 }
  /// Makes ids; the shell draws them from its seed.
  public var newId: () -> String = { "00000000-0000-0000-0000-000000000000" }

  /// The id of something that the service has of itself: always the same for a name.
  public static func stableId(_ name: String) -> String {
    var parts: [UInt64] = []
    for seed: UInt64 in [0xCBF2_9CE4_8422_2325, 0x84222325_CBF29CE4] {
      parts.append(name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
    let digits = parts.map { String(repeating: "0", count: $0.leadingZeroBitCount / 4) + String($0, radix: 16) }.joined()
    var id = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { id += "-" }
      id.append(digit)
    }
    return id
  }
  public var delays = Delays()

  public init(
    id: String, displayName: String, country: String, domains: [Domain], subscriptions: [Subscription], locations: [CivicLocation], state: TenantState
  ) {
    (self.id, self.displayName, self.country, self.domains) = (id, displayName, country, domains)
    state.conferenceBridgeId = Tenant.stableId("conference bridge of " + id)
    (self.subscriptions, self.state) = (subscriptions, state)
    state.add(locations)
    state.startNoting()
  }

  /// How long the service takes, in seconds (decision D15).
  public struct Delays {
    /// From the directory to Teams.
    public var replication = 5.0
    public var provisioning = 60.0
    public var order = 30.0
    /// How long a reservation of numbers holds (decision D5).
    public var reservation = 600.0
    public init() {}
  }

  /// The time so many seconds from now; what takes longer than centuries takes these.
  func later(_ seconds: Double) -> Ticks { now() + Ticks(min(seconds, 1e10) * 10_000_000) }

  // MARK: Changing

  /// Runs an operation and keeps what it changed in the journal; a refusal leaves the state as it was.
  @discardableResult
  public func perform<Result>(_ command: String, on target: String, _ body: (TenantState) throws -> Result) throws -> Result {
    let result: Result
    do {
      result = try body(state)
    } catch {
      Changes(state.takeChanges()).undo(in: state)
      _ = state.takeChanges()
      throw error
    }
    let changes = Changes(state.takeChanges())
    if changes.isEmpty { return result }
    if unfinished == nil { unfinished = (command, target, now(), changes) } else { unfinished?.changes.append(changes) }
    if runningCalls == 0 { finishCall() }
    return result
  }

  /// Runs a call of a cmdlet: all that it changes is one entry of the journal and kept at once (decision D21 of the
  /// service's rules), also what it changed before it was refused. A call that another one's output goes to has an entry of its own.
  public func call<Result>(_ body: () throws -> Result) rethrows -> Result {
    finishCall()
    runningCalls += 1
    defer {
      runningCalls -= 1
      finishCall()
    }
    return try body()
  }

  private func finishCall() {
    guard let (command, target, time, changes) = unfinished else { return }
    unfinished = nil
    let entry = JournalEntry(
      number: (entries.last?.number ?? 0) + 1, command: command, target: target, time: time, details: changes.details(state, subscriptions),
      numberMoves: changes.numberMoves(state), changes: changes)
    entries.append(entry)
    observer?.didPerform(entry)
  }

  /// Changes that come by themselves as time goes on: orders that complete or expire.
  public func settle() {
    finishCall()
    let time = now()
    for (id, order) in state.orders {
      var order = order
      if order.status == "Reserved", order.expiresAt <= time { order.status = "Expired" }
      if order.status == "InProgress", let done = order.completesAt, done <= time {
        order.status = "Completed"
        for number in order.numbers {
          state.numbers[number] = PhoneNumber(
            telephoneNumber: number, numberType: "CallingPlan",
            capability: order.isOfUsers ? ["UserAssignment"] : ["ConferenceAssignment", "VoiceApplicationAssignment"],
            city: order.city, isoCountryCode: order.country)
        }
      }
      if order != state.orders[id] { state.orders[id] = order }
    }
    let changes = Changes(state.takeChanges())
    if changes.isEmpty { return }
    // What follows from an order is taken back together with it.
    let cause = entries.lastIndex { $0.changes.touchesOrders(changes.ids(of: .order)) }
    if let cause { entries[cause].changes.append(changes) }
    observer?.didSettle(changes, cause: cause.map { entries[$0] })
  }

  // MARK: Undo

  /// Takes the last change back.
  ///
  /// - Returns: the entry, or nil where there was none.
  @discardableResult
  public func undo() -> JournalEntry? {
    finishCall()
    guard let entry = entries.popLast() else { return nil }
    entry.changes.undo(in: state)
    _ = state.takeChanges()
    // What a checkpoint behind this change marked is not there to go back to any more.
    checkpoints = checkpoints.filter { $0.value <= entries.count }
    observer?.didUndo(entry)
    return entry
  }

  /// Takes changes back until the journal is so long as it was.
  ///
  /// - Returns: how many were taken back.
  @discardableResult
  public func undo(downTo count: Int) -> Int {
    var undone = 0
    while journal.count > count, undo() != nil { undone += 1 }
    observer?.didFinish()
    return undone
  }

  /// Looks at the organisation as it was before a change, and comes back.
  ///
  /// - Parameter number: the number of the change.
  public func asBefore<Result>(_ number: Int, _ body: () throws -> Result) rethrows -> Result {
    let later = journal.filter { $0.number >= number }
    for entry in later.reversed() { entry.changes.undo(in: state) }
    defer {
      for entry in later { entry.changes.redo(in: state) }
      _ = state.takeChanges()
    }
    return try body()
  }

  /// Where the change of a number stands in the journal; nil where there is none.
  public func place(ofChange number: Int) -> Int? { journal.firstIndex { $0.number == number } }

  /// Makes the present state the one that nothing goes back behind.
  public func forgetJournal() {
    (entries, unfinished) = ([], nil)
    checkpoints = [:]
    observer?.didForgetJournal()
  }

  /// Goes on behind a journal that was kept.
  public func resume(_ journal: [JournalEntry], checkpoints: [String: Int]) { (entries, self.checkpoints) = (journal, checkpoints) }

  public func checkpoint(_ name: String) {
    checkpoints[checkpointName(name) ?? name] = journal.count
    observer?.didFinish()
  }

  /// A checkpoint's name as it was given first, in whatever case it is asked for.
  public func checkpointName(_ name: String) -> String? { checkpoints.keys.first { $0.lowercased() == name.lowercased() } }

  /// Takes changes back to a checkpoint.
  ///
  /// - Returns: how many, or nil where there is no such checkpoint.
  public func restore(_ name: String) -> Int? {
    checkpointName(name).flatMap { checkpoints[$0] }.map { undo(downTo: $0) }
  }

  // MARK: Finding

  /// Who signs in where nobody else is named.
  public var administrator: String {
    let usual = "admin@contoso.onmicrosoft.com"
    if account(usual)?.roles.contains("Global Administrator") ?? false { return usual }
    return state.accounts.values.filter { $0.roles.contains("Global Administrator") }.map(\.userPrincipalName).min() ?? usual
  }

  public func object(_ kind: ObjectKind, _ id: String) -> (any TenantObject)? { state.object(kind, id) }
  /// All objects of a kind with their ids, sorted by them.
  public func objects(_ kind: ObjectKind) -> [(id: String, object: any TenantObject)] { state.objects(kind) }

  /// An account by object id or user principal name (with or without `sip:`), seen from the directory.
  public func account(_ identity: String) -> Account? { Tenant.account(identity, in: state) }

  static func account(_ identity: String, in state: TenantState) -> Account? {
    var key = identity.lowercased()
    if key.hasPrefix("sip:") { key = String(key.dropFirst(4)) }
    return state.accounts[key] ?? state.accountId(key).flatMap { state.accounts[$0] }
  }

  /// An account as Teams sees it: not before it has been replicated.
  public func teamsAccount(_ identity: String) -> Account? {
    account(identity).flatMap { $0.visibleAt <= now() ? $0 : nil }
  }

  /// The resource accounts that Teams sees, by user principal name.
  public var instances: [Account] {
    state.instances.filter { $0.visibleAt <= now() }.sorted { $0.userPrincipalName < $1.userPrincipalName }
  }

  /// An account's primary number, which is its line.
  public func number(of account: Account) -> PhoneNumber? { state.numbers(heldBy: account.id).first { $0.category == nil } }
  public func subscription(_ idOrName: String) -> Subscription? {
    subscriptions.first { $0.skuId == idOrName.lowercased() || $0.skuPartNumber.lowercased() == idOrName.lowercased() }
  }
  public func consumed(_ skuId: String) -> Int { state.accountCount(ofSku: skuId) }

  /// Whether a service plan of an account's licences is provisioned.
  public func hasPlan(_ names: [String], _ account: Account) -> Bool {
    account.licenses.contains { license in
      license.provisionedAt <= now() && (subscription(license.skuId)?.servicePlans.contains { names.contains($0.name) && !(license.disabledPlans?.contains($0.id) ?? false) } ?? false)
    }
  }

  public func application(appId: String) -> Application? { state.application(appId: appId) }
  public func principal(appId: String) -> ServicePrincipal? { state.principal(appId: appId) }
}
