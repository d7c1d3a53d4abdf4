import PowerShellRuntime

/// Something that goes wrong with the services because a rehearsal asks for it.
public struct ServiceFault {
  public enum Kind: String, CaseIterable {
    case throttling = "Throttling", sessionLost = "SessionLost", slowReplication = "SlowReplication"
  }
  public let kind: Kind
  /// Which cmdlets it hits, with wildcards.
  public let command: String
  /// How many calls it still hits; nil for any number.
  public var count: Int?
  /// How likely a call is hit, from 0 to 1.
  public let rate: Double
  /// Seconds until a throttled call may be tried again.
  public let retryAfter: Int
  /// Until when throttled calls are refused, in ticks.
  var refusesUntil: Int64 = 0

  public init(_ kind: Kind, command: String, count: Int?, rate: Double, retryAfter: Int) {
    (self.kind, self.command, self.count, self.rate, self.retryAfter) = (kind, command, count, rate, retryAfter)
  }
}

extension ServiceConnection {
  /// Whether a fault hits a call now; its count goes down.
  ///
  /// - Returns: the fault, or nil.
  func takeFault(_ kind: ServiceFault.Kind, _ command: String, _ session: Session) -> ServiceFault? {
    for (at, fault) in faults.enumerated() where fault.kind == kind && Wildcard(fault.command).matches(command) {
      let now = Session.currentTicks()
      // Whoever asks again too early is refused again, and that counts for nothing.
      if fault.refusesUntil > now { return fault }
      if fault.rate < 1, Double(session.random.next() >> 11) / Double(1 << 53) >= fault.rate { continue }
      if let count = fault.count { faults[at].count = count - 1 }
      if kind == .throttling { faults[at].refusesUntil = now + Int64(fault.retryAfter) * 10_000_000 }
      faults.removeAll { $0.count == 0 && $0.refusesUntil <= now }
      return fault.count == 0 ? nil : fault
    }
    return nil
  }

  /// Nobody is signed in any more.
  func loseSession() { signIns = SignIns() }
}
