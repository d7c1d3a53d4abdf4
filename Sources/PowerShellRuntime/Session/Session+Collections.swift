/// What pipelines and operators enumerate, and the elements of it.
extension Session {
  /// Whether a value is enumerated by pipelines and operators: collections, but neither text nor dictionaries.
  public func isList(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object is ArrayObject || object is ListObject || object is SetObject || object is EnumeratorObject || object is SequenceObject
      || (object as? ClassInstance)?.isSequence ?? false
  }

  /// The elements of a collection; a dictionary's entries; anything else by itself.
  public func enumerated(_ value: Value) -> [Value] {
    guard case .object(let object) = value else { return value.isNothing ? [] : [value] }
    switch object {
    case let array as ArrayObject: return array.elements
    case let list as ListObject: return list.elements
    case let set as SetObject: return set.elements
    case let enumerator as EnumeratorObject: return enumerator.takeRemaining()
    case let sequence as SequenceObject: return sequence.items
    case let instance as ClassInstance where instance.isSequence: return (try? elements(of: instance)) ?? []
    default: return [value]
    }
  }

  /// What a sequence of a script's class gives: by the enumerator that its GetEnumerator returns, which may be of such a class as well.
  private func elements(of sequence: ClassInstance) throws -> [Value] {
    let method = sequence.type.scriptClass?.method("getenumerator", argumentCount: 0, isStatic: false)
    let enumerator = try method?.invoke(self, this: .object(sequence), []) ?? .object(sequence)
    guard let scriptClass = enumerator.object(as: ClassInstance.self)?.type.scriptClass, let moveNext = scriptClass.method("movenext", argumentCount: 0, isStatic: false) else {
      return enumerated(enumerator)
    }
    let current = scriptClass.method("get_current", argumentCount: 0, isStatic: false)
    var items: [Value] = []
    while truth(try moveNext.invoke(self, this: enumerator, [])) {
      items.append(try current?.invoke(self, this: enumerator, []) ?? propertyValue("Current", of: enumerator) ?? .null)
      if isInterrupted() { throw Unwind.interrupted }
    }
    return items
  }

  /// Writes a value to a sink, collections element by element.
  @inline(__always) public func emit(_ value: Value, to sink: Sink) throws {
    guard case .object(let object) = value else {
      if case .nothing = value { return }
      return try sink.write(value)
    }
    switch object {
    case let array as ArrayObject:
      for element in array.elements {
        if case .nothing = element { continue }
        try sink.write(element)
      }
    case let list as ListObject:
      let (changes, count) = (list.owner?.changes, list.elements.count)
      for element in list.elements {
        if changes != list.owner?.changes { throw Failure.collectionModified }
        try sink.write(element)
        if list.elements.count != count { throw Failure.badEnumeration }
      }
    case let enumerator as EnumeratorObject: for element in enumerator.takeRemaining() { try sink.write(element) }
    case let instance as ClassInstance where instance.isSequence: for element in try elements(of: instance) { try sink.write(element) }
    case is SetObject, is SequenceObject: for element in enumerated(value) { try sink.write(element) }
    default: try sink.write(value)
    }
  }
}
