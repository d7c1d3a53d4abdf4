/// What a parse gives: always a tree, and the errors beside it.
public struct ParseResult {
  public let source: SourceText
  public let root: ScriptBlockAst
  public let errors: [ParseError]
  /// The tokens, where they were asked for.
  public let tokens: [Token]
  /// Whether the input is only the beginning of something: the first error is one that more input could mend.
  public var isIncomplete: Bool { errors.first?.isIncomplete ?? false }
}

/// A recursive-descent parser for PowerShell 7.6.
///
/// Functions are named after the productions of the language. One that consumes nothing and finds nothing returns nil;
/// it never throws. Errors are recorded in the order of their discovery, and a production that is broken gives an
/// `ErrorStatementAst` or `ErrorExpressionAst` with what was read of it, so that colouring and completion have a tree.
/// At most one token is read ahead (`ungot`). Nesting is bounded by `nestingLimit`: beyond it the script is "too
/// complicated", as PowerShell says when its own stack runs out.
public final class Parser {
  let source: SourceText
  let tokenizer: Tokenizer
  var errors: [ParseError] = []
  var ungot: Token?
  var commaDisabled = false
  private var depth = 0
  /// Whether a node of the present script block, or below it, was built that the checks on the finished tree could refuse.
  var needsChecks = false
  /// How many splatted variables were read that are not yet known to be arguments of a command.
  var straySplats = 0
  /// How many finally blocks the present place stands in.
  var finallyDepth = 0
  /// How many attributes were read, types not counted.
  var attributeCount = 0
  /// How many catch blocks the present place stands in, those around functions and script blocks among them.
  var catchDepth = 0
  /// The classes and enums of the tree, in the order in which they end.
  private(set) var typeDefinitions: [TypeDefinitionAst] = []
  /// The number of the present script block.
  var blockNumber = 0
  /// For each script block the one that it stands in; the first stands for what is around the script.
  private var enclosingBlocks = [0]

  /// Gives the next script block its number; the caller puts the former one back.
  func enterBlock() {
    enclosingBlocks.append(blockNumber)
    blockNumber = enclosingBlocks.count - 1
  }

  /// Whether a type that a script block defines can be named in another: that one, or one that stands in it.
  func isVisible(_ definition: TypeDefinitionAst, inBlock number: Int) -> Bool {
    var block = number
    while block != definition.blockNumber, block != 0 { block = enclosingBlocks[block] }
    return block == definition.blockNumber
  }

  func define(_ definition: TypeDefinitionAst) {
    definition.blockNumber = blockNumber
    typeDefinitions.append(definition)
  }
  private var errorKeys: Set<ErrorKey> = []

  /// How deep productions may nest. A level takes at most about 2 KiB of stack in a debug build.
  static let nestingLimit = 1200

  private struct ErrorKey: Hashable {
    let id: ParseErrorId
    let extent: Extent
  }

  init(_ source: SourceText, savingTokens: Bool = false) {
    self.source = source
    self.tokenizer = Tokenizer(source)
    tokenizer.parser = self
    if savingTokens { tokenizer.saved = [] }
  }

  /// Parses a script.
  ///
  /// - Parameters:
  ///   - savingTokens: whether the result has the tokens, comments and line breaks among them.
  ///   - types: answers whether a type name exists, for the checks that PowerShell makes while it parses.
  public static func parse(_ source: SourceText, savingTokens: Bool = false, types: TypeChecker = TypeChecker())
    -> ParseResult
  {
    let parser = Parser(source, savingTokens: savingTokens)
    let root = parser.scriptBlock(nil, isFilter: false)
    parser.readRequirements(root)
    SemanticChecks.run(root, parser: parser, types: types)
    return ParseResult(source: source, root: root, errors: parser.errors, tokens: parser.tokenizer.saved ?? [])
  }

  public static func parse(_ text: String, file: String? = nil) -> ParseResult { parse(SourceText(text, file: file)) }

  // MARK: Tokens

  func nextToken() -> Token {
    if let token = ungot {
      ungot = nil
      return token
    }
    return tokenizer.nextToken()
  }

  func peekToken() -> Token {
    if let token = ungot { return token }
    let token = tokenizer.nextToken()
    ungot = token
    return token
  }

  func skipToken() { ungot = nil }
  func unget(_ token: Token) { ungot = token }

  func skipNewlines() {
    guard ungot == nil || ungot?.kind == .NewLine else { return }
    ungot = nil
    tokenizer.skipNewlines(semicolons: false)
  }

  func skipNewlinesAndSemicolons() {
    guard ungot == nil || ungot?.kind == .NewLine || ungot?.kind == .Semi else { return }
    ungot = nil
    tokenizer.skipNewlines(semicolons: true)
  }

  func resync(_ start: Int) {
    ungot = nil
    tokenizer.resync(start)
  }

  func resync(_ token: Token) { resync(Int(token.extent.start)) }

  func setMode(_ mode: Tokenizer.Mode) {
    if mode != tokenizer.mode, let token = ungot, !token.isModeInvariant { resync(token) }
    tokenizer.mode = mode
  }

  /// Runs `body` with the tokenizer in `mode`, then restores the mode.
  @inline(__always) func inMode<Result>(_ mode: Tokenizer.Mode, _ body: () -> Result) -> Result {
    let old = tokenizer.mode
    setMode(mode)
    let result = body()
    setMode(old)
    return result
  }

  @inline(__always) func withComma<Result>(disabled: Bool, _ body: () -> Result) -> Result {
    let old = commaDisabled
    commaDisabled = disabled
    let result = body()
    commaDisabled = old
    return result
  }

  func text(_ token: Token) -> String { source.text(token.extent) }

  func stringValue(_ token: Token) -> String { token.stringValue(in: source) }

  /// Runs `body` one nesting level deeper; beyond the limit reports that once, skips the rest and gives `fallback`.
  @inline(__always) func nested<Result>(_ fallback: @autoclosure () -> Result, _ body: () -> Result) -> Result {
    guard depth < Parser.nestingLimit else {
      if !errors.contains(where: { $0.id == .ScriptTooComplicated }) {
        report(tokenizer.currentExtent(), .ScriptTooComplicated)
      }
      ungot = nil
      tokenizer.index = tokenizer.count
      return fallback()
    }
    depth += 1
    let result = body()
    depth -= 1
    return result
  }

  /// Skips to one of `kinds` outside nested brackets, or to the end.
  func syncOnError(consuming: Bool, _ kinds: TokenKind...) {
    var parens = kinds.contains(.RParen) ? 1 : 0
    var curlies = kinds.contains(.RCurly) ? 1 : 0
    var brackets = kinds.contains(.RBracket) ? 1 : 0
    while true {
      let token = nextToken()
      var closes = false
      switch token.kind {
      case .LParen, .AtParen, .DollarParen: parens += token.kind == .LParen ? 1 : 0
      case .LCurly: curlies += 1
      case .LBracket: brackets += 1
      case .RParen:
        parens -= 1
        closes = parens == 0 && kinds.contains(.RParen)
      case .RCurly:
        curlies -= 1
        closes = curlies == 0 && kinds.contains(.RCurly)
      case .RBracket:
        brackets -= 1
        closes = brackets == 0 && kinds.contains(.RBracket)
      case .EndOfInput:
        unget(token)
        return
      default: break
      }
      if closes {
        if !consuming { unget(token) }
        return
      }
      if kinds.contains(token.kind) && parens == 0 && curlies == 0 && brackets == 0 { return }
    }
  }

  // MARK: Errors

  func report(_ extent: Extent, _ id: ParseErrorId, _ arguments: String...) {
    save(ParseError(extent, id, arguments, isIncomplete: false))
  }

  /// Reports an error that is incomplete input where nothing but white space follows `extent`.
  @discardableResult
  func reportIncomplete(_ extent: Extent, _ id: ParseErrorId, _ arguments: String..., detected: Extent? = nil) -> Bool {
    let end = Int((detected ?? extent).end)
    let incomplete = end >= tokenizer.count || tokenizer.onlyBlankFollows(end)
    save(ParseError(extent, id, arguments, isIncomplete: incomplete))
    return incomplete
  }

  private func save(_ error: ParseError) {
    if errorKeys.insert(ErrorKey(id: error.id, extent: error.extent)).inserted { errors.append(error) }
  }

  func before(_ extent: Extent) -> Extent {
    let offset = source.offset(before: Int(extent.start))
    return Extent(offset, offset)
  }
}
