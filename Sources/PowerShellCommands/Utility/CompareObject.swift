import PowerShellFormatting
import PowerShellRuntime

/// Compare-Object.
final class CompareObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Compare-Object", "Compares two sets of objects.", [
      CmdletParameter("ReferenceObject", "PSObject[]", position: 0, mandatory: true, allowsEmpty: true),
      CmdletParameter("DifferenceObject", "PSObject[]", position: 1, mandatory: true, byValue: true, allowsEmpty: true),
      CmdletParameter("SyncWindow", "int"), CmdletParameter("Property", "object[]"), CmdletParameter("ExcludeDifferent", "switch"),
      CmdletParameter("IncludeEqual", "switch"), CmdletParameter("PassThru", "switch"), CmdletParameter("Culture", "string"),
      CmdletParameter("CaseSensitive", "switch"),
    ], make: { CompareObject() })
  }
  private var differences: [Value] = []
  override func process() throws {
    if let value = value("DifferenceObject") { differences += session.enumerated(value).filter { !$0.isNull } }
  }

  override func end() throws {
    let properties = try PropertyExpression.parse(value("Property"), session, keys: ["expression"], cmdlet: self)
    var references = value("ReferenceObject").map { session.enumerated($0).filter { !$0.isNull } } ?? []
    var equal: [Value] = []
    var right: [Value] = []
    for item in differences {
      if let at = try references.firstIndex(where: { try isSame($0, item, properties) }) {
        equal.append(references.remove(at: at))
      } else {
        right.append(item)
      }
    }
    if flag("IncludeEqual") || flag("ExcludeDifferent") { for item in equal { try put(item, "==", properties) } }
    if flag("ExcludeDifferent") { return }
    for item in right { try put(item, "=>", properties) }
    for item in references { try put(item, "<=", properties) }
  }

  private func isSame(_ one: Value, _ other: Value, _ properties: [FormatProperty]) throws -> Bool {
    let ignoresCase = !flag("CaseSensitive")
    if properties.isEmpty {
      if one.object != nil || other.object != nil, !session.isNumber(one), !session.isNumber(other) {
        let (left, right) = (try session.stringify(one), try session.stringify(other))
        return ignoresCase ? left.lowercased() == right.lowercased() : left == right
      }
      return try session.equals(one, other, ignoresCase: ignoresCase)
    }
    return try properties.allSatisfy { property in
      let left = try PropertyExpression.value(property, of: one, session) ?? .null
      let right = try PropertyExpression.value(property, of: other, session) ?? .null
      return try session.equals(left, right, ignoresCase: ignoresCase)
    }
  }

  private func put(_ item: Value, _ side: String, _ properties: [FormatProperty]) throws {
    if flag("PassThru") {
      let object: PSObject = item.object ?? WrappedScalar(item)
      let members = object.extended ?? ExtendedMembers()
      members.members.append(Member("SideIndicator", .NoteProperty, .note(.string(side))))
      object.extended = members
      return try write(.object(object))
    }
    var values: [(String, Value)] = []
    if properties.isEmpty { values.append(("InputObject", item)) }
    for property in properties { values.append((property.shownLabel, try PropertyExpression.value(property, of: item, session) ?? .null)) }
    try write(CustomObject(values + [("SideIndicator", .string(side))]))
  }
}
