import PowerShellRuntime

/// One thing that can stand at the cursor, as TabExpansion2 gives it.
public struct CompletionItem: Equatable {
  /// PowerShell's CompletionResultType.
  public enum Kind: String { case Text, Command, ProviderItem, ProviderContainer, Property, Method, ParameterName, ParameterValue, Variable, Namespace, `Type`, Keyword, DynamicKeyword, History }
  public let kind: Kind
  /// What is put into the line.
  public let text: String
  /// What a list shows.
  public let listText: String
  /// What is said of it besides, where that is known already.
  private let tip: String?

  init(_ kind: Kind, _ text: String, list: String? = nil, tip: String? = nil) {
    (self.kind, self.text, self.listText, self.tip) = (kind, text, list ?? text, tip)
  }

  /// The item behind a call operator, as a path in quotes is called.
  var invoked: CompletionItem { CompletionItem(kind, "& " + text, list: listText, tip: tip) }

  /// The item of a static member right behind its type.
  var behindType: CompletionItem { CompletionItem(kind, "::" + text, list: listText, tip: tip) }

  /// What PowerShell's tool tip says: of a command how it is called, of a member its definition, of a parameter its type.
  public func toolTip(_ session: Session) -> String {
    if let tip { return tip }
    if kind == .Command, let alias = session.findAlias(listText.lowercased()) { return alias.definition }
    guard kind == .Command, let info = session.findCommand(listText) else { return listText }
    return (info as? ApplicationInfo)?.path ?? CommandSyntax.text(info)
  }
}

/// The candidates at the end of a text, and the part of the text that they replace, in UTF-16 units.
public struct CompletionResult {
  public let start: Int
  public let length: Int
  public let items: [CompletionItem]

  /// The result itself, or, where there is nothing in it and no blank in the text, one that would replace all of the text.
  func orWhole(of text: String) -> CompletionResult {
    items.isEmpty && !text.contains(where: \.isWhitespace) ? CompletionResult(start: 0, length: text.utf16.count, items: []) : self
  }
}

/// The word that is being completed: what was typed of it, without its open quote.
struct CompletionWord {
  let typed: String
  let quote: Character?

  init(_ typed: String, quote: Character?) { (self.typed, self.quote) = (typed, quote) }

  init(_ raw: String) {
    if let first = raw.first, first == "'" || first == "\"" {
      quote = first
      let inner = raw.dropFirst()
      typed = String(inner.last == first ? inner.dropLast() : inner)
    } else {
      // A blank that a backtick stands in front of belongs to the word.
      (typed, quote) = (raw.replacing("` ", with: " "), nil)
    }
  }

  /// A value as it must be written: in the quotes that are open, or in single ones where it needs them.
  func quoted(_ value: String) -> String {
    if quote == "\"" { return "\"\(value)\"" }
    if quote == "'" { return "'" + value.replacing("'", with: "''") + "'" }
    // A comment begins a word, and stands in none.
    let needs = value.isEmpty || value.first == "#" || value.contains { " \t'\"`$;,()&|{}@<>“”„‘’‚‛".contains($0) }
    return needs ? "'" + value.replacing("'", with: "''") + "'" : value
  }

  /// A path as it must be written: what a wildcard would be is escaped, but for a literal path (CompletionCompleters.CompleteFilename).
  func path(_ value: String, isLiteral: Bool) -> String {
    var escaped = ""
    for character in value {
      if !isLiteral, "[]`".contains(character) { escaped.append("`") }
      escaped.append(character)
    }
    guard quote == "\"" else { return quoted(escaped) }
    var result = ""
    var run = 0
    for character in escaped + "\"" {
      if character == "`" {
        run += 1
        continue
      }
      // Backticks count twice in double quotes; those that stand for one themselves do already.
      if run > 0 { result += String(repeating: "`", count: isLiteral || "[]".contains(character) ? 2 * run : 2 * run - 2) }
      run = 0
      result.append(character)
    }
    // All that PowerShell takes for a double quote is escaped.
    return "\"" + ["$", "\"", "“", "”", "„"].reduce(String(result.dropLast())) { $0.replacing($1, with: "`" + $1) } + "\""
  }

  /// What was typed of a path, without the escapes of wildcards.
  var typedPath: String { ["[", "]", "`"].reduce(typed) { $0.replacing("`" + $1, with: $1) } }

  func matches(_ value: String) -> Bool {
    if Wildcard.hasWildcards(typed) { return Wildcard(typed + "*").matches(value) }
    return value.lowercased().hasPrefix(typed.lowercased())
  }

  /// The values that match, in their order, as they must be written.
  ///
  /// - Parameter leavesVariables: whether a value that looks like a variable or a comment is left without quotes.
  func items(_ values: [String], _ kind: CompletionItem.Kind = .ParameterValue, leavesVariables: Bool = false) -> [CompletionItem] {
    values.filter(matches).map { value in
      let stays = leavesVariables && quote == nil && (value.hasPrefix("$") || value.hasPrefix("#")) && !value.contains(" ")
      return CompletionItem(kind, stays ? value : quoted(value), list: value)
    }
  }
}
