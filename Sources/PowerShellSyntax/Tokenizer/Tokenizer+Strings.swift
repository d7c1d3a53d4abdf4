/// Strings in single and double quotes, here-strings, and what stands inside them.
extension Tokenizer {
  /// What an invalid escape sequence gives.
  static let invalid: Scalar = 0xFFFF

  /// A string's value as it is read, together with its format: the value with {0}, {1} ... for nested expressions.
  struct StringBuilder {
    private var bytes: [UInt8] = []
    private(set) var nested: [Token] = []

    var value: String { String(decoding: bytes, as: UTF8.self) }
    var count: Int { bytes.count }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends ASCII text without braces.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

    mutating func append(_ scalar: Scalar) {
      if scalar < 0x80 {
        if scalar == 0x7B || scalar == 0x7D { doubled.append(bytes.count) }
        bytes.append(UInt8(scalar))
      } else if let unicode = Unicode.Scalar(scalar) {
        bytes.append(contentsOf: Character(unicode).utf8)
      } else if let half = highSurrogate, half.end == bytes.count, 0xDC00...0xDFFF ~= scalar {
        truncate(to: bytes.count - 3)
        append(0x10000 + (half.scalar - 0xD800) << 10 + (scalar - 0xDC00))
      } else {
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        highSurrogate = 0xD800...0xDBFF ~= scalar ? (scalar, bytes.count) : nil
      }
    }

    /// The first half of a pair that was written as two escapes, and where it ends.
    private var highSurrogate: (scalar: Scalar, end: Int)?

    private var doubled: [Int] = []
    private var holes: [(start: Int, end: Int)] = []

    mutating func append(nested token: Token, source: String) {
      let start = bytes.count
      append(source)
      holes.append((start, bytes.count))
      nested.append(token)
    }

    mutating func truncate(to length: Int) {
      bytes.removeLast(bytes.count - length)
      while let last = doubled.last, last >= length { doubled.removeLast() }
    }

    func payload() -> StringPayload {
      guard !nested.isEmpty else { return StringPayload(value) }
      var format: [UInt8] = []
      var at = 0
      var hole = 0
      let braces = Set(doubled)
      while at < bytes.count {
        if hole < holes.count, holes[hole].start == at {
          format.append(contentsOf: "{\(hole)}".utf8)
          at = holes[hole].end
          hole += 1
          continue
        }
        if braces.contains(at) { format.append(bytes[at]) }
        format.append(bytes[at])
        at += 1
      }
      return StringPayload(value, format: String(decoding: format, as: UTF8.self), nested: nested)
    }
  }

  /// Appends the ASCII characters from here on that are `plain`, braces left out, all at once.
  @inline(__always) func takePlain(into value: inout StringBuilder, _ plain: (Scalar) -> Bool) {
    let start = index
    while index < count, bytes[index] < 0x80, bytes[index] != 0x7B, bytes[index] != 0x7D, plain(Scalar(bytes[index])) {
      index += 1
    }
    if index > start { value.append(UnsafeBufferPointer(start: bytes + start, count: index - start)) }
  }

  /// The character that a backtick and `scalar` stand for.
  func escape(_ scalar: Scalar) -> Scalar {
    switch scalar {
    case 0x30: 0
    case 0x61: 7
    case 0x62: 8
    case 0x65: 0x1B
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    case 0x76: 0x0B
    case 0x75: scanUnicodeEscape()
    default: scalar
    }
  }

  private func scanUnicodeEscape() -> Scalar {
    let start = index - 2
    guard next() == 0x7B else {
      unget()
      parser.report(extent(start, index), .InvalidUnicodeEscapeSequence)
      return Tokenizer.invalid
    }
    var value: UInt64 = 0
    for digits in 0...6 {
      let scalar = next()
      if scalar == 0x7D {
        if digits > 0 { break }
        parser.report(extent(start, index), .InvalidUnicodeEscapeSequence)
        return Tokenizer.invalid
      }
      if !scalar.isHexDigit {
        unget()
        parser.report(extent(index, index + 1), digits < 6
          ? .InvalidUnicodeEscapeSequence : .MissingUnicodeEscapeSequenceTerminator)
        return Tokenizer.invalid
      }
      if digits == 6 {
        unget()
        parser.report(extent(index, index + 1), .TooManyDigitsInUnicodeEscapeSequence)
        return Tokenizer.invalid
      }
      let digit = scalar.isDecimalDigit ? scalar - 0x30 : (scalar | 0x20) - 0x61 + 10
      value = value << 4 | UInt64(digit)
    }
    if value > 0x10FFFF {
      parser.report(extent(start + 3, index - 1), .InvalidUnicodeEscapeSequenceValue)
      return Tokenizer.invalid
    }
    return Scalar(value)
  }

  /// Where the ASCII text from here on first holds a `special` character, if that ends a string: the quote is not doubled.
  @inline(__always) private func plainStringEnd(_ special: (UInt8) -> Bool) -> Int? {
    var at = index
    while at < count, bytes[at] < 0x80, !special(bytes[at]) { at += 1 }
    guard at < count, bytes[at] < 0x80, at + 1 >= count || (bytes[at + 1] != bytes[at] && bytes[at + 1] < 0x80) else {
      return nil
    }
    return at
  }

  private func plainString(_ kind: TokenKind, _ end: Int) -> Token {
    let start = index
    index = end + 1
    // A typographic quote takes more than one byte.
    let payload = bytes[tokenStart] < 0x80 ? plainPayload { StringPayload(text(from: start, to: end)) } : StringPayload(text(from: start, to: end))
    return make(kind, payload)
  }

  // MARK: Single quotes

  func scanStringLiteral() -> Token {
    if let end = plainStringEnd({ $0 == 0x27 }) { return plainString(.StringLiteral, end) }
    var value = StringBuilder()
    let complete = scanStringLiteral(into: &value)
    var token = make(.StringLiteral, value.payload())
    if !complete { token.flags.insert(.inError) }
    return token
  }

  func scanStringLiteral(into value: inout StringBuilder) -> Bool {
    let start = index - 1
    while true {
      takePlain(into: &value) { $0 != 0x27 }
      let scalar = next()
      if scalar.isSingleQuote {
        guard peek().isSingleQuote else { return true }
        value.append(next())
      } else if scalar == 0 && isAtEnd {
        unget()
        parser.reportIncomplete(extent(start, index), .TerminatorExpectedAtEndOfString, "'")
        return false
      } else {
        value.append(scalar)
      }
    }
  }

  // MARK: Double quotes

  func scanStringExpandable() -> Token {
    if let end = plainStringEnd({ $0 == 0x22 || $0 == 0x24 || $0 == 0x60 }), bytes[end] == 0x22 {
      return plainString(.StringExpandable, end)
    }
    var value = StringBuilder()
    let complete = scanStringExpandable(into: &value)
    var token = make(.StringExpandable, value.payload())
    if !complete { token.flags.insert(.inError) }
    return token
  }

  func scanStringExpandable(into value: inout StringBuilder) -> Bool {
    let start = index - 1
    while true {
      takePlain(into: &value) { $0 != 0x22 && $0 != 0x24 && $0 != 0x60 }
      var scalar = next()
      if scalar.isDoubleQuote {
        guard peek().isDoubleQuote else { return true }
        scalar = next()
      } else if scalar == 0x24 {
        if scanDollar(&value, hereString: false) { continue }
      } else if scalar == 0x60 {
        if peek() != 0 {
          scalar = escape(next())
        }
      } else if scalar == 0 && isAtEnd {
        unget()
        parser.reportIncomplete(extent(start, index), .TerminatorExpectedAtEndOfString, "\"")
        return false
      }
      value.append(scalar)
    }
  }

  /// A variable or `$( )` inside a string, the dollar read; false where the dollar is only a dollar.
  func scanDollar(_ value: inout StringBuilder, hereString: Bool) -> Bool {
    let dollar = index - 1
    let saveStart = tokenStart
    let saveMode = mode
    let saveTokens = saved
    saved = nil
    mode = .expression
    defer {
      saved = saveTokens
      tokenStart = saveStart
      mode = saveMode
    }
    let token: Token
    let following = peek()
    if following == 0x28 {
      skip()
      token = scanSubexpression(hereString: hereString)
    } else if following.isVariableStart || following == 0x7B {
      tokenStart = index - 1
      token = scanVariable(splatted: false, inString: true)
    } else {
      return false
    }
    value.append(nested: token, source: text(from: dollar, to: index))
    return true
  }

  /// The text up to the closing parenthesis; quotes that were doubled or escaped for the string are made single.
  private func scanSubexpression(hereString: Bool) -> Token {
    tokenStart = index - 2
    var inner: [UInt8] = Array("$(".utf8)
    var skippedOffsets: Set<Int> = []
    var depth = 1
    while depth > 0 {
      let start = index
      let scalar = next()
      switch scalar {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0 where isAtEnd:
        unget()
        parser.reportIncomplete(extent(tokenStart, index), .IncompleteDollarSubexpressionReference)
        var token = Token(.Unknown, currentExtent(), payload: UnscannedSubexpression(inner, skipped: skippedOffsets))
        token.flags.insert(.inError)
        return token
      default:
        if (scalar == 0x60 || scalar.isDoubleQuote) && !hereString && peek().isDoubleQuote {
          for offset in start..<index { skippedOffsets.insert(offset + adjustment) }
          let quote = index
          skip()
          for at in quote..<index { inner.append(bytes[at]) }
          continue
        }
      }
      for at in start..<min(index, count) { inner.append(bytes[at]) }
    }
    return Token(.Unknown, currentExtent(), payload: UnscannedSubexpression(inner, skipped: skippedOffsets))
  }

  // MARK: Here-strings

  func scanHereStringLiteral() -> Token { scanHereString(expandable: false) }
  func scanHereStringExpandable() -> Token { scanHereString(expandable: true) }

  private func scanHereString(expandable: Bool) -> Token {
    let kind: TokenKind = expandable ? .HereStringExpandable : .HereStringLiteral
    let header = index - 2
    let quote: Scalar = expandable ? 0x22 : 0x27
    let terminator = expandable ? "\"@" : "'@"
    guard scanAfterHeader(header, quote: quote, terminator: terminator) else {
      var token = make(kind, StringPayload(""))
      token.flags.insert(.inError)
      return token
    }
    var value = StringBuilder()
    var falseFooter = -1
    func isQuote(_ scalar: Scalar) -> Bool { expandable ? scalar.isDoubleQuote : scalar.isSingleQuote }
    var complete = scanFooter(&value, isQuote, &falseFooter)
    while !complete {
      takePlain(into: &value) { $0 != 0x0D && $0 != 0x0A && $0 != 0x24 && $0 != 0x60 }
      let scalar = next()
      if scalar == 0x0D || scalar == 0x0A {
        let length = value.count
        value.append(scalar)
        if scalar == 0x0D && peek() == 0x0A { value.append(next()) }
        if scanFooter(&value, isQuote, &falseFooter) {
          value.truncate(to: length)
          complete = true
        }
      } else if expandable && scalar == 0x24 && scanDollar(&value, hereString: true) {
        continue
      } else if expandable && scalar == 0x60 && peek() != 0 {
        value.append(escape(next()))
      } else if scalar == 0 && isAtEnd {
        unget()
        if falseFooter != -1 {
          parser.reportIncomplete(extent(falseFooter, index), .WhitespaceBeforeHereStringFooter)
        } else {
          parser.reportIncomplete(extent(header, index), .TerminatorExpectedAtEndOfString, terminator)
        }
        break
      } else {
        value.append(scalar)
      }
    }
    var token = make(kind, value.payload())
    if !complete { token.flags.insert(.inError) }
    return token
  }

  /// The rest of the line that opens a here-string, which must be blank.
  private func scanAfterHeader(_ header: Int, quote: Scalar, terminator: String) -> Bool {
    var scalar = next()
    while scalar.isWhitespace { scalar = next() }
    if scalar == 0x0D {
      foldLineBreak(scalar)
      return true
    }
    if scalar == 0x0A { return true }
    if scalar == 0 && isAtEnd {
      unget()
      parser.reportIncomplete(extent(header, index), .TerminatorExpectedAtEndOfString, terminator)
      return false
    }
    unget()
    parser.report(extent(index, index + 1), .UnexpectedCharactersAfterHereStringHeader)
    while true {
      scalar = next()
      if scalar == quote && peek() == 0x40 {
        skip()
        return false
      }
      if scalar == 0x0D || scalar == 0x0A || (scalar == 0 && isAtEnd) {
        unget()
        return false
      }
    }
  }

  /// Whether the closing quote stands at the start of this line. An indented one is remembered for the error.
  private func scanFooter(_ value: inout StringBuilder, _ isQuote: (Scalar) -> Bool, _ falseFooter: inout Int) -> Bool {
    var scalar = next()
    if isQuote(scalar) && peek() == 0x40 {
      skip()
      return true
    }
    while scalar.isWhitespace {
      value.append(scalar)
      scalar = next()
    }
    if scalar == 0x0D || scalar == 0x0A || (scalar == 0 && isAtEnd) {
      unget()
      return false
    }
    if isQuote(scalar) && peek() == 0x40 {
      value.append(scalar)
      if falseFooter == -1 { falseFooter = index - 1 }
      value.append(next())
    } else {
      unget()
    }
    return false
  }
}
