/// Names: identifiers, bare words, variables, parameters and type names.
extension Tokenizer {
  /// Whether a token begins with an ASCII letter or an underscore, without an escape.
  func startsWithLetter(_ token: Token) -> Bool {
    let at = Int(token.extent.start)
    guard source.bytes.indices.contains(at) else { return false }
    let scalar = Scalar(source.bytes[at])
    return scalar < 0x80 && scalar.isIdentifierStart
  }

  func scanIdentifier(_ first: Scalar) -> Token {
    while index < count, bytes[index] < 0x80, Scalar(bytes[index]).isIdentifierFollow { index += 1 }
    var following = peek()
    while following.isIdentifierFollow {
      skip()
      following = peek()
    }
    if mode == .typeName { return scanTypeName() }
    if wantsSimpleName { return make(.Identifier) }
    if mode == .command && !following.startsNewToken {
      return scanGeneric()
    }
    if mode == .command || mode == .signature, let keyword = keyword() { return make(keyword) }
    return make(.Identifier)
  }

  /// The keyword that the identifier just read spells.
  private func keyword() -> TokenKind? {
    TokenKind.keyword(UnsafeBufferPointer(start: bytes + tokenStart, count: index - tokenStart))
  }

  func scanTypeName() -> Token {
    while true {
      let scalar = peek()
      switch scalar {
      case 0x2E, 0x60, 0x5F, 0x2B, 0x23, 0x5C: skip()
      default:
        if scalar.isLetterOrDigit {
          skip()
        } else {
          var token = make(.Identifier)
          token.flags.insert(.typeName)
          mark(token, .typeName)
          return token
        }
      }
    }
  }

  /// The assembly behind a type name, with its version and key: `System.Xml, Version=4.0.0.0`.
  func assemblyName() -> String {
    var name = assemblyNamePart()
    while peek() == 0x2C {
      skip()
      name += ", " + assemblyNamePart()
      if peek() == 0x3D {
        skip()
        name += "=" + assemblyNamePart()
      }
    }
    return name
  }

  private func assemblyNamePart() -> String {
    skipWhitespace()
    tokenStart = index
    while !peek().startsNewAssemblyToken { skip() }
    let part = text(from: tokenStart, to: index)
    _ = make(.Identifier)
    let end = index
    skipWhitespace()
    if peek() == 0x5D || peek() == 0 { index = max(end, index) }
    return part
  }

  /// A bare word of a command: up to a character that starts a new token, with quotes, escapes and variables inside.
  /// What has been read since the start of the token is its beginning, or `escaped` is where an escape was read.
  func scanGeneric(escaped: Scalar? = nil) -> Token {
    var value = StringBuilder()
    if let escaped {
      value.append(escaped)
    } else {
      index = skipPlainWord(index)
      if index >= count || Scalar(bytes[index]).startsNewToken {
        return make(.Generic, plainPayload { StringPayload(text(from: tokenStart, to: index)) })
      }
      let end = index
      index = tokenStart
      while index < end { value.append(next()) }
    }
    return scanRestOfGeneric(&value)
  }

  /// The first place from `start` on that holds something other than a plain ASCII character of a word.
  private func skipPlainWord(_ start: Int) -> Int {
    var at = start
    while at < count {
      switch bytes[at] {
      case 0x22, 0x24, 0x27, 0x60, 0x80...: return at
      case let byte: if Scalar(byte).startsNewToken { return at }
      }
      at += 1
    }
    return at
  }

  private func scanRestOfGeneric(_ value: inout StringBuilder) -> Token {
    while true {
      takePlain(into: &value) { !$0.startsNewToken && $0 != 0x60 && $0 != 0x24 && $0 != 0x27 && $0 != 0x22 }
      var scalar = next()
      if scalar.startsNewToken { break }
      switch scalar {
      case 0x60:
        if peek() != 0 {
          scalar = escape(next())
        }
      case 0x24:
        if scanDollar(&value, hereString: false) { continue }
      default:
        if scalar.isSingleQuote {
          _ = scanStringLiteral(into: &value)
          continue
        }
        if scalar.isDoubleQuote {
          _ = scanStringExpandable(into: &value)
          continue
        }
      }
      value.append(scalar)
    }
    unget()
    return make(.Generic, value.payload())
  }

  // MARK: Variables

  func scanVariable(splatted: Bool, inString: Bool) -> Token {
    let start = index
    let first = next()
    var isModeInvariant = false
    if first == 0x7B { return scanBracedVariable(start, inString: inString) }
    guard first.isVariableStart else {
      unget()
      return scanGeneric(escaped: 0x24)
    }
    if first != 0x24 && first != 0x3F && first != 0x5E {
      if let word = scanVariableName(&isModeInvariant) { return word }
    } else if mode == .command && !inString && !peek().startsNewToken {
      index = tokenStart
      return scanGeneric()
    }
    let kind: TokenKind = splatted ? .SplattedVariable : .Variable
    var token: Token
    if hasColon(start) {
      let path = VariablePath(text(from: start, to: index))
      if path.name.isEmpty {
        parser.report(extent(tokenStart, index), path.isDriveQualified ? .InvalidVariableReferenceWithDrive : .InvalidVariableReference)
      }
      token = make(kind, VariablePayload(path))
    } else {
      token = make(kind, plainPayload { VariablePayload(VariablePath(plain: text(from: start, to: index))) })
    }
    token.isModeInvariant = isModeInvariant
    return token
  }

  private func hasColon(_ start: Int) -> Bool {
    for at in start..<min(index, count) where bytes[at] == 0x3A { return true }
    return false
  }

  /// The rest of a variable's name; a token where the whole turns out to be a bare word. Tells whether the mode had no say in it.
  private func scanVariableName(_ isModeInvariant: inout Bool) -> Token? {
    while true {
      let scalar = peek()
      switch scalar {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F, 0x3F: skip()
      case 0x3A:
        skip()
        if peek() == 0x3A {
          unget()
          return nil
        }
      case 0, 0x09, 0x0D, 0x0A, 0x20, 0x26, 0x28, 0x29, 0x2C, 0x3B, 0x7B, 0x7D, 0x7C, 0x2E, 0x5B, 0x3D:
        isModeInvariant = true
        return nil
      default:
        if scalar.isLetterOrDigit {
          skip()
        } else if mode == .command && !scalar.startsNewToken {
          index = tokenStart
          return scanGeneric()
        } else {
          return nil
        }
      }
    }
  }

  private func scanBracedVariable(_ start: Int, inString: Bool) -> Token {
    var value = StringBuilder()
    var closed = false
    scanning: while true {
      var scalar = next()
      switch scalar {
      case 0x7D:
        closed = true
        break scanning
      case 0x60:
        let escaped = next()
        if escaped == 0 && isAtEnd {
          unget()
          break scanning
        }
        scalar = escape(escaped)
      case 0x7B:
        parser.report(extent(index, index + 1), .OpenBraceNeedsToBeBackTickedInVariableName)
      case 0 where isAtEnd:
        unget()
        break scanning
      default:
        if inString && scalar.isDoubleQuote {
          let second = next()
          if second == 0 && isAtEnd {
            unget()
            break scanning
          }
          if second.isDoubleQuote { scalar = second } else { unget() }
        }
      }
      value.append(scalar)
    }
    var name = value.value
    if !closed { parser.reportIncomplete(extent(start, index), .IncompleteDollarVariableReference) }
    if name.isEmpty {
      if closed { parser.report(extent(index - 1, index), .EmptyVariableReference) }
      name = ":Error:"
    }
    if mode == .command && !inString {
      let following = peek()
      if !following.startsNewToken && following != 0x2E && following != 0x5B {
        index = tokenStart
        return scanGeneric()
      }
    }
    let path = VariablePath(name)
    if path.name.isEmpty { parser.report(extent(tokenStart, index), .InvalidBracedVariableReference) }
    return make(.Variable, VariablePayload(path))
  }

  // MARK: Parameters

  /// A parameter (`-Name`, `-Name:`), or an operator where an expression is read.
  func scanParameter() -> Token {
    let start = index
    var colon = false
    var end = index
    scanning: while true {
      let scalar = peek()
      if scalar.isWhitespace { break }
      switch scalar {
      case 0x7B, 0x7D, 0x28, 0x29, 0x3B, 0x2C, 0x7C, 0x26, 0x2E, 0x5B, 0x0D, 0x0A, 0: break scanning
      case 0x3A:
        end = index
        colon = true
        if mode == .command { skip() }
        break scanning
      case 0x61...0x7A, 0x41...0x5A: skip()
      default:
        if scalar.isSingleQuote || scalar.isDoubleQuote {
          if mode == .command {
            return scanGeneric()
          }
          break scanning
        }
        guard mode == .command else { break scanning }
        skip()
      }
      end = index
    }
    let name = text(from: start, to: end)
    if mode == .expression, let kind = TokenKind.operators[name.lowercased()] { return make(kind) }
    if name.isEmpty { return make(.Minus) }
    return make(.Parameter, ParameterPayload(name, usedColon: colon))
  }
}
