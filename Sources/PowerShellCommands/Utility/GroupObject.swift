import PowerShellFormatting
import PowerShellRuntime

/// Group-Object.
final class GroupObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Group-Object", "Groups objects that have the same values of properties.", [
      CmdletParameter("NoElement", "switch"), CmdletParameter("AsHashTable", "switch", aliases: ["AHT"]), CmdletParameter("AsString", "switch"),
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true), CmdletParameter("Property", "object[]", position: 0),
      CmdletParameter("Culture", "string"), CmdletParameter("CaseSensitive", "switch"),
    ], make: { GroupObject() })
  }
  /// The objects, and the values that each is grouped by, worked out as it comes (GroupObjectCommand.ProcessRecord).
  private var keyed: [(item: Value, found: [Value?])] = []
  private lazy var keys = Result { try parsedKeys() }

  override func process() throws {
    guard let item = value("InputObject"), !item.isNull else { return }
    let keys = try keys.get()
    keyed.append((item, try keys.isEmpty ? [item] : keys.map { try PropertyExpression.key($0, of: item, self) }))
  }

  /// Without input nothing looks at the properties.
  private func parsedKeys() throws -> [FormatProperty] {
    let keys = try PropertyExpression.parse(value("Property"), session, keys: ["expression"], cmdlet: self)
    if let key = keys.compactMap(\.name).first(where: Wildcard.hasWildcards) {
      throw failure("Wildcard characters are not allowed in \"\(key)\".", id: "WildCardError", .InvalidArgument, type: "System.NotSupportedException")
    }
    return keys
  }

  private struct Group {
    let values: [Value]
    var items: [Value]
    /// Of each value, whether the objects lack the property.
    let isMissing: [Bool]
  }

  /// The type of the values of each property; groups of several types stay as they came (GroupObjectCommand.UpdateOrderPropertyTypeInfo).
  private var types: [TypeDescriptor?] = []
  private var hasDifferentTypes = false

  private func noteTypes(_ values: [Value?]) {
    if types.isEmpty { types = Array(repeating: nil, count: values.count) }
    for (at, value) in values.enumerated() {
      guard let type = value?.base.type, value?.isNull == false else { continue }
      if let known = types[at], known !== type { hasDifferentTypes = true }
      types[at] = types[at] ?? type
    }
  }

  /// Two records that have no order.
  private func incomparable(_ groups: [Group]) -> (Value, Value)? {
    let records = groups.map { $0.values[0] }.filter(\.isRecord)
    return records.count > 1 ? (records[0], records[1]) : nil
  }

  override func end() throws {
    if flag("AsString"), !flag("AsHashTable") {
      throw failure("The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.", id: "ArgumentException", .InvalidArgument, type: "System.ArgumentException")
    }
    let keys = try keyed.isEmpty ? [] : keys.get()
    if keys.count > 1, flag("AsHashTable"), !flag("AsString") {
      throw failure(
        "The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.", id: "ArgumentException",
        .InvalidArgument, type: "System.ArgumentException", target: value("Property") ?? .null)
    }
    var groups: [Group] = []
    var index: [String: [Int]] = [:]
    let ignoresCase = !flag("CaseSensitive")
    // A truth value is the same as all that counts as true or false alike, whatever its text.
    let hasFlags = keyed.contains { $0.found.contains { $0?.base.type === TypeDescriptor.bool } }
    for (item, found) in try inOrder(keyed) {
      let values = found.map { $0 ?? .null }
      let bucket = hasFlags ? "" : values.map { session.isList($0) ? "\u{2}" : $0.object is DictionaryObject ? "\u{3}" : $0.text.lowercased() }.joined(separator: "\u{1}")
      if let at = try index[bucket]?.first(where: { try isSame(groups[$0].values, values, ignoresCase) }) {
        groups[at].items.append(item)
      } else {
        index[bucket, default: []].append(groups.count)
        groups.append(Group(values: values, items: [item], isMissing: found.map { $0 == nil }))
      }
    }
    if let (one, other) = incomparable(groups) {
      throw failure(
        "Cannot compare \"\(try session.stringify(one))\" to \"\(try session.stringify(other))\" because the objects are not the same type or the object \"\(try session.stringify(one))\" does not implement \"IComparable\".",
        id: "NotIcomparable", .InvalidArgument, type: "System.ArgumentException")
    }
    if flag("AsHashTable") { return try writeTable(groups) }
    for group in sorted(groups, ignoresCase) { try write(object(group)) }
  }

  private func isSame(_ left: [Value], _ right: [Value], _ ignoresCase: Bool) throws -> Bool {
    try zip(left, right).allSatisfy { one, other in
      switch (one.object, other.object) {
      // What has no order is the same where one can be made of the other, whatever is in it; where not, the texts tell.
      case (is DictionaryObject, is DictionaryObject): return true
      case (is ClassInstance, is ClassInstance), (is ScriptBlock, is ScriptBlock): return try CaseFolding.equal(session.stringify(one), session.stringify(other))
      case _ where session.isList(one) && session.isList(other): return one.type.map { (try? session.convert(other, to: $0)) != nil } ?? false
      default: return try session.areSame(one, other, ignoresCase: ignoresCase)
      }
    }
  }

  /// The objects with their values; lists come in the order of their texts, so that the first of them names the group.
  private func inOrder(_ keyed: [(item: Value, found: [Value?])]) throws -> [(item: Value, found: [Value?])] {
    for (_, found) in keyed { noteTypes(found) }
    guard !hasDifferentTypes, keyed.contains(where: { $0.found.contains { $0.map(session.isList) ?? false } }) else { return keyed }
    let texts = try keyed.map { try $0.found.map { try session.stringify($0 ?? .null) } }
    return keyed.indices.sorted { texts[$0] == texts[$1] ? $0 < $1 : texts[$0].lexicographicallyPrecedes(texts[$1]) }.map { keyed[$0] }
  }

  private func sorted(_ groups: [Group], _ ignoresCase: Bool) -> [Group] {
    if hasDifferentTypes { return groups }
    return groups.enumerated().sorted { one, other in
      for at in one.element.values.indices {
        // Objects without the property come last.
        if one.element.isMissing[at] != other.element.isMissing[at] { return other.element.isMissing[at] }
        let order = Comparison.order(one.element.values[at], other.element.values[at], ignoresCase: ignoresCase)
        if order != 0 { return order < 0 }
      }
      return one.offset < other.offset
    }.map(\.element)
  }

  static let info = TypeDescriptor.record(
    "Microsoft.PowerShell.Commands.GroupInfo", "System.Collections.ArrayList Values {get;}", "int Count {get;}",
    "System.Collections.ObjectModel.Collection[psobject] Group {get;}", "string Name {get;}")
  static let infoNoElement = TypeDescriptor.record("Microsoft.PowerShell.Commands.GroupInfoNoElement", base: info)

  private func object(_ group: Group) throws -> CustomObject {
    let name = try group.values.filter { !$0.isNull }.map { try shown($0) }.joined(separator: ", ")
    return CustomObject([
      ("Values", .object(ListObject(group.values))), ("Count", .int(Int32(group.items.count))),
      ("Group", .object(ListObject(flag("NoElement") ? [] : group.items, type: collection))), ("Name", .string(name)),
    ], type: flag("NoElement") ? GroupObject.infoNoElement : GroupObject.info)
  }
  /// A value in a group's name: by the culture, a list in braces (GroupInfo.BuildName).
  private func shown(_ value: Value) throws -> String {
    // What is grouped itself is a text like any other; so is what a block makes of it.
    if session.isList(value), !has("Property") || isOfBlocks { return try session.stringify(value) }
    return session.isList(value) ? "{" + (try session.enumerated(value).map(session.cultureText)).joined(separator: ", ") + "}" : try session.cultureText(of: value)
  }
  private lazy var isOfBlocks = value("Property").map { session.enumerated($0).contains { $0.object is ScriptBlock } } ?? false
  private var collection: TypeDescriptor { session.types.generic("System.Collections.ObjectModel.Collection", [.psObject]) ?? .arrayList }

  private func writeTable(_ groups: [Group]) throws {
    if groups.isEmpty { return }
    let table = DictionaryObject(ignoresCase: !flag("CaseSensitive"))
    for group in groups {
      let key: Value = flag("AsString") || group.values.count > 1 ? .string(try group.values.map { try session.stringify($0) }.joined(separator: ", ")) : group.values[0]
      if key.isNull || table.contains(key) {
        throw failure(
          "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.",
          id: "InvalidOperation", .InvalidArgument, type: "System.Exception")
      }
      table[key: key] = .object(ListObject(group.items, type: collection))
    }
    try write(table)
  }
}
