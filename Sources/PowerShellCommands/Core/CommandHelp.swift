import PowerShellRuntime

/// What is known of a command, as the object and the text of Get-Help.
public struct CommandHelp {
  public enum Detail: String { case short, detailed, full, examples }
  private let info: CommandInfo
  private let session: Session
  private let comment: CommentHelp?

  public init(_ info: CommandInfo, _ session: Session) {
    (self.info, self.session) = (info, session)
    comment =
      switch info {
      case let function as FunctionInfo: function.help
      case let script as ScriptInfo: CommentHelp.find(inScript: script.block.text)
      case let cmdlet as CmdletInfo: cmdlet.declaration.makeHelp.flatMap { CommentHelp($0()) }
      default: nil
      }
  }

  /// Whether a section of the comment says one of some words.
  func isOf(_ section: String, _ wanted: [String]) -> Bool {
    guard let text = comment?.word(section.uppercased()) else { return false }
    return wanted.contains { Wildcard($0).matches(text) }
  }

  var parameters: [ParameterMetadata] { isPlain ? PlainCommandHelp(info: info, session: session).sorted : info.metadata.documentedParameters }

  private var syntax: [String] { CommandSyntax.lines(info, as: name, usesFullNames: comment != nil, showsValues: comment == nil) }
  /// Whether it is known by its parameters alone.
  var isPlain: Bool { comment == nil && (info as? CmdletInfo)?.declaration.synopsis.isEmpty ?? true }
  private var synopsis: String {
    if let comment { return comment.synopsis }
    if let cmdlet = info as? CmdletInfo, !cmdlet.declaration.synopsis.isEmpty { return cmdlet.declaration.synopsis }
    return "\n" + CommandSyntax.lines(info).joined(separator: "\n\n") + "\n"
  }
  /// A script that has help is called by its whole path there.
  private var name: String { comment == nil ? info.name : (info as? ScriptInfo)?.path ?? info.name }

  private func description(_ parameter: ParameterMetadata) -> String {
    comment?.parameters.first { CaseFolding.equal($0.name, parameter.name) }?.text ?? ""
  }

  private func texts(_ text: String) -> Value { .object(ArrayObject(text.isEmpty ? [] : [CommandHelp.paragraph(text)], elementType: .psObject)) }

  static func paragraph(_ text: String) -> Value { .object(CustomObject("MamlParaTextItem", [("Text", .string(text))])) }

  private func position(_ parameter: ParameterMetadata, counting first: Int) -> String? { CommandHelp.position(parameter, of: info, counting: first) }

  static func position(_ parameter: ParameterMetadata, of info: CommandInfo, counting first: Int) -> String? {
    let set = info.metadata.defaultSet ?? info.metadata.setNames.first ?? ParameterMetadata.all
    return (parameter.info(set)?.position ?? info.metadata.implicitPositions[parameter.name]).map { String($0 + first) }
  }

  static func pipeline(_ parameter: ParameterMetadata) -> String {
    var ways: [String] = []
    if parameter.sets.values.contains(where: \.byValue) { ways.append("ByValue") }
    if parameter.sets.values.contains(where: \.byName) { ways.append("ByPropertyName") }
    return ways.isEmpty ? "false" : "true (\(ways.joined(separator: ", ")))"
  }

  static func isRequired(_ parameter: ParameterMetadata) -> Bool { parameter.sets.values.contains(where: \.isMandatory) }

  func parameterObject(_ parameter: ParameterMetadata) -> Value {
    if isPlain { return PlainCommandHelp(info: info, session: session).parameter(parameter) }
    var properties = described(texts(description(parameter)))
    properties += [
      ("name", .string(parameter.name)), ("required", .string(CommandHelp.isRequired(parameter) ? "true" : "false")),
      ("pipelineInput", .string(CommandHelp.pipeline(parameter))), ("position", .string(comment == nil ? position(parameter, counting: 0) ?? "Named" : position(parameter, counting: 1) ?? "named")),
      ("globbing", .string(CommandHelp.takesWildcards(parameter) ? "true" : "false")), ("defaultValue", .string(comment == nil ? "" : fallback(parameter))),
      ("type", .object(CustomObject([("name", .string(typeName(parameter)))]))),
    ]
    // The comment has no word of aliases, which leaves them out (HelpCommentsParser.BuildXmlFromComments).
    if comment == nil { properties.append(("aliases", .string(parameter.aliases.isEmpty ? "None" : parameter.aliases.joined(separator: ", ")))) }
    let object = CustomObject(properties + valueProperties(parameter, inSyntax: false))
    CommandHelp.name(object, ["MamlCommandHelpInfo#parameter"])
    object.display = parameterLines(parameter, indent: "").joined(separator: "\n")
    return .object(object)
  }

  /// The description, where there is one.
  private func described(_ description: Value) -> [(String, Value)] { session.enumerated(description).isEmpty ? [] : [("description", description)] }

  /// Gives a part of help its type names, which are all that it has.
  static func name(_ object: CustomObject, _ names: [String]) {
    let members = ExtendedMembers()
    members.typeNames = names
    object.extended = members
  }

  /// The type names of a whole help object: each view of it is known by a name of its own first (HelpInfo.GetPSObjectForDetailedView).
  static func viewNames(_ names: [String], _ detail: Detail) -> [String] {
    let view: [Detail: String] = [.full: "#FullView", .detailed: "#DetailedView", .examples: "#ExamplesView"]
    return (view[detail].map { view in names.map { $0 + view } } ?? []) + names
  }

  static func takesWildcards(_ parameter: ParameterMetadata) -> Bool { parameter.markers.contains("SupportsWildcardsAttribute") }

  /// What a parameter takes: its type's name, or the names of an enumeration.
  private func valueProperties(_ parameter: ParameterMetadata, inSyntax: Bool) -> [(String, Value)] {
    let type = (try? parameter.type(session)) ?? .object
    func item(_ text: String, isRequired: Bool) -> Value {
      let item = WrappedScalar(.string(text))
      let members = ExtendedMembers()
      members.members = [Member("required", .NoteProperty, .note(.string(isRequired ? "true" : "false")))]
      item.extended = members
      return .object(item)
    }
    if let names = (type.elementType ?? type).enumeration?.names.map(\.name) {
      return [("parameterValueGroup", .object(CustomObject([("parameterValue", .array(names.map { item($0, isRequired: false) }))])))]
    }
    if inSyntax, parameter.isSwitch { return [] }
    return [("parameterValue", item(type.name, isRequired: !parameter.isSwitch))]
  }

  /// The ways to call the command: an object that shows itself as the syntax lines.
  private var syntaxObject: Value {
    let items = info.metadata.setNames.map { set -> Value in
      let parameters = info.metadata.documentedParameters.filter { $0.info(set) != nil }.map { parameter -> Value in
        let place = (parameter.info(set)?.position ?? info.metadata.implicitPositions[parameter.name]).map { String($0 + 1) } ?? "named"
        return .object(CustomObject("MamlCommandHelpInfo#parameter", [
          ("description", texts(description(parameter))), ("name", .string(parameter.name)), ("required", .string(parameter.info(set)?.isMandatory ?? false ? "true" : "false")),
          ("pipelineInput", .string(CommandHelp.pipeline(parameter))), ("position", .string(place)), ("globbing", .string(CommandHelp.takesWildcards(parameter) ? "true" : "false")),
        ] + valueProperties(parameter, inSyntax: true)))
      }
      return .object(CustomObject("MamlCommandHelpInfo#syntaxItem", [("name", .string(info.name)), ("parameter", .array(parameters))]))
    }
    let object = CustomObject("MamlCommandHelpInfo#syntax", [("syntaxItem", items.count == 1 ? items[0] : .array(items))])
    object.display = syntax.joined(separator: "\n\n")
    return .object(object)
  }

  private func typeName(_ parameter: ParameterMetadata) -> String { ((try? parameter.type(session)) ?? .object).name }

  private func parameterLines(_ parameter: ParameterMetadata, indent: String, brief: Bool = false) -> [String] {
    let head = parameter.isSwitch ? "-\(parameter.name) [<SwitchParameter>]" : "-\(parameter.name) <\(typeName(parameter))>"
    var lines = [indent + head]
    let text = description(parameter)
    lines += text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + "    " + $0 }
    lines.append(indent + "    ")
    if brief { return lines }
    for (name, value) in [
      ("Required?                    ", CommandHelp.isRequired(parameter) ? "true" : "false"), ("Position?                    ", position(parameter, counting: 1) ?? "named"),
      ("Default value                ", fallback(parameter)), ("Accept pipeline input?       ", CommandHelp.pipeline(parameter)),
      ("Aliases                      ", ""), ("Accept wildcard characters?  ", CommandHelp.takesWildcards(parameter) ? "true" : "false"),
    ] { lines.append(indent + "    " + name + value) }
    return lines
  }

  /// What a parameter without an argument is.
  private func fallback(_ parameter: ParameterMetadata) -> String {
    parameter.isSwitch ? parameter.isCommon ? "" : "False" : parameter.defaultText ?? standardDefault(parameter)
  }

  /// The default that a parameter has without saying one: numbers have 0 and truth values False.
  private func standardDefault(_ parameter: ParameterMetadata) -> String {
    guard comment != nil, let type = try? parameter.type(session) else { return "" }
    return type === TypeDescriptor.bool ? "False" : ((try? session.convert(.int(0), to: type)).map { session.isNumber($0) && $0.type === type } ?? false) ? "0" : ""
  }

  var category: String { info.kind == .cmdlet ? "Cmdlet" : info is ScriptInfo ? "ExternalScript" : "Function" }

  /// What a list of several shows of it.
  var brief: Value { CommandHelp.brief(name, category, module: info.source, synopsis) }

  static func brief(_ name: String, _ category: String, module: String, _ synopsis: String) -> Value {
    .object(CustomObject("HelpInfoShort", [("Name", .string(name)), ("Category", .string(category)), ("ModuleName", .string(module)), ("Synopsis", .string(synopsis))]))
  }

  /// What is known of an alias by itself: what it stands for.
  static func object(of alias: AliasInfo) -> Value {
    .object(CustomObject("AliasHelpInfo", [
      ("Name", .string(alias.name)), ("Category", .string("Alias")), ("Synopsis", .string(alias.definition)), ("Component", .string("")), ("Role", .string("")),
      ("Functionality", .string("")),
    ]))
  }

  /// What is known of a script without help: its syntax, as a text with the notes that all help has (HelpSystem; ScriptInfo.Syntax).
  var scriptSyntax: Value {
    let syntax = CommandSyntax.lines(info).map { $0 + "\n" }.joined()
    let members = ExtendedMembers()
    members.members = [
      ("Name", .string(info.name)), ("Category", .string(category)), ("Synopsis", .string(syntax)), ("Component", .string("")), ("Role", .string("")), ("Functionality", .string("")),
    ].map { name, value in Member(name, .NoteProperty, .note(value)) }
    let text = WrappedScalar(.string(syntax))
    text.extended = members
    return .object(text)
  }

  // MARK: The whole

  func object(_ detail: Detail) -> CustomObject {
    if isPlain { return PlainCommandHelp(info: info, session: session).object(synopsis: synopsis, detail) }
    let examples: [Value] = (comment?.examples ?? []).enumerated().map { index, text in
      let (prompt, code, remarks) = CommandHelp.split(text)
      // Four empty paragraphs behind the remarks keep the examples apart.
      let paragraphs = ([remarks] + Array(repeating: "", count: 4)).map(CommandHelp.paragraph)
      return .object(CustomObject("MamlCommandHelpInfo#example", [
        ("title", .string("-------------------------- EXAMPLE \(index + 1) --------------------------")), ("code", .string(code)),
        ("remarks", .array(paragraphs)), ("introduction", texts(prompt)),
      ]))
    }
    var properties: [(String, Value)] = []
    if comment == nil {
      properties = [("Syntax", .string(syntax.joined(separator: "\n\n"))), ("parameters", parametersObject), ("description", texts("")), ("examples", part("examples", "example", examples, ""))]
    } else {
      properties = [("syntax", syntaxObject), ("details", details)] + described(texts(comment?.description ?? ""))
      let notes = section("NOTES").isNull ? [] : [CommandHelp.paragraph(section("NOTES").text)]
      let shownLinks = (comment?.links ?? []).joined(separator: "\n")
      for (name, value) in [
        ("relatedLinks", part("relatedLinks", "navigationLink", (comment?.links ?? []).map(link), shownLinks)), ("alertSet", part("alertSet", "alert", notes, "\n\n" + indented(section("NOTES").text).joined(separator: "\n"))),
        ("examples", part("examples", "example", examples, exampleLines(.full).map { String($0.dropFirst($0.hasPrefix(blank) ? blank.count : 0)) }.joined(separator: "\n"))),
        ("parameters", parametersObject), ("inputTypes", typed("inputTypes", "inputType", "INPUTS")), ("returnValues", typed("returnValues", "returnValue", "OUTPUTS")),
      ] where !value.isNull { properties.append((name, value)) }
      properties += [("maml", "maml"), ("command", "dev/command"), ("dev", "dev")].map { ("xmlns:" + $0.0, .string("http://schemas.microsoft.com/maml/\($0.1 == "maml" ? "" : $0.1 + "/")2004/10")) }
    }
    let object = CustomObject(properties + [
      ("Name", .string(name)), ("Category", .string(category)), ("Synopsis", .string(synopsis)), ("Component", section("COMPONENT")), ("Role", section("ROLE")),
      ("Functionality", section("FUNCTIONALITY")), ("ModuleName", .string(info.source)),
    ])
    CommandHelp.name(object, CommandHelp.viewNames(["MamlCommandHelpInfo", "HelpInfo"], detail))
    object.display = lines(detail).joined(separator: "\n")
    return object
  }

  /// A section of the comment; null where there is none.
  private func section(_ name: String) -> Value { comment?.sections[name]?.first.map { .string($0) } ?? .null }

  /// A part of the help that has a list under one name, as MAML has it; null where the list is empty.
  private func part(_ name: String, _ item: String, _ items: [Value], _ shown: String) -> Value {
    guard !items.isEmpty else { return .null }
    let object = CustomObject("MamlCommandHelpInfo#" + name, [(item, .array(items))])
    object.display = shown
    return .object(object)
  }

  private var details: Value {
    let object = CustomObject("MamlCommandHelpInfo#details", [("name", .string(name)), ("description", texts(synopsis))])
    object.display = (["NAME", blank + name, "", "SYNOPSIS"] + indented(synopsis)).joined(separator: "\n")
    return .object(object)
  }

  private var parametersObject: Value {
    let object = CustomObject("MamlCommandHelpInfo#parameters", [("parameter", .array(sorted.map(parameterObject)))])
    object.display = parameterSection(.full).joined(separator: "\n")
    return .object(object)
  }

  private func parameterSection(_ detail: Detail) -> [String] {
    var lines: [String] = []
    for parameter in parameters {
      lines += parameterLines(parameter, indent: "    ", brief: detail == .detailed)
      if detail == .full { lines.append("        ") }
    }
    // Functions without the common parameters are said to have them too.
    return info.metadata.isAdvanced || comment != nil ? lines + CommandHelp.common : lines
  }

  private func link(_ text: String) -> Value {
    let isAddress = text.contains("://") && !text.contains(" ")
    return .object(CustomObject([("linkText", isAddress ? .null : .string(text)), ("uri", isAddress ? .string(text) : .string(""))]))
  }

  /// The types that go in or come out.
  private func typed(_ name: String, _ item: String, _ section: String) -> Value {
    let names = comment?.sections[section] ?? []
    return part(name, item, names.map { .object(CustomObject([("type", .object(CustomObject([("name", .string($0))])))])) }, names.joined(separator: "\n"))
  }

  private var sorted: [ParameterMetadata] { comment == nil ? parameters.sorted { $0.name.lowercased() < $1.name.lowercased() } : parameters }

  /// The prompt that an example starts with, its code up to the first empty line, and what follows.
  private static func split(_ text: String) -> (prompt: String, code: String, remarks: String) {
    let first = text.prefix { !$0.isNewline }
    let prompt = first.firstIndex(of: ">").map { String(first[...$0]) }
    let lines = text.dropFirst(prompt?.count ?? 0).split(separator: "\n", omittingEmptySubsequences: false)
    guard let blank = lines.firstIndex(where: \.isEmpty) else { return (prompt ?? "PS > ", lines.joined(separator: "\n").trimmingWhitespace, "") }
    return (prompt ?? "PS > ", lines[..<blank].joined(separator: "\n").trimmingWhitespace, lines[(blank + 1)...].joined(separator: "\n"))
  }

  /// An empty line of a section, which is indented like its text.
  private let blank = "    "

  private func indented(_ text: String) -> [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 } }

  func lines(_ detail: Detail) -> [String] {
    if isPlain { return PlainCommandHelp(info: info, session: session).lines(detail) }
    var lines = ["", "NAME", "    \(name)", blank, "SYNOPSIS"] + indented(synopsis) + [blank, blank]
    if detail == .examples { return lines + exampleLines(detail) }
    lines += ["SYNTAX"]
    lines += [syntax.map { "    " + $0 }.joined(separator: "\n\n"), blank, blank]
    lines += ["DESCRIPTION"] + (comment?.description.isEmpty ?? true ? [] : indented(comment?.description ?? "")) + [blank, ""]
    if detail == .short {
      lines += ["RELATED LINKS"] + (comment?.links ?? []).map { "    " + $0 } + [""]
      return lines + remarks()
    }
    lines += ["PARAMETERS"] + parameterSection(detail)
    if detail == .detailed { return lines + exampleLines(detail) + remarks() }
    for name in ["INPUTS", "OUTPUTS"] {
      let texts = comment?.sections[name] ?? []
      lines += [name] + (texts.isEmpty ? [blank] : texts.flatMap { indented($0) + [blank, blank] })
    }
    if let notes = comment?.notes, !notes.isEmpty {
      lines += ["NOTES", "", ""] + notes.split(separator: "\n", omittingEmptySubsequences: false).map { "        " + $0 } + [""]
    }
    lines += exampleLines(detail) + [blank, "RELATED LINKS"] + (comment?.links ?? []).map { "    " + $0 }
    return lines
  }

  static let common = [
    "    <CommonParameters>", "        This cmdlet supports the common parameters: Verbose, Debug,", "        ErrorAction, ErrorVariable, WarningAction, WarningVariable,",
    "        OutBuffer, PipelineVariable, and OutVariable. For more information, see", "        about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). ", "    ",
  ]

  private func exampleLines(_ detail: Detail) -> [String] {
    (comment?.examples ?? []).enumerated().flatMap { index, text -> [String] in
      let (prompt, code, remarks) = CommandHelp.split(text)
      return ["    -------------------------- EXAMPLE \(index + 1) --------------------------", ""] + indented(prompt + code) + [""] + (remarks.isEmpty ? [""] : indented(remarks)) + ["", "", "", ""]
    }
  }

  private func remarks() -> [String] {
    var lines = [
      "REMARKS", "    To see the examples, type: \"Get-Help \(name) -Examples\"", "    For more information, type: \"Get-Help \(name) -Detailed\"",
      "    For technical information, type: \"Get-Help \(name) -Full\"",
    ]
    if !(comment?.links.isEmpty ?? true) { lines.append("    For online help, type: \"Get-Help \(name) -Online\"") }
    return lines
  }
}
