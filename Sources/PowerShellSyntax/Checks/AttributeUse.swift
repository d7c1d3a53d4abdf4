/// Where the attributes of classes and their members may stand (AttributeUsage of .NET and PowerShell's attributes).
enum AttributeUse {
  enum Target {
    case type, enumeration, property, method, constructor, parameter

    /// The part of a class that an attribute stands at; nil outside of classes.
    init?(of declaration: Ast?, member: FunctionMemberAst?) {
      switch declaration {
      case let node as TypeDefinitionAst: self = node.isEnum ? .enumeration : .type
      case is PropertyMemberAst: self = .property
      case let node as FunctionMemberAst: self = node.isConstructor ? .constructor : .method
      case is ParameterAst where member != nil: self = .parameter
      default: return nil
      }
    }
  }

  private struct Rule {
    let fullName: String
    let targets: Set<Target>
    let shown: String
    /// The names that a named argument may have; nil where nobody knows them.
    var properties: [String]?
  }

  private static let rules: [String: Rule] = {
    let automation = "System.Management.Automation."
    var rules: [String: Rule] = ["flags": Rule(fullName: "System.FlagsAttribute", targets: [.enumeration], shown: "Enum")]
    for name in [
      "ValidateSet", "ValidateRange", "ValidatePattern", "ValidateScript", "ValidateLength", "ValidateCount", "ValidateNotNull", "ValidateNotNullOrEmpty",
      "ValidateNotNullOrWhiteSpace", "ValidateDrive", "ValidateUserDrive", "AllowNull", "AllowEmptyString", "AllowEmptyCollection", "Alias", "SupportsWildcards",
      "PSDefaultValue", "ValidateTrustedData",
    ] {
      rules[name.lowercased()] = Rule(fullName: automation + name + "Attribute", targets: [.property], shown: "Property, Field")
    }
    rules["parameter"] = Rule(
      fullName: automation + "ParameterAttribute", targets: [.property], shown: "Property, Field",
      properties: [
        "ExperimentName", "ExperimentAction", "Position", "ParameterSetName", "Mandatory", "ValueFromPipeline", "ValueFromPipelineByPropertyName",
        "ValueFromRemainingArguments", "HelpMessage", "HelpMessageBaseName", "HelpMessageResourceId", "DontShow",
      ])
    for name in ["CmdletBinding", "OutputType"] {
      rules[name.lowercased()] = Rule(fullName: automation + name + "Attribute", targets: [.type], shown: "Class")
    }
    return rules
  }()

  static func check(_ node: AttributeAst, at target: Target, _ parser: Parser) {
    var name = node.typeName.name.lowercased().replacing("system.management.automation.", with: "")
    if name.hasSuffix("attribute"), name != "attribute" { name.removeLast(9) }
    guard let rule = rules[name] else { return }
    if !rule.targets.contains(target) { parser.report(node.extent, .AttributeNotAllowedOnDeclaration, rule.fullName, rule.shown) }
    guard let properties = rule.properties else { return }
    for argument in node.namedArguments where !properties.contains(where: { $0.lowercased() == argument.name.lowercased() }) {
      parser.report(argument.extent, .PropertyNotFoundForAttribute, argument.name, rule.fullName, properties.joined(separator: ", "))
    }
  }
}
