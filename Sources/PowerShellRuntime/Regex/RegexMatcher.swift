/// Runs a program over text, with backtracking and a limit on its steps.
///
/// The limit turns the exponential patterns that hang other backtracking matchers into an error: see
/// docs/design/regex.md for why there is a matcher here at all.
struct RegexMatcher {
  private static let stepLimit = 20_000_000

  private let program: RegexProgram
  let input: [UInt16]
  /// Where the groups of the last match start and end; the first two are the whole match.
  private(set) var slots: [Int]
  private var steps = 0
  /// What the last run wrote over, in its order; its memory serves the next run.
  private var trail: [Choice] = []
  private var contiguousStart = 0

  /// One place to come back to.
  private enum Choice {
    case branch(pc: Int, at: Int)
    /// A run that can give back units down to `low`, or take more up to `high`.
    case shorter(pc: Int, low: Int, at: Int)
    case longer(pc: Int, high: Int, at: Int)
    case restore(slot: Int, value: Int)
  }

  init(_ program: RegexProgram, _ input: [UInt16]) {
    self.program = program
    self.input = input
    self.slots = [Int](repeating: -1, count: program.slotCount)
  }

  var start: Int { slots[0] }
  var end: Int { slots[1] }
  /// Where the search for the next match starts.
  var next: Int { end > start ? end : end + 1 }

  /// Finds the first match at or behind `start`, if there is one, and sets `slots`.
  /// - Throws: a RegexMatchTimeoutException's stand-in where it takes too many steps.
  mutating func findMatch(from start: Int) throws -> Bool {
    if let literal = program.literal { return find(literal, from: start) }
    contiguousStart = start
    steps = 0
    var at = start
    while at <= input.count {
      if let firsts = program.firstUnits {
        while at < input.count, !firsts.contains(input[at]) { at += 1 }
        if at >= input.count { return false }
      }
      for slot in slots.indices { slots[slot] = -1 }
      if try run(0, at) != nil { return true }
      if program.startsAtStart { return false }
      at += 1
    }
    return false
  }

  private mutating func find(_ literal: [UInt16], from start: Int) -> Bool {
    let first = literal[0]
    var at = start
    let last = input.count - literal.count
    while at <= last {
      if input[at] == first, (1..<literal.count).allSatisfy({ input[at + $0] == literal[$0] }) {
        slots[0] = at
        slots[1] = at + literal.count
        return true
      }
      at += 1
    }
    return false
  }

  /// Where a group was captured more than once in the last match, all its captures in their order.
  func repeatedCaptures() -> [Int: [Range<Int>]] {
    guard program.groupCount > 1 else { return [:] }
    var history: [Int: [Int]] = [:]
    for case .restore(let slot, let value) in trail where slot >= 2 && slot < program.groupCount * 2 { history[slot, default: []].append(value) }
    var result: [Int: [Range<Int>]] = [:]
    for group in 1..<program.groupCount {
      guard let ends = history[group * 2 + 1], ends.count > 1, let starts = history[group * 2], starts.count == ends.count else { continue }
      // Each entry is what stood before; what was written is the next entry's, and the last one's stands there still.
      let pairs = zip(starts.dropFirst() + [slots[group * 2]], ends.dropFirst() + [slots[group * 2 + 1]])
      result[group] = pairs.filter { $0 >= 0 && $1 >= $0 }.map { $0..<$1 }
    }
    return result
  }

  /// Runs from an instruction; the end position on success.
  ///
  /// - Parameter wanted: where it has to end, for what stands behind; nil is anywhere.
  private mutating func run(_ start: Int, _ position: Int, endingAt wanted: Int? = nil) throws -> Int? {
    var stack = trail
    trail = []
    stack.removeAll(keepingCapacity: true)
    var pc = start
    var at = position
    let count = input.count
    while true {
      steps += 1
      if steps > RegexMatcher.stepLimit {
        throw Failure.dotNet(
          "System.Text.RegularExpressions.RegexMatchTimeoutException",
          "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.")
      }
      var failed = false
      switch program.code[pc] {
      case .unit(let unit):
        if at < count && input[at] == unit { at += 1; pc += 1 } else { failed = true }
      case .unitIgnoringCase(let unit):
        if at < count && RegexCase.fold(input[at]) == unit { at += 1; pc += 1 } else { failed = true }
      case .set(let set):
        if at < count && set.contains(input[at]) { at += 1; pc += 1 } else { failed = true }
      case .run(let set, let low, let high, let lazy):
        let begin = at
        let limit = high == Int.max ? count : min(count, begin + high)
        let target = lazy ? min(limit, begin + low) : limit
        while at < target, set.contains(input[at]) { at += 1 }
        if at - begin < low {
          failed = true
        } else {
          pc += 1
          if lazy {
            if at < limit { stack.append(.longer(pc: pc - 1, high: limit, at: at)) }
          } else if at > begin + low {
            stack.append(.shorter(pc: pc, low: begin + low, at: at))
          }
        }
      case .split(let first, let second):
        stack.append(.branch(pc: second, at: at))
        pc = first
      case .jump(let target): pc = target
      case .save(let slot), .mark(let slot):
        stack.append(.restore(slot: slot, value: slots[slot]))
        slots[slot] = at
        pc += 1
      case .clear(let slot):
        stack.append(.restore(slot: slot, value: slots[slot]))
        slots[slot] = -1
        pc += 1
      case .checkProgress(let slot, let exit): pc = slots[slot] == at ? exit : pc + 1
      case .assertion(let assertion): if holds(assertion, at) { pc += 1 } else { failed = true }
      case .reference(let number, let ignoresCase):
        if let next = matchReference(number, at, ignoresCase) { at = next; pc += 1 } else { failed = true }
      case .look(let end, let ahead, let negative):
        let saved = slots
        let found = ahead ? try run(pc + 1, at) != nil : try lookBehind(pc + 1, at)
        if found == negative {
          slots = saved
          failed = true
        } else {
          if negative { slots = saved } else { remember(saved, &stack) }
          pc = end
        }
      case .atomic(let end):
        let saved = slots
        if let next = try run(pc + 1, at) {
          remember(saved, &stack)
          at = next
          pc = end
        } else {
          slots = saved
          failed = true
        }
      case .condition(let number, let otherwise): pc = slots[number * 2 + 1] >= 0 ? pc + 1 : otherwise
      case .accept:
        if wanted == nil || wanted == at {
          trail = stack
          return at
        }
        failed = true
      }
      if failed, !backtrack(&stack, &pc, &at) {
        trail = stack
        return nil
      }
    }
  }

  private func remember(_ saved: [Int], _ stack: inout [Choice]) {
    for slot in saved.indices where saved[slot] != slots[slot] { stack.append(.restore(slot: slot, value: saved[slot])) }
  }

  private mutating func backtrack(_ stack: inout [Choice], _ pc: inout Int, _ at: inout Int) -> Bool {
    while let choice = stack.popLast() {
      switch choice {
      case .restore(let slot, let value): slots[slot] = value
      case .branch(let target, let position):
        (pc, at) = (target, position)
        return true
      case .shorter(let target, let low, let position):
        let next = position - 1
        if next > low { stack.append(.shorter(pc: target, low: low, at: next)) }
        (pc, at) = (target, next)
        return true
      case .longer(let run, let high, let position):
        guard case .run(let set, _, _, _) = program.code[run], position < input.count, set.contains(input[position]) else {
          continue
        }
        if position + 1 < high { stack.append(.longer(pc: run, high: high, at: position + 1)) }
        (pc, at) = (run + 1, position + 1)
        return true
      }
    }
    return false
  }

  /// Whether the body, from any earlier place, ends exactly here.
  private mutating func lookBehind(_ body: Int, _ at: Int) throws -> Bool {
    var start = at
    while start >= 0 {
      let saved = slots
      if try run(body, start, endingAt: at) != nil { return true }
      slots = saved
      start -= 1
    }
    return false
  }

  private func matchReference(_ number: Int, _ at: Int, _ ignoresCase: Bool) -> Int? {
    let (start, end) = (slots[number * 2], slots[number * 2 + 1])
    guard start >= 0, end >= start, at + end - start <= input.count else { return nil }
    for offset in 0..<(end - start) {
      let (one, other) = (input[start + offset], input[at + offset])
      if one != other && !(ignoresCase && RegexCase.fold(one) == RegexCase.fold(other)) { return nil }
    }
    return at + end - start
  }

  private func isWord(_ index: Int) -> Bool {
    index >= 0 && index < input.count && RegexSet.category(input[index], in: RegexSet.word)
  }

  private func holds(_ assertion: RegexAssertion, _ at: Int) -> Bool {
    switch assertion {
    case .start: at == 0
    case .end: at == input.count
    case .endBeforeNewline: at == input.count || (at == input.count - 1 && input[at] == 0x0A)
    case .lineStart: at == 0 || input[at - 1] == 0x0A
    case .lineEnd: at == input.count || input[at] == 0x0A
    case .wordBoundary: isWord(at - 1) != isWord(at)
    case .notWordBoundary: isWord(at - 1) == isWord(at)
    case .contiguous: at == contiguousStart
    }
  }
}
