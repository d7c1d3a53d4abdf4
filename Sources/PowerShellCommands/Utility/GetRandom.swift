import PowerShellRuntime

/// Get-Random.
class GetRandom: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("SetSeed", "int"), CmdletParameter("Maximum", "object", position: 0, set: "RandomNumberParameterSet"),
      CmdletParameter("Minimum", "object", set: "RandomNumberParameterSet"),
      CmdletParameter("InputObject", "object[]", position: 0, mandatory: true, byValue: true, set: "RandomListItemParameterSet", allowsNull: true),
      CmdletParameter("InputObject", "object[]", position: 0, mandatory: true, byValue: true, set: "ShuffleParameterSet", allowsNull: true),
      CmdletParameter("Count", "int", set: "RandomNumberParameterSet", range: 1...Int(Int32.max)),
      CmdletParameter("Count", "int", set: "RandomListItemParameterSet", range: 1...Int(Int32.max)),
      CmdletParameter("Shuffle", "switch", mandatory: true, set: "ShuffleParameterSet"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Get-Random", "Gets a random number, or some of the input objects.", defaultSet: "RandomNumberParameterSet", parameters(), make: { GetRandom() })
  }
  private var items: [Value] = []
  override func begin() throws { if let seed = integer("SetSeed") { session.random = SeededRandom(seed: UInt64(bitPattern: Int64(seed))) } }
  override func process() throws { if let value = value("InputObject") { items += session.enumerated(value) } }
  override func end() throws {
    if parameterSet != "RandomNumberParameterSet" {
      let count = flag("Shuffle") ? items.count : integer("Count") ?? 1
      for item in items.shuffled(using: &session.random).prefix(count) { try write(item) }
      return
    }
    for _ in 0..<(integer("Count") ?? 1) { try write(number()) }
  }

  private func number() throws -> Value {
    let low = try limit("Minimum") ?? .int(0)
    let high = try limit("Maximum") ?? .int(.max)
    if isReal(low) || isReal(high) {
      let (from, to) = (session.realNumber(low) ?? 0, session.realNumber(high) ?? 1)
      try check(from < to)
      // Halves, so that the width of the widest range is finite.
      return .double(Double.random(in: from / 2..<to / 2, using: &session.random) * 2)
    }
    let (from, to) = (session.wholeNumber(low), session.wholeNumber(high))
    try check(from < to)
    let result = Int.random(in: from..<to, using: &session.random)
    return from >= Int(Int32.min) && to <= Int(Int32.max) ? .int(Int32(result)) : .long(Int64(result))
  }
  private func limit(_ name: String) throws -> Value? {
    guard let value = value(name), !value.isNull else { return nil }
    if session.isNumber(value) { return value.base }
    do { return try session.convert(value, to: .int) } catch Unwind.error(let error) {
      throw failure(error.record.exception.message, id: "RuntimeException", .InvalidArgument, type: "System.Management.Automation.PSInvalidCastException")
    }
  }
  private func isReal(_ value: Value) -> Bool { if case .double = value.base { true } else { false } }
  private func check(_ isOrdered: Bool) throws {
    if isOrdered { return }
    throw failure(
      "The Minimum value (\(string("Minimum") ?? "0")) cannot be greater than or equal to the Maximum value (\(string("Maximum") ?? "")).",
      id: "MinGreaterThanOrEqualMax", .InvalidArgument, type: "System.ArgumentException")
  }
}
