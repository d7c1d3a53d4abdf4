/// What a token is. Names are those of PowerShell's TokenKind, whose spelling the syntax tree's dump shows.
public enum TokenKind: String, CaseIterable, Sendable {
  case Unknown, Variable, SplattedVariable, Parameter, Number, Label, Identifier, Generic, NewLine, LineContinuation
  case Comment, EndOfInput, StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable
  case LParen, RParen, LCurly, RCurly, LBracket, RBracket, AtParen, AtCurly, DollarParen, Semi
  case AndAnd, OrOr, Ampersand, Pipe, Comma, MinusMinus, PlusPlus, DotDot, ColonColon, Dot, Exclaim
  case Multiply, Divide, Rem, Plus, Minus
  case Equals, PlusEquals, MinusEquals, MultiplyEquals, DivideEquals, RemainderEquals, QuestionQuestionEquals
  case Redirection, RedirectInStd, Format, Not, Bnot, And, Or, Xor, Band, Bor, Bxor, Join
  case Ieq, Ine, Ige, Igt, Ilt, Ile, Ilike, Inotlike, Imatch, Inotmatch, Ireplace, Icontains, Inotcontains
  case Iin, Inotin, Isplit
  case Ceq, Cne, Cge, Cgt, Clt, Cle, Clike, Cnotlike, Cmatch, Cnotmatch, Creplace, Ccontains, Cnotcontains
  case Cin, Cnotin, Csplit
  case Is, IsNot, As, PostfixPlusPlus, PostfixMinusMinus, Shl, Shr
  case Colon, QuestionMark, QuestionQuestion, QuestionDot, QuestionLBracket
  case Begin, Break, Catch, Class, Continue, Data, Define, Do, Dynamicparam, Else, ElseIf, End, Exit, Filter, Finally
  case For, Foreach, From, Function, If, In, Param, Process, Return, Switch, Throw, Trap, Try, Until, Using, Var, While
  case Workflow, Parallel, Sequence, InlineScript, Configuration, Public, Private, Static, Interface, Enum, Namespace
  case Module, `Type`, Assembly, Command, Hidden, Base, Default, Clean
}

extension TokenKind {
  /// The place among all kinds, which stand in groups.
  private var ordinal: UInt8 { unsafeBitCast(self, to: UInt8.self) }

  public var isKeyword: Bool { ordinal >= TokenKind.Begin.ordinal }

  public var isAssignment: Bool { ordinal >= TokenKind.Equals.ordinal && ordinal <= TokenKind.QuestionQuestionEquals.ordinal }

  private var isComparison: Bool { ordinal >= TokenKind.Ieq.ordinal && ordinal <= TokenKind.Csplit.ordinal }

  /// Begin, process, end, clean and dynamicparam name the blocks of a script block.
  var isBlockName: Bool {
    switch self {
    case .Begin, .Process, .End, .Clean, .Dynamicparam: true
    default: false
    }
  }

  /// Keywords whose statements may not carry attributes.
  var refusesAttributes: Bool {
    switch self {
    case .Break, .Continue, .Data, .Define, .Do, .Exit, .Filter, .For, .Foreach, .From, .Function, .If, .Return, .Switch,
      .Throw, .Trap, .Try, .Using, .Var, .While, .Workflow, .Parallel, .Sequence, .InlineScript: true
    default: false
    }
  }

  public var isUnaryOperator: Bool {
    switch self {
    case .Comma, .MinusMinus, .PlusPlus, .Exclaim, .Plus, .Minus, .Not, .Bnot, .Join, .Isplit, .Csplit, .PostfixPlusPlus,
      .PostfixMinusMinus: true
    default: false
    }
  }

  /// Zero for what is no binary operator; a higher number binds tighter.
  var binaryPrecedence: Int {
    switch self {
    case .And, .Or, .Xor: 1
    case .Band, .Bor, .Bxor: 2
    case .Join, .Is, .IsNot, .As, .Shl, .Shr: 5
    case .QuestionQuestion: 7
    case .Plus, .Minus: 9
    case .Multiply, .Divide, .Rem: 10
    case .Format: 12
    case .DotDot: 13
    default:
      isComparison ? 5 : 0
    }
  }

  /// The name of the flag that says how tight a binary operator binds; nil for what is none.
  public var precedenceFlag: String? {
    switch binaryPrecedence {
    case 1: "BinaryPrecedenceLogical"
    case 2: "BinaryPrecedenceBitwise"
    case 5: "BinaryPrecedenceComparison"
    case 7: "BinaryPrecedenceCoalesce"
    case 9: "BinaryPrecedenceAdd"
    case 10: "BinaryPrecedenceMultiply"
    case 12: "BinaryPrecedenceFormat"
    case 13: "BinaryPrecedenceRange"
    default: nil
    }
  }

  /// Kinds of tokens that the tokenizer reads alike in every mode, so that a change of mode need not read them again.
  fileprivate var isModeInvariant: Bool {
    switch self {
    case .NewLine, .EndOfInput, .StringLiteral, .StringExpandable, .HereStringLiteral, .HereStringExpandable, .LParen,
      .RParen, .LCurly, .RCurly, .AtParen, .AtCurly, .DollarParen, .Semi, .AndAnd, .OrOr, .Ampersand, .Pipe, .Comma: true
    default: false
    }
  }

  /// The operator's or keyword's own spelling, as error messages quote it.
  public var text: String { TokenKind.texts[self] ?? rawValue.lowercased() }

  private static let texts: [TokenKind: String] = [
    .LParen: "(", .RParen: ")", .LCurly: "{", .RCurly: "}", .LBracket: "[", .RBracket: "]", .AtParen: "@(",
    .AtCurly: "@{", .DollarParen: "$(", .Semi: ";", .AndAnd: "&&", .OrOr: "||", .Ampersand: "&", .Pipe: "|",
    .Comma: ",", .MinusMinus: "--", .PlusPlus: "++", .DotDot: "..", .ColonColon: "::", .Dot: ".", .Exclaim: "!",
    .Multiply: "*", .Divide: "/", .Rem: "%", .Plus: "+", .Minus: "-", .Equals: "=", .PlusEquals: "+=",
    .MinusEquals: "-=", .MultiplyEquals: "*=", .DivideEquals: "/=", .RemainderEquals: "%=",
    .QuestionQuestionEquals: "??=", .Format: "-f", .Not: "-not", .Bnot: "-bnot", .And: "-and", .Or: "-or",
    .Xor: "-xor", .Band: "-band", .Bor: "-bor", .Bxor: "-bxor", .Join: "-join", .Ieq: "-eq", .Ine: "-ne", .Ige: "-ge",
    .Igt: "-gt", .Ilt: "-lt", .Ile: "-le", .Ilike: "-ilike", .Inotlike: "-inotlike", .Imatch: "-imatch",
    .Inotmatch: "-inotmatch", .Ireplace: "-ireplace", .Icontains: "-icontains", .Inotcontains: "-inotcontains",
    .Iin: "-iin", .Inotin: "-inotin", .Isplit: "-isplit", .Ceq: "-ceq", .Cne: "-cne", .Cge: "-cge", .Cgt: "-cgt",
    .Clt: "-clt", .Cle: "-cle", .Clike: "-clike", .Cnotlike: "-cnotlike", .Cmatch: "-cmatch",
    .Cnotmatch: "-cnotmatch", .Creplace: "-creplace", .Ccontains: "-ccontains", .Cnotcontains: "-cnotcontains",
    .Cin: "-cin", .Cnotin: "-cnotin", .Csplit: "-csplit", .Is: "-is", .IsNot: "-isnot", .As: "-as",
    .PostfixPlusPlus: "++", .PostfixMinusMinus: "--", .Shl: "-shl", .Shr: "-shr", .Colon: ":", .QuestionMark: "?",
    .QuestionQuestion: "??", .QuestionDot: "?.", .QuestionLBracket: "?[", .ElseIf: "elseif",
  ]

  /// The keyword that ASCII letters spell in any case, or nil.
  static func keyword(_ bytes: UnsafeBufferPointer<UInt8>) -> TokenKind? {
    guard bytes.count >= 2, bytes.count <= 13 else { return nil }
    let first = Int(bytes[0] | 0x20) - 0x61
    guard first >= 0, first < 26 else { return nil }
    return keywords.withUnsafeBufferPointer { table in
      var at = Int(table[first].next)
      let wanted = Spelling(bytes)
      while at != 0 {
        if table[at].spelling == wanted { return table[at].kind }
        at = Int(table[at].next)
      }
      return nil
    }
  }

  /// A word of at most sixteen ASCII letters, in lower case, as two numbers: to compare it costs no more than that.
  private struct Spelling: Equatable {
    var (low, high): (UInt64, UInt64) = (0, 0)
    init(_ bytes: some Collection<UInt8>) {
      for byte in bytes {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte | 0x20)
      }
    }
  }

  private struct Keyword {
    var spelling = Spelling([])
    var kind = TokenKind.Unknown
    /// Where the next keyword with the same first letter stands; 0 behind the last.
    var next: UInt8 = 0
  }

  /// A place for each letter, which leads to the keywords that begin with it, and the keywords behind them. InlineScript was one
  /// in workflows only.
  private static let keywords: [Keyword] = {
    var table = Array(repeating: Keyword(), count: 26)
    for kind in allCases where kind.isKeyword && kind != .InlineScript {
      let letters = kind.rawValue.lowercased().utf8
      let letter = Int(letters.first ?? 0x61) - 0x61
      table.append(Keyword(spelling: Spelling(letters), kind: kind, next: table[letter].next))
      table[letter].next = UInt8(table.count - 1)
    }
    return table
  }()

  /// Operators that start with a dash, by their lower-case name.
  static let operators: [String: TokenKind] = {
    var table: [String: TokenKind] = [
      "bnot": .Bnot, "not": .Not, "isnot": .IsNot, "is": .Is, "as": .As, "f": .Format, "and": .And, "band": .Band,
      "or": .Or, "bor": .Bor, "xor": .Xor, "bxor": .Bxor, "join": .Join, "shl": .Shl, "shr": .Shr,
    ]
    for kind in allCases where kind.isComparison {
      let name = kind.rawValue.lowercased()
      table[name] = kind
      if name.hasPrefix("i") { table[String(name.dropFirst())] = kind }
    }
    return table
  }()
}

/// What the parser found a token to mean, for colouring and completion.
public struct TokenFlags: OptionSet, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public static let commandName = TokenFlags(rawValue: 1)
  public static let memberName = TokenFlags(rawValue: 2)
  public static let typeName = TokenFlags(rawValue: 4)
  public static let attributeName = TokenFlags(rawValue: 8)
  public static let keyword = TokenFlags(rawValue: 16)
  public static let inError = TokenFlags(rawValue: 32)
}

/// One token: its kind and place; what it holds beyond its text (a number, a string's value where that has escapes) is in
/// `payload`. Most tokens need none, and most texts are never asked for.
public struct Token {
  public var kind: TokenKind
  public var flags: TokenFlags
  /// Whether the tokenizer reads the token alike in every mode.
  var isModeInvariant: Bool
  public var extent: Extent
  public var payload: TokenPayload?

  public init(_ kind: TokenKind, _ extent: Extent, payload: TokenPayload? = nil) {
    self.kind = kind
    self.flags = kind.isKeyword ? .keyword : []
    self.isModeInvariant = kind.isModeInvariant
    self.extent = extent
    self.payload = payload
  }

  /// The value of a string, word or label: escapes resolved, quotes removed. Other tokens give their text.
  public func stringValue(in source: SourceText) -> String {
    if let string = payload as? StringPayload { return string.value }
    let isQuoted = kind == .StringLiteral || kind == .StringExpandable
    return isQuoted ? source.text(Int(extent.start) + 1, Int(extent.end) - 1) : source.text(extent)
  }

  /// The name that a variable's token holds; nil for other tokens.
  public func variablePath(in source: SourceText) -> VariablePath? {
    if let variable = payload as? VariablePayload { return variable.path }
    guard kind == .Variable || kind == .SplattedVariable else { return nil }
    return VariablePath(plain: source.text(Int(extent.start) + 1, Int(extent.end)))
  }

  var redirection: RedirectionPayload? { payload as? RedirectionPayload }
}

/// The base of what tokens hold.
public class TokenPayload {}

/// The value of a string, bare word or label that is not just its text: escapes resolved, quotes removed.
public final class StringPayload: TokenPayload {
  public let value: String
  /// For an expandable string: the value as a composite format, its nested expressions as {0}, {1} ...
  public let format: String
  let nested: [Token]

  init(_ value: String, format: String = "", nested: [Token] = []) {
    self.value = value
    self.format = format
    self.nested = nested
  }
}

public final class NumberPayload: TokenPayload {
  public let value: NumberLiteral?
  init(_ value: NumberLiteral?) { self.value = value }
}

/// The path of a variable that is not just the text behind its sign: one with braces, a scope or a drive.
public final class VariablePayload: TokenPayload {
  public let path: VariablePath
  init(_ path: VariablePath) { self.path = path }
}

public final class ParameterPayload: TokenPayload {
  public let name: String
  public let usedColon: Bool
  init(_ name: String, usedColon: Bool) {
    self.name = name
    self.usedColon = usedColon
  }
}

/// A redirection operator: to a file, or into another stream.
public final class RedirectionPayload: TokenPayload {
  let from: RedirectionStream
  /// The target of `2>&1` and its like; nil where a file follows.
  let to: RedirectionStream?
  let append: Bool
  init(from: RedirectionStream, to: RedirectionStream? = nil, append: Bool = false) {
    self.from = from
    self.to = to
    self.append = append
  }
}

/// The text of a `$( )` inside a string, still to be parsed.
final class UnscannedSubexpression: TokenPayload {
  let text: [UInt8]
  /// Offsets in the script at which an escaping character was left out of `text`.
  let skipped: Set<Int>
  init(_ text: [UInt8], skipped: Set<Int>) {
    self.text = text
    self.skipped = skipped
  }
}

/// PowerShell's streams, in the order of their numbers; `All` is `*`.
public enum RedirectionStream: Int, Sendable {
  case All, Output, Error, Warning, Verbose, Debug, Information
}
