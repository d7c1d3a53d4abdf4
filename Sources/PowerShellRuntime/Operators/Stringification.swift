import PowerShellSyntax

/// Values as text, as `"$x"` and casts to string give it.
extension Value {
  /// The text of `ToString()`, without a separator for collections.
  public var text: String {
    switch self {
    case .null, .nothing: ""
    case .bool(let flag): flag ? "True" : "False"
    case .int(let number): String(number)
    case .long(let number): String(number)
    case .double(let number): NumberText.invariant(number)
    case .char(let unit): Value.text(ofUnit: unit)
    case .string(let text): text
    case .object(let object): Value.text(of: object)
    }
  }

  static func text(ofUnit unit: UInt16) -> String { String(utf16: [unit]) }

  private static func text(of object: PSObject) -> String {
    switch object {
    case let object as CustomObject where object.type === TypeDescriptor.customObject:
      if let display = object.display { return display }
      return object.properties.isEmpty && object.extended?.members.isEmpty != false ? "" : object.literalText
    case let date as DateTimeObject: return DateText.invariant(date)
    case let array as ArrayObject: return joined(array.elements)
    case let list as ListObject: return joined(list.elements)
    case let number as NumberObject:
      if case .single(let single) = number.value { return NumberText.invariant(single) }
      return object.text
    default: return object.text
    }
  }

  /// A list inside a list is only named.
  private static func joined(_ elements: [Value]) -> String {
    elements.map { $0.object is ArrayObject || $0.object is ListObject ? $0.type?.fullName ?? "" : $0.text }.joined(separator: " ")
  }
}

extension Session {
  /// The text of a value inside a string: collections are joined by $OFS, scripted ToString members are called.
  public func stringify(_ value: Value) throws -> String {
    switch value {
    case .string(let text): return text
    case .int(let number): return String(number)
    case .object(let object): return try stringify(object)
    default: return value.text
    }
  }

  private func stringify(_ object: PSObject) throws -> String {
    if let block = ownToString(of: object) { return try stringify(block.invoke(self, arguments: [], this: .object(object))) }
    switch object {
    case let wrapper as WrappedScalar: return try stringify(wrapper.value)
    case let array as ArrayObject: return try join(array.elements)
    case let list as ListObject: return try join(list.elements)
    case let set as SetObject: return try join(set.elements)
    case let sequence as SequenceObject: return try join(sequence.items)
    case let enumerator as EnumeratorObject: return try join(enumerator.takeRemaining())
    // Text is made of a node by its type's name; its ToString() is another.
    case is XmlNodeObject: return object.type.fullName
    case let instance as ClassInstance:
      if instance.isFormattable { return try ValueFormat.text(.object(instance), "", self, nil) }
      if let method = instance.type.scriptClass?.method("tostring", argumentCount: 0, isStatic: false) {
        return try stringify(method.invoke(self, this: .object(instance), []))
      }
      return instance.text
    case let custom as CustomObject where custom.type === TypeDescriptor.customObject:
      return try bagText(custom) { try stringify($0) }
    default: return Value.object(object).text
    }
  }

  /// Whether an object, or type data, has a ToString that a script has written.
  public func hasOwnText(_ object: PSObject) -> Bool { object.extended?.member("ToString") != nil || ownToString(of: object) != nil }

  /// The ToString that a script has given the object, or its type by Update-TypeData.
  func ownToString(of object: PSObject) -> ScriptBlock? {
    if case .scriptMethod(let block)? = object.extended?.member("ToString")?.body { return block }
    guard hasTypeDataToString else { return nil }
    for name in typeNames(of: .object(object)) {
      if case .scriptMethod(let block)? = typeData[name.lowercased()]?.members["tostring"]?.body { return block }
    }
    return nil
  }

  /// The text of a custom object, such as `@{Name=x; Size=2}`.
  ///
  /// - Parameter text: how the value of a property is written that is neither a list nor a table.
  public func bagText(_ custom: CustomObject, _ text: (Value) throws -> String) throws -> String {
    if let display = custom.display { return display }
    if custom.properties.isEmpty && custom.extended == nil { return "" }
    let parts = try members(of: .object(custom), hidden: false).compactMap { member -> String? in
      guard member.kind == .NoteProperty || member.kind == .ScriptProperty || member.kind == .AliasProperty else { return nil }
      // Script properties are only named while an object is put in text (PSObject.ToStringEmptyBaseObject).
      if member.kind == .ScriptProperty { return member.name + "=System.Management.Automation.PSScriptProperty" }
      let value = try get(member, of: .object(custom))
      // What a property holds is shown by its own ToString(): a list or table by its type, an object inside by nothing.
      if isList(value) || value.object is DictionaryObject { return member.name + "=" + (value.type?.fullName ?? "") }
      if let inner = value.object(as: CustomObject.self), inner.type === TypeDescriptor.customObject { return member.name + "=" + inner.text }
      return try member.name + "=" + text(value)
    }
    return "@{" + parts.joined(separator: "; ") + "}"
  }

  private func join(_ elements: [Value]) throws -> String {
    if elements.isEmpty { return "" }
    let separator = try outputFieldSeparator()
    // A list inside a list is only named (PSObject.ToStringEnumerable).
    // So is a record, and its name is nothing.
    return try elements.map { element in
      if let custom = element.object(as: CustomObject.self), custom.isBag, custom.display == nil, ownToString(of: custom) == nil { return "" }
      return isList(element) ? element.type?.fullName ?? "" : try element.writtenText ?? stringify(element)
    }
      .joined(separator: separator)
  }

  func outputFieldSeparator() throws -> String {
    guard let value = variable("OFS"), !value.isNull else { return " " }
    // A list names its type: it is no separator of itself.
    return isList(value) ? value.type?.fullName ?? "" : try stringify(value)
  }
}
