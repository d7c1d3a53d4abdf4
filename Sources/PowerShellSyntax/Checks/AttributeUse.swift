/// Where the attributes of classes and their members may stand, and the names that their arguments have (AttributeUsage of .NET
/// and PowerShell's attributes; SemanticChecks.CheckAttributeArguments).
enum AttributeUse {
  enum Target: String {
    case type = "Class", enumeration = "Enum", property = "Property", method = "Method", constructor = "Constructor", parameter = "Parameter"

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
    /// The name that messages show: the short one where PowerShell has one.
    let shown: String
    /// The declarations that it may stand at, as .NET lists them.
    let validOn: String
    /// The names of the arguments that may be set, in .NET's order, and of the properties that may only be read.
    let (settable, readable): ([String], [String])

    init(_ shown: String, _ validOn: String, _ settable: String, _ readable: String) {
      (self.shown, self.validOn) = (shown, validOn)
      (self.settable, self.readable) = (settable.split(separator: " ").map(String.init), readable.split(separator: " ").map(String.init))
    }

    func allows(_ target: Target) -> Bool { validOn == "All" || validOn.split(separator: ", ").contains { $0 == target.rawValue } }
  }

  private static let automation = "System.Management.Automation."
  private static let commandProperties = "DefaultParameterSetName SupportsShouldProcess SupportsPaging SupportsTransactions ConfirmImpact HelpUri RemotingCapability"

  /// By the name in lower case, without the namespace of PowerShell's own attributes and without `Attribute`.
  private static let rules: [String: Rule] = {
    var rules: [String: Rule] = [
      "flags": Rule("System.FlagsAttribute", "Enum", "", ""),
      "serializable": Rule("System.SerializableAttribute", "Class, Struct, Enum, Delegate", "", ""),
      "nonserialized": Rule("System.NonSerializedAttribute", "Field", "", ""),
      "obsolete": Rule(
        "System.ObsoleteAttribute", "Class, Struct, Enum, Constructor, Method, Property, Field, Event, Interface, Delegate", "DiagnosticId UrlFormat",
        "Message IsError"),
      "cmdlet": Rule(automation + "CmdletAttribute", "Class", commandProperties, "NounName VerbName"),
      "hidden": Rule(automation + "HiddenAttribute", "Constructor, Method, Property, Field, Event", "", ""),
      "credential": Rule(automation + "CredentialAttribute", "Property, Field", "", "TransformNullOptionalParameters"),
    ]
    let short: [Rule] = [
      Rule("Alias", "Class, Property, Field", "", "AliasNames"),
      Rule("CmdletBinding", "Class", "PositionalBinding " + commandProperties, ""),
      Rule("DscLocalConfigurationManager", "Class", "", ""),
      Rule("DscProperty", "Property, Field", "Key Mandatory NotConfigurable", ""),
      Rule("DscResource", "Class", "RunAsCredential", ""),
      Rule("Experimental", "Class, Property, Field", "", "ExperimentName ExperimentAction"),
      Rule("OutputType", "Class", "ProviderCmdlet ParameterSetName", "Type"),
      Rule(
        "Parameter", "Property, Field",
        "Position ParameterSetName Mandatory ValueFromPipeline ValueFromPipelineByPropertyName ValueFromRemainingArguments HelpMessage HelpMessageBaseName HelpMessageResourceId DontShow",
        "ExperimentName ExperimentAction"),
      Rule("ArgumentCompleter", "Property, Field", "", "Type ScriptBlock"),
      Rule("PSDefaultValue", "Property, Field", "Value Help", ""),
      Rule("ValidateCount", "Property, Field", "", "MinLength MaxLength"),
      Rule("ValidateDrive", "Property, Field", "", "ValidRootDrives"),
      Rule("ValidateUserDrive", "Property, Field", "", "ValidRootDrives"),
      Rule("ValidateLength", "Property, Field", "", "MinLength MaxLength"),
      Rule("ValidatePattern", "Property, Field", "Options ErrorMessage", "RegexPattern"),
      Rule("ValidateRange", "Property, Field", "", "MinRange MaxRange"),
      Rule("ValidateScript", "Property, Field", "ErrorMessage", "ScriptBlock"),
      Rule("ValidateSet", "Property, Field", "ErrorMessage IgnoreCase", "ValidValues"),
    ]
    for rule in short { rules[rule.shown.lowercased()] = rule }
    for name in [
      "AllowEmptyCollection", "AllowEmptyString", "AllowNull", "ArgumentCompletions", "SupportsWildcards", "ValidateNotNull", "ValidateNotNullOrEmpty",
      "ValidateNotNullOrWhiteSpace", "ValidateTrustedData",
    ] {
      rules[name.lowercased()] = Rule(name, "Property, Field", "", "")
    }
    return rules
  }()

  /// The name that an attribute's rule is found by.
  static func key(_ node: AttributeAst) -> String {
    var name = node.typeName.name.lowercased().replacing("system.management.automation.", with: "")
    if name.hasSuffix("attribute"), name != "attribute" { name.removeLast(9) }
    return name
  }

  static func check(_ node: AttributeAst, at target: Target, _ parser: Parser) {
    guard let rule = rules[key(node)] else { return }
    guard rule.allows(target) else { return parser.report(node.extent, .AttributeNotAllowedOnDeclaration, rule.shown, rule.validOn) }
    for argument in node.namedArguments {
      func isNamed(_ property: String) -> Bool { property.lowercased() == argument.name.lowercased() }
      if let property = rule.readable.first(where: isNamed) {
        parser.report(argument.extent, .ReadOnlyProperty, property)
      } else if !rule.settable.contains(where: isNamed) {
        parser.report(argument.extent, .PropertyNotFoundForAttribute, argument.name, rule.shown, rule.settable.joined(separator: ", "))
      }
    }
  }
}
