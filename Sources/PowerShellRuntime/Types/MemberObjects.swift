/// A member as an object: of another object, whose value it reads and writes (`psobject.Properties`), or made by itself to be
/// added to one (`[psnoteproperty]::new('Name', 1)`).
public final class PropertyObject: PSObject {
  public let member: Member
  /// The object that has it; null of a member that was made by itself.
  let target: Value
  public init(_ member: Member, target: Value = .null) { (self.member, self.target) = (member, target) }
  public override var type: TypeDescriptor { PropertyObject.types[member.kind] ?? PropertyObject.property }
  public override var text: String { member.definition.isEmpty ? member.name : member.definition }

  private static let base = TypeDescriptor("System.Management.Automation.PSMemberInfo")
  private static let property = TypeDescriptor("System.Management.Automation.PSProperty", base: base)
  private static let types: [Member.Kind: TypeDescriptor] = [
    .NoteProperty: made("PSNoteProperty"), .ScriptProperty: made("PSScriptProperty"), .AliasProperty: made("PSAliasProperty"),
    .ScriptMethod: made("PSScriptMethod"), .PropertySet: made("PSPropertySet"), .MemberSet: made("PSMemberSet"),
  ]
  private static func made(_ name: String) -> TypeDescriptor {
    TypeDescriptor("System.Management.Automation." + name, base: base)
  }
  static let all: [TypeDescriptor] = [base, property] + types.values

  private static func own(_ this: Value) -> PropertyObject? { this.object(as: PropertyObject.self) }

  private func value(_ session: Session) -> Value {
    switch member.body {
    case .propertySet: .object(self)
    case .note(let value) where target.isNull: value
    default: (try? session.get(member, of: target)) ?? .null
    }
  }

  static func load(_ builder: MemberBuilder) {
    let type = builder.type
    guard type !== base, all.contains(where: { $0 === type }) else { return }
    if type === types[.PropertySet] {
      builder.property("ReferencedPropertyNames", "System.Collections.ObjectModel.Collection[string]") { _, this in
        if case .propertySet(let names)? = own(this)?.member.body { .strings(names) } else { .null }
      }
    }
    builder.property("MemberType", "System.Management.Automation.PSMemberTypes") { _, this in
      .object(EnumObject(TypeCatalog.memberTypes, TypeCatalog.memberTypes.enumeration?.value(own(this)?.member.kind.rawValue ?? "") ?? 0))
    }
    if type === types[.ScriptProperty] {
      func blocks(_ this: Value) -> (get: ScriptBlock?, set: ScriptBlock?) { if case .script(let get, let set)? = own(this)?.member.body { (get, set) } else { (nil, nil) } }
      builder.property("GetterScript", "scriptblock") { _, this in blocks(this).get.map { .object($0) } ?? .null }
      builder.property("SetterScript", "scriptblock") { _, this in blocks(this).set.map { .object($0) } ?? .null }
    }
    if type !== types[.PropertySet] {
      builder.property("IsSettable", "bool") { session, this in
        switch own(this)?.member.body {
        case .property(_, nil), .script(_, nil): .bool(false)
        case .alias(let target): .bool(try own(this).flatMap { try session.findMember(target, of: $0.target) }.map { if case .property(_, nil) = $0.body { false } else { true } } ?? true)
        default: .bool(true)
        }
      }
      builder.property("IsGettable", "bool") { _, _ in .bool(true) }
    }
    builder.property("Value", "System.Object", set: { session, this, new in
      guard let property = own(this) else { return }
      do { try session.setProperty(property.member.name, of: property.target, to: new) } catch Unwind.error(let error) where error.record.errorId == "PropertyAssignmentException" {
        throw session.readOnlyValue(property.member.name)
      }
    }) { session, this in own(this)?.value(session) ?? .null }
    if type === types[.AliasProperty] {
      builder.property("ReferencedMemberName", "string") { _, this in if case .alias(let target)? = own(this)?.member.body { .string(target) } else { .null } }
    }
    builder.property("TypeNameOfValue", "string") { session, this in
      // What a script works out can be anything.
      .string(type === types[.ScriptProperty] ? "System.Object" : own(this)?.value(session).type?.fullName ?? "System.Object") }
    builder.property("Name", "string") { _, this in .string(own(this)?.member.name ?? "") }
    builder.property("IsInstance", "bool") { _, _ in .bool(true) }
    constructors(builder)
  }

  private static func constructors(_ builder: MemberBuilder) {
    switch types.first(where: { $0.value === builder.type })?.key {
    case .NoteProperty:
      builder.constructor("psnoteproperty new(string name, System.Object value)") { _, a in
        .object(PropertyObject(Member(a[0].text, .NoteProperty, .note(a[1]))))
      }
    case .ScriptProperty:
      builder.constructor("psscriptproperty new(string name, scriptblock getterScript)", "psscriptproperty new(string name, scriptblock getterScript, scriptblock setterScript)") { _, a in
        .object(PropertyObject(.scriptProperty(a[0].text, a[1].object(as: ScriptBlock.self), a.count > 2 ? a[2].object(as: ScriptBlock.self) : nil)))
      }
    case .AliasProperty:
      builder.constructor("psaliasproperty new(string name, string referencedMemberName)") { _, a in
        .object(PropertyObject(Member(a[0].text, .AliasProperty, .alias(a[1].text), definition: "\(a[0].text) = \(a[1].text)")))
      }
    case .ScriptMethod:
      builder.constructor("psscriptmethod new(string name, scriptblock script)") { _, a in
        guard let block = a[1].object(as: ScriptBlock.self) else { throw Failure.argumentNull("script") }
        return .object(PropertyObject(Member(a[0].text, .ScriptMethod, .scriptMethod(block), definition: "System.Object \(a[0].text)();")))
      }
    case .PropertySet:
      builder.constructor("System.Management.Automation.PSPropertySet new(string name, System.Object referencedPropertyNames)") { session, a in
        .object(PropertyObject(.propertySet(a[0].text, session.enumerated(a[1]).map(\.text))))
      }
    case .MemberSet:
      builder.constructor(
        "System.Management.Automation.PSMemberSet new(string name)", "System.Management.Automation.PSMemberSet new(string name, System.Object members)") { _, a in
        .object(PropertyObject(.memberSet(a[0].text, a.count > 1 ? a[1] : .array([]))))
      }
    default: break
    }
  }
}

extension Member {
  public static func scriptProperty(_ name: String, _ getter: ScriptBlock?, _ setter: ScriptBlock?) -> Member {
    var text = "System.Object \(name) {"
    if let getter { text += "get=\(getter.text);" }
    if let setter { text += "set=\(setter.text);" }
    return Member(name, .ScriptProperty, .script(get: getter, set: setter), definition: text + "}")
  }

  /// Another name for a property.
  ///
  /// - Parameter type: what the value is converted to each time that it is read; nil leaves it.
  public static func aliasProperty(_ name: String, _ target: String, type: TypeDescriptor? = nil) -> Member {
    guard let type else { return Member(name, .AliasProperty, .alias(target), definition: "\(name) = \(target)") }
    return Member(name, .AliasProperty, .property(get: { session, object in
      try session.convert(try session.propertyValue(target, of: object) ?? .null, to: type)
    }, set: { session, object, new in try session.setProperty(target, of: object, to: new) }), definition: "\(name) = (\(type.fullName))\(target)")
  }

  /// A static method of a class that gets the object in front of its arguments; nil for what is no method.
  public static func codeMethod(_ name: String, _ code: Value) -> Member? {
    guard let method = code.object(as: ReflectedMember.self), method.kind == .method, method.isStatic else { return nil }
    let overload = Method.Overload(signature: "", parameters: [Method.Parameter(name: "args", typeName: "System.Object[]", isOptional: false)], isVariadic: true) { session, this, a in
      try session.invokeStatic(method.name, on: method.owner, [this] + session.enumerated(a[0]))
    }
    let parameters = method.parameters.map { "\(TypeDescriptor.shortName($0.typeName)) \($0.name)" }.joined(separator: ", ")
    return Member(name, .CodeMethod, .method(Method(name, [overload])), definition: "static \(TypeDescriptor.shortName(method.typeName)) \(method.name)(\(parameters))")
  }

  /// A property that static methods of a class get and set; nil where there is no method to get it.
  public static func codeProperty(_ name: String, get getter: Value, set setter: Value) -> Member? {
    guard let getter = getter.object(as: ReflectedMember.self), getter.kind == .method, getter.isStatic else { return nil }
    let setter = setter.object(as: ReflectedMember.self)
    let set: ((Session, Value, Value) throws -> Void)? = setter.map { setter in
      { session, this, value in _ = try session.invokeStatic(setter.name, on: setter.owner, [this, value]) }
    }
    let definition = "\(getter.typeName) \(name){get=\(getter.name);" + (setter.map { "set=\($0.name);" } ?? "") + "}"
    return Member(name, .CodeProperty, .property(get: { session, this in try session.invokeStatic(getter.name, on: getter.owner, [this]) }, set: set), definition: definition)
  }

  public static func propertySet(_ name: String, _ names: [String]) -> Member {
    Member(name, .PropertySet, .propertySet(names), definition: "\(name) {\(names.joined(separator: ", "))}")
  }

  /// A set of members, such as PSStandardMembers, whose DefaultDisplayPropertySet says what is shown of an object.
  public static func memberSet(_ name: String, _ members: Value) -> Member {
    var member = Member(name, .MemberSet, .note(members), definition: "\(name) {...}")
    member.isHidden = CaseFolding.equal(name, "PSStandardMembers")
    return member
  }
}

extension PSObject {
  /// The properties that the object's own PSStandardMembers wants to be shown.
  public var ownDisplayProperties: [String]? {
    guard let standard = extended?.member("PSStandardMembers"), case .note(let members) = standard.body else { return nil }
    let elements = members.object(as: ArrayObject.self)?.elements ?? members.object(as: ListObject.self)?.elements ?? [members]
    for case .object(let member as PropertyObject) in elements where CaseFolding.equal(member.member.name, "DefaultDisplayPropertySet") {
      if case .propertySet(let names) = member.member.body { return names }
    }
    return nil
  }
}

/// The members of an object, indexed by name.
class MemberCollection: SequenceObject {
  private let members: [Value]
  let target: Value
  init(_ items: [Value], target: Value) {
    members = items
    self.target = target
  }
  override var items: [Value] { members }

  fileprivate static func memberName(_ value: Value) -> String? {
    value.object(as: PropertyObject.self)?.member.name ?? value.object(as: MethodObject.self)?.method.name ?? value.object(as: CustomObject.self)?["Name"]?.text
  }

  func member(named name: String) -> Value? { members.first { MemberCollection.memberName($0).map { CaseFolding.equal($0, name) } ?? false } }

  static let descriptor = TypeDescriptor("System.Management.Automation.PSMemberInfoCollection") { builder in
    builder.method("System.Object Item(string name)") { _, this, a in this.object(as: MemberCollection.self)?.member(named: a[0].text) ?? .null }
    builder.property("Name", "System.Object") { _, this in
      .array(this.object(as: MemberCollection.self)?.items.compactMap { MemberCollection.memberName($0).map { .string($0) } } ?? [])
    }
    builder.method("void Add(System.Object member)", "void Add(System.Object member, bool preValidated)") { _, this, a in
      guard let object = this.object(as: MemberCollection.self)?.target.object else { return .nothing }
      guard let member = a[0].object(as: PropertyObject.self)?.member else { throw Failure.argumentNull("member") }
      // One of the same name is replaced where it stands (PSMemberInfoIntegratingCollection.Add).
      if let at = object.extended?.members.firstIndex(where: { CaseFolding.equal($0.name, member.name) }) {
        object.extended?.members[at] = member
        return .nothing
      }
      if let custom = object as? CustomObject, custom.isBag, case .note(let value) = member.body, member.kind == .NoteProperty,
        custom[member.name] != nil || custom.extended?.members.isEmpty ?? true
      {
        custom[member.name] = value
      } else {
        let members = object.extended ?? ExtendedMembers()
        members.members.append(member)
        object.extended = members
      }
      return .nothing
    }
    builder.method("void Remove(string name)") { _, this, a in
      guard let object = this.object(as: MemberCollection.self)?.target.object else { return .nothing }
      if let custom = object as? CustomObject, custom[a[0].text] != nil { custom[a[0].text] = nil }
      object.extended?.members.removeAll { CaseFolding.equal($0.name, a[0].text) }
      return .nothing
    }
    builder.method("System.Object Match(string name)", "System.Object Match(string name, System.Management.Automation.PSMemberTypes memberTypes)") { session, this, a in
      let pattern = Wildcard(a[0].text)
      guard let all = this.object(as: MemberCollection.self) else { return .null }
      let kinds = a.count > 1 ? try session.convert(a[1], to: TypeCatalog.memberTypes).object(as: EnumObject.self)?.value ?? 0 : -1
      func isOfKind(_ item: Value) -> Bool {
        let kind = item.object(as: PropertyObject.self)?.member.kind ?? .Method
        return kinds & (TypeCatalog.memberTypes.enumeration?.value(kind.rawValue) ?? 0) != 0
      }
      return .object(MatchedMembers(all.items.filter { memberName($0).map(pattern.matches) ?? false && (kinds == -1 || isOfKind($0)) }, target: all.target))
    }
    builder.method("System.Collections.IEnumerator GetEnumerator()") { _, this, _ in
      .object(EnumeratorObject(this.object(as: MemberCollection.self)?.items ?? []))
    }
  }
  override var type: TypeDescriptor { MemberCollection.descriptor }
}

/// What Match finds among members: it can be counted, and has members by number and by name.
final class MatchedMembers: MemberCollection {
  private static let ownDescriptor = TypeDescriptor("System.Management.Automation.ReadOnlyPSMemberInfoCollection`1[[System.Management.Automation.PSPropertyInfo]]") { builder in
    func own(_ this: Value) -> MatchedMembers? { this.object(as: MatchedMembers.self) }
    builder.property("Count", "int") { _, this in .integer(own(this)?.items.count ?? 0) }
    builder.method("System.Object Item(int index)", "System.Object Item(string name)") { _, this, a in
      guard let own = own(this) else { return .null }
      guard case .int(let index) = a[0].base else { return own.member(named: a[0].text) ?? .null }
      guard own.items.indices.contains(Int(index)) else {
        throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
      }
      return own.items[Int(index)]
    }
  }
  override var type: TypeDescriptor { MatchedMembers.ownDescriptor }
}
