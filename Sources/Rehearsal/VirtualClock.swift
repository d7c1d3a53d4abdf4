import PowerShellRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The clock of a rehearsal: it moves when something waits, and not otherwise, so that a script which waits ten minutes
/// takes none and gives the same times on every run.
public final class VirtualClock {
  /// Monday, January 5, 2026 09:00 UTC, in ticks: the start of every rehearsal (reference/decisions.md, D1).
  public static let start: Int64 = VirtualClock.ticks(2026, 1, 5, 9)
  private let isFixed: Bool
  /// How far it was moved, in ticks.
  public var moved: Int64 = 0
  private let origin: Int64

  /// - Parameter isFixed: false lets the machine's clock run behind it.
  public init(isFixed: Bool, origin: Int64 = VirtualClock.start) {
    self.isFixed = isFixed
    self.origin = origin
  }

  public var ticks: Int64 { min(CalendarDate.maximum, (isFixed ? origin : VirtualClock.machine) + moved) }
  /// Moves the clock, at most to the last date that there is.
  public func advance(by ticks: Int64) { moved = min(CalendarDate.maximum, moved + min(CalendarDate.maximum, max(0, ticks))) }

  private static var machine: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return CalendarDate.unixEpoch + Int64(time.tv_sec) * 10_000_000 + Int64(time.tv_nsec) / 100
  }

  private static func ticks(_ year: Int, _ month: Int, _ day: Int, _ hour: Int) -> Int64 {
    CalendarDate(year: year, month: month, day: day, hour: hour).ticks ?? CalendarDate.unixEpoch
  }
}
