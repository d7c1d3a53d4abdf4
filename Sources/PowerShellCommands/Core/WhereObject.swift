import PowerShellRuntime
import PowerShellSyntax

/// Where-Object: by a script block, or by a property and an operator.
final class WhereObject: Cmdlet {
  static let operators: [(String, TokenKind, takesValue: Bool)] = [
    ("EQ", .Ieq, true), ("CEQ", .Ceq, true), ("NE", .Ine, true), ("CNE", .Cne, true), ("GT", .Igt, true), ("CGT", .Cgt, true),
    ("LT", .Ilt, true), ("CLT", .Clt, true), ("GE", .Ige, true), ("CGE", .Cge, true), ("LE", .Ile, true), ("CLE", .Cle, true),
    ("Like", .Ilike, true), ("CLike", .Clike, true), ("NotLike", .Inotlike, true), ("CNotLike", .Cnotlike, true),
    ("Match", .Imatch, true), ("CMatch", .Cmatch, true), ("NotMatch", .Inotmatch, true), ("CNotMatch", .Cnotmatch, true),
    ("Contains", .Icontains, true), ("CContains", .Ccontains, true), ("NotContains", .Inotcontains, true),
    ("CNotContains", .Cnotcontains, true), ("In", .Iin, true), ("CIn", .Cin, true), ("NotIn", .Inotin, true),
    ("CNotIn", .Cnotin, true), ("Is", .Is, true), ("IsNot", .IsNot, true), ("Not", .Not, false),
  ]

  override class var declaration: CmdletDeclaration {
    var parameters = [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
      CmdletParameter("FilterScript", "scriptblock", position: 0, mandatory: true, set: "ScriptBlockSet"),
      CmdletParameter("Property", "string", position: 0, mandatory: true, set: "EqualSet", notEmpty: true),
      CmdletParameter("Value", "object", position: 1, set: "EqualSet", allowsNull: true),
    ]
    for (name, _, takesValue) in operators {
      let set = name == "EQ" ? "EqualSet" : name + "Set"
      if name != "EQ" {
        parameters.append(CmdletParameter("Property", "string", position: 0, mandatory: true, set: set, notEmpty: true))
        if takesValue { parameters.append(CmdletParameter("Value", "object", position: 1, set: set, allowsNull: true)) }
      }
      let isCaseSensitive = name.hasPrefix("C") && name != "Contains"
      let alias = isCaseSensitive || name == "Not" || name.hasPrefix("Is") ? [] : ["I" + name]
      parameters.append(CmdletParameter(name, "switch", aliases: alias, mandatory: name != "EQ", set: set))
    }
    return CmdletDeclaration(
      "Where-Object", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Keeps the objects that a condition holds for.",
      defaultSet: "EqualSet", parameters, make: { WhereObject() })
  }

  private var block: ScriptBlock?
  private var kind: (TokenKind, Bool)?
  private var property = ""
  private var operand = Value.null

  override func begin() throws {
    block = block("FilterScript")
    if let block { return try block.checkClauses() }
    property = string("Property") ?? ""
    operand = value("Value") ?? .null
    if let found = WhereObject.operators.first(where: { flag($0.0) }) {
      kind = (found.1, found.takesValue)
      if kind?.0 == .Is || kind?.0 == .IsNot, let name = operand.stringValue {
        let trimmed = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
        operand = try session.convert(.string(trimmed), to: .typeBase)
      }
    } else if has("Value") {
      throw failure(
        "An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle",
        id: "OperatorNotSpecified", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
  }

  override func process() throws {
    guard let input = value("InputObject") else { return }
    if let block {
      if session.truth(try block.value(session, item: input)) { try write(input) }
      return
    }
    // The first object finds out what is missing (WhereObjectCommand.ProcessRecord).
    if let kind, kind.1, !has("Value") {
      throw failure(
        "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.",
        id: "ValueNotSpecifiedForWhereObject", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
    var item = try value(of: input)
    if Wildcard.hasWildcards(property) {
      let pattern = Wildcard(property)
      let matching = try session.properties(of: input).filter { pattern.matches($0.name) }
      if matching.count > 1 {
        return try writeError(
          "Input name \"\(property)\" is ambiguous. It can be resolved to multiple matched members. Possible matches include: \(matching.map(\.name).joined(separator: " ")).",
          id: "AmbiguousPropertyName", .InvalidArgument, type: "System.Management.Automation.PSArgumentException", target: input)
      }
      item = matching.first?.value
    }
    if item == nil, try isRefused(input) { return }
    let value = item ?? .null
    guard let (kind, _) = kind else {
      if session.truth(value) { try write(input) }
      return
    }
    if kind == .Not {
      if !session.truth(value) { try write(input) }
      return
    }
    let result: Value
    do {
      result = try session.apply(kind, value, operand)
    } catch Unwind.error(let error) {
      let name = WhereObject.operators.first { $0.1 == kind }?.0 ?? ""
      let isTypeTest = kind == .Is || kind == .IsNot
      let (shown, message) = (isTypeTest || name.hasPrefix("C") && name != "Contains" ? name : "I" + name.lowercased(), error.record.exception.message)
      let isMatch = [.Imatch, .Cmatch, .Inotmatch, .Cnotmatch].contains(kind)
      return try writeError(
        isMatch ? "The argument to operator '\(shown)' is not valid: \(message)." : "The '\(shown)' operator failed: \(message).",
        id: isMatch ? "BadOperatorArgument" : "OperatorFailed", .InvalidArgument, type: "System.Management.Automation.PSArgumentException", target: input)
    }
    if session.truth(result) { try write(input) }
  }

  private func value(of input: Value) throws -> Value? {
    if let table = input.object(as: DictionaryObject.self), let value = table[property] { return value }
    return try session.ownPropertyValue(property, of: input)
  }

  /// Strict mode refuses objects without the property (WhereObjectCommand.GetValue).
  private func isRefused(_ input: Value) throws -> Bool {
    guard session.strictMode(from: session.scope) >= 2 else { return false }
    try writeError(
      input.isNull ? "Cannot operate on a 'null' input object." : "The input name \"\(property)\" cannot be resolved to a property.",
      id: input.isNull ? "InputObjectIsNull" : "PropertyNotFound", .InvalidArgument, type: "System.Management.Automation.PSArgumentException", target: input)
    return true
  }
}
