import PowerShellRuntime

/// How a command's parameter set is shown: the set, and below it each of its parameters (PowerShellCore_format_ps1xml.cs).
enum ParameterSetView {
  static func lines(_ set: Value, _ session: Session) -> [String] {
    func property(_ name: String, of value: Value) -> Value { (try? session.propertyValue(name, of: value)).flatMap { $0 } ?? .null }
    func text(_ name: String, of value: Value) -> String { (try? session.stringify(property(name, of: value))) ?? "" }
    func list(_ name: String, of value: Value) -> [Value] { session.enumerated(property(name, of: value)) }
    var lines = ["Parameter Set Name: " + text("Name", of: set), "Is default parameter set: " + text("IsDefault", of: set), ""]
    for parameter in list("Parameters", of: set) {
      let type = property("ParameterType", of: parameter).object(as: TypeObject.self)?.descriptor.fullName ?? ""
      lines += ["  Parameter Name: " + text("Name", of: parameter), "    ParameterType = " + type]
      lines += [
        "Position", "IsMandatory", "IsDynamic", "HelpMessage", "ValueFromPipeline", "ValueFromPipelineByPropertyName", "ValueFromRemainingArguments",
      ].map { "    \($0) = " + text($0, of: parameter) }
      lines.append("    Aliases = {" + list("Aliases", of: parameter).map(\.text).joined(separator: ", ") + "}")
      lines.append("    Attributes =")
      // Attributes have no text of their own.
      lines += list("Attributes", of: parameter).map { _ in "      " } + [""]
    }
    return lines + [""]
  }
}
