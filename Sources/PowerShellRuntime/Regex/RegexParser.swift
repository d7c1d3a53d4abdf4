/// Reads .NET's regular expression syntax.
struct RegexParser {
  struct Failure: Error {
    let message: String
  }

  private let pattern: [UInt16]
  private let text: String
  private var at = 0
  private var options: RegexOptions
  /// Where the captures of a group's number lie, and of a group's name: numbers may leave some out.
  private var slots: [Int: Int] = [:]
  private var groupNames: [String: Int] = [:]
  private var nextGroup = 1
  private(set) var groupCount = 1
  /// The groups in the order of their numbers, and where their captures lie.
  private(set) var names: [(name: String, slot: Int)] = []
  /// The groups' numbers in their order.
  private(set) var numbers: [Int] = []
  private var depth = 0

  init(_ text: String, options: RegexOptions) {
    self.text = text
    self.pattern = text.utf16Units
    self.options = options
  }

  mutating func parse() throws -> RegexNode {
    numberGroups()
    let node = try alternatives()
    if at < pattern.count { throw failure("Too many )'s.", at: at + 1) }
    return node
  }

  private func failure(_ reason: String, at offset: Int? = nil) -> Failure {
    Failure(message: "Invalid pattern '\(text)' at offset \(offset ?? at). \(reason)")
  }

  /// Numbers unnamed groups from the left; groups that name a number have it, and named ones those behind that are free
  /// (RegexParser.CountCaptures and AssignNameSlots).
  private mutating func numberGroups() {
    var index = 0
    var numbers: Set<Int> = [0]
    var unnamed = 0
    var named: [String] = []
    var known: Set<String> = []
    var inSet = false
    var explicit = options.contains(.explicitCapture)
    while index < pattern.count {
      let unit = pattern[index]
      if unit == 0x5C {
        index += 2
        continue
      }
      if inSet {
        if unit == 0x5D { inSet = false }
      } else if unit == 0x5B {
        inSet = true
        if index + 1 < pattern.count, pattern[index + 1] == 0x5E { index += 1 }
        if index + 1 < pattern.count, pattern[index + 1] == 0x5D { index += 1 }
      } else if unit == 0x28 {
        if index + 1 < pattern.count, pattern[index + 1] == 0x3F {
          if let name = groupName(from: index + 2) {
            if let number = Int(name) { if number > 0 { numbers.insert(number) } } else if known.insert(name).inserted { named.append(name) }
          } else if pattern[(index + 2)...].prefix(2) == [0x6E, 0x29] {
            explicit = true
          }
        } else if !explicit {
          unnamed += 1
          numbers.insert(unnamed)
        }
      }
      index += 1
    }
    var next = unnamed + 1
    var nameOf: [Int: String] = [:]
    for name in named {
      while !numbers.insert(next).inserted { next += 1 }
      nameOf[next] = name
    }
    groupCount = numbers.count
    self.numbers = numbers.sorted()
    for (slot, number) in self.numbers.enumerated() {
      slots[number] = slot
      if let name = nameOf[number] { groupNames[name] = slot }
      names.append((nameOf[number] ?? String(number), slot))
    }
  }

  /// Where the captures of a group lie that is named or numbered; nil where there is no such group.
  private func slot(_ name: String) -> Int? { Int(name).map { slots[$0] } ?? groupNames[name] }

  /// The mark that ends a group's name which begins at a place with `<` or `'`; nil where none begins.
  private func nameEnd(from start: Int) -> UInt16? {
    guard start < pattern.count else { return nil }
    if pattern[start] == 0x27 { return 0x27 }
    return pattern[start] == 0x3C && start + 1 < pattern.count && pattern[start + 1] != 0x3D && pattern[start + 1] != 0x21 ? 0x3E : nil
  }

  /// The name in `<name>` or `'name'`: a number or word characters; nil where there is none.
  private func groupName(from start: Int) -> String? {
    guard let close = nameEnd(from: start) else { return nil }
    var end = start + 1
    while end < pattern.count, RegexSet.category(pattern[end], in: RegexSet.word) { end += 1 }
    guard end < pattern.count, pattern[end] == close, end > start + 1 else { return nil }
    let name = String(utf16: pattern[(start + 1)..<end])
    guard (0x30...0x39).contains(pattern[start + 1]) else { return name }
    return Int32(name).map { String($0) } == name ? name : nil
  }

  // MARK: Structure

  private mutating func alternatives() throws -> RegexNode {
    depth += 1
    defer { depth -= 1 }
    if depth > 250 { throw failure("The pattern is nested too deeply.") }
    let saved = options
    defer { options = saved }
    var branches = [try sequence()]
    while at < pattern.count, pattern[at] == 0x7C {
      at += 1
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws -> RegexNode {
    var nodes: [RegexNode] = []
    while at < pattern.count, pattern[at] != 0x7C, pattern[at] != 0x29 {
      if options.contains(.ignoreWhitespace), skipBlank() { continue }
      guard let atom = try atom() else { continue }
      nodes.append(try quantified(atom))
    }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func skipBlank() -> Bool {
    let unit = pattern[at]
    if unit == 0x20 || (unit >= 0x09 && unit <= 0x0D) {
      at += 1
      return true
    }
    if unit == 0x23 {
      while at < pattern.count, pattern[at] != 0x0A { at += 1 }
      return true
    }
    return false
  }

  private mutating func quantified(_ atom: RegexNode) throws -> RegexNode {
    var node = atom
    var count = 0
    while at < pattern.count {
      if options.contains(.ignoreWhitespace), skipBlank() { continue }
      let (low, high): (Int, Int)
      switch pattern[at] {
      case 0x2A: (low, high) = (0, Int.max)
      case 0x2B: (low, high) = (1, Int.max)
      case 0x3F: (low, high) = (0, 1)
      case 0x7B:
        guard let bounds = try bounds() else { return node }
        (low, high) = bounds
        at -= 1
      default: return node
      }
      at += 1
      count += 1
      if count > 1 { throw failure("Nested quantifier '\(String(utf16: [pattern[at - 1]]))'.") }
      var lazy = false
      if at < pattern.count, pattern[at] == 0x3F {
        lazy = true
        at += 1
      }
      node = .loop(node, min: low, max: high, lazy: lazy)
    }
    return node
  }

  /// `{n}`, `{n,}` or `{n,m}`; nil where the brace is only a brace.
  private mutating func bounds() throws -> (Int, Int)? {
    var index = at + 1
    func digits() -> Int? {
      let start = index
      while index < pattern.count, pattern[index] >= 0x30, pattern[index] <= 0x39 { index += 1 }
      return start == index ? nil : Int32(String(utf16: pattern[start..<index])).map { Int($0) } ?? -1
    }
    guard let low = digits() else { return nil }
    var high = low
    if index < pattern.count, pattern[index] == 0x2C {
      index += 1
      high = digits() ?? Int.max
    }
    guard index < pattern.count, pattern[index] == 0x7D else { return nil }
    if low < 0 || high < 0 { throw failure("Capture group numbers must be less than or equal to Int32.MaxValue.", at: index) }
    if high < low { throw failure("Illegal {x,y} with x > y.", at: index + 1) }
    at = index + 1
    return (low, high)
  }

  // MARK: Atoms

  private mutating func atom() throws -> RegexNode? {
    let unit = pattern[at]
    at += 1
    switch unit {
    case 0x28: return try group()
    case 0x5B: return .set(try set())
    case 0x5C: return try escape()
    case 0x2E:
      let set = RegexSet()
      if !options.contains(.singleline) { set.add(0x0A, 0x0A) }
      set.negate()
      return .set(set)
    case 0x5E: return .assertion(options.contains(.multiline) ? .lineStart : .start)
    case 0x24: return .assertion(options.contains(.multiline) ? .lineEnd : .endBeforeNewline)
    case 0x2A, 0x2B, 0x3F: throw failure("Quantifier '\(String(utf16: [unit]))' following nothing.")
    default: return .unit(unit, ignoresCase: options.contains(.ignoreCase))
    }
  }

  private mutating func close(_ node: RegexNode) throws -> RegexNode {
    guard at < pattern.count, pattern[at] == 0x29 else { throw failure("Not enough )'s.", at: pattern.count) }
    at += 1
    return node
  }

  private func starts(_ text: String) -> Bool {
    let units = text.utf16Units
    return at + units.count <= pattern.count && Array(pattern[at..<(at + units.count)]) == units
  }

  private mutating func group() throws -> RegexNode? {
    guard at < pattern.count, pattern[at] == 0x3F else {
      if options.contains(.explicitCapture) { return try close(alternatives()) }
      let number = nextGroup
      nextGroup += 1
      return try close(.group(slots[number] ?? 0, alternatives()))
    }
    at += 1
    if nameEnd(from: at) != nil {
      guard let name = groupName(from: at) else { throw badName(from: at + 1) }
      if name == "0" { throw failure("Capture number cannot be zero.", at: at + 2) }
      at += name.utf16.count + 2
      return try close(.group(slot(name) ?? 0, alternatives()))
    }
    for (prefix, ahead, negative) in [("=", true, false), ("!", true, true), ("<=", false, false), ("<!", false, true)]
    where starts(prefix) {
      at += prefix.utf16.count
      return try close(.look(alternatives(), ahead: ahead, negative: negative))
    }
    if starts(":") {
      at += 1
      return try close(alternatives())
    }
    if starts(">") {
      at += 1
      return try close(.atomic(alternatives()))
    }
    if starts("#") {
      while at < pattern.count, pattern[at] != 0x29 { at += 1 }
      _ = try close(.empty)
      return nil
    }
    if starts("(") { return try condition() }
    return try inlineOptions()
  }

  /// Why a group's name is none.
  private func badName(from start: Int) -> Failure {
    let name = pattern[start...].prefix { $0 != 0x3E && $0 != 0x27 && $0 != 0x29 }
    if let first = name.first, (0x30...0x39).contains(first), name.allSatisfy({ (0x30...0x39).contains($0) }), Int32(String(utf16: Array(name))) == nil {
      return failure("Capture group numbers must be less than or equal to Int32.MaxValue.", at: start + name.count)
    }
    if !name.isEmpty, start + name.count == pattern.count, name.allSatisfy({ RegexSet.category($0, in: RegexSet.word) }) { return failure("Unrecognized grouping construct.", at: pattern.count) }
    if name.contains(0x2D) { return failure("Balancing groups are not modelled.", at: start) }
    return failure("Invalid group name: Group names must begin with a word character.", at: start)
  }

  /// `(?(group)yes|no)`, or `(?(expression)yes|no)` by what stands next.
  private mutating func condition() throws -> RegexNode {
    let start = at + 1
    let end = pattern[start...].firstIndex(of: 0x29) ?? pattern.count
    let name = String(utf16: pattern[start..<end])
    if !name.isEmpty, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), slot(name) == nil {
      throw failure("Conditional alternation refers to an undefined group number \(name).", at: end)
    }
    guard let number = slot(name) else {
      at += 1
      let expression = try close(alternatives())
      let (yes, no) = try branches()
      return .alternatives([
        .sequence([.look(expression, ahead: true, negative: false), yes]), .sequence([.look(expression, ahead: true, negative: true), no]),
      ])
    }
    at = end + 1
    let (yes, no) = try branches()
    return .condition(number, yes, no)
  }

  /// What follows a condition, up to the end of its group.
  private mutating func branches() throws -> (yes: RegexNode, no: RegexNode) {
    let saved = options
    var branches = [try sequence()]
    while at < pattern.count, pattern[at] == 0x7C {
      at += 1
      branches.append(try sequence())
    }
    options = saved
    if branches.count > 2 { throw failure("Too many | in (?()|).") }
    return (try close(branches[0]), branches.count > 1 ? branches[1] : .empty)
  }

  private mutating func inlineOptions() throws -> RegexNode? {
    var on = true
    var changed = options
    while at < pattern.count {
      let unit = pattern[at]
      at += 1
      let option: RegexOptions
      switch unit {
      case 0x2D:
        on = false
        continue
      case 0x69: option = .ignoreCase
      case 0x6D: option = .multiline
      case 0x73: option = .singleline
      case 0x6E: option = .explicitCapture
      case 0x78: option = .ignoreWhitespace
      case 0x29:
        options = changed
        return nil
      case 0x3A:
        let saved = options
        options = changed
        let body = try alternatives()
        options = saved
        return try close(body)
      default: throw failure("Unrecognized grouping construct.")
      }
      if on { changed.insert(option) } else { changed.remove(option) }
    }
    throw failure("Unrecognized grouping construct.")
  }

  // MARK: Escapes and sets

  private mutating func escape() throws -> RegexNode {
    guard at < pattern.count else { throw failure("Illegal \\ at end of pattern.") }
    let unit = pattern[at]
    switch unit {
    case 0x62: at += 1; return .assertion(.wordBoundary)
    case 0x42: at += 1; return .assertion(.notWordBoundary)
    case 0x41: at += 1; return .assertion(.start)
    case 0x7A: at += 1; return .assertion(.end)
    case 0x5A: at += 1; return .assertion(.endBeforeNewline)
    case 0x47: at += 1; return .assertion(.contiguous)
    case 0x6B: return try namedReference()
    case 0x31...0x39: return try numberedReference()
    default: break
    }
    if let set = try classEscape() { return .set(set) }
    return .unit(try unitEscape(), ignoresCase: options.contains(.ignoreCase))
  }

  private mutating func namedReference() throws -> RegexNode {
    at += 1
    guard let name = groupName(from: at) else { throw failure("Malformed \\k<...> named back reference.") }
    at += name.utf16.count + 2
    guard let number = slot(name) else {
      throw failure("Reference to undefined group name '\(name)'.")
    }
    return .reference(number, ignoresCase: options.contains(.ignoreCase))
  }

  private mutating func numberedReference() throws -> RegexNode {
    let start = at
    while at < pattern.count, pattern[at] >= 0x30, pattern[at] <= 0x39, at - start < 3 { at += 1 }
    let number = Int(String(utf16: pattern[start..<at])) ?? 0
    if let slot = slots[number] { return .reference(slot, ignoresCase: options.contains(.ignoreCase)) }
    if at - start == 1 { throw failure("Reference to undefined group number \(number).") }
    at = start
    return .unit(try unitEscape(), ignoresCase: false)
  }

  private mutating func classEscape() throws -> RegexSet? {
    let unit = pattern[at]
    let set = RegexSet()
    switch unit {
    case 0x64, 0x44: set.add(category: RegexSet.digit, negated: unit == 0x44)
    case 0x77, 0x57: set.add(category: RegexSet.word, negated: unit == 0x57)
    case 0x73, 0x53: set.add(category: RegexSet.space, negated: unit == 0x53)
    case 0x70, 0x50:
      guard at + 1 < pattern.count, pattern[at + 1] == 0x7B, let end = pattern[at...].firstIndex(of: 0x7D) else {
        throw failure("Malformed \\p{X} character escape.")
      }
      set.add(category: [String(utf16: pattern[(at + 2)..<end])], negated: unit == 0x50)
      at = end
    default: return nil
    }
    at += 1
    return set
  }

  /// The pattern that finds a text as it stands (Regex.Escape).
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "*", "+", "?", "|", "{", "[", "(", ")", "^", "$", ".", "#", " ": result += "\\" + String(character)
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.append(character)
      }
    }
    return result
  }

  /// Text with escapes in it, which all stand for single units: Regex.Unescape.
  static func unescaped(_ text: String) throws -> String {
    var parser = RegexParser(text, options: [])
    var units: [UInt16] = []
    while parser.at < parser.pattern.count {
      parser.at += 1
      guard parser.pattern[parser.at - 1] == 0x5C else {
        units.append(parser.pattern[parser.at - 1])
        continue
      }
      guard parser.at < parser.pattern.count else { throw parser.failure("Illegal \\ at end of pattern.") }
      units.append(try parser.unitEscape())
    }
    return String(utf16: units)
  }

  private mutating func unitEscape() throws -> UInt16 {
    let unit = pattern[at]
    at += 1
    switch unit {
    case 0x61: return 7
    case 0x62: return 8
    case 0x65: return 0x1B
    case 0x66: return 0x0C
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x76: return 0x0B
    case 0x78: return try hexadecimal(2)
    case 0x75: return try hexadecimal(4)
    case 0x63:
      guard at < pattern.count else { throw failure("Missing control character.") }
      at += 1
      return pattern[at - 1] & 0x1F
    case 0x30...0x37:
      var value = unit - 0x30
      var digits = 1
      while at < pattern.count, digits < 3, pattern[at] >= 0x30, pattern[at] <= 0x37 {
        value = value * 8 + pattern[at] - 0x30
        at += 1
        digits += 1
      }
      return value & 0xFF
    default:
      if (unit >= 0x61 && unit <= 0x7A) || (unit >= 0x41 && unit <= 0x5A) {
        throw failure("Unrecognized escape sequence \\\(String(utf16: [unit])).")
      }
      return unit
    }
  }

  private mutating func hexadecimal(_ digits: Int) throws -> UInt16 {
    guard at + digits <= pattern.count,
      let value = UInt16(String(utf16: pattern[at..<(at + digits)]), radix: 16)
    else { throw failure("Insufficient or invalid hexadecimal digits.") }
    at += digits
    return value
  }

  private mutating func set() throws -> RegexSet {
    let set = RegexSet(ignoresCase: options.contains(.ignoreCase))
    let open = at
    var first = true
    if at < pattern.count, pattern[at] == 0x5E {
      set.negate()
      at += 1
    }
    while true {
      guard at < pattern.count else { throw failure("Unterminated [] set.", at: pattern.count) }
      if pattern[at] == 0x5D && !first {
        at += 1
        return set
      }
      first = false
      if pattern[at] == 0x2D, at + 1 < pattern.count, pattern[at + 1] == 0x5B, at > open {
        at += 2
        set.subtract(try self.set())
        continue
      }
      guard let low = try setUnit(set) else { continue }
      guard at + 1 < pattern.count, pattern[at] == 0x2D, pattern[at + 1] != 0x5D, pattern[at + 1] != 0x5B else {
        set.add(low, low)
        continue
      }
      at += 1
      guard let high = try setUnit(set) else {
        throw failure("Cannot include class in character range.")
      }
      if high < low { throw failure("[x-y] range in reverse order.") }
      set.add(low, high)
    }
  }

  /// One unit of a set; nil where a class was added instead.
  private mutating func setUnit(_ set: RegexSet) throws -> UInt16? {
    let unit = pattern[at]
    at += 1
    guard unit == 0x5C else { return unit }
    guard at < pattern.count else { throw failure("Illegal \\ at end of pattern.") }
    switch pattern[at] {
    case 0x64: set.add(category: RegexSet.digit, negated: false)
    case 0x44: set.add(category: RegexSet.digit, negated: true)
    case 0x77: set.add(category: RegexSet.word, negated: false)
    case 0x57: set.add(category: RegexSet.word, negated: true)
    case 0x73: set.add(category: RegexSet.space, negated: false)
    case 0x53: set.add(category: RegexSet.space, negated: true)
    case 0x70, 0x50:
      let negated = pattern[at] == 0x50
      guard at + 1 < pattern.count, pattern[at + 1] == 0x7B, let end = pattern[at...].firstIndex(of: 0x7D) else {
        throw failure("Malformed \\p{X} character escape.")
      }
      set.add(category: [String(utf16: pattern[(at + 2)..<end])], negated: negated)
      at = end
    default: return try unitEscape()
    }
    at += 1
    return nil
  }
}
