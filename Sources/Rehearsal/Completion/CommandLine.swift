/// The unfinished command at the end of a text, found without a grammar: texts that are being typed seldom parse.
struct CommandLine {
  struct Word {
    let text: String
    /// The offset of its first character in the whole text.
    let start: Int
  }
  /// A bracket that is still open, and the command that it stands in.
  struct Opener {
    let bracket: Character
    /// The offset behind the bracket.
    let inside: Int
    /// Where the command around it starts.
    let outerStart: Int
    let pipelineStart: Int
  }

  let characters: [Character]
  private(set) var openers: [Opener] = []
  /// The quote that is open at the end.
  private(set) var quote: Character?
  /// Where the command at the end starts.
  private(set) var start = 0
  /// What was typed of the last word; empty behind a blank.
  var word: Word { words.last.map { endsWord ? Word(text: "", start: characters.count) : $0 } ?? Word(text: "", start: characters.count) }
  private(set) var words: [Word] = []
  /// Where the pipeline starts that the command stands in.
  private var pipelineStart = 0
  /// The text up to the sign of the pipeline that the command stands behind.
  var textBeforePipe: String? {
    guard pipelineStart < start, start > 0, characters[start - 1] == "|" else { return nil }
    return String(characters[..<(start - 1)])
  }
  private var endsWord = true
  /// Whether the first word is called by `&` or `.`, so that a quoted text is a command's name.
  private(set) var isInvocation = false

  init(_ text: String) {
    characters = Array(text)
    scan()
    words = CommandLine.words(characters, from: start)
    endsWord = words.last.map { $0.start + $0.text.count < characters.count } ?? true
    dropLeadingKeywords()
  }

  /// Whether the text ends between the keys of a table.
  var isInTable: Bool {
    guard let opener = openers.last, opener.bracket == "{", opener.inside > 1 else { return false }
    return characters[opener.inside - 2] == "@"
  }

  /// The words in front of the one that is being typed.
  var finished: [Word] { endsWord ? words : Array(words.dropLast()) }

  /// The words of the command around an open bracket.
  func words(around opener: Opener) -> [Word] {
    CommandLine.words(Array(characters[..<max(opener.outerStart, opener.inside - 1)]), from: opener.outerStart)
  }

  private static let keywords: Set<String> = ["return", "throw", "exit", "in", "else", "do", "try", "finally", "begin", "process", "end", "&", "."]

  private mutating func dropLeadingKeywords() {
    if words.count > 2, words[0].text.hasPrefix("$"), words[1].text.lowercased() == "in" { words.removeFirst(2) }
    if let first = words.first, first.text.count > 1, first.text.first == "&", !first.text.hasPrefix("&&") {
      words[0] = Word(text: String(first.text.dropFirst()), start: first.start + 1)
      isInvocation = true
    }
    while let first = words.first, CommandLine.keywords.contains(first.text.lowercased()), words.count > 1 || endsWord {
      isInvocation = first.text == "&" || first.text == "."
      words.removeFirst()
    }
  }

  private mutating func scan() {
    var at = 0
    var quotes: [Character?] = []
    while at < characters.count {
      let character = characters[at]
      if quote == "'" {
        if character == "'" { quote = nil }
      } else if character == "`" {
        at += 1
      } else if character == "$", at + 1 < characters.count, characters[at + 1] == "(" {
        push("(", at + 2)
        quotes.append(quote)
        quote = nil
        at += 1
      } else if quote == "\"" {
        if character == "\"" { quote = nil }
      } else {
        switch character {
        case "'", "\"": quote = character
        case "(", "{", "[":
          push(character, at + 1)
          quotes.append(nil)
        case ")", "}", "]":
          if let opener = openers.popLast() { (start, pipelineStart) = (opener.outerStart, opener.pipelineStart) }
          if let outer = quotes.popLast() { quote = outer }
        case "|": start = at + 1
        case ";", "\n": (start, pipelineStart) = (at + 1, at + 1)
        case "&": if at + 1 < characters.count, characters[at + 1] == "&" { start = at + 2; at += 1 }
        case "=": if isAssignment(at) { (start, pipelineStart) = (at + 1, at + 1) }
        default: break
        }
      }
      at += 1
    }
  }

  private mutating func push(_ bracket: Character, _ inside: Int) {
    openers.append(Opener(bracket: bracket, inside: inside, outerStart: start, pipelineStart: pipelineStart))
    if bracket != "[" { (start, pipelineStart) = (inside, inside) }
  }

  /// Whether the equals sign at an offset assigns to what stands in front of it.
  private func isAssignment(_ at: Int) -> Bool {
    let target = characters[start..<at].drop { $0 == " " || $0 == "\t" }
    return target.first == "$" || target.first == "[" || openers.last?.bracket == "{"
  }

  /// Splits at blanks outside of quotes and brackets.
  private static func words(_ characters: [Character], from start: Int) -> [Word] {
    var result: [Word] = []
    var word = ""
    var wordStart = start
    var quote: Character?
    var depth = 0
    var at = start
    while at < characters.count {
      let character = characters[at]
      if quote == nil, depth == 0, character == "`", at + 1 < characters.count, characters[at + 1] == "\n" {
        at += 2
        continue
      }
      if quote == nil, depth == 0, character == "`", at + 1 < characters.count {
        if word.isEmpty { wordStart = at }
        word += String(characters[at...(at + 1)])
        at += 2
        continue
      }
      if quote == nil, depth == 0, character == " " || character == "\t" || character == "\n" {
        if !word.isEmpty { result.append(Word(text: word, start: wordStart)) }
        word = ""
      } else {
        if word.isEmpty { wordStart = at }
        word.append(character)
        if quote != nil {
          if character == quote { quote = nil }
        } else if character == "'" || character == "\"" {
          quote = character
        } else if "({[".contains(character) {
          depth += 1
        } else if ")}]".contains(character) {
          depth = max(0, depth - 1)
        }
      }
      at += 1
    }
    if !word.isEmpty { result.append(Word(text: word, start: wordStart)) }
    return result
  }
}
