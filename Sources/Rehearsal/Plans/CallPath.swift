import TeamsCommands
import Tenant

/// What becomes of calls to a number, before a plan and after it.
public struct CallPath {
  public let number: String
  /// The key that the caller presses in an attendant's menu; nil for callers who press none.
  public let key: String?
  public let before: SimulatedCall
  public let after: SimulatedCall
  /// Whether callers would notice.
  public var isChanged: Bool {
    before.answeredBy != after.answeredBy || before.failedHop != after.failedHop || before.hops.map(\.detail) != after.hops.map(\.detail)
  }
  /// The call in words: `+14255550100, key 2`.
  public var title: String { number + (key.map { ", key \($0)" } ?? "") }
}

extension Plan {
  /// A number to call, and the key to press in its menu.
  private struct Caller: Hashable {
    let number: String
    let key: String?
  }
  /// Whom the calls come from.
  private var anyone: String { "+14255559999" }

  /// The calls that the plan changes.
  ///
  /// - Parameter limit: how many of them at most, out of a number that is looked at.
  public func callPaths(_ tenant: Tenant, limit: Int = 40) -> [CallPath] {
    let most = 500
    // Before and after are compared at one time, so that the hours of an attendant are no change.
    let time = tenant.now()
    func call(_ caller: Caller) -> SimulatedCall {
      VoiceApplicationCall.follow(IncomingCall.place(to: caller.number, from: anyone, in: tenant), pressing: caller.key.map { [$0] } ?? [], at: time, in: tenant)
    }
    func calls(_ callers: [Caller]) -> [Caller: SimulatedCall] { Dictionary(callers.map { ($0, call($0)) }, uniquingKeysWith: { first, _ in first }) }
    guard let first = entries.first?.number else { return [] }
    // Who can be called in one of the two states is called in the other.
    let all = Array(Set(callers(tenant) + tenant.asBefore(first) { callers(tenant) }).sorted { ($0.number, $0.key ?? "") < ($1.number, $1.key ?? "") }.prefix(most))
    let after = calls(all)
    let before = tenant.asBefore(first) { calls(all) }
    let paths = all.compactMap { caller -> CallPath? in
      guard let old = before[caller], let new = after[caller] else { return nil }
      let path = CallPath(number: caller.number, key: caller.key, before: old, after: new)
      return path.isChanged ? path : nil
    }
    return Array(paths.prefix(limit))
  }

  /// The numbers that moved, those of the accounts that changed, and where anything changed that calls to voice applications
  /// depend on, the numbers of all of these, with each key of their menus.
  private func callers(_ tenant: Tenant) -> [Caller] {
    var numbers = Set(entries.flatMap(\.numberMoves).map(\.number))
    let objects = groups.map(\.object)
    for name in objects where name.hasPrefix("account ") {
      guard let account = tenant.account(String(name.dropFirst("account ".count))) else { continue }
      for number in tenant.state.numbers(heldBy: account.id) { numbers.insert(number.telephoneNumber) }
    }
    let kinds = [Tenant.callQueueKind, Tenant.autoAttendantKind, "schedule", Tenant.associationKind, "group", "account"]
    guard objects.contains(where: { name in kinds.contains { name.hasPrefix($0 + " ") } }) else { return numbers.sorted().map { Caller(number: $0, key: nil) } }
    for instance in tenant.state.instances { for number in tenant.state.numbers(heldBy: instance.id) { numbers.insert(number.telephoneNumber) } }
    return numbers.sorted().flatMap { number in
      [Caller(number: number, key: nil)] + VoiceApplicationCall.keys(of: IncomingCall.place(to: number, from: anyone, in: tenant).application).map { Caller(number: number, key: $0) }
    }
  }
}
