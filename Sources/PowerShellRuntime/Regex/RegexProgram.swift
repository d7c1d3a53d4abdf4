/// A compiled regular expression: instructions for the backtracking matcher.
final class RegexProgram {
  enum Instruction {
    case unit(UInt16)
    case unitIgnoringCase(UInt16)
    case set(RegexSet)
    /// A greedy or lazy run of one set, the commonest loop.
    case run(RegexSet, min: Int, max: Int, lazy: Bool)
    case split(first: Int, second: Int)
    case jump(Int)
    case save(Int)
    case clear(Int)
    case assertion(RegexAssertion)
    case reference(Int, ignoresCase: Bool)
    case look(end: Int, ahead: Bool, negative: Bool)
    case atomic(end: Int)
    case condition(Int, otherwise: Int)
    /// Remembers where an iteration starts, and leaves a loop whose iteration consumed nothing.
    case mark(Int)
    case checkProgress(Int, exit: Int)
    case accept
  }

  private(set) var code: [Instruction] = []
  let groupCount: Int
  let names: [(name: String, slot: Int)]
  let numbers: [Int]
  /// Slots for captures (two a group) and loop marks.
  private(set) var slotCount: Int
  private static let codeLimit = 50_000

  init(_ pattern: String, options: RegexOptions) throws {
    var parser = RegexParser(pattern, options: options)
    let node = try parser.parse()
    groupCount = parser.groupCount
    names = parser.names
    numbers = parser.numbers
    slotCount = parser.groupCount * 2
    code.append(.save(0))
    try emit(node)
    code.append(.save(1))
    code.append(.accept)
  }

  /// The text that alone matches, without choice or groups; nil of other patterns.
  private(set) lazy var literal: [UInt16]? = {
    var units: [UInt16] = []
    for instruction in code.dropFirst().dropLast(2) {
      guard case .unit(let unit) = instruction else { return nil }
      units.append(unit)
    }
    return units.isEmpty ? nil : units
  }()

  /// The literal as bytes, where it is ASCII.
  private(set) lazy var asciiLiteral: [UInt8]? = literal.flatMap { units in
    units.allSatisfy { $0 < 0x80 } ? units.map { UInt8($0) } : nil
  }

  /// The keys of $Matches for the groups, in the order in which they are put there.
  private(set) lazy var matchKeys: [(key: Value, slot: Int)] = names.reversed().map { name, slot in
    (Int32(name).map { .int($0) } ?? .string(name), slot)
  }

  /// A set that every match starts with, to skip quickly; nil where there is none.
  private(set) lazy var firstUnits: RegexSet? = {
    switch firstInstruction {
    case .set(let set): return set
    case .run(let set, let low, _, _) where low > 0: return set
    case .unit(let unit):
      let set = RegexSet()
      set.add(unit, unit)
      return set
    default: return nil
    }
  }()

  /// Whether it can only match at the start of the input.
  private(set) lazy var startsAtStart: Bool = if case .assertion(.start) = firstInstruction { true } else { false }

  private var firstInstruction: Instruction {
    code.first { if case .save = $0 { false } else { true } } ?? .accept
  }

  /// How many nodes were taken, with repetitions: loops of nothing make no code.
  private var emitted = 0

  private func emit(_ node: RegexNode) throws {
    emitted += 1
    if code.count > RegexProgram.codeLimit || emitted > RegexProgram.codeLimit * 4 { throw RegexParser.Failure(message: "The regular expression is too large.") }
    switch node {
    case .empty: break
    case .unit(let unit, let ignoresCase):
      code.append(ignoresCase && RegexCase.fold(unit) != RegexCase.upper(unit)
        ? .unitIgnoringCase(RegexCase.fold(unit)) : .unit(unit))
    case .set(let set): code.append(.set(set))
    case .sequence(let nodes): for node in nodes { try emit(node) }
    case .alternatives(let nodes): try emit(alternatives: nodes)
    case .group(let number, let body):
      code.append(.save(number * 2))
      try emit(body)
      code.append(.save(number * 2 + 1))
    case .atomic(let body): try emit(body) { .atomic(end: $0) }
    case .look(let body, let ahead, let negative):
      try emit(body) { .look(end: $0, ahead: ahead, negative: negative) }
    case .loop(let body, let low, let high, let lazy): try emit(loop: body, low, high, lazy)
    case .assertion(let assertion): code.append(.assertion(assertion))
    case .reference(let number, let ignoresCase): code.append(.reference(number, ignoresCase: ignoresCase))
    case .condition(let number, let yes, let no):
      let start = code.count
      code.append(.accept)
      try emit(yes)
      let jump = code.count
      code.append(.accept)
      code[start] = .condition(number, otherwise: code.count)
      try emit(no)
      code[jump] = .jump(code.count)
    }
  }

  /// A part that is matched on its own, up to its own accept.
  private func emit(_ body: RegexNode, _ make: (Int) -> Instruction) throws {
    let start = code.count
    code.append(.accept)
    try emit(body)
    code.append(.accept)
    code[start] = make(code.count)
  }

  private func emit(alternatives nodes: [RegexNode]) throws {
    var jumps: [Int] = []
    for (index, node) in nodes.enumerated() {
      guard index < nodes.count - 1 else {
        try emit(node)
        break
      }
      let split = code.count
      code.append(.accept)
      try emit(node)
      jumps.append(code.count)
      code.append(.accept)
      code[split] = .split(first: split + 1, second: code.count)
    }
    for jump in jumps { code[jump] = .jump(code.count) }
  }

  private func emit(loop body: RegexNode, _ low: Int, _ high: Int, _ lazy: Bool) throws {
    if case .set(let set) = body {
      code.append(.run(set, min: low, max: high, lazy: lazy))
      return
    }
    if case .unit(let unit, let ignoresCase) = body {
      let set = RegexSet(ignoresCase: ignoresCase)
      set.add(unit, unit)
      code.append(.run(set, min: low, max: high, lazy: lazy))
      return
    }
    for _ in 0..<min(low, 2000) { try emit(body) }
    if high == Int.max {
      let slot = slotCount
      slotCount += 1
      let start = code.count
      code.append(.accept)
      code.append(.mark(slot))
      try emit(body)
      let check = code.count
      code.append(.accept)
      code.append(.jump(start))
      code[check] = .checkProgress(slot, exit: code.count)
      code[start] = split(enter: start + 1, leave: code.count, lazy: lazy)
      return
    }
    var splits: [Int] = []
    for _ in 0..<min(high - low, 2000) {
      splits.append(code.count)
      code.append(.accept)
      try emit(body)
    }
    for at in splits { code[at] = split(enter: at + 1, leave: code.count, lazy: lazy) }
  }

  private func split(enter: Int, leave: Int, lazy: Bool) -> Instruction {
    lazy ? .split(first: leave, second: enter) : .split(first: enter, second: leave)
  }
}
