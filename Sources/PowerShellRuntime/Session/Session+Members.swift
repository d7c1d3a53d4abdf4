import PowerShellSyntax

extension Session {
  // MARK: Reading properties

  func property(_ name: String, of value: Value, _ frame: Frame) throws -> Value {
    if value.isNull {
      if strictMode(from: frame.scope) >= 2 { throw propertyNotFound(name) }
      return CaseFolding.equal(name, "Count") || CaseFolding.equal(name, "Length") ? .int(0) : .null
    }
    if let result = try propertyValue(name, of: value) { return result }
    if isList(value) {
      var results: [Value] = []
      var found = false
      let isStrict = strictMode(from: frame.scope) >= 2
      for element in enumerated(value) {
        if let item = try propertyValue(name, of: element) {
          found = true
          if isList(item) { results += enumerated(item) } else { results.append(item) }
        } else if isStrict {
          throw propertyNotFound(name, of: element)
        } else if element.object(as: CustomObject.self)?.isBag ?? (element.object is XmlNodeObject) {
          // A record and a node of XML are asked as if they had the property (PSGetMemberBinder.GetAdaptedValue).
          results.append(.null)
        }
      }
      if !results.isEmpty || found { return results.count == 1 ? results[0] : .array(results) }
    }
    if strictMode(from: frame.scope) >= 2 { throw propertyNotFound(name, of: value) }
    return .null
  }

  func propertyNotFound(_ name: String, of value: Value = .null) -> Unwind {
    let message = "The property '\(name)' cannot be found on this object. Verify that the property exists."
    // An empty list has nobody to ask for the property.
    return isList(value) && enumerated(value).isEmpty
      ? Failure.error(message, id: "PropertyNotFoundStrict", .InvalidOperation)
      : Failure.error(
        message, id: "PropertyNotFoundStrict", .NotSpecified,
        type: Failure.exceptionType("System.Management.Automation.PropertyNotFoundException"))
  }

  /// The value of a property; nil where the object has none of that name.
  public func propertyValue(_ name: String, of value: Value) throws -> Value? {
    if case .object(let object) = value {
      if let table = object as? DictionaryObject {
        if let item = table[name] { return item }
      } else if let custom = object as? CustomObject, custom.extended == nil || custom.extended?.member(name) == nil {
        if let at = custom.shape.position(name) { return custom.values[at] }
      }
    }
    guard let member = try findMember(name, of: value) else { return nil }
    return try get(member, of: value)
  }

  /// The properties of a custom object that has nothing else, neither of its own nor by Update-TypeData; nil of all others.
  public func plainProperties(of object: PSObject) -> [(String, Value)]? {
    guard let custom = object as? CustomObject, custom.isBag, custom.extended == nil, typeData.isEmpty else { return nil }
    return Array(zip(custom.shape.names, custom.values))
  }

  /// Finds a member by name: the object's own, those of its type names' type data, its type's.
  public func findMember(_ name: String, of value: Value) throws -> Member? { try findMember(name, key: CaseFolding.fold(name), of: value) }

  /// - Parameter key: the name in lower case.
  func findMember(_ name: String, key: String, of value: Value) throws -> Member? {
    if case .object(let object) = value {
      if let member = object.extended?.member(name) { return member }
      if let node = object as? XmlNodeObject, let member = node.member(name) { return member }
      if let custom = object as? CustomObject, let at = custom.shape.position(name) {
        return custom.member(at: at)
      }
    }
    if !typeData.isEmpty {
      for typeName in typeNames(of: value) {
        if let member = typeData[typeName.lowercased()]?.members[key] { return member }
      }
    }
    if let member = value.base.type?.member(key) { return member }
    if let member = intrinsicMember(key, of: value) { return member }
    return nil
  }

  /// Whether a member is the object's own, not one that PowerShell gives everything.
  func hasOwnProperty(_ name: String, of value: Value) throws -> Bool {
    let key = name.lowercased()
    guard key == "count" || key == "length" else { return true }
    if let custom = value.object(as: CustomObject.self) { return custom.shape.position(name) != nil || value.object?.extended?.member(name) != nil || addsMember(name, to: value) }
    // Attributes and elements of XML may have these names.
    if let node = value.object(as: XmlNodeObject.self), node.propertyMembers.contains(where: { CaseFolding.equal($0.name, name) }) { return true }
    return value.base.type?.member(key) != nil || value.object?.extended?.member(name) != nil || addsMember(name, to: value)
  }

  /// Whether a type's data gives a value a member.
  private func addsMember(_ name: String, to value: Value) -> Bool {
    addedMembers(ofTypes: typeNames(of: value)).contains { CaseFolding.equal($0.name, name) }
  }

  /// The members that PowerShell gives everything.
  private func intrinsicMember(_ key: String, of value: Value) -> Member? {
    switch key {
    case "count", "length":
      // The elements of a list are asked for what the list has not (PSGetMemberBinder).
      if isList(value) { return nil }
      if value.object is CustomObject && key == "length" && strictModeIsOff == false { return nil }
      if strictMode(from: scope) >= 2, !(value.object is CustomObject) { return nil }
      return Member(key == "count" ? "Count" : "Length", .Property, .property(
        get: { _, object in .int(object.isNull ? 0 : 1) },
        set: nil))
    case "pstypenames":
      return Member("pstypenames", .CodeProperty, .property(
        get: { session, object in session.typeNameList(of: object) }, set: nil))
    case "psstandardmembers": return standardMembers(of: value)
    case "psobject":
      return Member("PSObject", .MemberSet, .property(get: { session, object in session.psObject(of: object) }, set: nil))
    case "psbase": return Member("psbase", .MemberSet, .property(get: { session, object in session.psBase(of: object) }, set: nil))
    default: return nil
    }
  }
  /// What type data says of an object as a whole: the properties that are shown and those that are keys.
  private func standardMembers(of value: Value) -> Member? {
    let all = typeNames(of: value).compactMap { typeData[$0.lowercased()] }
    let display = all.lazy.compactMap(\.defaultProperties).first, keys = all.lazy.compactMap(\.keyProperties).first, single = all.lazy.compactMap(\.defaultProperty).first
    guard display != nil || keys != nil || single != nil else { return nil }
    let made = CustomObject()
    if let single { made["DefaultDisplayProperty"] = .string(single) }
    let added = ExtendedMembers()
    added.members = [("DefaultDisplayPropertySet", display), ("DefaultKeyPropertySet", keys)].compactMap { name, names in names.map { .propertySet(name, $0) } }
    made.extended = added
    return .memberSet("PSStandardMembers", .object(made))
  }
  private var strictModeIsOff: Bool { strictMode(from: scope) == 0 }

  public func get(_ member: Member, of value: Value) throws -> Value {
    switch member.body {
    case .note(let item):
      if let custom = value.object(as: CustomObject.self), let at = custom.shape.position(member.name) { return custom.values[at] }
      return item
    case .property(let get, _): return try get(self, value)
    case .script(let get, _):
      guard let get else { return .null }
      // Errors of a getter are nobody's output; a failing getter gives null to whoever shows the object.
      do { return try hidingErrors { try get.invoke(self, arguments: [], this: value) } } catch Unwind.error(let error) {
        record(error.record)
        return .null
      }
    case .alias:
      // An alias that leads nowhere has no value, as a getter that fails has none.
      do { return try aliased(member, of: value).map { try get($0, of: value) } ?? .null } catch Unwind.error(let error) {
        record(error.record)
        return .null
      }
    case .propertySet: return .object(PropertyObject(member, target: value))
    case .method(let method): return .object(MethodObject(method, target: value))
    case .scriptMethod(let script): return .object(MethodObject(Method(member.name, []), target: value, script: script))
    }
  }

  /// The member that an alias means in the end; nil where there is none.
  ///
  /// - Throws: where aliases lead in a circle (PSAliasProperty.LookupMember).
  private func aliased(_ alias: Member, of value: Value) throws -> Member? {
    var seen: Set<String> = [CaseFolding.fold(alias.name)]
    var member: Member? = alias
    while let current = member, case .alias(let target) = current.body {
      guard seen.insert(CaseFolding.fold(target)).inserted else {
        throw Failure.error(
          "The alias with name \"\(alias.name)\" contains a cycle.", id: "CycleInAliasLookup", .NotSpecified,
          type: Failure.exceptionType("System.Management.Automation.ExtendedTypeSystemException"))
      }
      member = try findMember(target, of: value)
    }
    return member
  }

  /// The property that cmdlets see, which know nothing of the Count and Length that the language gives everything
  /// (PSPropertyExpression.ResolveNames).
  public func ownPropertyValue(_ name: String, of value: Value) throws -> Value? {
    // Only names as long as those two need a closer look.
    guard name.utf8.count == 5 || name.utf8.count == 6 else { return try propertyValue(name, of: value) }
    return try hasOwnProperty(name, of: value) || isList(value) || value.object is DictionaryObject ? propertyValue(name, of: value) : nil
  }

  // MARK: Writing properties

  public func setProperty(_ name: String, of value: Value, to item: Value) throws {
    func notFound() -> Unwind {
      if value.object is XmlNodeObject || value.isRecord {
        let message = "The property '\(name)' cannot be found on this object. Verify that the property exists and can be set."
        return settingFailure(name, ExceptionObject(Failure.runtimeException, message))
      }
      return Failure.error(
        "The property '\(name)' cannot be found on this object. Verify that the property exists and can be set.",
        id: value.isNull ? "PropertyNotFound" : "PropertyAssignmentException", .InvalidOperation)
    }
    guard case .object(let object) = value else {
      throw try !value.isNull && hasOwnProperty(name, of: value) ? findMember(name, of: value).map { readOnly($0.name) } ?? notFound() : notFound()
    }
    if let table = object as? DictionaryObject {
      table[name] = item
      return
    }
    if let custom = object as? CustomObject, let at = custom.shape.position(name) {
      let (type, name) = (custom.type, custom.shape.names[at])
      if type === FileMembers.file || type === FileMembers.directory || type.propertyDefinitions[name]?.hasSuffix("{get;}") ?? false { throw readOnly(name) }
      custom.values[at] = try type.acceptedValue.map { accepted in try settingProperty(name) { try accepted(self, name, item) } } ?? item
      return
    }
    if let index = object.extended?.members.firstIndex(where: { CaseFolding.equal($0.name, name) }) {
      try set(object.extended?.members[index], at: index, of: object, value, item)
      return
    }
    if let node = object as? XmlNodeObject, try node.setProperty(name, item, self) { return }
    guard let member = try findMember(name, of: value), try isList(value) || hasOwnProperty(name, of: value) else { throw notFound() }
    try set(member, at: nil, of: object, value, item)
  }

  private func set(_ member: Member?, at index: Int?, of object: PSObject, _ value: Value, _ item: Value) throws {
    guard let member else { return }
    switch member.body {
    case .note:
      // What a type's data says belongs to the type.
      guard let index else { throw readOnly(member.name) }
      object.extended?.members[index].body = .note(item)
    case .property(_, let set):
      guard let set else { throw readOnly(member.name) }
      try settingProperty(member.name) { try set(self, value, item) }
    case .script(_, let set):
      guard let set else {
        if index == nil { throw readOnly(member.name) }
        throw Failure.error(
          "Set accessor for property \"\(member.name)\" is unavailable.", id: "SetWithoutSetterFromScriptProperty", .NotSpecified,
          type: Failure.exceptionType("System.Management.Automation.SetValueException"))
      }
      _ = try settingProperty(member.name) { try set.invoke(self, arguments: [item], this: value) }
    case .alias(let target):
      let aliased = try aliased(member, of: value)
      if case .property(_, nil)? = aliased?.body { throw readOnly(member.name) }
      if aliased == nil {
        throw Failure.error(
          "The member \"\(target)\" is not present.", id: "AliasLookupMemberNotPresent", .NotSpecified, type: Failure.exceptionType("System.Management.Automation.ExtendedTypeSystemException"))
      }
      try setProperty(aliased?.name ?? target, of: value, to: item)
    case .scriptMethod:
      throw Failure.error(
        "Cannot set the Value property for PSMemberInfo object of type \"System.Management.Automation.PSScriptMethod\".", id: "CannotChangePSMethodInfoValue", .NotSpecified,
        type: Failure.exceptionType("System.Management.Automation.ExtendedTypeSystemException"))
    default:
      throw readOnly(member.name)
    }
  }

  func readOnly(_ name: String) -> Unwind {
    Failure.error("'\(name)' is a ReadOnly property.", id: "PropertyAssignmentException", .InvalidOperation)
  }

  private static let settingException = Failure.exceptionType("System.Management.Automation.SetValueException")

  /// The refusal of those who set properties by reflection.
  func readOnlyValue(_ name: String) -> Unwind {
    Failure.error("\"\(name)\" is a ReadOnly property.", id: "ReadOnlyProperty", .NotSpecified, type: Session.settingException)
  }

  /// Runs what sets a property; what it throws is the property's failure.
  func settingProperty<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch Unwind.error(let error) {
      // What says already that it can't be set goes on as it is.
      if error.record.exception.type.isSubtype(of: Session.settingException) { throw Unwind.error(error) }
      throw settingFailure(name, error.conversionException)
    } catch let exception as DotNetException {
      throw settingFailure(name, exception.exception)
    }
  }

  func settingFailure(_ name: String, _ exception: ExceptionObject) -> Unwind {
    Failure.error(
      "Exception setting \"\(name)\": \"\(exception.message)\"", id: "ExceptionWhenSetting", .NotSpecified,
      type: Failure.exceptionType("System.Management.Automation.SetValueInvocationException"), inner: exception)
  }

  // MARK: Listing

  /// All members of a value, as Get-Member lists them.
  public func members(of value: Value, hidden: Bool) throws -> [Member] {
    var result: [Member] = []
    var seen: Set<String> = []
    func add(_ member: Member) {
      if member.isHidden && !hidden { return }
      if seen.insert(member.name.lowercased()).inserted { result.append(member) }
    }
    if let object = value.object {
      if let custom = object as? CustomObject {
        for (at, name) in custom.shape.names.enumerated() where custom.extended?.member(name) == nil { add(custom.member(at: at)) }
      }
      object.extended?.members.forEach(add)
    }
    addedMembers(ofTypes: typeNames(of: value)).forEach(add)
    if let node = value.object as? XmlNodeObject {
      // The adapter stands in front of .NET's properties, which are found by name only.
      node.propertyMembers.forEach(add)
      members(ofType: node.type).filter(\.isMethod).forEach(add)
    } else if let type = value.base.type {
      if let custom = value.object as? CustomObject, !custom.isBag {
        // Of a record of a type of .NET the properties that it holds and those that the type works out are in one order.
        members(ofType: type).forEach(add)
        result = NetPropertyOrder.sorted(result, of: type)
      } else {
        NetPropertyOrder.sorted(members(ofType: type), of: type).forEach(add)
      }
    }
    return result
  }

  /// The members that type data adds to the types of some names, those of the first name first.
  public func addedMembers(ofTypes names: [String]) -> [Member] {
    names.flatMap { name -> [Member] in typeData[name.lowercased()].map { data in data.order.compactMap { data.members[$0] } } ?? [] }
  }

  /// The members of a type and of those that it derives from, its own first.
  public func members(ofType type: TypeDescriptor) -> [Member] {
    var result: [Member] = []
    var current: TypeDescriptor? = type
    while let type = current {
      type.loadMembers()
      result += type.memberOrder.compactMap { type.instanceMembers[$0] }
      current = type.base ?? (type === TypeDescriptor.object ? nil : .object)
    }
    return result
  }

  /// - Parameter isWrapped: whether the value came through a pipeline (PSNoteProperty.ToString asks such an object for its type names).
  public static func noteDefinition(_ name: String, _ value: Value, isWrapped: Bool = false) -> String {
    let type = value.type
    let plain = value.object(as: DateTimeObject.self).map { DateText.format($0, "") } ?? value.text
    if isWrapped, let type, type !== TypeDescriptor.customObject {
      let elements = value.object(as: ArrayObject.self)?.elements ?? value.object(as: ListObject.self)?.elements
      return "\(type.fullName) \(name)=\(elements.map { $0.map(\.text).joined(separator: " ") } ?? plain)"
    }
    let typeName = type.map {
      $0 === TypeDescriptor.customObject ? "System.Management.Automation.PSCustomObject"
        // Of a generic type only its own name is told (ToStringCodeMethods.Type with dropNamespaces).
        : !$0.genericArguments.isEmpty ? Session.withoutNamespace($0.displayName) : $0 === PathInfo.driveType || $0 === PathInfo.providerType ? $0.name : $0.definitionName.replacing("System.Object[]", with: "Object[]")
    } ?? "object"
    let shown = value.isNull ? "null" : value.object is ArrayObject || value.object is ListObject ? type?.fullName ?? "" : plain
    return "\(typeName) \(name)=\(shown)"
  }

  private static func withoutNamespace(_ name: String) -> String {
    let head = name.prefix { $0 != "[" }
    return head.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
  }

  /// The values of all properties, in order; what cannot be read is null.
  public func properties(of value: Value, hidden: Bool = false) throws -> [(name: String, value: Value)] {
    if let custom = value.object(as: CustomObject.self), custom.isBag, custom.extended == nil { return custom.properties }
    return try members(of: value, hidden: hidden).filter {
      [.Property, .NoteProperty, .ScriptProperty, .AliasProperty, .CodeProperty].contains($0.kind)
    }.map { member in
      (member.name, (try? get(member, of: value)) ?? .null)
    }
  }

  /// The names of the properties that an object shows by itself: those of its type, then those that were added to it
  /// (AssociationManager.ExpandAll in MshParameterAssociation.cs).
  public func displayedPropertyNames(of value: Value) throws -> [String] {
    let names = try properties(of: value).map(\.name)
    guard let type = value.base.type, type !== TypeDescriptor.customObject else { return names }
    var own = Set(members(ofType: type).filter { $0.kind == .Property }.map(\.name))
    value.object(as: CustomObject.self)?.properties.forEach { own.insert($0.name) }
    // What was added to the object itself stands in front (PSMemberInfoIntegratingCollection).
    let added = Set(value.object?.extended?.members.map(\.name) ?? [])
    return names.filter { added.contains($0) && !own.contains($0) } + names.filter(own.contains) + names.filter { !added.contains($0) && !own.contains($0) }
  }

  // MARK: Type names

  /// The PSTypeNames of a value.
  public func typeNames(of value: Value) -> [String] {
    if let names = value.object?.extended?.typeNames { return names }
    guard let type = value.base.type else { return [] }
    return type.ownTypeNames
  }

  func typeNameList(of value: Value) -> Value {
    let list = ListObject(
      typeNames(of: value).map { .string($0) },
      type: types.generic("System.Collections.ObjectModel.Collection", [.string]) ?? .arrayList)
    if case .object(let object) = value {
      // The list is live: names that are added to it count.
      let members = object.extended ?? ExtendedMembers()
      object.extended = members
      if let names = members.typeNameList { return .object(names) }
      members.typeNameList = list
    }
    return .object(list)
  }
}

/// A method as a value: `'abc'.ToUpper` without parentheses.
public final class MethodObject: PSObject {
  public let method: Method
  public let target: Value
  private let isStatic: Bool
  /// What a script method runs.
  let script: ScriptBlock?
  init(_ method: Method, target: Value, isStatic: Bool = false, script: ScriptBlock? = nil) {
    (self.method, self.target, self.isStatic, self.script) = (method, target, isStatic, script)
  }
  static let ofScript = TypeDescriptor("System.Management.Automation.PSScriptMethod")
  /// A method of .NET has its overloads in the type.
  private static let ofNet = TypeDescriptor("System.Management.Automation.PSMethod`1", base: .psMethod)
  public override var type: TypeDescriptor {
    if script != nil { return MethodObject.ofScript }
    let owner = isStatic ? target.object(as: TypeObject.self)?.descriptor : target.base.type
    return owner?.scriptClass == nil ? MethodObject.ofNet : .psMethod
  }
  public var definitions: [String] {
    if script != nil { return ["System.Object \(method.name)();"] }
    // All overloads that .NET has, where they are known.
    let owner = isStatic ? target.object(as: TypeObject.self)?.descriptor : target.base.type
    if let owner, owner.scriptClass == nil, let list = NetMemberList(owner, isStatic: isStatic), list.isWhole,
      let known = list.members.first(where: { $0.kind == .Method && CaseFolding.equal($0.name, method.name == ".ctor" ? "new" : method.name) })
    {
      return known.overloads
    }
    return method.overloads.map { (isStatic ? "static " : "") + $0.signature + (method.isProperty ? " {get;set;}" : "") }
  }
  public override var text: String { definitions.joined(separator: ", ") }
}

/// What GetEnumerator gives: elements that are taken one by one.
public final class EnumeratorObject: PSObject {
  private let elements: [Value]
  private var at = -1
  private let descriptor: TypeDescriptor
  init(_ elements: [Value], type: TypeDescriptor = EnumeratorObject.general) { (self.elements, descriptor) = (elements, type) }
  static let general = TypeDescriptor("System.Collections.IEnumerator")
  static let ofArray = TypeDescriptor("System.ArrayEnumerator", base: general)
  static let ofText = TypeDescriptor("System.CharEnumerator", base: general)
  private static let ofTable = TypeDescriptor("System.Collections.Hashtable+HashtableEnumerator", base: general)
  private static let ofSortedList = TypeDescriptor("System.Collections.SortedList+SortedListEnumerator", base: general)
  private static let ofQueue = TypeDescriptor("System.Collections.Queue+QueueEnumerator", base: general)
  private static let ofOrderedTable = TypeDescriptor("System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator", base: general)

  /// The enumerator of a collection: .NET's own are types inside of the collection's.
  static func type(for collection: TypeDescriptor) -> TypeDescriptor {
    if collection === TypeDescriptor.orderedDictionary { return ofOrderedTable }
    if collection.fullName.hasPrefix("System.Collections.Hashtable") { return ofTable }
    if collection === TypeDescriptor.arrayList { return input }
    if collection.fullName == "System.Collections.SortedList" { return ofSortedList }
    if collection.fullName == "System.Collections.Queue" { return ofQueue }
    return collection.genericArguments.isEmpty ? general : TypeDescriptor(collection.fullName.replacing("[[", with: "+Enumerator[[", maxReplacements: 1), base: general)
  }
  /// What `$input` is.
  static let input = TypeDescriptor("System.Collections.ArrayList+ArrayListEnumeratorSimple", base: general)
  public override var type: TypeDescriptor { descriptor }
  func moveNext() -> Bool {
    at += 1
    return at < elements.count
  }
  func reset() { at = -1 }
  var current: Value { at >= 0 && at < elements.count ? elements[at] : .null }
  func remaining() -> [Value] { Array(elements[min(elements.count, max(0, at + 1))...]) }
  /// What is left, which is gone through with that.
  func takeRemaining() -> [Value] {
    defer { at = elements.count }
    return remaining()
  }
}
