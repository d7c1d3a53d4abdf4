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
  /// How many objects have come.
  private var seen = 0

  private func draw<Result>(_ body: (inout CommandRandom) -> Result) -> Result {
    var random = session.commandRandom ?? CommandRandom(seed: Int32.random(in: 0..<Int32.max, using: &session.random))
    defer { session.commandRandom = random }
    return body(&random)
  }

  override func begin() throws { if let seed = integer("SetSeed") { session.commandRandom = CommandRandom(seed: Int32(truncatingIfNeeded: seed)) } }

  /// Each object that comes has the same chance to be among those that are kept.
  override func process() throws {
    guard let value = value("InputObject") else { return }
    let count = flag("Shuffle") ? Int.max : integer("Count") ?? 1
    for item in session.enumerated(value) {
      if seen < count {
        items.append(item)
      } else if draw({ $0.whole(0, seen + 1) }) < count {
        items[draw { $0.whole(0, items.count) }] = item
      }
      seen += 1
    }
  }

  override func end() throws {
    if parameterSet != "RandomNumberParameterSet" {
      for at in items.indices {
        let chosen = draw { $0.whole(at, items.count) }
        try write(items[chosen])
        if chosen != at { items[chosen] = items[at] }
      }
      return
    }
    for _ in 0..<(integer("Count") ?? 1) { try write(number()) }
  }

  private func number() throws -> Value {
    let (minimum, maximum) = (try limit("Minimum"), try limit("Maximum"))
    let isLong = [minimum, maximum].contains { $0?.type === TypeDescriptor.long }
    let low = minimum ?? .int(0)
    let high = maximum ?? (minimum.map(isReal) ?? false ? .double(.greatestFiniteMagnitude) : isLong ? .long(.max) : .int(.max))
    if isReal(low) || isReal(high) {
      let (from, to) = (session.realNumber(low) ?? 0, session.realNumber(high) ?? 1)
      try check(from < to)
      return .double(draw { random in
        let width = to - from
        var result = from
        // Where the limits are infinite nothing drawn lies below them.
        for _ in 0..<1000 {
          let part = random.fraction()
          result = width.isInfinite ? from + part * to - part * from : from + part * width
          if result < to { break }
        }
        return result
      })
    }
    let (from, to) = (session.wholeNumber(low), session.wholeNumber(high))
    try check(from < to)
    let result = draw { $0.wide(from, to) }
    return isLong ? .long(Int64(result)) : .int(Int32(result))
  }
  private func limit(_ name: String) throws -> Value? {
    guard let value = value(name), !value.isNull else { return nil }
    if session.isNumber(value) { return value.base }
    // A text's form decides its type, as in a script.
    if case .string(let text) = value.base, let number = session.number(in: text) { return number.base }
    do { return try session.convert(value, to: .int) } catch Unwind.error(let error) {
      throw failure(error.record.exception.message, id: "RuntimeException", .InvalidArgument, type: "System.Management.Automation.PSInvalidCastException")
    }
  }
  /// Anything else than an int or a long is drawn as a double.
  private func isReal(_ value: Value) -> Bool { [TypeDescriptor.int, .long].allSatisfy { $0 !== value.base.type } }
  private func check(_ isOrdered: Bool) throws {
    if isOrdered { return }
    throw failure(
      "The Minimum value (\(string("Minimum") ?? "0")) cannot be greater than or equal to the Maximum value (\(string("Maximum") ?? "")).",
      id: "MinGreaterThanOrEqualMax", .InvalidArgument, type: "System.ArgumentException")
  }
}
