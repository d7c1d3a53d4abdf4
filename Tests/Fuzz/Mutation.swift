import PowerShellSyntax

/// A seeded generator, so that a run can be had again: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes scripts that nobody would write out of ones that somebody did.
struct Mutation {
  let corpus: [[UInt8]]
  var random: SeededGenerator

  /// Pieces of the grammar that open, close or join something.
  static let fragments: [[UInt8]] = [
    "(", ")", "{", "}", "[", "]", "@(", "@{", "$(", "${", "\"", "'", "@'\n", "\n'@", "@\"\n", "\n\"@", "`", "\r\n", ";", "|",
    "||", "&&", "&", ",", "..", "::", ".", "?.", "?[", "? ", ":", "??", "=", "+=", "??=", "++", "--", "-", "--%", "<#", "#>",
    "#requires ", "<", ">", "2>&1", "*>", "-not ", "-f ", "-split ", "if", "else", "elseif", "switch ", "-regex ", "foreach",
    "for", "while", "do", "until", "try", "catch", "finally", "trap ", "data ", "class C", "enum E", "hidden ", "static ",
    "using module ", "param(", "begin", "process", "end", "clean", "dynamicparam", "function f", "filter f", "workflow f",
    "return ", "break ", "continue ", "throw ", ":l ", "[int]", "[ref]", "[ordered]", "$x", "$using:x", "@x", "$env:y", "0x",
    "1e9999", "1kb", "9223372036854775808", "1.5d", "`u{", "\u{201C}", "\u{2019}", "\u{2013}", "\u{FEFF}", "\u{1F600}", "\0",
  ].map { Array($0.utf8) }

  /// Openers, and what closes them: each is nested as deep as the run is told.
  static let nests: [(open: String, close: String)] = [
    ("(", ")"), ("{", "}"), ("$(", ")"), ("@(", ")"), ("@{a=", "}"), ("[", "]"), ("\"$(", ")\""), ("if(1){", "}"), ("-not ", ""),
    ("!", ""), ("[int]", ""), ("$a[", "]"), ("$a.b(", ")"), ("f {", "}"), ("a|", ""), ("1+", ""), ("$a=", ""), (",", ""),
    ("try{", "}finally{}"), ("switch(1){1{", "}}"), ("function f{", "}"), ("1?1:", ""), ("1??", ""), ("while(1){", "}"),
    ("do{", "}while(1)"), ("class C{f(){", "}}"), ("[a[", "]]"), ("&", ""), ("`", "\n"), ("a&&", ""), ("\"${", "}\""), ("<#", "#>"),
    ("trap{", "}"), ("data{", "}"), ("param($a=", ")"), ("[A(", ")]"), (".", ""), ("$a::", ""), ("else", ""), ("@'\n", "\n'@"),
  ]

  mutating func script() -> [UInt8] {
    var bytes = corpus.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 0...24, using: &random))
    switch Int.random(in: 0...7, using: &random) {
    case 0 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(at..<end)
    case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 3: bytes.removeSubrange(at...)
    case 4:
      let other = corpus.randomElement(using: &random) ?? []
      let from = Int.random(in: 0...other.count, using: &random)
      bytes.replaceSubrange(at..<end, with: other[from..<min(other.count, from + 40)])
    case 5: swapTokens(&bytes)
    default: bytes.insert(contentsOf: Mutation.fragments.randomElement(using: &random) ?? [], at: at)
    }
  }

  /// Puts two tokens in each other's place.
  private mutating func swapTokens(_ bytes: inout [UInt8]) {
    let source = SourceText(fileBytes: bytes, file: nil)
    guard source.bytes == bytes else { return }
    let tokens = Parser.parse(source, savingTokens: true).tokens.filter { $0.extent.end > $0.extent.start }
    guard tokens.count > 2 else { return }
    let pair = [tokens.randomElement(using: &random), tokens.randomElement(using: &random)].compactMap { $0 }
      .sorted { $0.extent.start < $1.extent.start }
    let (first, second) = (pair[0].extent, pair[1].extent)
    guard first.end <= second.start, Int(second.end) <= bytes.count else { return }
    let (one, other) = (bytes[Int(first.start)..<Int(first.end)], bytes[Int(second.start)..<Int(second.end)])
    bytes.replaceSubrange(Int(second.start)..<Int(second.end), with: one)
    bytes.replaceSubrange(Int(first.start)..<Int(first.end), with: other)
  }
}
