/// Number literals: decimal, hexadecimal and binary, with type suffixes and multipliers.
extension Tokenizer {
  func scanNumber(_ first: Scalar) -> Token {
    guard let number = scanNumberText(first) else {
      index = tokenStart
      return scanGeneric()
    }
    let value = number.value()
    if value == nil {
      if mode != .expression {
        index = tokenStart
        return scanGeneric()
      }
      parser.report(extent(tokenStart, index), .BadNumericConstant, text(from: tokenStart, to: index))
    }
    return make(.Number, NumberPayload(value))
  }

  /// Scans a number whose first character has been read; nil where the text turns out to be a word.
  func scanNumberText(_ first: Scalar) -> NumberText? {
    var first = first
    var number = NumberText()
    if first.isDash || first == 0x2B {
      number.negative = first != 0x2B
      first = next()
    }
    var valid = true
    if first == 0x2E {
      number.digits = "0."
      number.isReal = true
      valid = scanFraction(&number)
    } else if first == 0x30, case let marker = peek() | 0x20, marker == 0x78 || marker == 0x62 {
      skip()
      number.base = marker == 0x78 ? .hexadecimal : .binary
      let start = index
      while marker == 0x78 ? peek().isHexDigit : peek() == 0x30 || peek() == 0x31 { skip() }
      number.digits = text(from: start, to: index)
      valid = marker == 0x78 || index > start
    } else {
      let start = index - 1
      while peek().isDecimalDigit { skip() }
      number.digits = text(from: start, to: index)
      valid = scanFractionOrExponent(&number)
    }
    if peek().isTypeSuffix { valid = scanSuffix(&number) && valid }
    if peek().isMultiplierStart { valid = scanMultiplier(&number) && valid }
    let following = peek()
    if !following.startsNewToken
      && !(mode == .expression && following.startsNewTokenAfterNumber(ternary: endsNumberOnTernary)) {
      return nil
    }
    return valid ? number : nil
  }

  private func scanFractionOrExponent(_ number: inout NumberText) -> Bool {
    if peek() == 0x2E {
      skip()
      if peek() == 0x2E {
        unget()
        return true
      }
      number.digits += "."
      number.isReal = true
      return scanFraction(&number)
    }
    if peek() | 0x20 == 0x65 {
      skip()
      number.isReal = true
      return scanExponent(&number)
    }
    return true
  }

  private func scanFraction(_ number: inout NumberText) -> Bool {
    let start = index
    while peek().isDecimalDigit { skip() }
    number.digits += text(from: start, to: index)
    if number.digits.hasSuffix(".") { number.digits += "0" }
    if peek() | 0x20 == 0x65 {
      skip()
      return scanExponent(&number)
    }
    return true
  }

  private func scanExponent(_ number: inout NumberText) -> Bool {
    number.digits += "e"
    if peek() == 0x2B || peek().isDash {
      number.digits += peek() == 0x2B ? "+" : "-"
      skip()
    }
    let start = index
    while peek().isDecimalDigit { skip() }
    number.digits += text(from: start, to: index)
    return index > start
  }

  private func scanSuffix(_ number: inout NumberText) -> Bool {
    func read() -> NumberSuffix {
      switch next() | 0x20 {
      case 0x75: .unsigned
      case 0x73: .short
      case 0x6C: .long
      case 0x64: .decimal
      case 0x79: .byte
      default: .big
      }
    }
    number.suffix = read()
    guard peek().isTypeSuffix else { return true }
    let second = read()
    guard number.suffix == .unsigned, [.long, .short, .byte].contains(second) else { return false }
    number.suffix.insert(second)
    return true
  }

  private func scanMultiplier(_ number: inout NumberText) -> Bool {
    switch next() | 0x20 {
    case 0x6B: number.multiplier = 1 << 10
    case 0x6D: number.multiplier = 1 << 20
    case 0x67: number.multiplier = 1 << 30
    case 0x74: number.multiplier = 1 << 40
    default: number.multiplier = 1 << 50
    }
    guard peek() | 0x20 == 0x62 else { return false }
    skip()
    return true
  }
}
