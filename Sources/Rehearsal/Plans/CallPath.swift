import TeamsCommands
import Tenant

/// What becomes of calls to a number, before a plan and after it.
public struct CallPath {
  public let number: String
  public let before: SimulatedCall
  public let after: SimulatedCall
  /// Whether callers would notice.
  public var isChanged: Bool {
    before.answeredBy != after.answeredBy || before.failedHop != after.failedHop || before.hops.map(\.detail) != after.hops.map(\.detail)
  }
}

extension Plan {
  /// The calls to the numbers that the plan is about. Takes the plan's changes back.
  ///
  /// - Parameter limit: how many numbers at most.
  public func callPaths(_ tenant: Tenant, limit: Int = 40) -> [CallPath] {
    let wanted = Array(numbers(tenant).prefix(limit))
    let caller = "+14255559999"
    // Before and after are compared at one time, so that the hours of an attendant are no change.
    let time = tenant.now()
    func call(_ number: String) -> SimulatedCall { VoiceApplicationCall.follow(tenant.call(to: number, from: caller), pressing: [], at: time, in: tenant) }
    let after = wanted.map(call)
    if let first = entries.first.flatMap({ tenant.place(ofChange: $0.number) }) { tenant.undo(downTo: first) }
    return zip(wanted, after).map { CallPath(number: $0, before: call($0), after: $1) }.filter(\.isChanged)
  }

  /// The numbers that moved, and those of the accounts, queues and attendants that changed.
  private func numbers(_ tenant: Tenant) -> [String] {
    var names = Set(entries.flatMap(\.numberMoves).map(\.number))
    let changed = Set(groups.map(\.object))
    let accounts = changed.filter { $0.hasPrefix("account ") }.compactMap { tenant.account(String($0.dropFirst("account ".count)))?.id }
    let applications = (tenant.records(Tenant.callQueueKind) + tenant.records(Tenant.autoAttendantKind)).filter { changed.contains("\($0.kind) '\($0.name)'") }
    for holder in accounts + applications.flatMap({ tenant.instances(of: $0.id) }) {
      for number in tenant.state.numbers(heldBy: holder) { names.insert(number.telephoneNumber) }
    }
    return names.sorted()
  }
}
