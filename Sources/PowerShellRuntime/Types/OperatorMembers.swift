/// The operators of .NET's times: `+`, `-`, `*` and `/` call them by name where an operand is no number (ParserOps.ImplicitOp).
enum OperatorMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.DateTime":
      points(type, "datetime", difference: "datetime d1, datetime d2", shift: "datetime d, timespan t") { value in
        value.object(as: DateTimeObject.self).map { date in (date.ticks, { .object(DateTimeObject(ticks: try DateMembers.checked(date.ticks, $0), kind: date.kind)) }) }
      }
    case "System.DateTimeOffset":
      let name = "System.DateTimeOffset"
      points(type, name, difference: "\(name) left, \(name) right", shift: "\(name) dateTimeOffset, timespan timeSpan") { value in
        value.object(as: DateTimeOffsetObject.self).map { date in
          (date.utc, { .object(DateTimeOffsetObject(DateTimeObject(ticks: try DateMembers.checked(date.local.ticks, $0)), offset: date.offset)) })
        }
      }
    case "System.TimeSpan": spans(type)
    case "System.TimeOnly":
      // The way forward from the second time to the first.
      type.operatorMethod("timespan op_Subtraction(System.TimeOnly t1, System.TimeOnly t2)") { _, a in
        func ticks(_ value: Value) -> Int64 { value.object(as: OpaqueObject<Int64>.self)?.state ?? 0 }
        return span((ticks(a[0]) - ticks(a[1]) + CalendarDate.ticksPerDay) % CalendarDate.ticksPerDay)
      }
    default: break
    }
  }

  private static func ticks(_ value: Value) -> Int64 { value.object(as: TimeSpanObject.self)?.ticks ?? 0 }
  private static func span(_ ticks: Int64) -> Value { .object(TimeSpanObject(ticks: ticks)) }

  /// A point in time: its ticks, and what lies a number of ticks behind it.
  private typealias Point = (ticks: Int64, moved: (Int64) throws -> Value)

  private static func points(_ type: MemberBuilder, _ name: String, difference: String, shift: String, _ point: @escaping (Value) -> Point?) {
    type.operatorMethod("\(name) op_Addition(\(shift))") { _, a in try point(a[0])?.moved(ticks(a[1])) ?? .null }
    type.operatorMethod("timespan op_Subtraction(\(difference))", "\(name) op_Subtraction(\(shift))") { _, a in
      guard let one = point(a[0]) else { return .null }
      if let other = point(a[1]) { return span(one.ticks - other.ticks) }
      return try one.moved(TickArithmetic.difference(0, ticks(a[1])))
    }
  }

  private static func spans(_ type: MemberBuilder) {
    func real(_ value: Value) -> Double { Arithmetic.Operand(value)?.double ?? 0 }
    type.operatorMethod("timespan op_Addition(timespan t1, timespan t2)") { _, a in span(try TickArithmetic.sum(ticks(a[0]), ticks(a[1]))) }
    type.operatorMethod("timespan op_Subtraction(timespan t1, timespan t2)") { _, a in span(try TickArithmetic.difference(ticks(a[0]), ticks(a[1]))) }
    type.operatorMethod("timespan op_Multiply(timespan timeSpan, double factor)", "timespan op_Multiply(double factor, timespan timeSpan)") { _, a in
      let (time, factor) = a[0].object is TimeSpanObject ? (a[0], a[1]) : (a[1], a[0])
      return span(try TickArithmetic.ticks(Double(ticks(time)) * real(factor)))
    }
    type.operatorMethod("timespan op_Division(timespan timeSpan, double divisor)", "double op_Division(timespan t1, timespan t2)") { _, a in
      if a[1].object is TimeSpanObject { return .double(Double(ticks(a[0])) / Double(ticks(a[1]))) }
      return span(try TickArithmetic.ticks(Double(ticks(a[0])) / real(a[1])))
    }
  }
}
