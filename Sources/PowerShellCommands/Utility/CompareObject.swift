import PowerShellFormatting
import PowerShellRuntime

/// Compare-Object.
final class CompareObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Compare-Object", "Compares two sets of objects.", [
      CmdletParameter("ReferenceObject", "PSObject[]", position: 0, mandatory: true, allowsEmpty: true),
      CmdletParameter("DifferenceObject", "PSObject[]", position: 1, mandatory: true, byValue: true, allowsEmpty: true),
      CmdletParameter("SyncWindow", "int", range: 0...Int(Int32.max)), CmdletParameter("Property", "object[]"), CmdletParameter("ExcludeDifferent", "switch"),
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
    let references = value("ReferenceObject").map { session.enumerated($0).filter { !$0.isNull } } ?? []
    let window = integer("SyncWindow") ?? Int.max
    // What has found no partner yet; what falls out of the window never will.
    var (left, right): ([Value], [Value]) = ([], [])
    for at in 0..<max(references.count, differences.count) {
      let one = at < references.count ? references[at] : nil
      let other = at < differences.count ? differences[at] : nil
      if let one, let other, try isSame(one, other, properties) {
        try putEqual(one, properties)
        continue
      }
      if let other {
        if let partner = try left.firstIndex(where: { try isSame($0, other, properties) }) { try putEqual(left.remove(at: partner), properties) } else { right.append(other) }
      }
      if let one {
        if let partner = try right.firstIndex(where: { try isSame(one, $0, properties) }) {
          right.remove(at: partner)
          try putEqual(one, properties)
        } else {
          left.append(one)
        }
      }
      if right.count > window { try putDifferent(right.removeFirst(), "=>", properties) }
      if left.count > window { try putDifferent(left.removeFirst(), "<=", properties) }
    }
    for item in right { try putDifferent(item, "=>", properties) }
    for item in left { try putDifferent(item, "<=", properties) }
  }

  private func putEqual(_ item: Value, _ properties: [FormatProperty]) throws {
    if has("IncludeEqual") ? flag("IncludeEqual") : flag("ExcludeDifferent") { try put(item, "==", properties) }
  }

  private func putDifferent(_ item: Value, _ side: String, _ properties: [FormatProperty]) throws {
    if !flag("ExcludeDifferent") { try put(item, side, properties) }
  }

  private func isSame(_ one: Value, _ other: Value, _ properties: [FormatProperty]) throws -> Bool {
    let ignoresCase = !flag("CaseSensitive")
    if properties.isEmpty {
      if try session.areSame(one, other, ignoresCase: ignoresCase) { return true }
      if one.object != nil || other.object != nil, !session.isNumber(one), !session.isNumber(other) {
        // Objects that are in no order are compared by their ToString(), which says nothing of a custom object (ObjectCommandComparer).
        func text(_ value: Value) throws -> String { value.object(as: CustomObject.self)?.isBag ?? false ? value.object?.text ?? "" : try session.stringify(value) }
        let (left, right) = (try text(one), try text(other))
        return ignoresCase ? left.lowercased() == right.lowercased() : left == right
      }
      return false
    }
    return try properties.allSatisfy { property in
      let left = try PropertyExpression.value(property, of: one, session) ?? .null
      let right = try PropertyExpression.value(property, of: other, session) ?? .null
      return try session.areSame(left, right, ignoresCase: ignoresCase)
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
