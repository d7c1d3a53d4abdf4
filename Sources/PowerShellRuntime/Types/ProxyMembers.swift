/// [System.Management.Automation.CommandMetadata] and [System.Management.Automation.ProxyCommand]: the text of a function that stands in
/// front of a command and hands its arguments on (CommandMetadata.cs, ParameterInfo.cs of PowerShell).
enum ProxyMembers {
  static func loadMetadata(_ type: MemberBuilder) {
    type.constructor(
      "System.Management.Automation.CommandMetadata new(System.Object commandInfo)", "System.Management.Automation.CommandMetadata new(System.Object commandInfo, bool shouldGenerateCommonParameters)"
    ) { session, a in
      guard let info = a[0].object(as: CommandInfo.self) else { throw Failure.argument("A command is needed: Get-Command gives it.") }
      let own = try (info as? AliasInfo).map { try session.resolveCommand($0.definition) } ?? info
      return .object(metadata(of: own, withCommon: a.count > 1 && session.truth(a[1]), session))
    }
  }

  private static func metadata(of info: CommandInfo, withCommon: Bool, _ session: Session) -> CustomObject {
    let metadata = info.metadata
    let parameters = DictionaryObject(type: session.types.generic("System.Collections.Generic.Dictionary", [.string, .object]) ?? .hashtable)
    for parameter in withCommon ? metadata.allParameters : metadata.parameters { parameters[parameter.name] = .object(parameter.describe(session, in: metadata)) }
    let type = (info as? CmdletInfo).map { Value.object(TypeObject($0.implementingType)) } ?? .null
    return CustomObject("System.Management.Automation.CommandMetadata", [
      ("Name", .string(info.name)), ("CommandType", type), ("DefaultParameterSetName", metadata.defaultSet.map { .string($0) } ?? .null),
      ("SupportsShouldProcess", .bool(metadata.supportsShouldProcess)), ("SupportsPaging", .bool(metadata.supportsPaging)), ("PositionalBinding", .bool(metadata.positionalBinding || !type.isNull)),
      ("SupportsTransactions", .bool(false)), ("HelpUri", .string(metadata.helpUri)), ("RemotingCapability", metadata.describedRemoting),
      ("ConfirmImpact", metadata.describedImpact), ("Parameters", .object(parameters)),
    ])
  }

  static func loadProxy(_ type: MemberBuilder) {
    func add(_ name: String, _ text: @escaping (CustomObject, Session) throws -> String) {
      type.staticMethod("string \(name)(System.Management.Automation.CommandMetadata commandMetadata)") { session, a in
        guard let metadata = a[0].object(as: CustomObject.self) else { throw Failure.argumentNull("commandMetadata") }
        return .string(try text(metadata, session))
      }
    }
    add("GetCmdletBindingAttribute") { metadata, session in binding(metadata, session) }
    add("GetParamBlock") { metadata, session in try parameterBlock(metadata, session) }
    add("GetDynamicParam") { _, _ in "" }
    add("GetBegin") { metadata, session in begin(metadata, session) }
    add("GetProcess") { _, _ in process }
    add("GetEnd") { _, _ in end }
    add("GetClean") { _, _ in clean }
    type.staticMethod(
      "string Create(System.Management.Automation.CommandMetadata commandMetadata)",
      "string Create(System.Management.Automation.CommandMetadata commandMetadata, string helpComment)"
    ) { session, a in
      guard let metadata = a[0].object(as: CustomObject.self) else { throw Failure.argumentNull("commandMetadata") }
      return .string(try whole(metadata, help: a.count > 1 ? a[1].text : nil, session))
    }
  }

  // MARK: The parts of a proxy

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  /// Whether the command is a function without CmdletBinding and attributes of parameters, which takes arguments that it does not name.
  private static func isPlain(_ metadata: CustomObject, _ session: Session) -> Bool {
    guard kind(metadata) == "Function", let info = session.findCommand(metadata["Name"]?.text ?? "") else { return false }
    return !info.metadata.isAdvanced
  }

  private static func binding(_ metadata: CustomObject, _ session: Session) -> String {
    if isPlain(metadata, session) { return "" }
    func isSet(_ name: String) -> Bool { metadata[name].map(session.truth) ?? false }
    var parts: [String] = []
    if let set = metadata["DefaultParameterSetName"]?.text, !set.isEmpty { parts.append("DefaultParameterSetName=" + quoted(set)) }
    if isSet("SupportsShouldProcess") { parts += ["SupportsShouldProcess=$true", "ConfirmImpact=" + quoted(metadata["ConfirmImpact"]?.text ?? "Medium")] }
    if isSet("SupportsPaging") { parts.append("SupportsPaging=$true") }
    if !isSet("PositionalBinding") { parts.append("PositionalBinding=$false") }
    if let address = metadata["HelpUri"]?.text, !address.isEmpty { parts.append("HelpUri=" + quoted(address)) }
    if let capability = metadata["RemotingCapability"]?.text, capability != "PowerShell" { parts.append("RemotingCapability=" + quoted(capability)) }
    return "[CmdletBinding(" + parts.joined(separator: ", ") + ")]"
  }

  private static func parameterBlock(_ metadata: CustomObject, _ session: Session) throws -> String {
    guard let table = metadata["Parameters"]?.object(as: DictionaryObject.self) else { return "" }
    let isPlain = isPlain(metadata, session)
    return try table.entries.map { try parameter($0.key.text, $0.value, isPlain: isPlain, session) }.joined(separator: ",\n")
  }

  private static func parameter(_ name: String, _ described: Value, isPlain: Bool, _ session: Session) throws -> String {
    func property(_ name: String, of value: Value) throws -> Value { try session.propertyValue(name, of: value) ?? .null }
    let prefix = "\n    "
    var text = ""
    for (set, info) in try property("ParameterSets", of: described).object(as: DictionaryObject.self)?.entries.map({ ($0.key.text, $0.value) }) ?? [] {
      var parts = set == ParameterMetadata.all ? [] : ["ParameterSetName=" + quoted(set)]
      func flag(_ property: String, _ shown: String) throws { if session.truth(try session.propertyValue(property, of: info) ?? .null) { parts.append(shown + "=$true") } }
      try flag("IsMandatory", "Mandatory")
      if case .int(let position) = try property("Position", of: info), position != .min { parts.append("Position=\(position)") }
      for name in ["ValueFromPipeline", "ValueFromPipelineByPropertyName", "ValueFromRemainingArguments"] { try flag(name, name) }
      let help = try property("HelpMessage", of: info).text
      if !help.isEmpty { parts.append("HelpMessage=" + quoted(help)) }
      if !parts.isEmpty, !isPlain { text += prefix + "[Parameter(" + parts.joined(separator: ", ") + ")]" }
    }
    let aliases = session.enumerated(try property("Aliases", of: described)).map { quoted($0.text) }
    if !aliases.isEmpty { text += prefix + "[Alias(" + aliases.joined(separator: ",") + ")]" }
    for attribute in session.enumerated(try property("Attributes", of: described)) {
      if let shown = try self.attribute(attribute, session) { text += prefix + "[" + shown + "]" }
    }
    let type = try property("ParameterType", of: described).object(as: TypeObject.self)?.descriptor ?? .object
    // The names of encodings go through the cmdlet's own transformation, which pwsh's proxies get with the dynamic parameter.
    if type === EncodingMembers.encoding { text += prefix + "[ArgumentToEncodingTransformation()]" }
    return text + prefix + "[" + (type === TypeDescriptor.switchParameter ? "switch" : type.displayName) + "]" + prefix + "${" + name + "}"
  }

  /// A validation as it is written at a parameter; nil for attributes that are written elsewhere.
  private static func attribute(_ attribute: Value, _ session: Session) throws -> String? {
    func property(_ name: String) throws -> Value { try session.propertyValue(name, of: attribute) ?? .null }
    func literal(_ value: Value) throws -> String {
      if let member = value.object(as: EnumObject.self) { return "[\(member.type.fullName)]::\(member.text)" }
      return session.isNumber(value) ? try session.stringify(value) : quoted(try session.stringify(value))
    }
    let name = (session.typeNames(of: attribute).first ?? "").split(separator: ".").last.map { String($0).replacing("Attribute", with: "") } ?? ""
    switch name {
    case "ValidateLength": return "ValidateLength(\(try property("MinLength").text), \(try property("MaxLength").text))"
    case "ValidateRange": return "ValidateRange(\(try literal(property("MinRange"))), \(try literal(property("MaxRange"))))"
    case "ValidateCount": return "ValidateCount(\(try property("MinLength").text), \(try property("MaxLength").text))"
    case "ValidatePattern": return "ValidatePattern(\(quoted(try property("RegexPattern").text)))"
    case "ValidateSet": return "ValidateSet(" + session.enumerated(try property("ValidValues")).map { quoted($0.text) }.joined(separator: ",") + ")"
    case "ValidateScript": return "ValidateScript({ \(try property("ScriptBlock").text) })"
    case "PSTypeName": return "PSTypeName(\(quoted(try property("PSTypeName").text)))"
    case "AllowNull", "AllowEmptyString", "AllowEmptyCollection", "ValidateNotNull", "ValidateNotNullOrEmpty": return name + "()"
    default: return nil
    }
  }

  private static func kind(_ metadata: CustomObject) -> String { metadata["CommandType"]?.isNull ?? true ? "Function" : "Cmdlet" }

  /// The name that the proxy calls: a cmdlet's with its module's, as the proxy may have the same.
  private static func target(_ metadata: CustomObject, _ session: Session) -> String {
    let name = metadata["Name"]?.text ?? ""
    guard kind(metadata) == "Cmdlet", let module = session.cmdlets.find(name.lowercased())?.source, !module.isEmpty else { return name }
    return module + "\\" + name
  }

  private static func begin(_ metadata: CustomObject, _ session: Session) -> String {
    let command = "$wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand(\(quoted(target(metadata, session))), [System.Management.Automation.CommandTypes]::\(kind(metadata)))"
    let lines = isPlain(metadata, session) ? """

      try {
          \(command)
          $PSBoundParameters.Add('$args', $args)
          $scriptCmd = {& $wrappedCmd @PSBoundParameters }

          $steppablePipeline = $scriptCmd.GetSteppablePipeline()
          $steppablePipeline.Begin($myInvocation.ExpectingInput, $ExecutionContext)
      } catch {
          throw
      }

      """ : """

      try {
          $outBuffer = $null
          if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))
          {
              $PSBoundParameters['OutBuffer'] = 1
          }

          \(command)
          $scriptCmd = {& $wrappedCmd @PSBoundParameters }

          $steppablePipeline = $scriptCmd.GetSteppablePipeline(\(kind(metadata) == "Cmdlet" ? "$myInvocation.CommandOrigin" : ""))
          $steppablePipeline.Begin($PSCmdlet)
      } catch {
          throw
      }

      """
    return lines.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }

  private static func guarded(_ call: String) -> String { "\n    try {\n        \(call)\n    } catch {\n        throw\n    }\n" }

  private static let (process, end) = (guarded("$steppablePipeline.Process($_)"), guarded("$steppablePipeline.End()"))
  private static let clean = "\n    if ($null -ne $steppablePipeline) {\n        $steppablePipeline.Clean()\n    }\n"

  private static func whole(_ metadata: CustomObject, help: String?, _ session: Session) throws -> String {
    let standard = "\n.ForwardHelpTargetName \(target(metadata, session))\n.ForwardHelpCategory \(kind(metadata))\n"
    // What would end the comment is taken apart (CodeGeneration.EscapeBlockCommentContent).
    let comment = (help.flatMap { $0.isEmpty ? nil : $0 } ?? standard).replacing("<#", with: "<`#").replacing("#>", with: "#`>")
    return "\(binding(metadata, session))\nparam(\(try parameterBlock(metadata, session)))\n\nbegin\n{\(begin(metadata, session))}\n\nprocess\n{\(process)}\n\n"
      + "end\n{\(end)}\n\nclean\n{\(clean)}\n<#\n\(comment)\n#>\n"
  }
}
