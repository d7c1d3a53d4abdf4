/// Sums and products of ticks that report overflow as .NET's TimeSpan does, instead of trapping.
enum TickArithmetic {
  static func overflow() -> DotNetException {
    Failure.dotNet("System.OverflowException", "TimeSpan overflowed because the duration is too long.")
  }
  static func sum(_ one: Int64, _ other: Int64) throws -> Int64 {
    let (result, overflowed) = one.addingReportingOverflow(other)
    if overflowed { throw overflow() }
    return result
  }
  static func difference(_ one: Int64, _ other: Int64) throws -> Int64 {
    let (result, overflowed) = one.subtractingReportingOverflow(other)
    if overflowed { throw overflow() }
    return result
  }
  static func product(_ one: Int64, _ other: Int64) throws -> Int64 {
    let (result, overflowed) = one.multipliedReportingOverflow(by: other)
    if overflowed { throw overflow() }
    return result
  }
  static func ticks(_ number: Double) throws -> Int64 {
    if number.isNaN { throw Failure.argument("TimeSpan does not accept floating point Not-a-Number values.") }
    guard let result = Int64(exactly: number.rounded()) else { throw overflow() }
    return result
  }
}
