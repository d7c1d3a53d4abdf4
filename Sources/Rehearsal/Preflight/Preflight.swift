import PowerShellCommands
import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands

/// Reads a script before it runs, and names what will not work.
public struct Preflight {
  public enum Severity: String { case error, warning, note }

  public enum Rule: String, CaseIterable {
    case parseError = "ParseError", unknownCommand = "UnknownCommand", unknownParameter = "UnknownParameter", ambiguousParameter = "AmbiguousParameter"
    case missingParameter = "MissingParameter", invalidValue = "InvalidValue", bindingRefused = "BindingRefused", deprecated = "Deprecated", notModelled = "NotModelled"

    public var summary: String {
      switch self {
      case .parseError: "PowerShell cannot read the script here."
      case .unknownCommand: "No command has this name."
      case .unknownParameter: "The command has no parameter of this name."
      case .ambiguousParameter: "The shortened name stands for several parameters."
      case .missingParameter: "A parameter that must be given is missing."
      case .invalidValue: "The parameter does not accept this value."
      case .bindingRefused: "The command does not take these arguments together."
      case .deprecated: "The service has retired the command, or is about to."
      case .notModelled: "A rehearsal binds the command and cannot tell what it would do."
      }
    }
  }

  public struct Finding {
    public let rule: Rule
    public let severity: Severity
    public let message: String
    public let line: Int
    public let column: Int
    public let endLine: Int
    public let endColumn: Int
  }

  public private(set) var findings: [Finding] = []
  private let source: SourceText
  private let session: Session
  /// The tables that variables are given, where there is but one assignment: what is splatted.
  private var tables: [String: HashtableAst] = [:]
  /// Commands that the script defines.
  private var own: Set<String> = []
  /// Whether commands may come from files or modules that cannot be seen.
  private var loadsOthers = false

  public init(_ source: SourceText, session: Session) {
    (self.source, self.session) = (source, session)
    let result = session.parse(source)
    for error in result.errors { add(.parseError, .error, error.message, error.extent) }
    collect(result.root)
    tables = Preflight.tables(in: result.root)
    var commands: [(CommandAst, isFirst: Bool)] = []
    result.root.walk { node in
      if let pipeline = node as? PipelineAst {
        for (at, element) in pipeline.elements.enumerated() { if let command = element as? CommandAst { commands.append((command, at == 0)) } }
      }
      return .descend
    }
    for (command, isFirst) in commands { check(command, isFirst: isFirst) }
    findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Variables that are given a table once, and are nothing but splatted beside that, in the function or script that gives it to them.
  private static func tables(in root: ScriptBlockAst) -> [String: HashtableAst] {
    var found: [String: HashtableAst] = [:]
    var unclear: Set<String> = []
    // Where each function stands, so that two places can be told to be in the same one.
    var functions: [Extent] = []
    root.walk { node in
      if let function = node as? FunctionDefinitionAst { functions.append(function.extent) }
      return .descend
    }
    func place(_ extent: Extent) -> Int? { functions.lastIndex { $0.start <= extent.start && extent.end <= $0.end } }
    var places: [String: Int?] = [:]
    // Where the variables stand that are given their tables.
    var targets: Set<Int> = []
    root.walk { node in
      if let assignment = node as? AssignmentStatementAst, let variable = assignment.left as? VariableExpressionAst {
        let name = variable.path.name.lowercased()
        let value = ((assignment.right as? PipelineAst)?.pureExpression ?? (assignment.right as? CommandExpressionAst)?.expression) as? HashtableAst
        if let value, assignment.kind == .Equals, found[name] == nil, !unclear.contains(name) {
          (found[name], places[name]) = (value, place(variable.extent))
          targets.insert(Int(variable.extent.start))
        } else {
          unclear.insert(name)
        }
      } else if let variable = node as? VariableExpressionAst {
        let name = variable.path.name.lowercased()
        if !variable.splatted && !targets.contains(Int(variable.extent.start)) || places[name].map({ $0 != place(variable.extent) }) ?? false { unclear.insert(name) }
      }
      return .descend
    }
    return found.filter { !unclear.contains($0.key) }
  }

  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  private mutating func add(_ rule: Rule, _ severity: Severity, _ message: String, _ extent: Extent) {
    let (start, end) = (Int(extent.start), Int(extent.end))
    findings.append(
      Finding(
        rule: rule, severity: severity, message: message, line: source.lineNumber(at: start), column: source.column(at: start),
        endLine: source.lineNumber(at: end), endColumn: source.column(at: end)))
  }

  /// What the script brings along: its functions and aliases, other scripts, modules.
  private mutating func collect(_ root: ScriptBlockAst) {
    var (own, loadsOthers) = (Set<String>(), false)
    var visited: Set<String> = []
    collect(root, folder: source.file.map(Preflight.folder), &own, &loadsOthers, &visited)
    (self.own, self.loadsOthers) = (own, loadsOthers)
  }

  private static func folder(_ path: String) -> String {
    let absolute = path.hasPrefix("/") ? path : Disk.currentDirectory() + "/" + path
    return OverlayFileSystem.parent(absolute)
  }

  /// - Parameters:
  ///   - folder: where the script stands; nil where that is not known.
  ///   - visited: the files that were read for it.
  private func collect(_ root: ScriptBlockAst, folder: String?, _ own: inout Set<String>, _ loadsOthers: inout Bool, _ visited: inout Set<String>) {
    let session = session
    root.walk { node in
      if let function = node as? FunctionDefinitionAst { own.insert(function.name.lowercased().split(separator: ":").last.map(String.init) ?? "") }
      guard let command = node as? CommandAst else { return .descend }
      if command.invocation == .Dot, !follow(command.elements.first, folder, &own, &loadsOthers, &visited) { loadsOthers = true }
      let words = command.elements.compactMap { ($0 as? StringConstantExpressionAst)?.value }
      switch words.first?.lowercased() {
      case "set-alias", "new-alias", "sal", "nal": if words.count > 1 { own.insert(words[1].lowercased()) }
      case "import-module", "ipmo":
        if follow(command.elements.dropFirst().first, folder, &own, &loadsOthers, &visited) { return .descend }
        if words.count < 2 || !(session.availableModuleNames.contains { $0.lowercased() == words[1].lowercased() }) { loadsOthers = true }
      case "invoke-expression", "iex": loadsOthers = true
      default: break
      }
      return .descend
    }
  }

  /// Collects from a script or module whose path stands in the script, relative to it or by $PSScriptRoot.
  ///
  /// - Returns: false where it cannot be found.
  private func follow(_ element: CommandElementAst?, _ folder: String?, _ own: inout Set<String>, _ loadsOthers: inout Bool, _ visited: inout Set<String>) -> Bool {
    guard let folder, let text = (element as? StringConstantExpressionAst)?.value ?? (element as? ExpandableStringExpressionAst)?.value else { return false }
    var path = text.replacing("\\", with: "/").replacing("$PSScriptRoot", with: folder).replacing("${PSScriptRoot}", with: folder)
    if path.contains("$") || !path.contains(".") { return false }
    if !path.hasPrefix("/") { path = folder + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path) }
    guard path.lowercased().hasSuffix(".ps1") || path.lowercased().hasSuffix(".psm1"), let bytes = Disk.read(path), visited.count < 100 else { return false }
    if visited.insert(path).inserted {
      collect(session.parse(SourceText(fileBytes: bytes, file: path)).root, folder: OverlayFileSystem.parent(path), &own, &loadsOthers, &visited)
    }
    return true
  }

  /// Commands of PowerShell and Windows that a rehearsal does not have: no misspellings.
  private static let otherCommands: Set<String> = Set(
    """
    get-process stop-process wait-process get-service start-service stop-service restart-service get-timezone set-timezone test-connection test-netconnection \
    resolve-dnsname get-netconnectionprofile get-netadapter get-netipaddress get-ciminstance get-wmiobject invoke-wmimethod compress-archive expand-archive new-temporaryfile \
    new-itemproperty remove-itemproperty get-acl set-acl get-computerinfo start-threadjob get-uptime register-objectevent get-eventlog new-eventlog write-eventlog get-winevent \
    get-pfxdata get-pfxcertificate new-pssessionoption new-pssession enter-pssession exit-pssession update-list trace-command restart-computer stop-computer rename-computer \
    register-scheduledtask get-scheduledtask cmd cmd.exe powershell powershell.exe pwsh ipconfig ping winrm netsh net reg whoami robocopy git curl wget explorer notepad
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  // MARK: One command

  private mutating func check(_ command: CommandAst, isFirst: Bool) {
    guard let word = command.elements.first as? StringConstantExpressionAst, !own.contains(word.value.lowercased()) else { return }
    let name = word.value
    guard let info = session.findCommand(name) else {
      if Preflight.otherCommands.contains(name.lowercased()) {
        return add(.notModelled, .note, "\(name) is PowerShell's or Windows' own, and is not part of a rehearsal.", word.extent)
      }
      if name.contains("/") || name.contains("\\") || name.hasPrefix(".") { return }
      let likely = Spelling(session).commands(like: name)
      let more = likely.isEmpty ? "" : " Did you mean \(likely.joined(separator: ", "))?"
      let message = "'\(name)' is no command here.\(more)"
      return add(.unknownCommand, loadsOthers ? .warning : .error, loadsOthers ? message + " A module or script that the script loads may have it." : message, word.extent)
    }
    if let cmdlet = info as? CmdletInfo { checkLifetime(cmdlet, word.extent) }
    checkParameters(of: command, info, isFirst: isFirst)
  }

  private mutating func checkLifetime(_ cmdlet: CmdletInfo, _ extent: Extent) {
    if let successor = Successors.successor(of: cmdlet.name, module: cmdlet.declaration.module) {
      add(.deprecated, .warning, "\(cmdlet.name) is retired.\(successor.isEmpty ? "" : " Use \(successor).")", extent)
    }
    if cmdlet.declaration.isNotModelled { add(.notModelled, .note, "\(cmdlet.name) is documented, and a rehearsal does not model what it does.", extent) }
  }

  private mutating func checkParameters(of command: CommandAst, _ info: CommandInfo, isFirst: Bool) {
    let metadata = info.metadata
    // A simple function takes whatever it is given.
    guard metadata.isAdvanced || info is CmdletInfo else { return }
    let earlier = findings.count
    var (given, positional, isOpen) = (Set<String>(), 0, false)
    var at = 1
    while at < command.elements.count {
      let element = command.elements[at]
      at += 1
      guard let parameter = element as? CommandParameterAst else {
        if let variable = element as? VariableExpressionAst, variable.splatted {
          isOpen = true
          checkSplat(variable, metadata, info)
        } else {
          positional += 1
        }
        continue
      }
      guard let known = resolve(parameter, metadata, info) else {
        isOpen = true
        continue
      }
      given.insert(known.name)
      if let successor = Successors.parameter(known.name, of: info.name) {
        add(.deprecated, .warning, "-\(known.name) of \(info.name) is retired. Use \(successor).", parameter.nameExtent)
      }
      var value = parameter.argument
      if value == nil, !known.isSwitch, at < command.elements.count, !(command.elements[at] is CommandParameterAst) {
        value = command.elements[at] as? ExpressionAst
        at += 1
      }
      if let value { checkValue(value, known) }
    }
    if !isOpen && isFirst { checkMissing(given, positional, metadata, info, command) }
    // What is wrong already would be refused once more.
    if !isOpen, !findings[earlier...].contains(where: { $0.severity == .error }) { checkBinding(of: command, info) }
  }

  /// The keys of a table that is splatted, where the script writes it out.
  private mutating func checkSplat(_ variable: VariableExpressionAst, _ metadata: CommandMetadata, _ info: CommandInfo) {
    guard let table = tables[variable.path.name.lowercased()] else { return }
    for pair in table.pairs {
      guard let name = (pair.key as? StringConstantExpressionAst)?.value, metadata.exact(name) == nil,
        !metadata.allParameters.contains(where: { $0.name.lowercased().hasPrefix(name.lowercased()) })
      else { continue }
      // A table that is splatted twice is wrong in one place.
      if findings.contains(where: { $0.rule == .unknownParameter && $0.line == source.lineNumber(at: Int(pair.key.extent.start)) && $0.column == source.column(at: Int(pair.key.extent.start)) }) { continue }
      let names = Spelling.nearest(name, in: metadata.allParameters.map(\.name))
      add(.unknownParameter, .error, "\(info.name) has no parameter '\(name)', a key of the splatted @\(variable.path.name).\(names.isEmpty ? "" : " Did you mean \(names.map { "-" + $0 }.joined(separator: ", "))?")", pair.key.extent)
    }
  }

  /// What the binder itself refuses of a call whose arguments all stand in the script.
  private mutating func checkBinding(of command: CommandAst, _ info: CommandInfo) {
    var arguments: [CommandArgument] = []
    for element in command.elements.dropFirst() {
      var argument: CommandArgument
      if let parameter = element as? CommandParameterAst {
        argument = CommandArgument(name: parameter.name)
        if let value = parameter.argument {
          guard let literal = Preflight.literal(value) else { return }
          (argument.value, argument.usedColon) = (literal, true)
          if value is NumberExpressionAst { argument.sourceText = source.text(value.extent) }
        }
      } else {
        guard let literal = (element as? ExpressionAst).flatMap(Preflight.literal) else { return }
        argument = CommandArgument(value: literal)
        if element is NumberExpressionAst { argument.sourceText = source.text(element.extent) }
      }
      argument.extent = element.extent
      arguments.append(argument)
    }
    guard let refusal = session.refusal(of: arguments, by: info) else { return }
    add(.bindingRefused, .error, refusal.text, command.extent)
  }

  /// The value of an expression that says it in so many words.
  private static func literal(_ ast: ExpressionAst) -> Value? {
    switch ast {
    case let text as StringConstantExpressionAst: return .string(text.value)
    case let number as NumberExpressionAst: return number.value.map { Value($0) }
    case let variable as VariableExpressionAst:
      return variable.splatted ? nil : ["true": .bool(true), "false": .bool(false), "null": .null][variable.path.name.lowercased()]
    case let list as ArrayLiteralAst:
      let values = list.elements.compactMap(literal)
      return values.count == list.elements.count ? .array(values) : nil
    default: return nil
    }
  }

  /// The parameter that a name or its beginning stands for.
  private mutating func resolve(_ parameter: CommandParameterAst, _ metadata: CommandMetadata, _ info: CommandInfo) -> ParameterMetadata? {
    if let exact = metadata.exact(parameter.name) { return exact }
    let start = parameter.name.lowercased()
    let likely = metadata.allParameters.filter { known in ([known.name] + known.aliases).contains { $0.lowercased().hasPrefix(start) } }
    if likely.count == 1 { return likely[0] }
    if likely.isEmpty {
      // Parameters that only come with arguments of the call cannot be seen from here.
      if (info as? FunctionInfo)?.block.hasDynamicParameters ?? false { return nil }
      let names = Spelling.nearest(parameter.name, in: metadata.allParameters.map(\.name))
      add(.unknownParameter, .error, "\(info.name) has no parameter '\(parameter.name)'.\(names.isEmpty ? "" : " Did you mean \(names.map { "-" + $0 }.joined(separator: ", "))?")", parameter.nameExtent)
    } else {
      add(.ambiguousParameter, .error, "-\(parameter.name) of \(info.name) may be \(likely.map { "-" + $0.name }.joined(separator: ", ")).", parameter.nameExtent)
    }
    return nil
  }

  private mutating func checkValue(_ value: ExpressionAst, _ parameter: ParameterMetadata) {
    guard let text = (value as? StringConstantExpressionAst)?.value,
      let offered = parameter.constraints.lazy.compactMap({ $0 as? ValidateSetConstraint }).first?.offered(session), !offered.isEmpty,
      !offered.contains(where: { $0.lowercased() == text.lowercased() })
    else { return }
    add(.invalidValue, .error, "-\(parameter.name) does not accept '\(text)': \(offered.joined(separator: ", ")).", value.extent)
  }

  /// A call without what every parameter set demands.
  private mutating func checkMissing(_ given: Set<String>, _ positional: Int, _ metadata: CommandMetadata, _ info: CommandInfo, _ command: CommandAst) {
    var least: [String]?
    for set in metadata.setNames {
      // A set that one of the named parameters does not belong to is not meant.
      guard given.allSatisfy({ name in metadata.exact(name).map { $0.isCommon || $0.info(set) != nil } ?? true }) else { continue }
      let missing = metadata.parameters.filter { ($0.info(set)?.isMandatory ?? false) && !given.contains($0.name) }
      let byPosition = missing.filter { metadata.position(of: $0, in: set) != nil }.count
      let left = missing.count - min(byPosition, positional)
      if left == 0 { return }
      if left < least?.count ?? .max { least = Array(missing.map(\.name).suffix(left)) }
    }
    guard let least else { return }
    add(.missingParameter, .warning, "\(info.name) is called without \(least.map { "-" + $0 }.joined(separator: ", ")): PowerShell would ask for it.", command.extent)
  }
}
