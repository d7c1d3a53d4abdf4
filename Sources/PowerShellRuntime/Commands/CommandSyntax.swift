/// The syntax lines of a command, as `Get-Command -Syntax` shows them.
public enum CommandSyntax {
  /// One line per parameter set, each after an empty line, as the Definition of a command has them.
  ///
  /// - Parameter name: another name that the command is called by.
  public static func text(_ info: CommandInfo, shownAs name: String? = nil) -> String {
    let name = name ?? info.name
    return sets(info, usesFullNames: false).map { "\n" + ([name, $0.text].filter { !$0.isEmpty }.joined(separator: " ")) + "\n" }.joined()
  }

  /// - Parameters:
  ///   - name: another name that the command is called by.
  ///   - usesFullNames: .NET's names of types, as help has them, instead of PowerShell's.
  ///   - showsValues: the values that a parameter can have instead of its type.
  public static func lines(_ info: CommandInfo, as name: String? = nil, usesFullNames: Bool = false, showsValues: Bool = false) -> [String] {
    sets(info, usesFullNames: usesFullNames, showsValues: showsValues).map { [name ?? info.name, $0.text].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// The parameter sets, the default one first, each with its parameters as text.
  static func sets(_ info: CommandInfo, usesFullNames: Bool, showsValues: Bool = false) -> [(name: String, text: String)] {
    let metadata = info.metadata
    var names = metadata.setNames
    if let defaultSet = metadata.defaultSet, let at = names.firstIndex(of: defaultSet), at > 0 {
      names.remove(at: at)
      names.insert(defaultSet, at: 0)
    }
    return names.map { set in
      // Help that stands in a comment tells of common parameters even where a function has none (HelpCommentsParser).
      let hasCommon = metadata.isAdvanced || usesFullNames
      // It keeps the order in which they are declared.
      let shown = usesFullNames ? metadata.documentedParameters.filter { $0.info(set) != nil } : parameters(metadata, set)
      let words = shown.map { word($0, metadata, set, usesFullNames, showsValues) } + (hasCommon ? ["[<CommonParameters>]"] : [])
      return (set, words.joined(separator: " "))
    }
  }

  private static func parameters(_ metadata: CommandMetadata, _ set: String) -> [ParameterMetadata] {
    let own = metadata.parameters.filter { $0.info(set) != nil }
    let positional = own.filter { metadata.position(of: $0, in: set) != nil }
      .sorted { (metadata.position(of: $0, in: set) ?? 0) < (metadata.position(of: $1, in: set) ?? 0) }
    let named = own.filter { metadata.position(of: $0, in: set) == nil }
    let mandatory = named.filter { $0.declared(set)?.isMandatory ?? false }
    let optional = named.filter { !($0.declared(set)?.isMandatory ?? false) }
    // What a drive's provider adds stands behind the command's own.
    return positional + mandatory + optional.filter { !$0.isDynamic } + metadata.optionalCommonParameters + optional.filter(\.isDynamic)
  }

  private static func word(_ parameter: ParameterMetadata, _ metadata: CommandMetadata, _ set: String, _ usesFullNames: Bool, _ showsValues: Bool) -> String {
    let isMandatory = parameter.declared(set)?.isMandatory ?? false
    var text = "-" + parameter.name
    if parameter.isSwitch { return isMandatory ? text : "[\(text)]" }
    if metadata.position(of: parameter, in: set) != nil { text = "[\(text)]" }
    let values = parameter.constraints.compactMap { $0 as? ValidateSetConstraint }.flatMap(\.values)
    if showsValues, !values.isEmpty {
      text += " {\(values.joined(separator: " | "))}"
    } else if usesFullNames || showsValues, let names = parameter.enumerationNames {
      text += " {\(names.joined(separator: " | "))}"
    } else {
      text += " <\(usesFullNames ? TypeDescriptor.shortName(parameter.fullTypeName) : typeName(parameter))>"
    }
    return isMandatory ? text : "[\(text)]"
  }

  /// The types that PowerShell has names of its own for, by how parameters declare them.
  private static let shortNames = [
    "psobject": "psobject", "psobject[]": "psobject[]", "microsoft.powershell.commands.pspropertyexpression": "pspropertyexpression",
    "microsoft.powershell.commands.pspropertyexpression[]": "pspropertyexpression[]", "system.management.automation.runspaces.runspace": "runspace",
  ]

  /// A type by PowerShell's short name for it, or else without its namespace (ToStringCodeMethods.Type with dropNamespaces).
  private static func shown(_ type: TypeDescriptor) -> String {
    if let element = type.elementType { return shown(element) + "[" + String(repeating: ",", count: type.rank - 1) + "]" }
    if !type.genericArguments.isEmpty { return type.name.prefix { $0 != "`" && $0 != "[" } + "[" + type.genericArguments.map(shown).joined(separator: ",") + "]" }
    return TypeAccelerators.shown[type.fullName] ?? (type === TypeDescriptor.object ? "Object" : type.name)
  }

  public static func typeName(_ parameter: ParameterMetadata) -> String {
    if let shown = parameter.shownType { return shown }
    // A type's name that an attribute asks for is shown in place of a type.
    if let wanted = parameter.constraints.lazy.compactMap({ ($0 as? TypeNameConstraint)?.typeName }).first { return String(wanted.split(separator: ".").last ?? "") }
    var name = parameter.typeName
    if let short = shortNames[name.lowercased()] { return short }
    if name.lowercased() == "object" || name == "System.Object" { return "Object" }
    if name.lowercased() == "object[]" { return "Object[]" }
    // A function's parameter has a type, whatever it is written as.
    if !parameter.isCompiled, let type = parameter.resolvedType, type !== TypeDescriptor.customObject, type !== TypeDescriptor.object, type.elementType !== TypeDescriptor.object {
      return shown(type.openName == "System.Nullable`1" ? type.genericArguments.first ?? type : type)
    }
    if name.lowercased().hasPrefix("nullable["), name.hasSuffix("]") { name = String(name.dropFirst(9).dropLast()) }
    let generic = name.firstIndex { $0 == "[" }
    let head = generic.map { name[..<$0] } ?? Substring(name)
    if let dot = head.lastIndex(of: ".") { return String(name[name.index(after: dot)...]) }
    return name
  }
}
