import PowerShellSyntax

/// Script files: what they need, and running them.
extension Session {
  /// A script file by path.
  func findScript(_ name: String) throws -> ScriptInfo? {
    guard name.contains("/") || name.contains("\\") || name.lowercased().hasSuffix(".ps1") else { return nil }
    let written = absolutePath(name.replacing("\\", with: "/"))
    guard name.contains("/") || name.contains("\\"), let path = [written, written + ".ps1"].first(where: { files.exists($0) && !files.isDirectory($0) }), let bytes = files.read(path) else { return nil }
    if !path.lowercased().hasSuffix(".ps1"), [[0x7F, 0x45, 0x4C, 0x46], [0x4D, 0x5A], [0x23, 0x21]].contains(where: bytes.starts) {
      throw Failure.error(
        "Program '\(path.split(separator: "/").last.map(String.init) ?? path)' failed to run: a rehearsal runs scripts, and no programs of the machine.",
        id: "NativeCommandFailed", .ResourceUnavailable, type: Failure.exceptionType("System.Management.Automation.ApplicationFailedException"))
    }
    do { return try script(bytes, at: path) } catch Unwind.error(let error) {
      // What cannot be read ends the statement that calls it, and no more.
      error.endsScript = false
      throw Unwind.error(error)
    }
  }

  /// - Throws: what is wrong with its text.
  private func script(_ bytes: [UInt8], at path: String) throws -> ScriptInfo {
    let parsed = parse(SourceText(fileBytes: bytes, file: path))
    if let error = parsed.errors.first { throw Failure.parse(parsed, error) }
    let code = try Compiler(session: self, source: parsed.source).script(parsed.root)
    return ScriptInfo(path: path, ScriptBlock(code, state: state))
  }

  /// The engine's version, as $PSVersionTable shows it.
  public static let engineVersion = [7, 6, 9]

  /// Refuses a script whose `#requires` this session does not meet.
  func checkRequirements(of script: ScriptInfo) throws {
    guard let requirements = script.block.code.ast.requirements else { return }
    let name = script.name
    func refuse(_ reason: String, _ id: String, _ category: ErrorCategory = .ResourceUnavailable, missing: [String] = []) -> Unwind {
      let refusal = Failure.error(
        "The script '\(name)' cannot be run because \(reason)", id: id, category,
        type: Failure.exceptionType("System.Management.Automation.ScriptRequiresException"), target: .string(name))
      if case .error(let error) = refusal {
        error.record.exception.properties["MissingPSSnapIns"] = .strings(missing)
        error.record.exception.properties["CommandName"] = .string(name)
      }
      return refusal
    }
    if let version = requirements.version {
      let wanted = version.split(separator: ".").map { Int($0) ?? 0 }
      let shown = wanted.count == 1 ? version + ".0" : version
      if wanted.lexicographicallyPrecedes(Session.engineVersion) == false, wanted != Array(Session.engineVersion.prefix(wanted.count)) {
        throw refuse(
          "it contained a \"#requires\" statement for PowerShell \(shown). The version of PowerShell that is required by the script does not match the currently running version of PowerShell \(Session.engineVersion.map(String.init).joined(separator: ".")).",
          "ScriptRequiresUnmatchedPSVersion")
      }
    }
    if !requirements.editions.isEmpty, !requirements.editions.contains(where: { CaseFolding.equal($0, "Core") }) {
      throw refuse(
        "it contained a \"#requires\" statement for PowerShell editions '\(requirements.editions.joined(separator: ","))'. The edition of PowerShell that is required by the script does not match the currently running PowerShell Core edition.",
        "ScriptRequiresUnmatchedPSEdition", .NotSpecified)
    }
    // The engine gives up at the first that is missing.
    if let module = requirements.modules.first(where: { !hasModule($0) }) {
      throw refuse(
        "the following modules that are specified by the \"#requires\" statements of the script are missing: \(missing(module)).",
        "ScriptRequiresMissingModules", missing: [missing(module)])
    }
    for module in requirements.modules where availableModules?(module.name) == nil && ownModule(module.name) == nil { try importModule(named: module.name) }
  }

  /// Whether a required module is there. Those of the rehearsal stand for every version of theirs, PowerShell's own do not.
  func hasModule(_ wanted: ScriptRequirements.Module) -> Bool {
    findModule(wanted.name).map { $0.path == nil && !$0.name.hasPrefix("Microsoft.PowerShell.") || ModuleVersions(wanted).accept($0) } ?? false
  }

  private func missing(_ module: ScriptRequirements.Module) -> String {
    let versions = [("RequiredVersion", module.required), ("ModuleVersion", module.minimum), ("MaximumVersion", module.maximum)]
    let with = versions.compactMap { name, version in version.map { "\(name) '\($0)'" } }.joined(separator: " and ")
    return "The module '\(module.name)' cannot be found\(with.isEmpty ? "" : " with " + with)."
  }

  /// Runs a script file with arguments, as `pwsh -File` does.
  public func runFile(_ path: String, arguments: [String]) throws -> Int {
    let full = absolutePath(path)
    guard let bytes = files.read(full) else {
      host?.write("The argument '\(path)' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.\n")
      return 64
    }
    isRunningFile = true
    defer { isRunningFile = false }
    do {
      var call = CommandCall(arguments: CommandLineArguments.parse(arguments))
      (call.isDotSourced, call.isTopLevel) = (true, true)
      try run(makingPipeline { try script(bytes, at: full) }, call, output: defaultOutput)
    } catch {
      defaultOutput.abandon()
      switch error {
      case Unwind.error(let error):
        try report(error)
        return 1
      case Unwind.exit(let code): return code
      case Unwind.breakLoop, Unwind.continueLoop, Unwind.stopPipeline: return 0
      default: throw error
      }
    }
    return 0
  }
}

/// Arguments of `rehearse SCRIPT.ps1 ...` as words of a command.
enum CommandLineArguments {
  /// `-Name:value` is one argument, in which `true` and `$true` mean the same; `-Name:` takes what follows it, and is nothing at the end
  /// (CommandLineParameterParser.ParseFile).
  static func parse(_ words: [String]) -> [CommandArgument] {
    var result: [CommandArgument] = []
    var pending: String?
    for word in words {
      if let name = pending {
        result.append(argument(name, .string(word)))
        pending = nil
        continue
      }
      guard word.hasPrefix("-"), word.count > 1, word.dropFirst().first.map({ $0.isLetter || $0 == "_" }) ?? false else {
        result.append(CommandArgument(value: .string(word)))
        continue
      }
      guard let colon = word.firstIndex(of: ":") else {
        result.append(CommandArgument(name: String(word.dropFirst())))
        continue
      }
      let (name, text) = (String(word[word.index(after: word.startIndex)..<colon]), String(word[word.index(after: colon)...]))
      let flag = ["true": true, "$true": true, "false": false, "$false": false][text.lowercased()]
      if text.isEmpty { pending = name } else { result.append(argument(name, flag.map { .bool($0) } ?? .string(text))) }
    }
    return result
  }

  private static func argument(_ name: String, _ value: Value) -> CommandArgument {
    var argument = CommandArgument(name: name, value: value)
    argument.usedColon = true
    return argument
  }
}
