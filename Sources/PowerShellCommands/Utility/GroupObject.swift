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
  private var items: [Value] = []
  override func process() throws {
    if let value = value("InputObject"), !value.isNull { items.append(value) }
  }

  private struct Group {
    let values: [Value]
    var items: [Value]
  }

  override func end() throws {
    if flag("AsString"), !flag("AsHashTable") {
      throw failure("The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.", id: "ArgumentException", .InvalidArgument, type: "System.ArgumentException")
    }
    let keys = try PropertyExpression.parse(value("Property"), session, keys: ["expression"], cmdlet: self)
    if keys.count > 1, flag("AsHashTable"), !flag("AsString") {
      throw failure(
        "The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.", id: "ArgumentException",
        .InvalidArgument, type: "System.ArgumentException", target: value("Property") ?? .null)
    }
    var groups: [Group] = []
    var index: [String: [Int]] = [:]
    let ignoresCase = !flag("CaseSensitive")
    for item in items {
      let values = try keys.isEmpty ? [item] : keys.map { try PropertyExpression.value($0, of: item, session) ?? .null }
      let bucket = values.map { $0.text.lowercased() }.joined(separator: "\u{1}")
      if let at = try index[bucket]?.first(where: { try isSame(groups[$0].values, values, ignoresCase) }) {
        groups[at].items.append(item)
      } else {
        index[bucket, default: []].append(groups.count)
        groups.append(Group(values: values, items: [item]))
      }
    }
    if flag("AsHashTable") { return try writeTable(groups) }
    for group in sorted(groups, ignoresCase) { try write(object(group)) }
  }

  private func isSame(_ left: [Value], _ right: [Value], _ ignoresCase: Bool) throws -> Bool {
    try zip(left, right).allSatisfy { try session.areSame($0, $1, ignoresCase: ignoresCase) }
  }

  private func sorted(_ groups: [Group], _ ignoresCase: Bool) -> [Group] {
    groups.enumerated().sorted { one, other in
      for (left, right) in zip(one.element.values, other.element.values) {
        let order = Comparison.order(left, right, ignoresCase: ignoresCase)
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
    session.isList(value) ? "{" + (try session.enumerated(value).map(session.cultureText)).joined(separator: ", ") + "}" : try session.cultureText(of: value)
  }
  private var collection: TypeDescriptor { session.types.generic("System.Collections.ObjectModel.Collection", [.psObject]) ?? .arrayList }

  private func writeTable(_ groups: [Group]) throws {
    if groups.isEmpty { return }
    let table = DictionaryObject(ignoresCase: !flag("CaseSensitive"))
    for group in groups {
      let key: Value = flag("AsString") || group.values.count > 1 ? .string(try group.values.map { try session.stringify($0) }.joined(separator: ", ")) : group.values[0]
      if key.isNull || table.contains(key) {
        throw failure(
          "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid property value, and then try again.",
          id: "InvalidOperation", .InvalidArgument, type: "System.Exception")
      }
      table[key: key] = .object(ListObject(group.items, type: collection))
    }
    try write(table)
  }
}
