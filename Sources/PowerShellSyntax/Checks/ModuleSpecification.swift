/// A table that describes a module, as `#requires -Modules` and `using module` have it (ModuleSpecification.ModuleSpecificationInitHelper).
public enum ModuleSpecification {
  /// What is wrong with a table, in PowerShell's words.
  public struct Fault: Error {
    public let message: String
  }

  private static let keys = ["modulename", "moduleversion", "requiredversion", "maximumversion", "guid"]

  /// The module of a table whose values are constants.
  static func read(_ table: HashtableAst) -> Result<ScriptRequirements.Module, Fault> {
    read(table.pairs.compactMap { pair in
      ConstantExpression.keyText(pair.key).map { ($0, (pair.value as? PipelineAst)?.pureExpression.flatMap(ConstantExpression.keyText) ?? "") }
    })
  }

  /// The module of a table's keys and values.
  public static func read(_ pairs: [(key: String, value: String)]) -> Result<ScriptRequirements.Module, Fault> {
    let unknown = pairs.map(\.key).filter { !keys.contains($0.lowercased()) }.map { "'\($0)'" }
    let values = Dictionary(pairs.map { ($0.key.lowercased(), $0.value) }) { $1 }
    if let message = fault(values, unknown) { return .failure(Fault(message: message)) }
    return .success(ScriptRequirements.Module(
      name: values["modulename"] ?? "", minimum: values["moduleversion"], required: values["requiredversion"], maximum: values["maximumversion"], guid: values["guid"]))
  }

  private static func fault(_ values: [String: String], _ unknown: [String]) -> String? {
    if !unknown.isEmpty {
      return "The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid (\(unknown.joined(separator: ", "))), then try again."
    }
    for key in ["moduleversion", "requiredversion", "maximumversion"] {
      if let text = values[key], !isVersion(text, allowsStar: key == "maximumversion") {
        return "Cannot convert value \"\(text)\" to type \"System.Version\". Error: \"Version string portion was too short or too long. (Parameter 'input')\""
      }
    }
    if let guid = values["guid"], !isGuid(guid) { return "Cannot convert value \"\(guid)\" to type \"System.Guid\". Error: \"Unrecognized Guid format.\"" }
    if values["modulename"] == nil { return "The 'ModuleName' member does not exist in the hashtable that describes this module." }
    let (minimum, required, maximum) = (values["moduleversion"] != nil, values["requiredversion"] != nil, values["maximumversion"] != nil)
    if required, minimum { return "The parameters ModuleVersion and RequiredVersion cannot be used together. Please specify only one parameter." }
    if required, maximum { return "The parameters MaximumVersion and RequiredVersion cannot be used together. Please specify only one parameter." }
    if minimum || required || maximum { return nil }
    return "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'."
  }

  private static func isVersion(_ text: String, allowsStar: Bool) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (2...4).contains(parts.count) && parts.enumerated().allSatisfy { at, part in UInt32(part) != nil || allowsStar && part == "*" && at == parts.count - 1 }
      || allowsStar && text == "*"
  }

  private static func isGuid(_ text: String) -> Bool {
    let digits = text.filter { !"{}()-".contains($0) }
    return digits.count == 32 && digits.allSatisfy(\.isHexDigit)
  }
}
