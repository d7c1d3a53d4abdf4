import PowerShellRuntime
import PowerShellSyntax

/// Names of commands, variables, types and files.
extension Completion {
  // MARK: Commands

  /// The commands whose names match; a path where that is what was typed.
  ///
  /// - Parameters:
  ///   - text: the whole text, which may define functions itself.
  ///   - isInvocation: whether `&` or `.` stands in front of the name.
  func commandNames(_ word: CompletionWord, typed text: String = "", isInvocation: Bool = false) -> [CompletionItem] {
    if word.typed.isEmpty || word.typed == "%" { return [] }
    let called = isInvocation ? { $0 } : called
    if session.otherDrive(of: word.typed) != nil { return driveItems(word) ?? [] }
    if word.typed.contains("/") || word.typed.hasPrefix(".") { return paths(word, isLiteral: true).map(called) }
    if let slash = word.typed.lastIndex(of: "\\") {
      let commands = moduleCommands(word, String(word.typed[..<slash]), String(word.typed[word.typed.index(after: slash)...]))
      return commands.isEmpty ? paths(word, isLiteral: true).map(called) : commands
    }
    // The text's own functions come first.
    let own = sorted(Set(definedFunctions(in: text).keys.filter(word.matches)))
    let functions = session.allFunctions.filter { !($0 is CmdletInfo) }.map(\.name)
    let names = session.allAliases.map(\.name) + functions + session.visibleCmdlets.map(\.name)
    let found = own + sorted(Set(names.filter(word.matches)).subtracting(own))
    let shared = sharedNames(word)
    return (found + abbreviated(word.typed, names, except: Set(found))).flatMap { name in
      shared[name.lowercased()]?.map { CompletionItem(.Command, word.quoted($0 + "\\" + name), list: name) } ?? [item(name, word, isInvocation: isInvocation)]
    }
  }

  /// The modules of the commands that share a name with others, the module that came last first, by that name in lower case
  /// (CompletionCompleters.MakeCommandsUnique).
  private func sharedNames(_ word: CompletionWord) -> [String: [String]] {
    var modules: [String: [String]] = [:]
    // How many commands of a name no module has.
    var own: [String: Int] = [:]
    for alias in session.allAliases where word.matches(alias.name) { own[alias.name.lowercased(), default: 0] += 1 }
    let functions = session.allFunctions.filter { !($0 is CmdletInfo) && word.matches($0.name) }
    let names = Set(functions.map { $0.name.lowercased() })
    for module in session.modules.reversed() {
      for name in module.exported.map({ $0.name.lowercased() }) where names.contains(name) { modules[name, default: []].append(module.name) }
    }
    for function in functions where !(modules[function.name.lowercased()]?.contains { CaseFolding.equal($0, function.source) } ?? false) {
      own[function.name.lowercased(), default: 0] += 1
    }
    for cmdlet in session.visibleCmdlets where word.matches(cmdlet.name) { modules[cmdlet.name.lowercased(), default: []].append(cmdlet.declaration.module) }
    return modules.filter { name, list in list.count + own[name, default: 0] > 1 }
  }

  /// The commands that `i-psdf` is short for: the first letter and the capitals of verb and noun (CommandSearcher's abbreviations).
  private func abbreviated(_ typed: String, _ names: [String], except found: Set<String>) -> [String] {
    guard typed.contains("-"), !typed.hasPrefix("-") else { return [] }
    func abbreviation(_ name: String) -> String { String(name.enumerated().filter { $0.offset == 0 || $0.element == "-" || $0.element.isUppercase }.map(\.element)).lowercased() }
    return sorted(Set(names.filter { abbreviation($0) == typed.lowercased() }).subtracting(found))
  }

  /// A path as it is called: one in quotes would be a text.
  func called(_ path: CompletionItem) -> CompletionItem { path.text.hasPrefix("'") || path.text.hasPrefix("\"") ? path.invoked : path }

  /// A name in quotes is called by `&`, where none stands there yet.
  private func item(_ name: String, _ word: CompletionWord, isInvocation: Bool) -> CompletionItem {
    let item = CompletionItem(.Command, word.quoted(name), list: name)
    return word.quote == nil && !isInvocation ? called(item) : item
  }

  private func moduleCommands(_ word: CompletionWord, _ module: String, _ name: String) -> [CompletionItem] {
    let known = session.modules.first { CaseFolding.equal($0.name, module) }
    let functions = session.allFunctions
    // What an import left out is not there.
    let visible = Set((functions + session.allAliases).map { $0.name.lowercased() })
    let exported = known?.exported.map(\.name).filter { visible.contains($0.lowercased()) } ?? []
    let own = exported + functions.filter { CaseFolding.equal($0.source, module) }.map(\.name)
    let cmdlets = session.visibleCmdlets.filter { CaseFolding.equal($0.declaration.module, module) }.map(\.name)
    let pattern = Wildcard(name + "*")
    let names = sorted(Set((own + cmdlets).filter(pattern.matches)))
    let shown = session.visibleCmdlets.first { CaseFolding.equal($0.declaration.module, module) }?.declaration.module ?? known?.name ?? module
    return names.map { CompletionItem(.Command, shown + "\\" + $0, list: $0) }
  }

  /// Names as StringComparer.OrdinalIgnoreCase orders them: by their capitals, so that `_` comes behind the letters.
  func sorted(_ names: Set<String>) -> [String] { names.sorted { ($0.uppercased(), $0) < ($1.uppercased(), $1) } }

  /// Names as Sort-Object orders them.
  static func byCulture(_ one: String, _ other: String) -> Bool { Comparison.order(.string(one), .string(other), ignoresCase: true) < 0 }

  // MARK: Variables

  /// The variables that a session always has, though they are kept in no scope here.
  private static let ofSession = [
    "args", "input", "MyInvocation",
  ] + ofScopes
  /// Those of them that are in the scopes.
  static let ofScopes = [
    "$", "?", "^", "Error", "ExecutionContext", "false", "Host", "null", "PROFILE", "PSCommandPath", "PSScriptRoot", "PSSessionOption", "PSStyle", "PWD", "StackTrace", "true",
  ]
  /// The names that PowerShell knows (SpecialVariables.cs), whether there are such variables or not.
  private static let special = [
    "$", "?", "^", "_", "args", "ConfirmPreference", "CurrentlyExecutingCommand", "DebugPreference", "EnabledExperimentalFeatures", "error", "ErrorActionPreference", "ErrorView",
    "ExecutionContext", "false", "foreach", "HOME", "Host", "InformationPreference", "input", "IsCoreCLR", "IsLinux", "IsMacOS", "IsWindows", "LASTEXITCODE", "LogCommandHealthEvent",
    "LogCommandLifecycleEvent", "LogEngineHealthEvent", "LogEngineLifecycleEvent", "LogProviderHealthEvent", "LogProviderLifecycleEvent", "LogSettingsEvent", "Matches",
    "MaximumHistoryCount", "MyInvocation", "NestedPromptLevel", "null", "OFS", "OutputEncoding", "PID", "ProgressPreference", "PSBoundParameters", "PSCmdlet", "PSCommandPath",
    "PSCulture", "PSDebugContext", "PSDefaultParameterValues", "PSEdition", "PSEmailServer", "PSHOME", "PSItem", "PSLogUserData", "PSModuleAutoLoadingPreference",
    "PSNativeCommandArgumentPassing", "PSScriptRoot", "PSSenderInfo", "PSSessionApplicationName", "PSSessionConfigurationName", "PSStyle", "PSUICulture", "PSVersionTable", "PWD",
    "ShellId", "StackTrace", "switch", "this", "true", "VerboseHelpErrors", "VerbosePreference", "WarningPreference", "WhatIfPreference",
  ]
  private static let scopes = ["Global:", "Local:", "Private:", "Script:"]

  /// Completes `$name`, `${name` and `@name` at the end of a text.
  func variables(_ text: String) -> CompletionResult? {
    let allowed: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "_" || $0 == ":" || $0 == "?" }
    var name = String(text.reversed().prefix(while: allowed).reversed())
    var before = text.dropLast(name.count)
    var isBraced = false
    if let brace = text.range(of: "${", options: .last), !text[brace.upperBound...].contains("}") {
      name = String(text[brace.upperBound...])
      before = text[..<brace.upperBound]
      isBraced = true
    }
    if !isBraced, name.contains("::") { return nil }
    guard let sigil = isBraced ? "$" : before.last, sigil == "$" || (sigil == "@" && !name.isEmpty) else { return nil }
    // Behind a backtick it is a character like others.
    if before.dropLast(isBraced ? 2 : 1).reversed().prefix(while: { $0 == "`" }).count % 2 == 1 { return result(CommandLine(text).word.text, in: text, []) }
    // A sign at the beginning of a text is a part of it.
    if name.isEmpty, !isBraced, CommandLine(text).quote == "\"" { return nil }
    let typed = (isBraced ? "${" : String(sigil)) + name
    let colon = name.lastIndex(of: ":")
    let prefix = colon.map { String(name[...$0]) } ?? ""
    let rest = colon.map { String(name[name.index(after: $0)...]) } ?? name
    let parsed = session.parse(SourceText(text), toRun: false)
    // The name of a parameter or of a class's property is the writer's own.
    if isNewName(endingAt: text.utf8.count, in: parsed) { return CompletionResult(start: 0, length: text.utf16.count, items: []) }
    let isOfScope = prefix.isEmpty || ["global:", "local:", "private:", "script:", "using:", "variable:"].contains(prefix.lowercased())
    let items = variableNames(prefix, rest, parsed).map { found -> CompletionItem in
      let needsBraces = isBraced || !found.allSatisfy { allowed($0) || $0 == "~" }
      let whole = prefix + found
      return CompletionItem(.Variable, needsBraces ? "\(sigil){\(whole)}" : String(sigil) + whole, list: found, tip: isOfScope ? tip(ofVariable: found, parsed) : nil)
    }
    return result(typed, in: text, items + (prefix.isEmpty ? drives(rest, sigil, isBraced: isBraced) : []))
  }

  private func isNewName(endingAt end: Int, in parsed: ParseResult) -> Bool {
    var isNew = false
    parsed.root.walk { node in
      // A parameter whose sign alone is written has no name yet.
      if let parameter = node as? ParameterAst, Int(parameter.name.extent.end) == (parameter.name.path.userPath == "__error__" ? end - 1 : end) { isNew = true }
      if node is PropertyMemberAst, Int(node.extent.end) == end { isNew = true }
      return isNew ? .stop : .descend
    }
    return isNew
  }

  /// The modules that are loaded or can be, PowerShell's own among them.
  var knownModules: [String] {
    let own = Set(session.visibleCmdlets.map(\.source).filter { $0.hasPrefix("Microsoft.PowerShell.") && $0 != "Microsoft.PowerShell.Core" })
    return session.modules.map(\.name) + session.availableModuleNames + own.filter { name in !session.modules.contains { $0.name == name } }
  }

  /// A variable with its type, where the text declares one or the session has a value, and with its description.
  private func tip(ofVariable name: String, _ parsed: ParseResult) -> String? {
    guard !["null", "true", "false"].contains(name.lowercased()) else { return nil }
    let variable = (try? session.evaluateQuietly("Get-Variable -Name '\(name.replacing("'", with: "''"))' -ErrorAction Ignore"))?.object(as: VariableObject.self)
    let assigned = AssignedVariables(parsed).first { CaseFolding.equal($0.name, name) }
    let type = declaredType(ofVariable: name, parsed) ?? assigned?.typeName.flatMap { session.types.type(named: $0) }
      ?? (try? session.evaluateQuietly("${\(name)}"))?.type
    let shown = type.map { "[\(TypeDescriptor.shortName($0.definitionName))]$\(name)" } ?? name
    guard let description = variable?.description, !description.isEmpty else { return type.map { _ in shown } }
    return "\(shown) - \(description)"
  }

  /// Those that the text makes, the session's, the environment's and the ones that PowerShell knows, in this order
  /// (CompletionCompleters.CompleteVariable).
  private func variableNames(_ prefix: String, _ name: String, _ parsed: ParseResult) -> [String] {
    let key = name.lowercased()
    // A question mark stands for any character.
    let pattern = Wildcard(key.replacing("*", with: "`*") + "*")
    func matching(_ names: [String]) -> [String] { names.filter(pattern.matches) }
    switch prefix.lowercased() {
    case "env:": return sorted(Set(matching(session.environment.keys.map { $0 })))
    case "function:": return sorted(Set(matching(session.allFunctions.filter { !($0 is CmdletInfo) }.map(\.name))))
    case "alias:": return sorted(Set(matching(session.allAliases.map(\.name))))
    case "": break
    case "using:":
      let own = AssignedVariables(parsed).map(\.name)
      return matching(own) + sorted(Set(matching(session.visibleVariableNames)).subtracting(own))
    case "global:", "script:", "local:", "private:", "variable:":
      let own = matching(AssignedVariables(parsed, scope: String(prefix.lowercased().dropLast())).map(\.name))
      return own + sorted(Set(matching(session.visibleVariableNames + Completion.ofScopes)).subtracting(own))
    default: return []
    }
    var result = matching(AssignedVariables(parsed).map(\.name)) + sorted(Set(matching(session.visibleVariableNames + Completion.ofSession)))
    if "env".hasPrefix(key) { result += sorted(Set(session.environment.keys.map { "env:" + $0 })) }
    result += matching(Completion.special)
    var seen: Set<String> = []
    return result.filter { seen.insert($0.lowercased()).inserted }
  }

  /// - Parameter sigil: what stands in front of the name: `$`, or `@` of what is splatted.
  private func drives(_ name: String, _ sigil: Character, isBraced: Bool) -> [CompletionItem] {
    func item(_ text: String, list: String) -> CompletionItem { CompletionItem(.Variable, isBraced ? "${\(text)}" : "\(sigil)\(text)", list: list) }
    let drives = (["Alias", "Env", "Function", "Variable"] + session.fileDrives.values.map(\.name)).sorted()
    let pattern = Wildcard(name + "*")
    return (drives.map { item($0 + ":", list: $0) } + Completion.scopes.map { item($0, list: $0) }).filter { pattern.matches($0.listText) }
  }

  // MARK: Types

  /// Accelerators as PowerShell writes them, with the names of their types.
  private static let accelerators: [(name: String, type: String)] = [
    ("Alias", "AliasAttribute"), ("AllowEmptyCollection", "AllowEmptyCollectionAttribute"), ("AllowEmptyString", "AllowEmptyStringAttribute"),
    ("AllowNull", "AllowNullAttribute"), ("ArgumentCompleter", "ArgumentCompleterAttribute"), ("ArgumentCompletions", "ArgumentCompletionsAttribute"),
    ("array", "Array"), ("bigint", "BigInteger"), ("bool", "Boolean"), ("byte", "Byte"), ("char", "Char"), ("CmdletBinding", "CmdletBindingAttribute"),
    ("cultureinfo", "CultureInfo"), ("datetime", "DateTime"), ("decimal", "Decimal"), ("double", "Double"),
    ("ciminstance", "CimInstance"), ("CimSession", "CimSession"), ("cimclass", "CimClass"), ("cimconverter", "CimConverter"), ("cimtype", "CimType"), ("float", "Single"), ("guid", "Guid"), ("hashtable", "Hashtable"), ("int", "Int32"), ("int16", "Int16"), ("int32", "Int32"), ("int64", "Int64"),
    ("initialsessionstate", "InitialSessionState"), ("ipaddress", "IPAddress"), ("IPEndpoint", "IPEndPoint"), ("long", "Int64"), ("mailaddress", "MailAddress"), ("NullString", "NullString"), ("ordered", "OrderedDictionary"),
    ("OutputType", "OutputTypeAttribute"), ("Parameter", "ParameterAttribute"), ("psaliasproperty", "PSAliasProperty"), ("pscredential", "PSCredential"),
    ("pscustomobject", "PSObject"), ("PhysicalAddress", "PhysicalAddress"), ("powershell", "PowerShell"), ("PSDefaultValue", "PSDefaultValueAttribute"), ("pslistmodifier", "PSListModifier"), ("pspropertyexpression", "PSPropertyExpression"), ("psscriptmethod", "PSScriptMethod"), ("psscriptproperty", "PSScriptProperty"), ("psvariableproperty", "PSVariableProperty"), ("runspace", "Runspace"), ("runspacefactory", "RunspaceFactory"), ("psmoduleinfo", "PSModuleInfo"), ("psnoteproperty", "PSNoteProperty"),
    ("psobject", "PSObject"), ("psprimitivedictionary", "PSPrimitiveDictionary"), ("PSTypeNameAttribute", "PSTypeNameAttribute"), ("psvariable", "PSVariable"),
    ("ref", "PSReference"), ("regex", "Regex"), ("sbyte", "SByte"), ("scriptblock", "ScriptBlock"), ("securestring", "SecureString"),
    ("semver", "SemanticVersion"), ("short", "Int16"), ("single", "Single"), ("string", "String"), ("SupportsWildcards", "SupportsWildcardsAttribute"),
    ("switch", "SwitchParameter"), ("timespan", "TimeSpan"), ("type", "Type"), ("uint", "UInt32"), ("uint16", "UInt16"), ("uint32", "UInt32"),
    ("uint64", "UInt64"), ("ulong", "UInt64"), ("uri", "Uri"), ("ushort", "UInt16"), ("ValidateCount", "ValidateCountAttribute"),
    ("ValidateDrive", "ValidateDriveAttribute"), ("ValidateLength", "ValidateLengthAttribute"), ("ValidateNotNull", "ValidateNotNullAttribute"),
    ("ValidateNotNullOrEmpty", "ValidateNotNullOrEmptyAttribute"), ("ValidateNotNullOrWhiteSpace", "ValidateNotNullOrWhiteSpaceAttribute"),
    ("ValidatePattern", "ValidatePatternAttribute"), ("ValidateRange", "ValidateRangeAttribute"), ("ValidateScript", "ValidateScriptAttribute"),
    ("ValidateSet", "ValidateSetAttribute"), ("ValidateTrustedData", "ValidateTrustedDataAttribute"), ("ValidateUserDrive", "ValidateUserDriveAttribute"), ("version", "Version"), ("void", "Void"), ("X500DistinguishedName", "X500DistinguishedName"), ("X509Certificate", "X509Certificate"), ("WildcardPattern", "WildcardPattern"), ("xml", "XmlDocument"),
  ]

  /// Completes `[name` at the end of a text.
  func types(_ text: String) -> CompletionResult? {
    let name = String(text.reversed().prefix(while: { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" || $0 == "+" }).reversed())
    guard !name.isEmpty, opensType(text.dropLast(name.count)) else { return nil }
    var own: [CompletionItem] = []
    let root = session.parse(SourceText(text), toRun: false).root
    let namespaces = root.usingStatements.filter { $0.kind == .Namespace }.compactMap { $0.name?.value }
    root.walk { node in
      if let type = node as? TypeDefinitionAst, type.name.lowercased().hasPrefix(name.lowercased()) { own.append(CompletionItem(.`Type`, type.name)) }
      return .descend
    }
    return result(name, in: text, own + typeNames(name, near: namespaces))
  }

  /// Whether a type's name goes on behind a text: behind a bracket that is no index, as an argument of a generic type, as a base of a class.
  private func opensType(_ before: Substring) -> Bool {
    let front = before.reversed().drop { $0.isWhitespace }
    switch front.first {
    case "[" where before.last == "[":
      let outer = Substring(String(front.dropFirst().reversed()))
      // Behind a value the bracket is an index.
      guard let previous = outer.last else { return true }
      if previous.isLetter || previous.isNumber || previous == "_" { return opensGeneric(outer) }
      return !")'\"".contains(previous) && (previous != "]" || endsCast(outer) || endsAttribute(outer))
    case ",":
      guard let open = before.lastIndex(of: "["), !before[open...].contains("]") else { return false }
      return opensGeneric(before[..<open])
    case ":":
      guard let colon = before.lastIndex(of: ":") else { return false }
      let words = before[..<colon].split(whereSeparator: \.isWhitespace)
      return words.count >= 2 && ["class", "enum"].contains(words[words.count - 2].lowercased())
    default: return false
    }
  }

  /// Whether a text ends with a bracket and the name of a generic type: `[System.Collections.Generic.List`.
  private func opensGeneric(_ text: Substring) -> Bool {
    let head = String(text.reversed().prefix { $0.isLetter || $0.isNumber || "._+".contains($0) }.reversed())
    let front = text.dropLast(head.count)
    guard front.last == "[", opensType(front) else { return false }
    return (1...4).contains { session.types.type(named: "\(head)`\($0)") != nil }
  }

  /// A type's name without the number of its arguments, as it is written, and as it is listed: `List`, `List<>`.
  private static func plain(_ name: Substring) -> (text: String, list: String) {
    guard let tick = name.firstIndex(of: "`") else { return (String(name), String(name)) }
    return (String(name[..<tick]), name[..<tick] + "<>")
  }

  /// The types that a text begins as an argument of a command; of a generic type, those for its last argument.
  func typeArguments(_ word: CompletionWord) -> [CompletionItem] {
    let typed = word.typed
    guard let open = typed.lastIndex(where: { $0 == "[" || $0 == "," }), typed.contains("[") else {
      return typeNames(typed).map { CompletionItem($0.kind, word.quoted($0.text), list: $0.listText) }
    }
    let front = typed[...open]
    let closers = String(repeating: "]", count: front.filter { $0 == "[" }.count - front.filter { $0 == "]" }.count)
    return typeNames(String(typed[typed.index(after: open)...])).filter { $0.kind == .`Type` }.map { item in
      let text = String(front) + item.text + closers
      return CompletionItem(.`Type`, word.quote == nil ? "'\(text)'" : word.quoted(text), list: item.listText)
    }
  }

  /// Whether a text ends with a type in brackets that stands before a value, and is no index.
  private func endsCast(_ text: Substring) -> Bool {
    guard let cast = bracketed(text), session.types.type(named: cast.name) != nil else { return false }
    return cast.before.last.map { !($0.isLetter || $0.isNumber || "_)]'\"".contains($0)) } ?? true
  }

  /// Whether a text ends with an attribute that has arguments: `[Parameter()]`.
  private func endsAttribute(_ text: Substring) -> Bool {
    guard text.hasSuffix(")]"), let open = text.lastIndex(of: "[") else { return false }
    let name = text[text.index(after: open)...].prefix { $0.isLetter || $0 == "." }
    return !name.isEmpty && text[name.endIndex...].hasPrefix("(")
  }

  /// Types and namespaces that a name begins: short names without a dot, else what stands in the namespace.
  ///
  /// - Parameter near: namespaces that the text itself uses.
  func typeNames(_ name: String, near: [String] = []) -> [CompletionItem] {
    let key = name.lowercased()
    let names = session.types.typeNames
    guard let dot = name.lastIndex(of: ".") else {
      let short = Completion.accelerators.filter { $0.name.lowercased().hasPrefix(key) || $0.type.hasSuffix("Attribute") && $0.type.lowercased().hasPrefix(key) }
      // Of other types the whole name is written, unless `using` has brought their namespace.
      let types = names.compactMap { full -> CompletionItem? in
        // A type inside of a generic one is named only with its arguments.
        guard let dot = full.lastIndex(where: { $0 == "." || $0 == "+" }), full[dot] == "." || !full[..<dot].contains("`") else { return nil }
        let (own, list) = Completion.plain(full[full.index(after: dot)...])
        guard own.lowercased().hasPrefix(key), !Completion.accelerators.contains(where: { CaseFolding.equal($0.name, own) || $0.type == own && $0.type.hasSuffix("Attribute") }) else { return nil }
        let isNear = (session.types.namespaces + near).contains { CaseFolding.equal($0, String(full[..<dot])) }
        return CompletionItem(.`Type`, isNear ? own : Completion.plain(full[...]).text, list: list, tip: full)
      }
      let roots = Set(names.compactMap { $0.split(separator: ".").first.map(String.init) }.filter { $0.lowercased().hasPrefix(key) })
      return byListText(short.map { CompletionItem(.`Type`, $0.name, list: $0.type) } + sorted(roots).map { CompletionItem(.Namespace, $0, tip: "Namespace " + $0) } + unique(types))
    }
    let parent = String(name[...dot])
    var namespaces = Set<String>()
    var types: [CompletionItem] = []
    for full in names where full.lowercased().hasPrefix(key) {
      let parts = full.dropFirst(parent.count).split(separator: ".", maxSplits: 1)
      // A type in a type is listed by its own name.
      let own = parts[0].split(separator: "+").last ?? parts[0]
      if parts.count > 1 { namespaces.insert(full.prefix(parent.count) + String(parts[0])) } else { types.append(CompletionItem(.`Type`, Completion.plain(full[...]).text, list: Completion.plain(own).list, tip: full)) }
    }
    return byListText(sorted(namespaces).map { CompletionItem(.Namespace, $0, list: $0.split(separator: ".").last.map(String.init)) } + unique(types))
  }

  /// Types and namespaces in the order of their own names.
  private func byListText(_ items: [CompletionItem]) -> [CompletionItem] {
    items.enumerated().sorted { ($0.element.listText.uppercased(), $0.offset) < ($1.element.listText.uppercased(), $1.offset) }.map(\.element)
  }

  /// Generic types that differ in the number of their arguments are written alike, and are named once.
  private func unique(_ items: [CompletionItem]) -> [CompletionItem] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0.text).inserted }
  }

  // MARK: Files

  /// What is on a drive of variables, functions, aliases or the environment; nil of a file's path.
  private func driveItems(_ word: CompletionWord) -> [CompletionItem]? {
    guard let (drive, rest) = session.otherDrive(of: word.typed) else { return nil }
    let own = PathInfo.names(ofDrive: drive)
    let prefix: String
    if let colon = word.typed.firstIndex(of: ":") {
      // The drive is written as it is called, and its provider too.
      prefix = word.typed[colon...].hasPrefix("::") ? own.provider + "::" : own.drive + ":/"
    } else {
      prefix = "./"
    }
    let name = rest.drop { ":/\\".contains($0) }
    return ((try? session.driveItemNames(drive, name + "*")) ?? []).sorted(by: Completion.byCulture).map { CompletionItem(.ProviderItem, word.quoted(prefix + $0), list: $0) }
  }

  /// The files and directories that start with what was typed, as `./name`.
  ///
  /// - Parameter allowsEmpty: whether everything is given where nothing has been typed.
  func paths(_ word: CompletionWord, onlyDirectories: Bool = false, allowsEmpty: Bool = false, isLiteral: Bool = false) -> [CompletionItem] {
    let word = expanded(word)
    if let items = driveItems(word) { return items }
    var typed = word.typedPath.replacing("\\", with: "/")
    let colon = typed.firstIndex(of: ":").flatMap { session.fileDrives[typed[..<$0].lowercased()] == nil ? nil : typed.index(after: $0) }
    // What stands right behind a drive is in its root.
    if let colon, !typed[colon...].hasPrefix("/") { typed.insert("/", at: colon) }
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let name = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    if name.isEmpty && folder.isEmpty && word.quote == nil && !allowsEmpty { return [] }
    let shown = folder.isEmpty ? "./" : colon != nil || folder.hasPrefix(".") || folder.hasPrefix("/") || folder.hasPrefix("~") ? folder : "./" + folder
    return folders(shown).flatMap { found in
      let isRelative = found.contains("..") || found.contains("//") || Wildcard.hasWildcards(folder)
      return items(in: isRelative && found.hasPrefix(".") ? shortest(found) : found, beginning: name, word, onlyDirectories: onlyDirectories, isLiteral: isLiteral)
    }
  }

  /// A path with the values of its variables in their places, where all of them have one (CompletionCompleters.IsPathSafelyExpandable).
  private func expanded(_ word: CompletionWord) -> CompletionWord {
    guard word.quote != "'", word.typed.contains("$"), !word.typed.contains("`") else { return word }
    var text = ""
    var rest = word.typed[...]
    while let sign = rest.firstIndex(of: "$") {
      let name = rest[rest.index(after: sign)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == ":" }
      guard !name.isEmpty, let value = try? session.evaluateQuietly("$" + name), !value.isNull, !session.isList(value) else { return word }
      text += rest[..<sign] + ((try? session.stringify(value)) ?? "")
      rest = rest[name.endIndex...]
    }
    return CompletionWord(text + rest, quote: word.quote)
  }

  /// A folder by the shortest way from the present one.
  private func shortest(_ folder: String) -> String {
    let wanted = session.absolutePath(folder).split(separator: "/"), here = session.location.path.split(separator: "/")
    let common = zip(wanted, here).prefix { $0 == $1 }.count
    let up = String(repeating: "../", count: here.count - common)
    return (up.isEmpty ? "./" : up) + wanted.dropFirst(common).map { $0 + "/" }.joined()
  }

  /// The folders that a path with wildcards in it means, each with a slash at its end.
  private func folders(_ pattern: String) -> [String] {
    guard Wildcard.hasWildcards(pattern) else { return [pattern] }
    var found = [pattern.hasPrefix("/") ? "/" : ""]
    for part in pattern.split(separator: "/").map(String.init) {
      guard Wildcard.hasWildcards(part) else {
        found = found.map { $0 + part + "/" }
        continue
      }
      let wildcard = Wildcard(part)
      found = found.flatMap { folder -> [String] in
        let directory = session.absolutePath(folder.isEmpty ? "." : folder)
        let names = (session.files.list(directory) ?? []).filter { wildcard.matches($0) && session.files.isDirectory(OverlayFileSystem.child($0, of: directory)) }
        return names.map { folder + $0 + "/" }
      }
    }
    return found
  }

  private func items(in shown: String, beginning name: String, _ word: CompletionWord, onlyDirectories: Bool, isLiteral: Bool) -> [CompletionItem] {
    let directory = session.absolutePath(shown)
    let wildcard = Wildcard(name + "*")
    return (session.files.list(directory) ?? []).filter { wildcard.matches($0) && (!$0.hasPrefix(".") || name.hasPrefix(".")) }.compactMap { found in
      let isDirectory = session.files.isDirectory(OverlayFileSystem.child(found, of: directory))
      if onlyDirectories && !isDirectory { return nil }
      let path = OverlayFileSystem.child(found, of: directory)
      return CompletionItem(isDirectory ? .ProviderContainer : .ProviderItem, word.path(shown + found, isLiteral: isLiteral), list: found, tip: path)
    }
  }
}

extension String {
  enum SearchEnd { case last }
  /// The last place where `text` stands.
  func range(of text: String, options: SearchEnd) -> Range<String.Index>? { ranges(of: text).last }
}
