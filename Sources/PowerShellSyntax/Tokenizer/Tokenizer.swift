#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads tokens on demand, in the mode that the parser asks for.
///
/// PowerShell's lexical grammar depends on the place in the syntax: `-eq` is an operator in an expression and a parameter
/// in a command. So the parser sets `mode`, and steps back (`resync`) to read a token again in another mode. Scanning
/// functions consume; `peek` never does. At the end of the input `next` gives 0 and `isAtEnd` is then true.
///
/// The text of a `$( )` inside a string is read by a nested scan over the text without its escapes, whose offsets are
/// mapped back to the script.
final class Tokenizer {
  enum Mode { case command, expression, typeName, signature }

  let source: SourceText
  unowned(unsafe) var parser: Parser! = nil
  var mode = Mode.command
  /// The next token is a member or key name, so keywords are plain identifiers.
  var wantsSimpleName = false
  var allowsSignedNumbers = false
  var endsNumberOnTernary = false
  /// Tokens read so far, kept only where somebody colours or completes them.
  var saved: [Token]?
  /// The `#requires` comments, in order.
  var requires: [Extent] = []

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var count: Int
  var index = 0
  var tokenStart = 0
  var adjustment = 0
  private var skipped: Set<Int> = [] {
    didSet { hasSkipped = !skipped.isEmpty }
  }
  /// Whether the text that is read leaves out characters of the script.
  private var hasSkipped = false
  private var owned: [UnsafeMutablePointer<UInt8>] = []

  init(_ source: SourceText) {
    self.source = source
    self.count = source.bytes.count
    self.bytes = Tokenizer.copy(source.bytes)
    owned.append(bytes)
  }

  deinit { owned.forEach { $0.deallocate() } }

  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<UInt8> {
    let pointer = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 4)
    pointer.initialize(repeating: 0, count: bytes.count + 4)
    bytes.withUnsafeBufferPointer { if let base = $0.baseAddress { pointer.update(from: base, count: $0.count) } }
    return pointer
  }

  // MARK: Characters

  @inline(__always) func next() -> Scalar {
    let at = index
    if at >= count {
      index = at + 1
      return 0
    }
    let byte = bytes[at]
    if byte < 0x80 {
      index = at + 1
      return Scalar(byte)
    }
    let (scalar, width) = decode(at)
    index = at + width
    return scalar
  }

  @inline(__always) func peek() -> Scalar {
    let at = index
    if at >= count { return 0 }
    let byte = bytes[at]
    return byte < 0x80 ? Scalar(byte) : decode(at).0
  }

  private func decode(_ at: Int) -> (Scalar, Int) {
    let byte = Scalar(bytes[at])
    func tail(_ offset: Int) -> Scalar { at + offset < count ? Scalar(bytes[at + offset] & 0x3F) : 0 }
    if byte >= 0xF0 { return ((byte & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4) }
    if byte >= 0xE0 { return ((byte & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    if byte >= 0xC0 { return ((byte & 0x1F) << 6 | tail(1), 2) }
    return (byte, 1)
  }

  /// Steps back over the character that `next` gave last.
  @inline(__always) func unget() {
    index -= 1
    while index > 0, index < count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
  }

  @inline(__always) func skip() { _ = next() }

  /// Whether the last `next` was past the end.
  var isAtEnd: Bool { index > count }

  func text(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes + start, count: max(0, min(end, count) - start)), as: UTF8.self)
  }

  // MARK: Extents

  func extent(_ start: Int, _ end: Int) -> Extent { Extent(start + adjustment, end + adjustment) }

  /// From the start of the token to the present place, in offsets of the script.
  @inline(__always) func currentExtent() -> Extent {
    hasSkipped ? extentAcrossSkipped() : Extent(tokenStart + adjustment, index + adjustment)
  }

  private func extentAcrossSkipped() -> Extent {
    var start = tokenStart + adjustment
    var end = index + adjustment
    var at = adjustment
    while at < start {
      if skipped.contains(at) {
        start += 1
        end += 1
      }
      at += 1
    }
    while at < end {
      if skipped.contains(at) { end += 1 }
      at += 1
    }
    return Extent(start, end)
  }

  var scriptExtent: Extent { extent(0, count) }

  func restorePoint() -> Int {
    tokenStart = index
    return Int(currentExtent().start)
  }

  func resync(_ start: Int) {
    var shift = adjustment
    if !skipped.isEmpty {
      var at = adjustment
      while at < start - 1 {
        if skipped.contains(at) { shift += 1 }
        at += 1
      }
    }
    index = max(0, min(start - shift, count + 1))
    if saved != nil {
      while let last = saved?.last, last.extent.start >= start { saved?.removeLast() }
    }
    while let last = requires.last, last.start >= start { requires.removeLast() }
  }

  /// Reads the text of a nested `$( )` with `body`, then goes on where it was.
  func nestedScan<Result>(_ token: Token, _ text: UnscannedSubexpression, _ body: () -> Result) -> Result {
    let state = (bytes, count, index, tokenStart, adjustment, skipped)
    bytes = Tokenizer.copy(text.text)
    owned.append(bytes)
    (count, index, tokenStart) = (text.text.count, 0, 0)
    adjustment = Int(token.extent.start)
    skipped = text.skipped
    defer { (bytes, count, index, tokenStart, adjustment, skipped) = state }
    return body()
  }

  // MARK: Making tokens

  @inline(__always) func make(_ kind: TokenKind, _ payload: TokenPayload? = nil) -> Token {
    save(Token(kind, currentExtent(), payload: payload))
  }

  /// What a token holds whose value can be read off the script itself: nothing, but where the text that is read leaves out
  /// characters of the script.
  @inline(__always) func plainPayload(_ payload: () -> TokenPayload) -> TokenPayload? { hasSkipped ? payload() : nil }

  @inline(__always) func save(_ token: Token) -> Token {
    if saved != nil { saved?.append(token) }
    return token
  }

  /// Adds what the parser found a saved token to mean.
  ///
  /// - Parameter kind: what the token is instead of what it was read as; nil leaves it.
  func mark(_ token: Token, _ flags: TokenFlags, clearing cleared: TokenFlags = [], kind: TokenKind? = nil) {
    guard saved != nil else { return }
    var at = (saved?.count ?? 0) - 1
    while at >= 0, let candidate = saved?[at], candidate.extent.start >= token.extent.start {
      if candidate.extent == token.extent {
        saved?[at].flags.subtract(cleared)
        saved?[at].flags.insert(flags)
        if let kind { saved?[at].kind = kind }
        return
      }
      at -= 1
    }
  }

  // MARK: White space and comments

  @inline(__always) func skipWhitespace() {
    // A NUL stands behind the text, so that this ends there.
    while bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    while peek().isWhitespace { skip() }
  }

  func foldLineBreak(_ scalar: Scalar) {
    if scalar == 0x0D && peek() == 0x0A { skip() }
  }

  /// Skips line breaks, comments and continuations; statement separators too where `semicolons` is true.
  func skipNewlines(semicolons: Bool) {
    while true {
      let scalar = next()
      switch scalar {
      case 0x20, 0x09, 0x0C, 0x0B:
        skipWhitespace()
      case 0x0D, 0x0A:
        tokenStart = index - 1
        foldLineBreak(scalar)
        if saved != nil { _ = make(.NewLine) }
      case 0x3B where semicolons:
        tokenStart = index - 1
        if saved != nil { _ = make(.Semi) }
      case 0x23:
        tokenStart = index - 1
        scanLineComment()
      case 0x3C where peek() == 0x23:
        tokenStart = index - 1
        skip()
        scanBlockComment()
      case 0x60:
        let following = next()
        if following == 0x0A || following == 0x0D {
          tokenStart = index - 2
          foldLineBreak(following)
          if saved != nil { _ = make(.LineContinuation) }
        } else if following.isWhitespace {
          skipWhitespace()
        } else {
          unget()
          unget()
          return
        }
      default:
        if scalar.isWhitespace {
          skipWhitespace()
        } else {
          unget()
          return
        }
      }
    }
  }

  func scanLineComment() {
    let start = index
    index = endOfLineComment(index)
    if adjustment == 0, isRequires(start) { requires.append(currentExtent()) }
    if saved != nil { _ = make(.Comment) }
  }

  private func isRequires(_ start: Int) -> Bool {
    let word = "requires".utf8
    guard start + word.count <= index else { return false }
    var at = start
    for byte in word {
      if bytes[at] | 0x20 != byte { return false }
      at += 1
    }
    return true
  }

  func scanBlockComment() {
    let start = index - 2
    if let end = endOfBlockComment(index) {
      index = end
    } else {
      index = count
      parser.reportIncomplete(extent(start, index), .MissingTerminatorMultiLineComment)
    }
    if saved != nil { _ = make(.Comment) }
  }

  /// Whether only white space and comments follow `end`, so that more input could mend an error there.
  func onlyBlankFollows(_ end: Int) -> Bool {
    var at = end
    while at < count {
      if bytes[at] == 0x23 {
        at = endOfLineComment(at + 1)
        continue
      }
      if bytes[at] == 0x3C, at + 1 < count, bytes[at + 1] == 0x23 {
        at = endOfBlockComment(at + 2) ?? count
        continue
      }
      let (scalar, width) = bytes[at] < 0x80 ? (Scalar(bytes[at]), 1) : decode(at)
      if !scalar.isWhitespace { return false }
      at += width
    }
    return true
  }

  private func endOfLineComment(_ start: Int) -> Int {
    let end = Tokenizer.place(of: 0x0A, bytes, start, count) ?? count
    return Tokenizer.place(of: 0x0D, bytes, start, end) ?? end
  }

  /// Where a byte first stands in a part of the text.
  private static func place(of byte: UInt8, _ bytes: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, let found = memchr(bytes + start, Int32(byte), end - start) else { return nil }
    return UnsafeMutableRawPointer(bytes).distance(to: found)
  }

  /// Behind the `#>` that ends a block comment; nil where none does.
  private func endOfBlockComment(_ start: Int) -> Int? {
    var at = start + 1
    while let end = Tokenizer.place(of: 0x3E, bytes, at, count) {
      if bytes[end - 1] == 0x23 { return end + 1 }
      at = end + 1
    }
    return nil
  }

  /// Whether the line break that ends at `end` is followed by a line that starts with a pipe, which continues the
  /// pipeline.
  func pipeFollows(_ end: Int) -> Bool {
    guard end < count else { return false }
    var atLineStart = true
    var at = end
    while at < count - 1 {
      let (scalar, width) = bytes[at] < 0x80 ? (Scalar(bytes[at]), 1) : decode(at)
      if scalar.isWhitespace {
        at += width
        continue
      }
      if scalar == 0x0A || scalar == 0x0D {
        if atLineStart { return false }
        atLineStart = true
        at += scalar == 0x0D && bytes[at + 1] == 0x0A ? 2 : 1
        continue
      }
      atLineStart = false
      if scalar == 0x23 {
        at = endOfLineComment(at + 1)
        continue
      }
      if scalar == 0x3C && bytes[at + 1] == 0x23 {
        at = endOfBlockComment(at + 2) ?? count
        continue
      }
      return scalar == 0x7C
    }
    return bytes[count - 1] == 0x7C
  }
}
