import PowerShellFormatting
import PowerShellRuntime

/// Select-Object.
final class SelectObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Select-Object", "Selects properties of objects, or some of the objects.", defaultSet: "DefaultParameter", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
      CmdletParameter("Property", "object[]", position: 0, set: "DefaultParameter"),
      CmdletParameter("Property", "object[]", position: 0, set: "SkipLastParameter"),
      CmdletParameter("ExcludeProperty", "string[]", set: "DefaultParameter"), CmdletParameter("ExcludeProperty", "string[]", set: "SkipLastParameter"),
      CmdletParameter("ExpandProperty", "string", set: "DefaultParameter"), CmdletParameter("ExpandProperty", "string", set: "SkipLastParameter"),
      CmdletParameter("Unique", "switch"), CmdletParameter("CaseInsensitive", "switch"),
      CmdletParameter("Last", "int", set: "DefaultParameter", range: 0...Int(Int32.max)),
      CmdletParameter("First", "int", set: "DefaultParameter", range: 0...Int(Int32.max)),
      CmdletParameter("Skip", "int", set: "DefaultParameter", range: 0...Int(Int32.max)),
      CmdletParameter("Skip", "int", set: "SkipLastParameter", range: 0...Int(Int32.max)),
      CmdletParameter("SkipLast", "int", set: "SkipLastParameter", range: 0...Int(Int32.max)), CmdletParameter("Wait", "switch", set: "DefaultParameter"), CmdletParameter("Wait", "switch", set: "IndexParameter"),
      CmdletParameter("Index", "int[]", set: "IndexParameter", range: 0...Int(Int32.max)), CmdletParameter("SkipIndex", "int[]", set: "SkipIndexParameter", range: 0...Int(Int32.max)),
    ], make: { SelectObject() })
  }

  private var properties: [FormatProperty] = []
  private var excluded: [Wildcard] = []
  private var queue: [Value] = []
  private var seen = 0
  private var written = 0
  private var kept: [String: [Value]] = [:]
  /// The truth values among them: another value is the same as one where it counts as true or false alike.
  private var keptFlags: [Value] = []

  override func begin() throws {
    properties = try PropertyExpression.parse(value("Property"), session, keys: ["expression", "label", "name"], cmdlet: self)
    excluded = strings("ExcludeProperty").map { Wildcard($0) }
    if properties.isEmpty && !excluded.isEmpty {
      var all = FormatProperty()
      all.name = "*"
      properties = [all]
    }
  }

  override func process() throws {
    guard let input = value("InputObject"), !input.isNull else { return }
    seen += 1
    if has("Index") || has("SkipIndex") {
      let wanted = (value("Index") ?? value("SkipIndex")).map { session.enumerated($0).map(\.intValue) } ?? []
      if wanted.contains(seen - 1) == has("Index") { try take(input) }
      if has("Index"), !flag("Wait"), seen > wanted.max() ?? -1 { try stopUpstream() }
      return
    }
    if let count = integer("SkipLast") {
      if seen <= integer("Skip") ?? 0 { return }
      queue.append(input)
      if queue.count > count { try take(queue.removeFirst()) }
      return
    }
    if let last = integer("Last") {
      if let first = integer("First"), seen - (integer("Skip") ?? 0) <= first {
        if seen > (integer("Skip") ?? 0) { try take(input) }
        return
      }
      queue.append(input)
      let keep = last + (has("First") ? 0 : integer("Skip") ?? 0)
      if queue.count > keep { queue.removeFirst() }
      return
    }
    if seen <= integer("Skip") ?? 0 { return }
    if let first = integer("First") {
      if first == 0 { return try stopUpstream() }
      if written >= first { return }
      try take(input)
      if written >= first, !flag("Wait") { try stopUpstream() }
      return
    }
    try take(input)
  }

  override func end() throws {
    if has("Last") {
      if !has("First"), let skip = integer("Skip") { queue.removeLast(min(skip, queue.count)) }
      for item in queue { try take(item) }
    }
  }

  private func take(_ input: Value) throws {
    written += 1
    if let name = string("ExpandProperty") {
      try expand(input, name)
      return
    }
    guard properties.isEmpty else { return try put(try selected(input)) }
    nameSelected(input)
    try put(input)
  }

  /// A record that is passed on as it is gets the name that selected ones have (SelectObjectCommand.SetPSCustomObject).
  private func nameSelected(_ value: Value) {
    guard let record = value.object(as: CustomObject.self), record.isBag else { return }
    let selected = "Selected.System.Management.Automation.PSCustomObject"
    let names = session.typeNames(of: value)
    guard !names.contains(selected) else { return }
    let members = record.extended ?? ExtendedMembers()
    members.typeNames = [selected] + names
    record.extended = members
  }

  private func put(_ value: Value) throws {
    if flag("Unique") {
      // What is equal has the same text, save for records and beside truth values; only values of one text are compared.
      let text = try session.stringify(value)
      let key = properties.isEmpty && value.object is CustomObject ? "" : flag("CaseInsensitive") ? text.lowercased() : text
      for other in kept[key] ?? [] where try isSame(value, other) { return }
      if value.base.type === TypeDescriptor.bool { keptFlags.append(value) }
      let truth = session.truth(value)
      if value.base.type === TypeDescriptor.bool ? kept.values.contains(where: { $0.contains { session.truth($0) == truth } }) : keptFlags.contains(where: { session.truth($0) == truth }) { return }
      kept[key, default: []].append(value)
    }
    try write(value)
  }

  private func isSame(_ one: Value, _ other: Value) throws -> Bool {
    // Only what was selected counts; of whole records nothing differs (SelectObjectCommand.FilteredWriteObject).
    guard !properties.isEmpty else { return Comparison.order(one, other, ignoresCase: flag("CaseInsensitive"), in: session) == 0 }
    if one.object is CustomObject, other.object is CustomObject {
      let left = try session.properties(of: one)
      let right = try session.properties(of: other)
      guard left.map(\.name) == right.map(\.name) else { return false }
      for (a, b) in zip(left, right) where try !session.equals(a.value, b.value, ignoresCase: flag("CaseInsensitive")) { return false }
      return true
    }
    return try session.equals(one, other, ignoresCase: flag("CaseInsensitive"))
  }

  private func selected(_ input: Value) throws -> Value {
    let result = CustomObject()
    let members = ExtendedMembers()
    for property in properties {
      // What a script block works out is left out by no name (SelectObjectCommand.ProcessExpressionParameter).
      for (name, value) in try evaluated(property, input) where property.block != nil || !excluded.contains(where: { $0.matches(name) }) {
        if result[name] != nil {
          try writeError(
            "The property cannot be processed because the property \"\(name)\" already exists.",
            id: "AlreadyExistingUserSpecifiedPropertyNoExpand", .InvalidOperation,
            type: "System.Management.Automation.PSArgumentException", target: input)
          continue
        }
        result[name] = value
        if property.block != nil { members.wrapped.insert(name) }
      }
    }
    let own = (input.object is CustomObject ? input.type?.fullName : session.typeNames(of: input).first) ?? "System.Object"
    members.typeNames = ["Selected." + own, "System.Management.Automation.PSCustomObject", "System.Object"]
    result.extended = members
    return .object(result)
  }

  private func evaluated(_ property: FormatProperty, _ input: Value) throws -> [(String, Value)] {
    if property.block != nil {
      let value = try PropertyExpression.value(property, of: input, session) ?? .null
      // What a block gives has come through a pipeline, which shows in how exports write a number.
      if case .double = value { return [(property.shownLabel, .object(WrappedScalar(value)))] }
      return [(property.shownLabel, value)]
    }
    let name = property.name ?? ""
    if Wildcard.hasWildcards(name) {
      let found = try PropertyExpression.values(property, of: input, session).map { ($0.name, $0.value ?? .null) }
      guard let label = property.label else { return found }
      if found.count > 1 {
        try writeError("Cannot rename multiple results.", id: "RenamingMultipleResults", .InvalidOperation, type: "System.InvalidOperationException", target: input)
        return []
      }
      return found.map { (label, $0.1) }
    }
    if let table = input.object(as: DictionaryObject.self), table.isOrdered, (try? session.findMember(name, of: input)) ?? nil == nil {
      return [(property.label ?? name, .null)]
    }
    let own = (try? session.findMember(name, of: input)) ?? nil
    if case .propertySet(let set)? = own?.body { return try set.map { ($0, try session.propertyValue($0, of: input) ?? .null) } }
    let shown = own.flatMap { [.Method, .ScriptMethod].contains($0.kind) ? nil : $0.name } ?? name
    return [(property.label ?? shown, try PropertyExpression.value(property, of: input, session) ?? .null)]
  }

  private func expand(_ input: Value, _ name: String) throws {
    var names = [name]
    if Wildcard.hasWildcards(name) {
      let pattern = Wildcard(name)
      names = try session.properties(of: input).map(\.name).filter(pattern.matches)
      if names.count > 1 {
        return try writeError(
          "Multiple properties cannot be expanded.", id: "MutlipleExpandProperties", .InvalidArgument, type: "System.Management.Automation.PSArgumentException", target: input)
      }
    }
    guard let first = names.first, (try? session.findMember(first, of: input))??.kind != .ParameterizedProperty, let value = try PropertyExpression.value(named: first, of: input, session) else {
      try writeError(
        "Property \"\(name)\" cannot be found.", id: "ExpandPropertyNotFound", .InvalidArgument,
        type: "System.Management.Automation.PSArgumentException", target: input)
      return
    }
    if value.isNull { return }
    let items = session.isList(value) ? session.enumerated(value) : [value]
    for item in items {
      if properties.isEmpty {
        try put(item)
        continue
      }
      let extra = try properties.flatMap { try evaluated($0, input) }
      try put(decorated(item, extra))
    }
  }

  private func decorated(_ item: Value, _ extra: [(String, Value)]) throws -> Value {
    let object: PSObject = item.object ?? WrappedScalar(item)
    let members = object.extended ?? ExtendedMembers()
    for (name, value) in extra {
      if (try? session.findMember(name, of: item)) ?? nil != nil {
        try writeError(
          "The property cannot be processed because the property \"\(name)\" already exists.", id: "AlreadyExistingUserSpecifiedPropertyExpand",
          .InvalidOperation, type: "System.Management.Automation.PSArgumentException", target: item)
        continue
      }
      members.members.append(Member(name, .NoteProperty, .note(value)))
    }
    object.extended = members
    return .object(object)
  }
}
