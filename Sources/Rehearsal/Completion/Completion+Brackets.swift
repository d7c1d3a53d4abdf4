import PowerShellRuntime
import PowerShellSyntax

/// What can stand inside brackets, and behind a comparison.
extension Completion {
  // MARK: Brackets

  private static let propertyKeys: [String: [String]] = [
    "select-object": ["Name", "Expression"], "format-table": ["Expression", "FormatString", "Label", "Width", "Alignment"],
    "format-list": ["Expression", "FormatString", "Label"], "format-wide": ["Expression", "FormatString"], "format-custom": ["Expression", "Depth"],
    "sort-object": ["Expression", "Ascending", "Descending"], "group-object": ["Expression"],
    "compare-object": ["Expression"], "measure-object": [], "convertto-html": [],
  ]
  private static let attributeArguments: [String: [String]] = [
    "parameter": [
      "Position", "ParameterSetName", "Mandatory", "ValueFromPipeline", "ValueFromPipelineByPropertyName", "ValueFromRemainingArguments", "HelpMessage", "HelpMessageBaseName",
      "HelpMessageResourceId", "DontShow",
    ],
    "cmdletbinding": [
      "PositionalBinding", "DefaultParameterSetName", "SupportsShouldProcess", "SupportsPaging", "SupportsTransactions", "ConfirmImpact", "HelpUri",
      "RemotingCapability",
    ],
    "validateset": ["ErrorMessage", "IgnoreCase"], "validatepattern": ["Options", "ErrorMessage"], "validatescript": ["ErrorMessage"],
    "outputtype": ["ProviderCmdlet", "ParameterSetName"], "supportswildcards": [], "argumentcompletions": [], "validaterange": [], "validatecount": [], "validatelength": [], "alias": [], "argumentcompleter": [],
  ]

  /// Keys of calculated properties, arguments of attributes, and keys in `$table['`.
  func insideBrackets(_ line: CommandLine) -> CompletionResult? {
    guard let opener = line.openers.last else { return nil }
    let text = String(line.characters)
    let inside = String(line.characters[opener.inside...])
    let before = String(line.characters[..<(opener.inside - 1)])
    switch opener.bracket {
    case "[": return tableKeys(before, inside, text)
    case "{" where before.hasSuffix("@"):
      if let keys = keysOfType(before, inside, line.words(around: opener)) { return result(line.word.text, in: text, CompletionWord(line.word.text).items(keys, .Property)) }
      // A value may be a command's.
      if line.finished.isEmpty, !line.word.text.isEmpty, keysThere(inside) == nil { return nil }
      let words = line.words(around: opener)
      let isRecord = ["[ordered]", "[pscustomobject]"].contains { before.dropLast().lowercased().hasSuffix($0) }
      if line.finished.isEmpty, isRecord || words.isEmpty || words.first?.text.hasPrefix("@") ?? false { return key(line, text, isObject: before.lowercased().hasSuffix("[pscustomobject]@")) }
      guard line.finished.isEmpty, let name = words.first?.text else { return nil }
      let command = session.findCommand(name)
      guard var keys = Completion.propertyKeys[(command?.name ?? name).lowercased()] else {
        return line.word.text.isEmpty && command != nil ? result("", in: text, []) : nil
      }
      if words.dropLast().last?.text.lowercased() == "-excludeproperty" { return result("", in: text, []) }
      if words.dropLast().last?.text.lowercased() == "-groupby" { keys = ["Expression", "FormatString", "Label"] }
      // A value is nothing that is known, and a key stands once.
      guard let there = keysThere(inside) else { return inside.last?.isWhitespace ?? false ? Completion.nowhere : result("", in: text, []) }
      keys.removeAll { there.contains($0.lowercased()) }
      return result(line.word.text, in: text, CompletionWord(line.word.text).items(keys, .Property))
    case "(": return attributeArguments(line, before, inside)
    default: return nil
    }
  }

  /// What would be replaced where a table's key is written that nothing tells: of an object that is being made the key names a property.
  private func key(_ line: CommandLine, _ text: String, isObject: Bool) -> CompletionResult {
    let word = line.word.text
    if !word.isEmpty { return result(word, in: text, isObject && word.allSatisfy(\.isLetter) ? [CompletionItem(.Property, word)] : []) }
    if text.last?.isWhitespace ?? true { return Completion.nowhere }
    return result(text.contains(where: \.isWhitespace) ? "" : text, in: text, [])
  }

  /// The names of the arguments of an attribute that have not been given.
  private func attributeArguments(_ line: CommandLine, _ before: String, _ inside: String) -> CompletionResult? {
    let text = String(line.characters)
    guard let names = argumentNames(ofAttributeBehind: before), line.quote == nil else { return nil }
    let isOfParameter = line.openers.contains { $0.bracket == "(" && $0.inside < before.count }
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    let written = String((parts.last ?? "").drop(while: \.isWhitespace))
    let typed = written.trimmingTrailingWhitespace
    if !isOfParameter, !typed.isEmpty, written.last?.isWhitespace ?? false { return Completion.nowhere }
    if typed.contains("="), !isOfParameter { return result(typed.hasSuffix("=") ? "=" : line.word.text, in: text, []) }
    if let sign = written.firstIndex(of: "=") {
      // Right behind the sign the name itself is still what is meant.
      guard inside.last == "=" else { return inside.last?.isWhitespace ?? false ? Completion.nowhere : nil }
      let name = String(written[..<sign]).trimmingTrailingWhitespace
      let items = CompletionWord(name).items(names, .Property)
      return CompletionResult(start: text.utf16.count - written.utf16.count, length: name.utf16.count, items: items)
    }
    // Inside of parameters a comma or a blank ends what the parser makes of an attribute.
    if isOfParameter, typed.isEmpty, let last = inside.last { return last == "," ? result(",", in: text, []) : Completion.nowhere }
    let given = parts.dropLast().map { String($0.prefix { $0 != "=" }).trimmingWhitespace.lowercased() }
    if names.isEmpty, !isOfParameter { return CompletionResult(start: 0, length: text.utf16.count, items: []) }
    return result(typed, in: text, CompletionWord(typed).items(names.filter { !given.contains($0.lowercased()) }, .Property))
  }

  /// Whether a text ends inside the arguments of a parameter's attribute, where no variable is completed.
  func isInsideAttribute(_ line: CommandLine) -> Bool {
    line.openers.indices.contains { at in
      let opener = line.openers[at]
      guard opener.bracket == "(", line.openers[..<at].contains(where: { $0.bracket == "(" }) else { return false }
      return argumentNames(ofAttributeBehind: String(line.characters[..<(opener.inside - 1)])) != nil
    }
  }

  /// The names of the arguments that the attribute has whose name a text ends with; nil where it ends with none.
  private func argumentNames(ofAttributeBehind text: String) -> [String]? {
    guard let bracket = text.lastIndex(of: "[") else { return nil }
    return Completion.attributeArguments[text[text.index(after: bracket)...].lowercased()]
  }

  /// The properties that can be set of the type that a table is for, without those that are there already: of the one that it is cast to as
  /// in `[Point]@{`, of the parameter's that it is given to, of the one that New-Object makes.
  private func keysOfType(_ before: String, _ inside: String, _ words: [CommandLine.Word]) -> [String]? {
    let inference = TypeInference(self, session.parse(SourceText(before), toRun: false))
    var types: [InferredType] = []
    if let cast = bracketed(before.dropLast()) {
      types = inference.named(cast.name)
    } else if let target = assignedType(before) {
      types = inference.named(target)
    } else if let name = words.first?.text, let info = command(named: name) {
      let last = words.last.map { $0.text == "@" ? words.dropLast() : words[...] } ?? []
      guard let parameter = last.last?.text, parameter.hasPrefix("-"), let known = info.metadata.exact(String(parameter.dropFirst())) else { return nil }
      if info.name == "New-Object", known.name == "Property" {
        types = last.dropFirst().first { !$0.text.hasPrefix("-") }.map { inference.named($0.text) } ?? []
      } else if let type = try? known.type(session), type.scriptClass != nil { types = [InferredType(type)] }
    }
    let isPlain = types.first?.type.map { $0 === TypeDescriptor.psObject || $0 === TypeDescriptor.hashtable || $0.fullName.hasSuffix("OrderedDictionary") } ?? true
    guard types.first?.definition != nil || !isPlain, let there = keysThere(inside) else { return nil }
    return InferredMembers(inference).settableProperties(of: types[0]).filter { !there.contains($0.lowercased()) }
  }

  /// The type that stands before the variable which a table is assigned to: `[Point]$p = @`.
  private func assignedType(_ before: String) -> String? {
    let target = String(before.dropLast()).trimmingTrailingWhitespace
    guard target.hasSuffix("="), let dollar = target.lastIndex(of: "$"),
      String(target[target.index(after: dollar)...].dropLast()).trimmingWhitespace.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
    return bracketed(target[..<dollar])?.name
  }

  /// The keys that a table has already, in lower case; nil where a value is being written.
  private func keysThere(_ inside: String) -> Set<String>? {
    let entries = inside.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ";" || $0 == "\n" })
    if entries.last?.contains("=") ?? false { return nil }
    return Set(entries.filter { $0.contains("=") }.map { String($0.prefix { $0 != "=" }).trimmingWhitespace.lowercased() })
  }

  private func tableKeys(_ before: String, _ inside: String, _ text: String) -> CompletionResult? {
    guard before.contains("$"), !inside.contains("]") else { return nil }
    let written = String(inside.drop(while: \.isWhitespace))
    guard written.allSatisfy({ $0.isLetter || $0.isNumber || "'\"_- ".contains($0) }) else { return nil }
    let parsed = session.parse(SourceText(before), toRun: false)
    guard let node = expression(endingAt: before.utf8.count, in: parsed) else { return nil }
    var keys = safeValue(of: node, parsed)?.object(as: DictionaryObject.self)?.keys.compactMap(\.keyText)
    if keys == nil {
      let types = TypeInference(self, parsed).types(of: node)
      if types.contains(where: { !$0.properties.isEmpty }) { keys = types.flatMap { $0.properties.map(\.name) } }
    }
    guard var keys else { return nil }
    let typed = CompletionWord(written).typed.lowercased()
    keys = keys.filter { $0.lowercased().hasPrefix(typed) }
    return result(written, in: text, keys.map { CompletionItem(.Property, "'\($0)'", list: $0) })
  }

  // MARK: Operands

  private static let comparisons = ["eq", "ne", "gt", "ge", "lt", "le", "like", "notlike", "match", "notmatch", "in", "notin", "contains", "notcontains"]

  /// The names of an enumeration behind `$value -eq`, in the order of their numbers.
  func enumerationOperand(_ text: String, _ line: CommandLine) -> CompletionResult? {
    guard let sign = line.finished.last?.text.lowercased(), sign.hasPrefix("-"), line.finished.count > 1 else { return nil }
    let name = sign.dropFirst()
    guard Completion.comparisons.contains(String(name)) || Completion.comparisons.contains(String(name.dropFirst())) && (name.hasPrefix("i") || name.hasPrefix("c")) else { return nil }
    let word = line.word.text
    let left = String(String(text.dropLast(word.count)).trimmingTrailingWhitespace.dropLast(sign.count)).trimmingTrailingWhitespace
    let parsed = session.parse(SourceText(left), toRun: false)
    guard let node = expression(endingAt: left.utf8.count, in: parsed) else { return nil }
    let types = safeValue(of: node, parsed).map { [$0.type] } ?? TypeInference(self, parsed).types(of: node).map(\.type)
    guard let names = types.lazy.compactMap({ $0?.enumeration?.names.map(\.name) }).first else { return nil }
    let typed = CompletionWord(word)
    // A bare word is a command, and no value.
    if word.first?.isLetter ?? false { return nil }
    if !word.isEmpty, typed.quote == nil { return result(word, in: text, []) }
    return result(word, in: text, names.filter(typed.matches).map { CompletionItem(.ParameterValue, "'\($0)'", list: $0) })
  }
}
