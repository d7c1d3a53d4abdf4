import PowerShellRuntime

/// Completes the parameters of a command and their values.
struct ArgumentCompletion {
  let completion: Completion
  let session: Session
  let info: CommandInfo
  private let line: CommandLine
  /// The parameters that have been given already, in order, and the values of those that take one.
  private var bound: [ParameterMetadata] = []
  private(set) var given: [String: String] = [:]
  /// The parameters that the pipeline's objects go to.
  private var taken: [ParameterMetadata] = []
  /// The names of those that were given by name.
  private(set) var named: Set<String> = []
  /// What each value without a name may be meant for, where names are completed: what any set has at its position
  /// (PseudoParameterBinder.BindPositionalParameter: "preserve potential parameters as many as possible").
  private var positioned: [[ParameterMetadata]] = []
  /// The parameter whose value comes next.
  private var pending: ParameterMetadata?
  /// The parameter whose name is being typed: no position is left to it.
  private var typedName: ParameterMetadata?
  /// Whether what is given cannot be bound, so that nothing of it counts.
  private var isUnbindable = false
  /// A name means several parameters, or none of a function that takes all names: no position is sure any more.
  private var hasMeaninglessName = false
  /// A name means several parameters.
  private var hasAmbiguousName = false
  /// Whether what is given already ends with a comma.
  private var continuesList = false

  init(_ completion: Completion, _ info: CommandInfo, _ line: CommandLine) {
    (self.completion, self.session, self.info, self.line) = (completion, completion.session, info, line)
    read(line.finished.dropFirst().map(\.text))
    bindPipelineInput()
  }

  /// What takes the objects of the pipeline is no longer there to be given (PseudoParameterBinder.BindPipelineParameters).
  private mutating func bindPipelineInput() {
    guard line.textBeforePipe != nil else { return }
    for parameter in metadata.parameters where parameter.sets.values.contains(where: \.byValue) && !isBound(parameter) {
      taken.append(parameter)
    }
  }

  private var metadata: CommandMetadata { info.metadata }

  /// By name: the parameters of a drive or a dynamic block are made anew for what is there already.
  private func isBound(_ parameter: ParameterMetadata) -> Bool { bound.contains { $0.name == parameter.name } }

  // MARK: What is there already

  /// Names take what follows them first; what is left goes to positions then (PseudoParameterBinder.DoPseudoParameterBinding).
  private mutating func read(_ words: [String]) {
    var positional: [String] = []
    // What stands behind a name that means nothing is used up with it.
    var skipsNext = false
    // A splatted table says nothing of what is in it.
    for word in ArgumentCompletion.joiningLists(ArgumentCompletion.withoutRedirections(words)) where !(word.hasPrefix("@") && (word.dropFirst().first?.isLetter ?? false)) {
      let endsList = word.hasSuffix(",")
      if word.hasPrefix("-"), word.dropFirst().first?.isLetter ?? false {
        skipsNext = !bind(name: word)
      } else if skipsNext {
        skipsNext = endsList
      } else if continuesList {
        if let parameter = pending {
          given[parameter.name, default: ""] += word
        } else if let last = positional.indices.last {
          positional[last] += word
        } else {
          positional.append(word)
        }
        if !endsList { pending = nil }
      } else if let parameter = pending {
        given[parameter.name] = word
        pending = endsList ? parameter : nil
      } else {
        positional.append(word)
      }
      continuesList = endsList
    }
    // Right behind a name that several parameters have, the first of them is meant.
    if skipsNext, let last = words.last, let first = beginning(with: String(last.dropFirst())).first { (pending, hasMeaninglessName) = (first, false) }
    let typed = line.word.text
    if typed.hasPrefix("-"), !typed.contains(":") { typedName = only(String(typed.dropFirst())) }
    for _ in positional {
      let next = nextPositioned()
      if !next.isEmpty { positioned.append(next) }
    }
    for (at, word) in positional.enumerated() {
      guard let parameter = nextPositional() else { break }
      given[parameter.name] = word
      bound.append(parameter)
      if continuesList, pending == nil, at == positional.count - 1 { pending = parameter }
    }
  }

  /// - Returns: false where the word that follows belongs to the name, and is nothing either.
  private mutating func bind(name word: String) -> Bool {
    let parts = word.dropFirst().split(separator: ":", maxSplits: 1).map(String.init)
    guard let parameter = named(parts[0]) else {
      let isAmbiguous = !beginning(with: parts[0]).isEmpty
      let isUnknown = metadata.isAdvanced && !isAmbiguous
      if isUnknown { isUnbindable = true } else { hasMeaninglessName = true }
      if isAmbiguous { hasAmbiguousName = true }
      return isUnknown || parts.count > 1
    }
    bound.append(parameter)
    named.insert(parameter.name)
    if parts.count > 1 {
      given[parameter.name] = parts[1]
      pending = word.hasSuffix(",") ? parameter : nil
    } else {
      pending = parameter.isSwitch ? nil : parameter
    }
    return true
  }

  /// The parameters that have a name, or another one, which begins so.
  private func beginning(with name: String) -> [ParameterMetadata] {
    metadata.allParameters.filter { parameter in ([parameter.name] + parameter.aliases).contains { $0.lowercased().hasPrefix(name.lowercased()) } }
  }

  /// The parameter that a name means which may yet go on: a whole name is one of several that begin so
  /// (PseudoParameterBinder.ParseParameterArguments, tryExactMatching).
  private func only(_ name: String) -> ParameterMetadata? {
    let matching = beginning(with: name)
    return name.isEmpty || matching.count != 1 ? nil : matching[0]
  }

  /// The words that are arguments: `> file` and `2>&1` are none.
  private static func withoutRedirections(_ words: [String]) -> [String] {
    var result: [String] = []
    var skipsNext = false
    for word in words {
      let isTarget = skipsNext
      let sign = word.drop { $0.isNumber || $0 == "*" }
      skipsNext = !sign.isEmpty && sign.allSatisfy { $0 == ">" }
      if !isTarget, sign.first != ">" { result.append(word) }
    }
    return result
  }

  /// The words with a comma that stands apart written to the one before it.
  private static func joiningLists(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      if word.hasPrefix(","), let last = joined.indices.last, !joined[last].hasPrefix("-") { joined[last] += word } else { joined.append(word) }
    }
  }

  private func named(_ name: String) -> ParameterMetadata? {
    if let exact = metadata.exact(name) { return exact }
    let matching = beginning(with: name)
    let own = matching.filter { !$0.isCommon }
    return matching.count == 1 ? matching[0] : own.count == 1 ? own[0] : nil
  }

  /// The sets that what has been given leaves.
  private var sets: [String] {
    let left = possibleSets
    return left.isEmpty ? metadata.setNames : left
  }

  private var possibleSets: [String] { metadata.setNames.filter { set in (bound + taken).allSatisfy { $0.info(set) != nil } } }

  private func nextPositional() -> ParameterMetadata? {
    // Where nothing is typed yet, what the pipeline fills is filled.
    let filled = line.word.text.isEmpty ? Set(taken.map(\.name)) : []
    let preferred = metadata.defaultSet.flatMap { sets.contains($0) ? $0 : nil } ?? sets.first ?? ParameterMetadata.all
    // The first position of all sets comes first; of two parameters that have it, the default set's.
    var best: (position: Int, parameter: ParameterMetadata)?
    for set in [preferred] + sets {
      for parameter in metadata.parameters where !isBound(parameter) && parameter.name != typedName?.name && !filled.contains(parameter.name) {
        if let position = metadata.position(of: parameter, in: set), position < best?.position ?? .max { best = (position, parameter) }
      }
    }
    return best?.parameter
  }

  /// The sets that values without names leave, whichever of the parameters at their positions they are meant for.
  private var setsOfNames: [String] {
    metadata.setNames.filter { set in
      (bound.filter { named.contains($0.name) } + taken).allSatisfy { $0.info(set) != nil } && positioned.allSatisfy { $0.contains { $0.info(set) != nil } }
    }
  }

  /// The names of what has been given by name, and of all that values without names may be meant for.
  private var namesGiven: Set<String> { named.union(positioned.joined().map(\.name)) }

  /// What the next value without a name may be meant for: all that have the first position that is left, else what takes the rest.
  private func nextPositioned() -> [ParameterMetadata] {
    let sets = setsOfNames, given = namesGiven
    let left = metadata.parameters.filter { !given.contains($0.name) && $0.name != typedName?.name }
    let positions = left.compactMap { parameter in sets.compactMap { metadata.position(of: parameter, in: $0) }.min().map { (parameter, $0) } }
    if let first = positions.map(\.1).min() { return positions.filter { $0.1 == first }.map(\.0) }
    // A function without attributes keeps what is left over in $args.
    return metadata.isAdvanced ? left.filter { parameter in sets.contains { parameter.info($0)?.remaining ?? false } } : []
  }

  /// The parameter that takes what is left over.
  private var remaining: ParameterMetadata? {
    metadata.parameters.first { parameter in sets.contains { parameter.info($0)?.remaining ?? false } }
  }

  // MARK: Parameters

  func parameterNames(_ word: String) -> [CompletionItem] {
    let key = word.dropFirst().lowercased()
    // Behind a comma it would be an element of the list.
    if !metadata.isAdvanced && metadata.parameters.isEmpty || continuesList { return [] }
    // Behind a name's colon stands its value, and behind `--%` nothing that PowerShell reads.
    let before = line.finished.last?.text ?? ""
    if before.hasPrefix("-") && before.hasSuffix(":") || line.finished.contains(where: { $0.text == "--%" }) { return [] }
    // Behind a name that means several only one that does so too is looked for (CompletionCompleters.GetParameterCompletionResults).
    if hasAmbiguousName, !isUnbindable, only(key) != nil { return [] }
    let sets = setsOfNames, given = namesGiven
    let isOpen = isUnbindable || sets.isEmpty || leavesSets(key)
    let open = isOpen ? metadata.allParameters : metadata.allParameters.filter { parameter in
      (!given.contains(parameter.name) || !isBoundTwice && parameter.name == typedName?.name) && !taken.contains { $0.name == parameter.name } && sets.contains { parameter.info($0) != nil }
    }
    func matching(_ list: [ParameterMetadata]) -> [CompletionItem] {
      list.flatMap { parameter -> [CompletionItem] in
        if parameter.name.lowercased().hasPrefix(key) { return [item(parameter.name, parameter)] }
        return parameter.aliases.filter { $0.lowercased().hasPrefix(key) }.map { item($0, parameter) }
      }
    }
    let shown = matching(open.filter { !$0.dontShow })
    let hidden = matching(open.filter(\.dontShow))
    // Beside a parameter that does not show itself, the common ones don't either (CompletionCompleters.GetParameterCompletionResults).
    let own = hidden.isEmpty ? shown : matching(open.filter { !$0.dontShow && !$0.isCommon })
    if !own.isEmpty { return own }
    if !shown.isEmpty || key.isEmpty { return shown }
    // What does not show itself may be meant where nothing else starts so, and what has been given may be typed again.
    if !hidden.isEmpty { return only(key) == nil ? [] : hidden }
    return info is CmdletInfo && !isBoundTwice ? matching(metadata.allParameters.filter { given.contains($0.name) }) : []
  }

  /// Whether the command has dynamic parameters, for which it is bound once more: what has been given is not typed again then
  /// (PseudoParameterBinder).
  private var isBoundTwice: Bool {
    guard let cmdlet = info as? CmdletInfo else { return (info as? FunctionInfo)?.block.hasDynamicParameters ?? false }
    return isOfProviders(cmdlet)
  }

  /// Whether a cmdlet is one of providers, which add parameters of their own.
  private func isOfProviders(_ cmdlet: CmdletInfo) -> Bool {
    session.types.type(named: cmdlet.declaration.className)?.ancestry.contains { $0.fullName == "Microsoft.PowerShell.Commands.CoreCommandBase" } ?? false
  }

  /// Whether the name that is typed means a parameter of other sets than what has been given: nothing is bound then, and all can be
  /// meant. The cmdlets of providers are bound once more without it, for their dynamic parameters (PseudoParameterBinder).
  private func leavesSets(_ key: String) -> Bool {
    let meant = beginning(with: key)
    guard meant.count == 1, !isBound(meant[0]), !setsOfNames.contains(where: { meant[0].info($0) != nil }) else { return false }
    guard let cmdlet = info as? CmdletInfo else { return true }
    return !isOfProviders(cmdlet)
  }

  private func item(_ name: String, _ parameter: ParameterMetadata) -> CompletionItem {
    let help = sets.lazy.compactMap { parameter.info($0)?.helpMessage }.first { !$0.isEmpty }
    return CompletionItem(.ParameterName, "-" + name, list: name, tip: "[\(CommandSyntax.typeName(parameter))] \(name)" + (help.map { " - " + $0 } ?? ""))
  }

  // MARK: Values

  /// The parameter whose value is being written.
  var expectedParameter: ParameterMetadata? { pending ?? nextPositional() }

  /// Whether the value is a path: then no command is meant.
  var expectsPath: Bool { info is CmdletInfo && expectedParameter.map { ["Path", "LiteralPath", "FilePath", "Destination"].contains($0.name) } ?? false }

  /// Whether the value is a property's name.
  var expectsProperty: Bool { expectedParameter.map { ArgumentCompletion.takesProperty($0, info) } ?? false }

  /// What was typed of the value, and what it can be.
  func values() -> (typed: String, items: [CompletionItem]) {
    var raw = line.word.text
    let isSure = !hasMeaninglessName && !isUnbindable
    var parameter = pending ?? (isSure ? nextPositional() : nil)
    var followsColon = false
    if raw.hasPrefix("-"), let colon = raw.firstIndex(of: ":") {
      parameter = named(String(raw[raw.index(after: raw.startIndex)..<colon]))
      raw = String(raw[raw.index(after: colon)...])
      followsColon = true
    }
    // Only the last of a list is being typed.
    let isQuoted = raw.first.map { first in "'\"".contains(first) && !raw.dropFirst().contains(first) } ?? false
    if !isQuoted, let comma = raw.lastIndex(of: ","), !raw[comma...].contains("'"), !raw[comma...].contains("\"") {
      raw = String(raw[raw.index(after: comma)...])
    }
    let word = CompletionWord(raw)
    // An element of a list whose quote is open is none yet, but may be a file.
    if continuesList, isQuoted { return (raw, completion.paths(word)) }
    guard let parameter = parameter ?? (isSure ? remaining : nil) else { return (raw, completion.paths(word, allowsEmpty: true)) }
    return (raw, known(parameter, word, raw, followsColon: followsColon) ?? completion.paths(word, onlyDirectories: info.name == "Set-Location" || info.name == "Push-Location", allowsEmpty: true, isLiteral: parameter.name == "LiteralPath"))
  }

  /// The values that a parameter's declaration, a completer or its name tell; nil where files may be meant.
  private func known(_ parameter: ParameterMetadata, _ word: CompletionWord, _ raw: String, followsColon: Bool) -> [CompletionItem]? {
    if let set = parameter.constraints.compactMap({ ($0 as? ValidateSetConstraint)?.offered(session) }).first {
      return word.items(set.filter { !$0.isEmpty }.sorted(by: Completion.byCulture), leavesVariables: true)
    }
    // What a type or its validation names goes before what a completer says (CompletionCompleters.ProcessParameter).
    let names = enumNames(parameter)
    if !(info is CmdletInfo), let names { return word.items(allowed(names, parameter).sorted(by: Completion.byCulture)) }
    if let made = completed(parameter, raw), !made.isEmpty { return made }
    if !parameter.suggestions.isEmpty {
      // A script's own suggestions are taken as they stand; those of the documentation are written as values are.
      let isOwn = !(info is CmdletInfo)
      return isOwn
        ? parameter.suggestions.filter { $0.lowercased().hasPrefix(raw.lowercased()) }.map { CompletionItem(.ParameterValue, $0) } : word.items(parameter.suggestions)
    }
    if parameter.isSwitch { return followsColon ? word.items(["$true", "$false"]).map { CompletionItem(.ParameterValue, $0.listText) } : [] }
    if parameter.name == "Encoding", info is CmdletInfo {
      return word.items(["ansi", "ascii", "bigendianunicode", "bigendianutf32", "oem", "unicode", "utf7", "utf8", "utf8BOM", "utf8NoBOM", "utf32"])
    }
    if let names = propertyNames(parameter, word) ?? comparedValues(parameter, word) { return names }
    if let names { return word.items(allowed(names, parameter).sorted(by: Completion.byCulture)) }
    if let documented = info as? CmdletInfo, documented.declaration.customParameters != nil {
      let values = TenantSuggestion(session).values(parameter.name, of: info.name, beginning: word.typed)
      if !values.isEmpty { return word.items(values) }
    }
    return byName(parameter, word)
  }

  private func enumNames(_ parameter: ParameterMetadata) -> [String]? {
    guard var type = try? parameter.type(session) else { return nil }
    while let inner = type.elementType ?? (type.fullName.hasPrefix("System.Nullable") ? type.genericArguments.first : nil) { type = inner }
    // A number that has several names is called by one of them.
    if let enumeration = type.enumeration { return enumeration.names.map { enumeration.text($0.value) } }
    // Cmdlets declare some of their enumerations as text.
    switch (parameter.name, info is CmdletInfo) {
    case ("ForegroundColor", true), ("BackgroundColor", true): return session.types.type(named: "System.ConsoleColor")?.enumeration?.names.map(\.name)
    case ("Category", true) where info.name == "Write-Error": return session.types.type(named: "System.Management.Automation.ErrorCategory")?.enumeration?.names.map(\.name)
    case ("CommandType", true): return session.types.type(named: "System.Management.Automation.CommandTypes")?.enumeration?.names.map(\.name)
    case ("Option", true): return session.types.type(named: "System.Management.Automation.ScopedItemOptions")?.enumeration?.names.map(\.name)
    default: return nil
    }
  }

  /// The names of an enumeration that a range of the parameter allows.
  private func allowed(_ names: [String], _ parameter: ParameterMetadata) -> [String] {
    guard let type = try? parameter.type(session) else { return names }
    return names.filter { name in (try? session.convert(.string(name), to: type)).map { parameter.isInRange($0, session) } ?? true }
  }

  /// What an ArgumentCompleter or Register-ArgumentCompleter gives.
  private func completed(_ parameter: ParameterMetadata, _ raw: String) -> [CompletionItem]? {
    let key = parameter.name.lowercased()
    let registered = session.argumentCompleters[info.name.lowercased() + ":" + key] ?? session.argumentCompleters[":" + key]
    let table = DictionaryObject()
    for parameter in bound {
      if let written = given[parameter.name] {
        if let value = value(of: written) { table[parameter.name] = value }
      } else if parameter.isSwitch {
        table[parameter.name] = .bool(true)
      }
    }
    if !raw.isEmpty { table[parameter.name] = .string(CompletionWord(raw).typed) }
    guard registered != nil || parameter.completer != nil else { return nil }
    let arguments: [Value] = [.string(info.name), .string(parameter.name), .string(ArgumentCompletion.closed(raw)), completion.commandAst(line), .object(table)]
    return completion.items(of: registered.map { .object($0) } ?? parameter.completer, arguments)
  }

  /// The value of what is written for a parameter, as far as it can be told without running anything (CompletionCompleters.GetBoundArgumentsAsHashtable).
  ///
  /// - Returns: nil where it cannot.
  private func value(of written: String) -> Value? {
    let text = written.replacing("'", with: "''")
    let tree = "[System.Management.Automation.Language.Parser]::ParseInput('Write-Output \(text)', [ref]$null, [ref]$null).EndBlock.Statements[0].PipelineElements[0].CommandElements[1]"
    if written.hasPrefix("$"), written.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) { return session.variable(String(written.dropFirst())) ?? .null }
    // Arithmetic with numbers alone is safe as well, and a list of words is one of texts.
    if written.hasPrefix("("), written.allSatisfy({ $0.isNumber || "()+-*/%. ".contains($0) }) { return try? session.evaluateQuietly(written) }
    if let safe = try? session.evaluateQuietly("\(tree).SafeGetValue()") { return safe }
    let parts = written.split(separator: ",").map(String.init)
    return parts.count > 1 ? .array(parts.compactMap(value(of:))) : nil
  }

  /// What is typed, with the quote closed that is open.
  static func closed(_ raw: String) -> String {
    guard let quote = raw.first, quote == "'" || quote == "\"", raw.filter({ $0 == quote }).count % 2 == 1 else { return raw }
    return raw + String(quote)
  }

  private static let propertyCommands: Set<String> = [
    "Select-Object", "Sort-Object", "Where-Object", "ForEach-Object", "Group-Object", "Format-Table", "Format-List", "Format-Wide", "Format-Custom",
    "Measure-Object", "Join-String",
  ]

  private static func takesProperty(_ parameter: ParameterMetadata, _ info: CommandInfo) -> Bool {
    propertyCommands.contains(info.name) && ["Property", "ExpandProperty", "ExcludeProperty", "MemberName", "Process"].contains(parameter.name)
  }

  /// The properties of what comes through the pipeline.
  private func propertyNames(_ parameter: ParameterMetadata, _ word: CompletionWord) -> [CompletionItem]? {
    guard ArgumentCompletion.takesProperty(parameter, info) else { return nil }
    // A block is what stands there first; only what is typed can be a member's name.
    if parameter.name == "Process", line.word.text.isEmpty { return nil }
    guard let input = line.textBeforePipe ?? given["InputObject"] else { return line.word.text.isEmpty ? [] : nil }
    // A text in quotes tells of no property.
    if word.quote != nil { return [] }
    let written = (given[parameter.name] ?? "").split(separator: ",") + line.word.text.split(separator: ",", omittingEmptySubsequences: false).dropLast()
    let chosen = Set(written.map { $0.trimmingSpaces.lowercased() })
    let (inference, types) = completion.types(behind: input)
    // The keys of a table are no properties of it.
    let elements = types.map { $0.enumerated(session) }.map { $0.type === TypeDescriptor.hashtable ? InferredType(.hashtable) : $0 }
    let entries = InferredMembers(inference).entries(of: elements, isStatic: false)
    return entries.filter { (info.name == "ForEach-Object" || !$0.isMethod) && !chosen.contains($0.name.lowercased()) && word.matches($0.name) }
      .map { CompletionItem($0.isMethod ? .Method : .Property, word.quoted($0.name), list: $0.name) }
  }

  /// The names of the enumeration that a property is compared with: `Get-Command | Where-Object CommandType -eq `.
  private func comparedValues(_ parameter: ParameterMetadata, _ word: CompletionWord) -> [CompletionItem]? {
    guard info.name == "Where-Object", parameter.name == "Value", let property = given["Property"], let input = line.textBeforePipe
    else { return nil }
    let (inference, types) = completion.types(behind: input)
    guard let names = types.lazy.flatMap({ inference.types(ofMember: property, of: $0) }).compactMap({ $0.type?.enumeration?.names.map(\.name) }).first
    else { return nil }
    return word.items(names)
  }
}
