/// The next token in the present mode.
extension Tokenizer {
  func nextToken() -> Token {
    while true {
      tokenStart = index
      let scalar = next()
      switch scalar {
      case 0x20, 0x09, 0x0C, 0x0B: skipWhitespace()
      case 0x23: scanLineComment()
      case 0x3C where peek() == 0x23:
        skip()
        scanBlockComment()
      case 0x60:
        if let token = scanBacktick() { return token }
      case 0 where isAtEnd:
        let end = min(tokenStart, count) + 1
        return save(Token(.EndOfInput, extent(end, end)))
      default:
        if scalar >= 128 && scalar.isWhitespace {
          skipWhitespace()
        } else {
          return scan(scalar)
        }
      }
    }
  }

  /// A backtick: a continued line or escaped space (nil: nothing to return), or the start of a word.
  private func scanBacktick() -> Token? {
    let following = next()
    foldLineBreak(following)
    if following == 0x0A || following == 0x0D {
      if saved != nil { _ = make(.LineContinuation) }
      return nil
    }
    if following.isWhitespace {
      skipWhitespace()
      return nil
    }
    if following == 0 && isAtEnd {
      parser.reportIncomplete(extent(index, index), .IncompleteString)
      unget()
      return nil
    }
    return scanGeneric(escaped: escape(following))
  }

  private func scan(_ scalar: Scalar) -> Token {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A, 0x5F: return scanIdentifier(scalar)
    case 0x24:
      if peek() == 0x28 {
        skip()
        return make(.DollarParen)
      }
      return scanVariable(splatted: false, inString: false)
    case 0x0A: return make(.NewLine)
    case 0x0D:
      foldLineBreak(scalar)
      return make(.NewLine)
    case 0x28: return make(.LParen)
    case 0x29: return make(.RParen)
    case 0x7B: return make(.LCurly)
    case 0x7D: return make(.RCurly)
    case 0x5D: return make(.RBracket)
    case 0x3B: return make(.Semi)
    case 0x2C: return make(.Comma)
    case 0x5B:
      return mode == .command && !peek().startsNewToken ? scanGeneric() : make(.LBracket)
    case 0x2E: return scanDot()
    case 0x30, 0x37, 0x38, 0x39: return scanNumber(scalar)
    case 0x31...0x36: return scanNumberOrRedirection(scalar)
    case 0x40: return scanAt()
    case 0x3D: return operatorOrWord(.Equals)
    case 0x2B: return scanPlus(scalar)
    case 0x2A: return scanStar()
    case 0x2F: return scanWithEquals(.Divide, .DivideEquals)
    case 0x25: return scanWithEquals(.Rem, .RemainderEquals)
    case 0x3C: return make(.RedirectInStd, RedirectionPayload(from: .Output))
    case 0x3E: return scanFileRedirection(from: .Output)
    case 0x26: return double(0x26, .AndAnd, .Ampersand)
    case 0x7C: return double(0x7C, .OrOr, .Pipe)
    case 0x21: return scanExclaim(scalar)
    case 0x3A: return scanColon()
    case 0x3F where mode == .expression: return scanQuestion()
    default:
      if scalar.isDash { return scanDash(scalar) }
      if scalar.isSingleQuote { return scanStringLiteral() }
      if scalar.isDoubleQuote { return scanStringExpandable() }
      return scalar.isLetter ? scanIdentifier(scalar) : scanGeneric()
    }
  }

  private func double(_ second: Scalar, _ two: TokenKind, _ one: TokenKind) -> Token {
    if peek() == second {
      skip()
      return make(two)
    }
    return make(one)
  }

  /// An operator; in a command a word that starts with these characters.
  private func operatorOrWord(_ kind: TokenKind) -> Token {
    if mode == .command && !peek().startsNewToken {
      return scanGeneric()
    }
    return make(kind)
  }

  private func scanWithEquals(_ plain: TokenKind, _ assigning: TokenKind) -> Token {
    if peek() == 0x3D {
      skip()
      return operatorOrWord(assigning)
    }
    return operatorOrWord(plain)
  }

  private func scanPlus(_ scalar: Scalar) -> Token {
    let following = peek()
    if following == 0x2B {
      skip()
      return operatorOrWord(.PlusPlus)
    }
    if allowsSignedNumbers && (following.isDecimalDigit || following == 0x2E) { return scanNumber(scalar) }
    return scanWithEquals(.Plus, .PlusEquals)
  }

  private func scanDash(_ scalar: Scalar) -> Token {
    let following = peek()
    if following.isDash {
      skip()
      return operatorOrWord(.MinusMinus)
    }
    if following.isLetter || following == 0x5F || following == 0x3F { return scanParameter() }
    if allowsSignedNumbers && (following.isDecimalDigit || following == 0x2E) { return scanNumber(scalar) }
    return scanWithEquals(.Minus, .MinusEquals)
  }

  private func scanStar() -> Token {
    if peek() == 0x3E {
      skip()
      if peek() == 0x26 {
        skip()
        if peek() == 0x31 {
          skip()
          return make(.Redirection, RedirectionPayload(from: .All, to: .Output))
        }
        unget()
      }
      return scanAppend(from: .All)
    }
    return scanWithEquals(.Multiply, .MultiplyEquals)
  }

  /// `>` or `>>`, its first character read.
  private func scanFileRedirection(from stream: RedirectionStream) -> Token { scanAppend(from: stream) }

  private func scanAppend(from stream: RedirectionStream) -> Token {
    var append = false
    if peek() == 0x3E {
      skip()
      append = true
    }
    return make(.Redirection, RedirectionPayload(from: stream, append: append))
  }

  private func scanNumberOrRedirection(_ scalar: Scalar) -> Token {
    guard peek() == 0x3E, let from = RedirectionStream(rawValue: Int(scalar) - 0x30) else { return scanNumber(scalar) }
    skip()
    // In an expression `3>file` is the number 3 and a redirection behind it; only `3>&1` names a stream.
    if mode == .expression, peek() != 0x26 {
      unget()
      return scanNumber(scalar)
    }
    if peek() == 0x26 {
      skip()
      let target = peek()
      if target == 0x31 || target == 0x32 {
        skip()
        return make(.Redirection, RedirectionPayload(from: from, to: target == 0x31 ? .Output : .Error))
      }
      unget()
    }
    return scanAppend(from: from)
  }

  private func scanAt() -> Token {
    let following = next()
    if following == 0x7B { return make(.AtCurly) }
    if following == 0x28 { return make(.AtParen) }
    if following.isSingleQuote { return scanHereStringLiteral() }
    if following.isDoubleQuote { return scanHereStringExpandable() }
    unget()
    if following.isVariableStart { return scanVariable(splatted: true, inString: false) }
    parser.report(extent(index - 1, index), .UnrecognizedToken)
    return make(.Unknown)
  }

  private func scanExclaim(_ scalar: Scalar) -> Token {
    let following = peek()
    if (mode == .command && !following.startsNewToken) || (mode == .expression && following.isIdentifierStart) {
      return scanGeneric()
    }
    if mode == .expression && (following.isDecimalDigit || following == 0x2E) {
      // `!1` negates a number, `!1abc` is a word.
      skip()
      let number = scanNumberText(following)
      index = tokenStart
      skip()
      if number == nil { return scanGeneric() }
    }
    return make(.Exclaim)
  }

  private func scanColon() -> Token {
    if peek() == 0x3A {
      skip()
      if mode == .command && !wantsSimpleName && !peek().startsNewToken { return scanGeneric() }
      return make(.ColonColon)
    }
    return mode == .command ? scanLabel() : make(.Colon)
  }

  private func scanQuestion() -> Token {
    guard peek() == 0x3F else { return make(.QuestionMark) }
    skip()
    return double(0x3D, .QuestionQuestionEquals, .QuestionQuestion)
  }

  private func scanDot() -> Token {
    let following = peek()
    if following == 0x2E {
      skip()
      if mode == .command && !peek().startsNewToken {
        unget()
        return scanGeneric()
      }
      return make(.DotDot)
    }
    if following.isDecimalDigit { return scanNumber(0x2E) }
    if mode == .command && !following.startsNewToken && following != 0x24 && following != 0x22 && following != 0x27 {
      return scanGeneric()
    }
    return make(.Dot)
  }

  private func scanLabel() -> Token {
    let start = index
    var scalar = next()
    guard scalar.isIdentifierStart else {
      unget()
      return scalar == 0 ? make(.Generic, StringPayload(":")) : scanGeneric()
    }
    while scalar.isIdentifierFollow { scalar = next() }
    unget()
    if mode == .command && !scalar.startsNewToken {
      return scanGeneric()
    }
    return make(.Label, StringPayload(text(from: start, to: index)))
  }

  // MARK: Tokens that only the expression grammar asks for

  /// `.`, `::`, `[`, `?.` or `?[` right behind a value; nil where something else stands.
  func memberAccessOperator(allowsBracket: Bool) -> Token? {
    while peek() == 0x3C {
      tokenStart = index
      skip()
      guard peek() == 0x23 else {
        unget()
        return nil
      }
      skip()
      scanBlockComment()
    }
    tokenStart = index
    switch peek() {
    case 0x2E:
      skip()
      if peek() == 0x2E || endsCommandArgument() {
        unget()
        return nil
      }
      return make(.Dot)
    case 0x3A:
      skip()
      guard peek() == 0x3A else {
        unget()
        return nil
      }
      skip()
      if endsCommandArgument() {
        index -= 2
        return nil
      }
      return make(.ColonColon)
    case 0x5B where allowsBracket:
      skip()
      return make(.LBracket)
    case 0x3F:
      skip()
      if peek() == 0x2E {
        skip()
        return make(.QuestionDot)
      }
      if peek() == 0x5B && allowsBracket {
        skip()
        return make(.QuestionLBracket)
      }
      unget()
      return nil
    default: return nil
    }
  }

  private func endsCommandArgument() -> Bool {
    guard mode == .command else { return false }
    let scalar = peek()
    return scalar.isWhitespace || scalar == 0 || scalar == 0x0D || scalar == 0x0A
  }

  /// The parenthesis or brace right behind a member's name.
  func invocationStart() -> Token? {
    tokenStart = index
    switch peek() {
    case 0x28:
      skip()
      return make(.LParen)
    case 0x7B:
      skip()
      return make(.LCurly)
    default: return nil
    }
  }

  /// The bracket that opens an attribute or type, if it is next.
  func leftBracket() -> Token? {
    let start = index
    var spaced = false
    while true {
      tokenStart = index
      let scalar = next()
      switch scalar {
      case 0x23:
        spaced = true
        scanLineComment()
      case 0x3C where peek() == 0x23:
        spaced = false
        skip()
        scanBlockComment()
      case 0x5B: return make(.LBracket)
      case 0x2E, 0x3A:
        if spaced { index = start } else { unget() }
        return nil
      default:
        guard scalar.isWhitespace else {
          unget()
          return nil
        }
        spaced = true
        skipWhitespace()
      }
    }
  }

  /// The rest of the line after `--%`, up to a pipe outside double quotes.
  func verbatimArgument() -> Token {
    skipWhitespace()
    tokenStart = index
    var quoted = false
    while true {
      let scalar = next()
      if scalar == 0x0D || scalar == 0x0A || (scalar == 0 && isAtEnd) {
        unget()
        break
      }
      if scalar.isDoubleQuote {
        quoted.toggle()
      } else if !quoted && (scalar == 0x7C || (scalar == 0x26 && peek() == 0x26)) {
        unget()
        break
      }
    }
    return make(.Generic, StringPayload(text(from: tokenStart, to: index)))
  }
}
