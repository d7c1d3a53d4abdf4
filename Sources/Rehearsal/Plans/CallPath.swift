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
    let after = wanted.map { tenant.call(to: $0, from: caller) }
    if let first = entries.first.flatMap({ tenant.place(ofChange: $0.number) }) { tenant.undo(downTo: first) }
    return zip(wanted, after).map { CallPath(number: $0, before: tenant.call(to: $0, from: caller), after: $1) }.filter(\.isChanged)
  }

  /// The numbers that moved, and those of the accounts that changed.
  private func numbers(_ tenant: Tenant) -> [String] {
    var names = Set(entries.flatMap(\.numberMoves).map(\.number))
    for group in groups where group.object.hasPrefix("account ") {
      guard let account = tenant.account(String(group.object.dropFirst("account ".count))) else { continue }
      for number in tenant.state.numbers(heldBy: account.id) { names.insert(number.telephoneNumber) }
    }
    return names.sorted()
  }
}
