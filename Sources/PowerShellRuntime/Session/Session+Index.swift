/// Indexing: `$a[0]`, `$h['key']`, slices.
extension Session {
  func index(_ object: Value, _ key: Value, _ frame: Frame) throws -> Value {
    if object.isNull {
      throw Failure.error("Cannot index into a null array.", id: "NullArray", .InvalidOperation)
    }
    if key.isNull {
      throw Failure.error("Index operation failed; the array index evaluated to null.", id: "NullArrayIndex", .InvalidOperation)
    }
    if let array = object.object(as: ArrayObject.self), array.lengths != nil {
      // Several lists of indices are a slice (GetIndexBinder.GetIndexMultiDimensionArray).
      let keys = isList(key) ? enumerated(key) : []
      if !keys.isEmpty, keys.allSatisfy({ isList($0) }) { return .array(try keys.map { try index(object, $0, frame) }) }
      try checkDimensions(array, key)
      return try array.place(indices(key)).map { array.elements[$0] } ?? .null
    }
    if isList(key) {
      let keys = enumerated(key)
      // Only what can be indexed has slices (ArrayOps.GetNonIndexable).
      if object.object == nil, object.base.stringValue == nil, keys.count > 1 { return .null }
      var results: [Value] = []
      for key in keys {
        if let item = try element(object, key, frame, isSlice: true) { results.append(item) }
      }
      return .array(results)
    }
    return try element(object, key, frame, isSlice: false) ?? .null
  }

  /// Refuses another number of indices than an array has dimensions (ArrayOps.GetMDArrayValue).
  private func checkDimensions(_ array: ArrayObject, _ key: Value) throws {
    let (rank, keys) = (array.lengths?.count ?? 1, enumerated(key))
    guard keys.count != rank else { return }
    let shown = try keys.map { try stringify($0) }.joined(separator: ",")
    throw Failure.error("You cannot index into a \(rank) dimensional array with index [\(shown)].", id: "NeedMultidimensionalIndex", .InvalidOperation)
  }

  /// The indices of an array of several dimensions.
  private func indices(_ key: Value) throws -> [Int] { try enumerated(key).map { try position($0) ?? -1 } }

  private func element(_ object: Value, _ key: Value, _ frame: Frame, isSlice: Bool) throws -> Value? {
    switch object.base {
    case .string(let text):
      guard let position = try position(key) else { return nil }
      if text.utf8.count == text.utf16.count {
        let count = text.utf8.count
        let at = position < 0 ? count + position : position
        guard at >= 0, at < count else { return try outOfRange(frame) }
        return .char(UInt16(text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: at)]))
      }
      let units = text.utf16Units
      let at = position < 0 ? units.count + position : position
      guard at >= 0, at < units.count else { return try outOfRange(frame) }
      return .char(units[at])
    case .object(let container):
      switch container {
      case let table as DictionaryObject:
        if table.isOrdered, case .int(let position) = key.base {
          let entries = table.entries
          let at = position < 0 ? entries.count + Int(position) : Int(position)
          return at >= 0 && at < entries.count ? entries[at].value : nil
        }
        let keyType = table.type.genericArguments.count == 2 ? table.type.genericArguments[0] : TypeDescriptor.object
        if let value = table[key: keyType === TypeDescriptor.object ? key : try convert(key, to: keyType)] { return value }
        return isSlice ? .null : nil
      case let groups as ListObject where groups.type === TextMembers.groupCollection:
        return .object(GroupObject.find(key.base.stringValue == nil ? try position(key) : nil, named: key.text, in: groups))
      // The keys and values of a table have no places.
      case let list as ListObject where list.owner.map { !$0.isOrdered } ?? false: return try elementOfScalar(object, key, frame, isSlice: isSlice)
      case is ArrayObject, is ListObject, is SetObject:
        guard let position = try position(key) else { return nil }
        let elements = enumerated(object)
        let at = position < 0 ? elements.count + position : position
        guard at >= 0, at < elements.count else { return try outOfRange(frame, isList: container is ListObject) }
        return elements[at]
      case let tuple as OpaqueObject<[Value]>:
        guard let position = try position(key) else { return nil }
        let at = position < 0 ? tuple.state.count + position : position
        return at >= 0 && at < tuple.state.count ? tuple.state[at] : try outOfRange(frame)
      case let match as MatchObject where match.regex.program.groupCount > 0: break
      case let row as XmlNodeObject: return row.node.elements.first { $0.name == key.text }.map { .object($0.object) } ?? .null
      case let builder as StringBuilderObject: return try element(.string(builder.value), key, frame, isSlice: isSlice)
      default: break
      }
      if let indexer = container.type.member("item"), case .method(let method) = indexer.body, let overload = method.overloads.first {
        return try overload.body(self, object, [key])
      }
    default: break
    }
    return try elementOfScalar(object, key, frame, isSlice: isSlice)
  }

  /// A scalar is a collection of one; beyond it is nothing at all (ArrayOps.GetNonIndexable).
  private func elementOfScalar(_ object: Value, _ key: Value, _ frame: Frame, isSlice: Bool) throws -> Value? {
    if try equals(.int(0), key, ignoresCase: true) || equals(.int(-1), key, ignoresCase: true) { return object }
    guard strictMode(from: frame.scope) >= 2 else { return isSlice ? nil : .nothing }
    throw notIndexable(object)
  }

  private func notIndexable(_ object: Value) -> Unwind {
    let name = object.type === TypeDescriptor.customObject ? "System.Management.Automation.PSObject" : object.type?.fullName ?? ""
    return Failure.error("Unable to index into an object of type \"\(name)\".", id: "CannotIndex", .InvalidOperation)
  }

  /// A key as a position; nil for text that is no number.
  private func position(_ key: Value) throws -> Int? {
    switch key.base {
    case .int(let number): return Int(number)
    case .string(let text):
      guard let number = number(in: text), case .int(let position) = number else {
        // Only the strictest mode minds a text that is no index (ArrayOps.GetNonIndexable).
        if strictMode(from: scope) >= 3 { _ = try convert(key, to: .int) }
        return nil
      }
      return Int(position)
    default:
      guard case .int(let number) = try convert(key, to: .int) else { return nil }
      return Int(number)
    }
  }

  private func outOfRange(_ frame: Frame, isList: Bool = false) throws -> Value? {
    guard strictMode(from: frame.scope) >= 3 else { return nil }
    if isList {
      throw Failure.error(
        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')", id: "System.ArgumentOutOfRangeException", .OperationStopped,
        type: Failure.exceptionType("System.ArgumentOutOfRangeException"))
    }
    throw Failure.error(
      "Index was outside the bounds of the array.", id: "System.IndexOutOfRangeException", .OperationStopped,
      type: Failure.exceptionType("System.IndexOutOfRangeException"))
  }

  func setIndex(_ object: Value, _ key: Value, _ value: Value) throws {
    guard case .object(let container) = object else {
      if object.isNull { throw Failure.error("Cannot index into a null array.", id: "NullArray", .InvalidOperation) }
      throw notIndexable(object)
    }
    if key.isNull { throw Failure.error("Index operation failed; the array index evaluated to null.", id: "NullArrayIndex", .InvalidOperation) }
    if case .string = key, let table = container as? DictionaryObject, table.type === TypeDescriptor.hashtable {
      table[key: key] = value
      return
    }
    let isSlice = key.object(as: ArrayObject.self).map { $0.elements.count > 1 } ?? false
    switch container {
    case let table as DictionaryObject:
      if table.isOrdered, case .int(let position) = key.base {
        let entries = table.entries
        let at = position < 0 ? entries.count + Int(position) : Int(position)
        guard at >= 0, at < entries.count else {
          throw Failure.error(
            "Specified argument was out of the range of valid values. (Parameter 'index')",
            id: "System.ArgumentOutOfRangeException", .OperationStopped,
            type: Failure.exceptionType("System.ArgumentOutOfRangeException"))
        }
        table[key: entries[at].key] = value
        return
      }
      if isSlice { throw notIndexable(object) }
      if table.type === TypeDescriptor.defaultParameterTable { try DefaultParametersConstraint.check(key) }
      let types = table.type.genericArguments
      if types.count == 2 {
        table[key: try convert(key, to: types[0])] = try convert(value, to: types[1])
      } else {
        table[key: key] = value
      }
    case let builder as StringBuilderObject:
      var units = builder.value.utf16Units
      guard case .char(let unit) = try convert(value, to: .char), case .int(let at) = try convert(key, to: .int), units.indices.contains(Int(at)) else {
        throw Failure.error(
          "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')", id: "System.ArgumentOutOfRangeException",
          .OperationStopped, type: Failure.exceptionType("System.ArgumentOutOfRangeException"))
      }
      units[Int(at)] = unit
      builder.value = String(utf16: units)
    case let array as ArrayObject where array.lengths != nil:
      try checkDimensions(array, key)
      guard let at = try array.place(indices(key)) else {
        throw Failure.error(
          "Index was outside the bounds of the array.", id: "System.IndexOutOfRangeException", .OperationStopped,
          type: Failure.exceptionType("System.IndexOutOfRangeException"))
      }
      array.elements[at] = try convert(value, to: array.elementType)
    case let array as ArrayObject:
      let at = try writable(key, count: array.elements.count)
      array.elements[at] = array.elementType === TypeDescriptor.object ? value : try convert(value, to: array.elementType)
    case let list as ListObject where list.isReadOnly && list.type.isReadOnlyCollection:
      throw notIndexable(object)
    case let list as ListObject where list.isReadOnly && list.type === TypeDescriptor.arrayList:
      throw Failure.dotNet("System.NotSupportedException", "Collection is read-only.")
    case let list as ListObject:
      let at = try writable(key, count: list.elements.count, isList: true)
      list.elements[at] = try convert(value, to: list.elementType)
    default:
      guard let indexer = container.type.member("set_item"), case .method(let method) = indexer.body, let overload = method.overloads.first else { throw notIndexable(object) }
      _ = try overload.body(self, object, [key, value])
    }
  }

  private func writable(_ key: Value, count: Int, isList: Bool = false) throws -> Int {
    if let slice = key.object(as: ArrayObject.self), slice.elements.count > 1 {
      let shown = try slice.elements.map { try stringify($0) }.joined(separator: ",")
      throw Failure.error("Array assignment to [\(shown)] failed because assignment to slices is not supported.", id: "ArraySliceAssignmentFailed", .InvalidOperation)
    }
    guard case .int(let number) = try convert(key, to: .int) else { return 0 }
    let position = Int(number)
    let at = position < 0 ? count + position : position
    guard at >= 0, at < count else {
      let name = isList ? "System.ArgumentOutOfRangeException" : "System.IndexOutOfRangeException"
      throw Failure.error(
        isList
          ? "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')"
          : "Index was outside the bounds of the array.", id: name, .OperationStopped, type: Failure.exceptionType(name))
    }
    return at
  }
}
