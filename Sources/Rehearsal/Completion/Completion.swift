import PowerShellRuntime
import PowerShellSyntax

/// Completes the end of a text: commands, parameters, values, variables, members, types and files, with the texts and the order of
/// TabExpansion2.
public struct Completion {
  let session: Session
  public init(_ session: Session) { self.session = session }

  /// What can stand at the end of `text`. Where nothing can, the whole text would be replaced by nothing.
  public func complete(_ text: String) -> CompletionResult {
    if let result = requirements(text) ?? using(text) ?? helpKeywords(text) { return result }
    let comments = Parser.parse(SourceText(text), savingTokens: true).tokens.filter { $0.kind == .Comment }.map(\.extent)
    if let last = comments.last, Int(last.end) == text.utf8.count {
      let comment = String(text.utf8.dropFirst(Int(last.start))) ?? ""
      // Nothing in a comment is completed but what it may name of the history.
      return history(comment, in: text) ?? result(comment, in: text, [])
    }
    return completeCode(Completion.withoutComments(text, comments))
  }

  /// A text with blanks in place of its comments, so that all else stands where it stood.
  private static func withoutComments(_ text: String, _ comments: [Extent]) -> String {
    guard !comments.isEmpty else { return text }
    var result = ""
    for character in text {
      let offset = Int32(result.utf8.count)
      result.append(contentsOf: comments.contains { $0.start <= offset && offset < $0.end } ? String(repeating: " ", count: character.utf8.count) : String(character))
    }
    return result
  }

  private func completeCode(_ text: String) -> CompletionResult {
    let line = CommandLine(text)
    if let result = separator(text, line) ?? finished(text, line) { return result }
    if line.quote != "'", let result = variables(text) {
      if isInsideAttribute(line) { return CompletionResult(start: result.start, length: result.length, items: []) }
      // A text that is nothing but the name of no variable is taken as a whole.
      let isWhole = result.items.isEmpty && line.quote == "\"" && line.word.text.hasPrefix("\"$") && line.word.start + 1 == result.start
      return isWhole ? self.result(line.word.text, in: text, []) : result
    }
    if line.quote == nil {
      if let result = types(text) ?? members(text) { return result }
    }
    if line.word.text == "'-" || line.word.text == "\"-" { return result(line.word.text, in: text, []) }
    if let result = operatorOfArgument(text, line) { return result }
    if let result = labels(text, line) ?? flags(text, line) ?? redirection(text, line) ?? insideBrackets(line) ?? enumerationOperand(text, line) ?? assignedValue(text, line) { return result }
    let found = command(line)
    if !found.items.isEmpty { return found }
    // Where nothing is found in a text without blanks, all of it would be replaced.
    return found.length > 0 ? found.orWhole(of: text) : nothing(found, text, line)
  }

  /// The operators that start as what is typed behind a method's bracket, or right behind a type.
  private func operatorOfArgument(_ text: String, _ line: CommandLine) -> CompletionResult? {
    guard line.quote == nil, let dash = text.lastIndex(of: "-"), case let typed = String(text[dash...]), typed.dropFirst().allSatisfy(\.isLetter) else { return nil }
    let before = text[..<dash]
    var isArgument = false
    if let opener = line.openers.last, opener.bracket == "(", before.last.map({ "(, ".contains($0) }) ?? false {
      let target = String(line.characters[..<(opener.inside - 1)])
      let name = target.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      isArgument = !name.isEmpty && [".", "::"].contains(where: target.dropLast(name.count).hasSuffix)
    }
    guard isArgument || before.hasSuffix("]") && line.word.text.hasPrefix("[") else { return nil }
    return result(typed, in: text, typed.count > 1 ? operators(typed) : []).orWhole(of: text)
  }

  /// Right behind a sign between commands nothing can stand yet.
  private func separator(_ text: String, _ line: CommandLine) -> CompletionResult? {
    guard line.quote == nil, let last = text.last, text.dropLast().contains(where: { !$0.isWhitespace }) else { return nil }
    let before = text.dropLast().last
    if last == "|" && before != "|" || last == "&" && before != "&" && before != ">" { return Completion.nowhere }
    // In a table a key may follow.
    guard last == ";", !line.isInTable else { return nil }
    // A command without arguments is still the word before it.
    return result(CommandLine(String(text.dropLast())).words.count > 1 ? ";" : text, in: text, [])
  }

  private static let definingKeywords: Set<String> = ["function", "filter", "class", "enum"]

  /// Whether a word in front of others is a command's name, or a file that is called.
  private func isCommandName(_ word: String, _ line: CommandLine) -> Bool {
    line.isInvocation || word.contains("/") || word.first?.isLetter ?? false && !Completion.definingKeywords.contains(word.lowercased())
  }

  /// What would be replaced where nothing can stand: nothing at all behind a blank, the bracket and what it is written at behind a bracket.
  private func nothing(_ found: CompletionResult, _ text: String, _ line: CommandLine) -> CompletionResult {
    guard line.word.text.isEmpty, found.length == 0 else { return found }
    if let first = line.finished.first?.text, isCommandName(first, line) {
      // Behind commands that take properties the input would tell which there are.
      let takesProperty = command(named: first).map { info in line.textBeforePipe == nil && ArgumentCompletion(self, info, line).expectsProperty } ?? false
      return takesProperty ? Completion.nowhere : found
    }
    guard let last = text.last, !last.isWhitespace, last != "{" || text == "{" else { return Completion.nowhere }
    let written = String(text.reversed().prefix { !$0.isWhitespace }.reversed())
    return result(written, in: text, [])
  }

  /// Behind a type its static members can stand; behind any other bracket that is closed nothing is left to be said.
  private func finished(_ text: String, _ line: CommandLine) -> CompletionResult? {
    guard line.quote == nil else { return nil }
    if text.hasSuffix("]"), expression(endingAt: text.utf8.count, in: session.parse(SourceText(text), toRun: false)) is TypeExpressionAst, let found = members(text + "::"), !found.items.isEmpty {
      return result("", in: text, found.items.map(\.behindType))
    }
    if text.hasSuffix("]:"), text.contains(where: \.isWhitespace) { return result(":", in: text, []) }
    let isClosed = text.hasSuffix(")") || text.trimmingTrailingWhitespace.hasSuffix("}") && !line.word.text.hasPrefix("$")
    let word = line.word.text.lowercased()
    // A keyword that is an alias as well, and a point that is neither a path nor a call.
    let isNoCommand = word == "foreach" && line.finished.isEmpty && (line.textBeforePipe != nil || line.isInvocation) || word == "." && line.isInvocation
    if word == "in", line.finished.isEmpty { return result(word, in: text, []) }
    return isNoCommand || isClosed && text.contains(where: \.isWhitespace) ? Completion.nowhere : nil
  }

  /// Where nothing can stand, not even in place of the whole text.
  static let nowhere = CompletionResult(start: -1, length: -1, items: [])

  /// A result that replaces the last `typed` characters.
  func result(_ typed: String, in text: String, _ items: [CompletionItem]) -> CompletionResult {
    CompletionResult(start: text.utf16.count - typed.utf16.count, length: typed.utf16.count, items: items)
  }

  private static let operatorNames: [String] = {
    let comparisons = ["eq", "ne", "gt", "ge", "lt", "le", "like", "notlike", "match", "notmatch", "contains", "notcontains", "in", "notin", "replace", "split"]
    let plain = ["as", "is", "isnot", "join", "f", "and", "or", "xor", "not", "band", "bor", "bxor", "bnot", "shl", "shr"]
    return (comparisons + comparisons.flatMap { ["i" + $0, "c" + $0] } + plain).sorted()
  }()

  /// The operators that start so, as they follow a value.
  func operators(_ word: String) -> [CompletionItem] {
    Completion.operatorNames.filter { $0.hasPrefix(word.dropFirst().lowercased()) }.map { CompletionItem(.ParameterName, "-" + $0, list: $0) }
  }

  /// The flags of `switch`.
  private func flags(_ text: String, _ line: CommandLine) -> CompletionResult? {
    guard line.word.text.hasPrefix("-"), line.finished.first?.text.lowercased() == "switch" else { return nil }
    let names = ["CaseSensitive", "Exact", "File", "Parallel", "Regex", "Wildcard"].filter { $0.lowercased().hasPrefix(line.word.text.dropFirst().lowercased()) }
    return result(line.word.text, in: text, names.map { CompletionItem(.ParameterName, "-" + $0, list: $0) })
  }

  /// The file behind `>` and `>>`.
  private func redirection(_ text: String, _ line: CommandLine) -> CompletionResult? {
    guard line.quote == nil else { return nil }
    let word = String(text.reversed().prefix { !$0.isWhitespace && $0 != ">" }.reversed())
    guard text.dropLast(word.count).last(where: { $0 != " " }) == ">" else { return nil }
    return result(word, in: text, paths(CompletionWord(word), allowsEmpty: true))
  }

  /// `#text` gives the inputs of the session that have the text in them, the last first, and `#5` the input of that number.
  private func history(_ comment: String, in text: String) -> CompletionResult? {
    let wanted = comment.dropFirst()
    guard wanted.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) else { return nil }
    var lines: [String] = []
    for entry in session.history.reversed() where Int(wanted).map({ entry.id == $0 }) ?? entry.text.lowercased().contains(wanted.lowercased()) {
      if !lines.contains(entry.text) { lines.append(entry.text) }
    }
    return result(comment, in: text, lines.map { CompletionItem(.History, $0) })
  }

  private func command(_ line: CommandLine) -> CompletionResult {
    let text = String(line.characters)
    let word = line.word.text
    guard let name = line.finished.first else {
      let typed = CompletionWord(word)
      // A text is no command, but may be the name of a file.
      if typed.quote != nil, !line.isInvocation, case let named = paths(typed), !named.isEmpty { return result(word, in: text, named) }
      // A bracket opens a type, and what follows one is no command either.
      if word.hasPrefix("["), let close = word.lastIndex(of: "]") { return result(String(word[word.index(after: close)...]), in: text, []).orWhole(of: text) }
      return result(word, in: text, commandItems(typed, text, isInvocation: line.isInvocation))
    }
    let info = definedCommand(name.text, in: text) ?? session.findCommand(CompletionWord(name.text).typed) ?? (name.text.contains("/") ? try? session.resolveCommand(name.text) : nil)
    if word.hasPrefix("-"), !line.isInvocation, Completion.isValue(name.text) { return result(word, in: text, operators(word)) }
    // What an operator is followed by is a command, whatever the value before it.
    let operand = CompletionWord(word)
    if Completion.isValue(name.text), !line.isInvocation, operand.quote != nil && operand.typed.contains("-") || word.first?.isLetter ?? false {
      return result(word, in: text, commandItems(operand, text))
    }
    if let items = nativeItems(CompletionWord(name.text).typed, line, orFallback: info == nil) { return result(word, in: text, items) }
    // A function may have parameters by what is given already, a provider's cmdlet by the drive that it is given.
    let described = info.map { info in
      let given = line.finished.dropFirst().map { CompletionWord($0.text).typed }
      return info.described(session, for: (info is FunctionInfo ? given : given.filter { !$0.hasPrefix("-") && $0.contains(":") }).map { .string($0) })
    }
    if "-–—―".contains(word.first ?? " "), !word.contains(":"), !line.finished.contains(where: { $0.text == "--" }) {
      return result(word, in: text, described.map { ArgumentCompletion(self, $0, line).parameterNames(word) } ?? [])
    }
    guard let info = described else { return result(word, in: text, paths(CompletionWord(word), allowsEmpty: isCommandName(name.text, line))) }
    let argument = ArgumentCompletion(self, info, line)
    let (typed, items) = argument.values()
    if items.isEmpty, typed.contains("-"), !argument.expectsPath, case let commands = commandItems(CompletionWord(typed), text), !commands.isEmpty { return result(typed, in: text, commands) }
    return result(typed, in: text, items)
  }

  /// Whether a statement that starts so is an expression.
  private static func isValue(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    return "$('\"[!{".contains(first) || first.isNumber || ["@(", "@{", "++", "--"].contains(where: word.hasPrefix) || ["-not", ","].contains(word.lowercased())
  }

  /// The commands that can stand where a word is, behind the files that can be called; a text in quotes is one only with a dash in it.
  private func commandItems(_ word: CompletionWord, _ text: String, isInvocation: Bool = false) -> [CompletionItem] {
    if word.quote != nil, !word.typed.contains("-") { return paths(word, isLiteral: true) }
    let files = word.quote == nil && !word.typed.contains { "/\\:.".contains($0) } ? paths(word, isLiteral: true).map(called) : []
    return files + commandNames(word, typed: text, isInvocation: isInvocation)
  }

  // MARK: Completers of scripts

  /// What the completer of a program gives for its arguments; nil where there is none, or nothing comes of it.
  ///
  /// - Parameter orFallback: whether the completer for any program will do.
  private func nativeItems(_ name: String, _ line: CommandLine, orFallback: Bool) -> [CompletionItem]? {
    guard let block = session.nativeCompleters[name.lowercased()] ?? (orFallback ? session.nativeCompleters[Session.fallbackCompleter] : nil) else { return nil }
    let items = items(of: .object(block), [.string(ArgumentCompletion.closed(line.word.text)), commandAst(line), .integer(line.characters.count)])
    return items.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What a completer gives for its arguments.
  func items(of completer: Value?, _ arguments: [Value]) -> [CompletionItem]? {
    guard let results = try? session.completerResults(completer, arguments) else { return nil }
    return results.map { made in
      if let kind = made.kind.flatMap({ CompletionItem.Kind(rawValue: $0) }) { return CompletionItem(kind, made.text, list: made.listText, tip: made.toolTip) }
      return CompletionItem(.Text, made.text)
    }
  }

  /// The command as completers get it: the syntax tree of what is typed.
  func commandAst(_ line: CommandLine) -> Value {
    let text = String(line.characters).replacing("'", with: "''")
    let tree = "[System.Management.Automation.Language.Parser]::ParseInput('\(text)', [ref]$null, [ref]$null)"
    let last = "\(tree).FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true) | Select-Object -Last 1"
    return (try? session.evaluateQuietly(last)) ?? .null
  }
}
