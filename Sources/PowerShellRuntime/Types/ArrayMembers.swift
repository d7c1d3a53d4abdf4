/// System.Array.
enum ArrayMembers {
  static func load(_ type: MemberBuilder) {
    type.staticMethod("System.Object AsReadOnly(System.Object array)") { session, a in
      let element = a[0].type?.elementType ?? .object
      let type = session.types.generic("System.Collections.ObjectModel.ReadOnlyCollection", [element]) ?? .arrayList
      return .object(ListObject(session.enumerated(a[0]), type: type, isReadOnly: true))
    }
    if type.type !== TypeDescriptor.array { return }
    type.parameterizedProperty("System.Object IList.Item(int index)") { session, this, a in
      let elements = session.enumerated(this)
      guard elements.indices.contains(a[0].intValue) else { throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.") }
      return elements[a[0].intValue]
    }
    type.property("Length", "int") { session, this in .integer(session.enumerated(this).count) }
    type.property("LongLength", "long") { session, this in .long(Int64(session.enumerated(this).count)) }
    type.property("Rank", "int") { _, this in .integer(this.type?.rank ?? 1) }
    type.property("IsFixedSize", "bool") { _, _ in .bool(true) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(false) }
    type.property("IsSynchronized", "bool") { _, _ in .bool(false) }
    type.property("SyncRoot", "System.Object") { _, this in this }
    type.type.add(Member("Count", .AliasProperty, .alias("Length"), definition: "Count = Length"))
    func elements(_ value: Value) -> ArrayObject? { value.object(as: ArrayObject.self) }
    func length(_ this: Value, _ dimension: Value) throws -> Int {
      let lengths = elements(this).map { $0.lengths ?? [$0.elements.count] } ?? [0]
      guard lengths.indices.contains(dimension.intValue) else {
        throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
      }
      return lengths[dimension.intValue]
    }
    type.method("int GetLength(int dimension)") { _, this, a in .integer(try length(this, a[0])) }
    type.method("int GetUpperBound(int dimension)") { _, this, a in .integer(try length(this, a[0]) - 1) }
    type.method("int GetLowerBound(int dimension)") { _, _, _ in .int(0) }
    type.method("System.Object GetValue(int index)", "System.Object GetValue(int index1, int index2)") { _, this, a in
      if a.count == 2 {
        guard let array = elements(this), let at = array.place(a.map(\.intValue)) else {
          throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
        }
        return array.elements[at]
      }
      let list = elements(this)?.elements ?? []
      guard a[0].intValue >= 0, a[0].intValue < list.count else {
        throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
      }
      return list[a[0].intValue]
    }
    type.method("void SetValue(System.Object value, int index)", "void SetValue(System.Object value, int index1, int index2)") { session, this, a in
      do {
        try session.setIndex(this, a.count == 3 ? .array([a[1], a[2]]) : a[1], a[0])
      } catch Unwind.error(let error) {
        throw DotNetException(error.record.exception)
      }
      return .nothing
    }
    func place(_ this: Value, _ index: Value) throws -> (ArrayObject, Int) {
      guard let array = elements(this), array.elements.indices.contains(index.intValue) else {
        throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
      }
      return (array, index.intValue)
    }
    type.method("System.Object Get(int )") { _, this, a in
      let (array, at) = try place(this, a[0])
      return array.elements[at]
    }
    type.method("void Set(int , System.Object )") { session, this, a in
      let (array, at) = try place(this, a[0])
      array.elements[at] = try session.convert(a[1], to: array.elementType)
      return .nothing
    }
    type.method("System.Object Clone()") { _, this, _ in
      elements(this).map { .object(ArrayObject($0.elements, elementType: $0.elementType, lengths: $0.lengths)) } ?? .null
    }
    type.method("System.Collections.IEnumerator GetEnumerator()") { session, this, _ in
      .object(EnumeratorObject(session.enumerated(this), type: EnumeratorObject.ofArray))
    }
    type.method("bool Contains(System.Object value)") { session, this, a in
      .bool(try session.enumerated(this).contains { try ListMembers.same(session, $0, a[0]) })
    }
    type.method("int IndexOf(System.Object value)") { session, this, a in
      .integer(try session.enumerated(this).firstIndex { try ListMembers.same(session, $0, a[0]) } ?? -1)
    }
    type.method("void CopyTo(array array, int index)") { session, this, a in
      guard let target = elements(a[0]) else { return .nothing }
      let items = session.enumerated(this)
      guard a[1].intValue >= 0, a[1].intValue + items.count <= target.elements.count else {
        throw Failure.argument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')")
      }
      for (offset, item) in items.enumerated() { target.elements[a[1].intValue + offset] = item }
      return .nothing
    }
    for name in ["int Add(System.Object value)", "void Remove(System.Object value)", "void RemoveAt(int index)",
      "void Insert(int index, System.Object value)"] {
      type.method(name) { _, _, _ in throw Failure.dotNet("System.NotSupportedException", "Collection was of a fixed size.") }
    }
    type.method("void Clear()") { session, this, _ in
      guard let target = elements(this) else { return .nothing }
      let empty = try session.defaultValue(of: target.elementType)
      target.elements = target.elements.map { _ in empty }
      return .nothing
    }
    type.staticMethod("System.Object[] Empty()") { _, _ in .array([]) }
    type.staticMethod(
      "int IndexOf(array array, System.Object value)", "int IndexOf(array array, System.Object value, int startIndex)",
      "int IndexOf(array array, System.Object value, int startIndex, int count)"
    ) { session, a in
      let items = session.enumerated(a[0])
      let start = a.count > 2 ? a[2].intValue : 0
      guard start >= 0, start <= items.count else {
        throw Failure.outOfRange("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.")
      }
      let count = a.count > 3 ? a[3].intValue : items.count - start
      guard count >= 0, start + count <= items.count else { throw Failure.outOfRange("count", "Count must be positive and count must refer to a location within the string/array/collection.") }
      return .integer(try items[start..<(start + count)].firstIndex { try ListMembers.same(session, $0, a[1]) } ?? -1)
    }
    type.staticMethod("array CreateInstance(type elementType, int length)", "array CreateInstance(type elementType, int length1, int length2)", "array CreateInstance(type elementType, Params int[] lengths)") { session, a in
      let element = a[0].object(as: TypeObject.self)?.descriptor ?? .object
      let lengths = (a.count == 2 && session.isList(a[1]) ? session.enumerated(a[1]) : Array(a.dropFirst())).map(\.intValue)
      if lengths.isEmpty { throw Failure.argument("Must provide at least one rank. (Parameter 'lengths')") }
      for (index, length) in lengths.enumerated() where length < 0 {
        throw lengths.count == 1 ? Failure.negative("length", length) : Failure.outOfRange("lengths[\(index)]", "Non-negative number required.")
      }
      let count = lengths.reduce(1) { $0.multipliedReportingOverflow(by: $1).overflow ? .max : $0 * $1 }
      guard count <= Session.arrayLimit else { throw tooLarge() }
      let empty = try session.defaultValue(of: element)
      return .object(ArrayObject(Array(repeating: empty, count: count), elementType: element, lengths: lengths.count == 1 ? nil : lengths))
    }
    /// What a generic method's elements are is told by the types of an array and of a delegate alone: a block that is none says nothing.
    func checkInferred(_ name: String, _ a: [Value], _ session: Session) throws {
      guard a[0].object(as: ArrayObject.self) != nil, a[1].object(as: DelegateObject.self) != nil else { throw session.overloadFailure(name, 2, ofClass: true) }
    }
    type.staticMethod("System.Object Find(System.Object array, System.Object match)") { session, a in
      try checkInferred("Find", a, session)
      guard let block = a[1].callable else { return .null }
      return try session.enumerated(a[0]).first { session.truth(try block.invoke(session, arguments: [$0])) } ?? .null
    }
    type.staticMethod("System.Object[] FindAll(System.Object array, System.Object match)") { session, a in
      try checkInferred("FindAll", a, session)
      return .object(ArrayObject(try session.enumerated(a[0]).filter(try ListMembers.predicate(session, a[1])), elementType: elements(a[0])?.elementType ?? .object))
    }
    type.staticMethod("int FindIndex(System.Object array, System.Object match)") { session, a in
      try checkInferred("FindIndex", a, session)
      return .integer(try session.enumerated(a[0]).firstIndex(where: try ListMembers.predicate(session, a[1])) ?? -1)
    }
    type.staticMethod("System.Object FindLast(System.Object array, System.Object match)") { session, a in
      try checkInferred("FindLast", a, session)
      return try session.enumerated(a[0]).last(where: try ListMembers.predicate(session, a[1])) ?? .null
    }
    type.staticMethod("bool TrueForAll(System.Object array, System.Object match)") { session, a in
      try checkInferred("TrueForAll", a, session)
      return .bool(try session.enumerated(a[0]).allSatisfy(try ListMembers.predicate(session, a[1])))
    }
    type.staticMethod("System.Object[] ConvertAll(System.Object array, System.Object converter)") { session, a in
      try checkInferred("ConvertAll", a, session)
      let (items, element) = try ListMembers.converted(session, session.enumerated(a[0]), a[1])
      return .object(ArrayObject(items, elementType: element))
    }
    type.staticMethod("void ForEach(System.Object array, System.Object action)") { session, a in
      try checkInferred("ForEach", a, session)
      guard let block = a[1].callable else { throw Failure.argumentNull("action") }
      for item in session.enumerated(a[0]) { _ = try block.invokeCollecting(session, arguments: [item]) }
      return .nothing
    }
    type.staticMethod("int BinarySearch(array array, System.Object value)") { session, a in .integer(ListMembers.search(session.enumerated(a[0]), a[1])) }
    type.staticMethod("bool Exists(System.Object array, System.Object match)") { session, a in
      try checkInferred("Exists", a, session)
      guard let block = a[1].callable else { return .bool(false) }
      return .bool(try session.enumerated(a[0]).contains { session.truth(try block.invoke(session, arguments: [$0])) })
    }
    ordering(type)
    movingElements(type)
  }

  /// Sorting and reversing, wholly or between an index and a length.
  private static func ordering(_ type: MemberBuilder) {
    func part(_ array: ArrayObject, _ index: Value, _ length: Value) throws -> Range<Int> {
      guard index.intValue >= 0 else { throw Failure.outOfRange("index", "Non-negative number required.") }
      guard length.intValue >= 0 else { throw Failure.outOfRange("length", "Non-negative number required.") }
      guard index.intValue + length.intValue <= array.elements.count else {
        throw Failure.outsideArray()
      }
      return index.intValue..<(index.intValue + length.intValue)
    }
    let comparer = "System.Collections.IComparer comparer"
    type.staticMethod(
      "void Sort(array array)", "void Sort(array keys, array items)", "void Sort(array array, int index, int length)", "void Sort(array array, System.Object comparer)",
      "void Sort(array keys, array items, \(comparer))", "void Sort(array array, int index, int length, \(comparer))"
    ) { session, a in
      guard let array = a[0].object(as: ArrayObject.self) else { throw Failure.argumentNull("array") }
      let items = a.count > 1 ? a[1].object(as: ArrayObject.self) : nil
      let isPart = a.count > 2 && items == nil
      let range = isPart ? try part(array, a[1], a[2]) : array.elements.indices
      if let items, items.elements.count < range.count { throw Failure.argument("Keys' array length should not exceed items array.") }
      let other = isPart ? (a.count > 3 ? a[3] : nil) : items == nil ? (a.count > 1 ? a[1] : nil) : a.count > 2 ? a[2] : nil
      let order = try ListMembers.order(session, other)
      var sorted = range.map { (array.elements[$0], items?.elements[$0]) }
      try sorted.introspectiveSort { try order($0.0, $1.0) }
      for (at, pair) in zip(range, sorted) {
        array.elements[at] = pair.0
        if let item = pair.1 { items?.elements[at] = item }
      }
      return .nothing
    }
    type.staticMethod("void Reverse(array array)", "void Reverse(array array, int index, int length)") { _, a in
      guard let array = a[0].object(as: ArrayObject.self) else { throw Failure.argumentNull("array") }
      array.elements[a.count == 1 ? array.elements.indices : try part(array, a[1], a[2])].reverse()
      return .nothing
    }
  }

  private static func tooLarge() -> DotNetException { Failure.dotNet("System.OutOfMemoryException", "Array dimensions exceeded supported range.") }

  /// The static methods that copy, clear and resize arrays.
  private static func movingElements(_ type: MemberBuilder) {
    func array(_ value: Value, _ name: String) throws -> ArrayObject {
      guard let array = value.object(as: ArrayObject.self) else { throw Failure.argumentNull(name) }
      return array
    }
    type.staticMethod(
      "void Copy(array sourceArray, array destinationArray, long length)",
      "void Copy(array sourceArray, long sourceIndex, array destinationArray, long destinationIndex, long length)") { session, a in
      let isWhole = a.count == 3
      let (source, target) = (try array(a[0], "sourceArray"), try array(a[isWhole ? 1 : 2], "destinationArray"))
      let (from, to, count) = (isWhole ? 0 : a[1].intValue, isWhole ? 0 : a[3].intValue, a[a.count - 1].intValue)
      guard from >= 0, to >= 0, count >= 0 else { throw Failure.outOfRange("length", "Non-negative number required.") }
      guard max(from, to, count) <= Int(Int32.max) else { throw Failure.outOfRange("length", "Arrays larger than 2GB are not supported.") }
      guard from + count <= source.elements.count else {
        throw Failure.argument("Source array was not long enough. Check the source index, length, and the array's lower bounds. (Parameter 'sourceArray')")
      }
      guard to + count <= target.elements.count else {
        throw Failure.argument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')")
      }
      let copied = try source.elements[from..<(from + count)].map { target.elementType === TypeDescriptor.object ? $0 : try session.convert($0, to: target.elementType) }
      target.elements.replaceSubrange(to..<(to + count), with: copied)
      return .nothing
    }
    type.staticMethod("void Clear(array array)", "void Clear(array array, int index, int length)") { session, a in
      let target = try array(a[0], "array")
      let (start, count) = a.count == 1 ? (0, target.elements.count) : (a[1].intValue, a[2].intValue)
      guard start >= 0, count >= 0, start + count <= target.elements.count else { throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.") }
      let empty = try session.defaultValue(of: target.elementType)
      for at in start..<(start + count) { target.elements[at] = empty }
      return .nothing
    }
    type.staticMethod("void Resize(ref array, int newSize)") { session, a in
      guard let reference = a[0].object(as: ReferenceObject.self) else { throw Failure.argumentNull("array") }
      guard a[1].intValue >= 0 else { throw Failure.outOfRange("newSize", "Non-negative number required.") }
      guard a[1].intValue <= Session.arrayLimit else { throw tooLarge() }
      let old = reference.value.object(as: ArrayObject.self)
      let element = old?.elementType ?? .object
      var elements = Array((old?.elements ?? []).prefix(a[1].intValue))
      while elements.count < a[1].intValue { elements.append(try session.defaultValue(of: element)) }
      try reference.set(.object(ArrayObject(elements, elementType: element)))
      return .nothing
    }
    type.staticMethod("int LastIndexOf(array array, System.Object value)") { session, a in
      .integer(try session.enumerated(a[0]).lastIndex { try ListMembers.same(session, $0, a[1]) } ?? -1)
    }
    type.staticMethod("void Fill(array array, System.Object value)") { session, a in
      let target = try array(a[0], "array")
      let value = target.elementType === TypeDescriptor.object ? a[1] : try session.convert(a[1], to: target.elementType)
      target.elements = target.elements.map { _ in value }
      return .nothing
    }
  }
}
