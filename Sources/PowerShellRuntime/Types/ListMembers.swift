/// ArrayList, List<T>, Queue and Stack.
enum ListMembers {
  static func same(_ session: Session, _ left: Value, _ right: Value) throws -> Bool {
    if case .string(let one) = left, case .string(let other) = right { return one == other }
    if left.isNull || right.isNull { return left.isNull && right.isNull }
    guard left.base.type === right.base.type else { return false }
    return try session.equals(left, right, ignoresCase: false)
  }

  /// The type of what a generic collection holds, as its signatures name it. Of classes of scripts and of generic types the methods
  /// see to the conversion themselves.
  static func elementName(_ type: MemberBuilder, at index: Int = 0) -> String {
    guard type.type.genericArguments.indices.contains(index) else { return "System.Object" }
    let element = type.type.genericArguments[index]
    return element.scriptClass == nil && element.genericArguments.isEmpty ? element.definitionName : "System.Object"
  }

  static func load(_ type: MemberBuilder) {
    common(type)
    let name = type.type.openName
    switch name.split(separator: ".").last.map(String.init) ?? name {
    case let own where own.hasPrefix("LinkedList"): LinkedListMembers.load(type)
    case let own where own.contains("Queue"): queue(type)
    case let own where own.contains("Stack"): stack(type, put: "Push", take: "Pop", of: "Stack")
    case let own where own.contains("Bag"): stack(type, put: "Add", take: "Take", of: "Bag")
    case _ where type.type.isReadOnlyCollection: readOnly(type)
    case let own where own.hasPrefix("PSDataCollection"):
      list(type)
      dataCollection(type)
    default: list(type)
    }
    type.constructor(
      of: "void new()", "void new(int capacity)", "void new(System.Collections.IEnumerable collection)"
    ) { session, own, a in
      guard let first = a.first else { return .object(ListObject(type: own)) }
      if first.isNull { throw Failure.argumentNull(own === TypeDescriptor.arrayList ? "c" : "collection") }
      if !session.isList(first), !(first.object is DictionaryObject) {
        let list = ListObject(type: own)
        list.capacity = try capacity(first, of: own, session)
        return .object(list)
      }
      let elements = try sequence(first, of: own.genericArguments.first ?? .object, session, for: "new")
      return .object(ListObject(name.contains("Stack") ? elements.reversed() : elements, type: own, isReadOnly: own.isReadOnlyCollection))
    }
  }

  /// How many elements a list is to have room for.
  static func capacity(_ value: Value, of type: TypeDescriptor, _ session: Session) throws -> Int {
    do {
      let number = try session.convert(value, to: .int).intValue
      if number < 0 { throw negativeCapacity(number, of: type) }
      return number
    } catch Unwind.error(let error) {
      let name = type.openName == "System.Collections.Stack" ? "initialCapacity" : "capacity"
      let refusal = try session.unfitting(value, name, for: ".ctor", type: "System.Int32", error.record.exception.message, error.record.exception)
      if case .error(let error) = refusal { error.isOfArguments = true }
      throw refusal
    }
  }

  /// Refuses a part of a list with a negative start or length: an ArrayList says it in other words than a List.
  private static func checkRange(_ index: Int, _ count: Int, _ list: ListObject) throws {
    for (name, number) in [("index", index), ("count", count)] where number < 0 {
      throw list.type === TypeDescriptor.arrayList ? Failure.negative(name, number) : Failure.outOfRange(name, "Non-negative number required.")
    }
  }

  /// The refusal of a collection that is to have room for less than nothing: each collection has its own words.
  static func negativeCapacity(_ number: Int, of type: TypeDescriptor) -> DotNetException {
    switch type.openName {
    case "System.Collections.ArrayList": Failure.outOfRange("capacity", "'capacity' must be non-negative.")
    case "System.Collections.Generic.List`1": Failure.outOfRange("capacity", "Non-negative number required.")
    case "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.HashSet`1": Failure.outOfRange("capacity", "Specified argument was out of the range of valid values.")
    case "System.Collections.Stack": Failure.negative("initialCapacity", number)
    default: Failure.negative("capacity", number)
    }
  }

  /// The elements of what overloads take as IEnumerable[T]; none of them takes a list of something else.
  static func sequence(_ value: Value, of element: TypeDescriptor, _ session: Session, for method: String) throws -> [Value] {
    if let table = value.object(as: DictionaryObject.self) {
      guard element === TypeDescriptor.object else { throw session.overloadFailure(method, 1) }
      return table.entryObjects
    }
    if !isSequence(value, of: element) { throw session.overloadFailure(method, 1) }
    return session.enumerated(value)
  }

  /// Whether a value is a list of a type, as far as it says of what it is one.
  private static func isSequence(_ value: Value, of element: TypeDescriptor) -> Bool {
    if element === TypeDescriptor.object { return true }
    let own = value.object(as: ArrayObject.self)?.elementType ?? value.object(as: ListObject.self)?.elementType ?? value.type?.genericArguments.first
    return own?.isSubtype(of: element) ?? true
  }

  private static func clear(_ type: MemberBuilder) {
    type.method("void Clear()") { _, this, _ in
      try list(this).elements.removeAll()
      return .nothing
    }
  }

  /// A collection that is only read: what would change it is there for IList alone, and takes no arguments of a script.
  private static func readOnly(_ type: MemberBuilder) {
    indexOf(type)
    let element = elementName(type)
    for (name, parameters) in [("Add", "\(element) value"), ("Insert", "int index, \(element) value"), ("Remove", "\(element) value"), ("RemoveAt", "int index"), ("Clear", "")] {
      type.method("void \(name)(\(parameters))") { session, _, a in throw session.overloadFailure(name, a.count, ofClass: true) }
    }
  }

  private static func indexOf(_ type: MemberBuilder) {
    type.method("int IndexOf(\(elementName(type)) item)") { session, this, a in
      .integer(try session.enumerated(this).firstIndex { try same(session, $0, a[0]) } ?? -1)
    }
  }

  /// What a collection has that a running pipeline fills and others empty.
  private static func dataCollection(_ type: MemberBuilder) {
    type.method("System.Collections.ObjectModel.Collection[\(elementName(type))] ReadAll()") { session, this, _ in
      let own = try list(this)
      defer { own.elements = [] }
      return .object(ListObject(own.elements, type: session.types.type(named: "System.Collections.ObjectModel.Collection[\(own.type.genericArguments.first?.fullName ?? "object")]") ?? .arrayList))
    }
    // What fills it has ended by the time that a script can ask.
    type.method("void Complete()") { _, _, _ in .nothing }
    type.property("IsOpen", "bool") { _, _ in .bool(true) }
  }

  private static func list(_ this: Value) throws -> ListObject {
    guard let list = this.object(as: ListObject.self) else { throw Failure.argument("Not a list.") }
    if list.isReadOnly { throw Failure.dotNet("System.NotSupportedException", "Collection is read-only.") }
    return list
  }

  private static func common(_ type: MemberBuilder) {
    type.property("Count", "int") { session, this in .integer(session.enumerated(this).count) }
    type.property("Capacity", "int", set: { session, this, value in
      let capacity = value.intValue
      guard capacity >= session.enumerated(this).count else { throw Failure.outOfRange("value", "capacity was less than the current size.") }
      this.object(as: ListObject.self)?.capacity = capacity
    }) { session, this in .integer(this.object(as: ListObject.self)?.grownCapacity ?? session.enumerated(this).count) }
    for name in ["TrimToSize", "TrimExcess"] {
      type.method("void \(name)()") { _, this, _ in
        if let list = this.object(as: ListObject.self) { list.capacity = list.elements.count }
        return .nothing
      }
    }
    type.property("IsReadOnly", "bool") { _, this in .bool(this.object(as: ListObject.self)?.isReadOnly ?? false) }
    type.property("IsFixedSize", "bool") { _, this in .bool(this.object(as: ListObject.self)?.isReadOnly ?? false) }
    type.property("SyncRoot", "System.Object") { _, this in this }
    type.property("IsSynchronized", "bool") { _, _ in .bool(false) }
    type.method("System.Object[] ToArray()", "array ToArray(type type)") { session, this, a in
      let list = this.object(as: ListObject.self)
      let (elements, element) = (list?.elements ?? [], a.first?.object(as: TypeObject.self)?.descriptor ?? list?.elementType ?? .object)
      guard !a.isEmpty else { return .object(ArrayObject(elements, elementType: element)) }
      return .object(ArrayObject(try elements.map { try fitting($0, element) }, elementType: element))
    }
    type.method("bool Contains(\(elementName(type)) item)") { session, this, a in
      .bool(try session.enumerated(this).contains { try same(session, $0, a[0]) })
    }
    if !type.type.isReadOnlyCollection { clear(type) }
    type.method("System.Collections.IEnumerator GetEnumerator()") { session, this, _ in
      .object(EnumeratorObject(session.enumerated(this), type: EnumeratorObject.type(for: this.type ?? .object)))
    }
    type.method("void CopyTo(array array)", "void CopyTo(array array, int arrayIndex)", "void CopyTo(int index, array array, int arrayIndex, int count)") { session, this, a in
      let isPart = a.count == 4
      guard let target = a[isPart ? 1 : 0].object(as: ArrayObject.self) else { throw Failure.argumentNull("destinationArray") }
      let items = session.enumerated(this)
      let (from, to) = (isPart ? a[0].intValue : 0, isPart ? a[2].intValue : a.count > 1 ? a[1].intValue : 0)
      let count = isPart ? a[3].intValue : items.count
      guard from >= 0, to >= 0, count >= 0 else { throw Failure.outOfRange(to < 0 ? "destinationIndex" : "sourceIndex", "Number was less than the array's lower bound in the first dimension.") }
      guard from + count <= items.count else {
        throw Failure.outsideArray()
      }
      guard to + count <= target.elements.count else {
        throw Failure.argument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')")
      }
      for offset in 0..<count { target.elements[to + offset] = try fitting(items[from + offset], target.elementType) }
      return .nothing
    }
  }

  /// An element that an array of a type can hold as it is; .NET casts and doesn't convert here.
  private static func fitting(_ item: Value, _ element: TypeDescriptor) throws -> Value {
    if element === TypeDescriptor.object || item.isNull && !element.isValueType { return item }
    if let type = item.type, type.isSubtype(of: element) { return item.base }
    throw Failure.dotNet("System.InvalidCastException", "At least one element in the source array could not be cast down to the destination array type.")
  }

  /// The elements of what a method takes as IEnumerable[T]: a list of T and no other, as .NET has no conversion for it.
  private static func items(_ value: Value, of list: ListObject, _ session: Session, for method: String, _ parameter: String) throws -> [Value] {
    let (element, isGeneric) = (list.elementType, list.type !== TypeDescriptor.arrayList)
    let parameter = isGeneric ? parameter : "c"
    if value.isNull { throw Failure.argumentNull(parameter) }
    if let table = value.object(as: DictionaryObject.self), element === TypeDescriptor.object { return table.entryObjects }
    if session.isList(value), isSequence(value, of: element) { return session.enumerated(value) }
    let type = isGeneric ? "System.Collections.Generic.IEnumerable`1[\(element.fullName)]" : "System.Collections.ICollection"
    let given = value.type?.fullName ?? ""
    let shown = session.isList(value) ? given : try session.stringify(value)
    throw try session.unfitting(
      value, parameter, for: method, type: type, "Cannot convert the \"\(shown)\" value of type \"\(given)\" to type \"\(type)\".")
  }

  private static func index(_ value: Value, _ count: Int, inclusive: Bool = false) throws -> Int {
    let at = value.intValue
    guard at >= 0, at < count || (inclusive && at == count) else {
      throw Failure.outOfRange(
        "index", "Index was out of range. Must be non-negative and less than the size of the collection.")
    }
    return at
  }

  private static func list(_ type: MemberBuilder) {
    let isArrayList = type.type === TypeDescriptor.arrayList
    if isArrayList {
      type.staticMethod("System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)") { session, a in
        if a[0].isNull { throw Failure.argumentNull("list") }
        return .object(ListObject(session.enumerated(a[0]), type: .arrayList, isReadOnly: true))
      }
    }
    type.method(isArrayList ? "int Add(System.Object value)" : "void Add(\(elementName(type)) item)") { session, this, a in
      let list = try list(this)
      let element = list.elementType
      list.elements.append(try session.element(a[0], of: element, for: "Add", 1))
      return isArrayList ? .integer(list.elements.count - 1) : .nothing
    }
    type.method("void AddRange(System.Object collection)") { session, this, a in
      let list = try list(this)
      list.elements += try items(a[0], of: list, session, for: "AddRange", "collection")
      return .nothing
    }
    type.method("void Insert(int index, \(elementName(type)) item)") { session, this, a in
      let list = try list(this)
      guard a[0].intValue >= 0, a[0].intValue <= list.elements.count else { throw Failure.outOfRange("index", list.type === TypeDescriptor.arrayList ? "Index was out of range. Must be non-negative and less than or equal to the size of the collection." : "Index must be within the bounds of the List.") }
      list.elements.insert(try session.element(a[1], of: list.elementType, for: "Insert", 2), at: a[0].intValue)
      return .nothing
    }
    type.method("void InsertRange(int index, System.Object collection)") { session, this, a in
      let list = try list(this)
      list.elements.insert(contentsOf: session.enumerated(a[1]), at: try index(a[0], list.elements.count, inclusive: true))
      return .nothing
    }
    type.method(isArrayList ? "void Remove(System.Object obj)" : "bool Remove(\(elementName(type)) item)") { session, this, a in
      let list = try list(this)
      guard let at = try list.elements.firstIndex(where: { try same(session, $0, a[0]) }) else { return isArrayList ? .nothing : .bool(false) }
      list.elements.remove(at: at)
      return isArrayList ? .nothing : .bool(true)
    }
    type.parameterizedProperty(isArrayList ? "System.Object Item(int index)" : "\(type.type.genericArguments.first?.fullName ?? "T") Item(int index)") { session, this, a in
      let elements = session.enumerated(this)
      return elements[try index(a[0], elements.count)]
    }
    if isArrayList {
      type.method("System.Object Clone()") { session, this, _ in .object(ListObject(session.enumerated(this))) }
    }
    type.method("void RemoveAt(int index)") { _, this, a in
      let list = try list(this)
      list.elements.remove(at: try index(a[0], list.elements.count))
      return .nothing
    }
    type.method("void RemoveRange(int index, int count)") { _, this, a in
      let list = try list(this)
      let start = a[0].intValue
      try checkRange(start, a[1].intValue, list)
      guard start + a[1].intValue <= list.elements.count else {
        throw Failure.outsideArray()
      }
      list.elements.removeSubrange(start..<(start + a[1].intValue))
      return .nothing
    }
    if !isArrayList {
      type.method("int RemoveAll(\(delegate("Predicate", type)) match)") { session, this, a in
        let list = try list(this)
        guard let block = a[0].callable else { return .int(0) }
        let before = list.elements.count
        list.elements = try list.elements.filter { !session.truth(try block.invokeCollecting(session, arguments: [$0], item: $0).first ?? .null) }
        return .integer(before - list.elements.count)
      }
    }
    indexOf(type)
    type.method("int LastIndexOf(\(elementName(type)) item)") { session, this, a in
      .integer(try session.enumerated(this).lastIndex { try same(session, $0, a[0]) } ?? -1)
    }
    type.method("void Reverse()") { _, this, _ in
      try list(this).elements.reverse()
      return .nothing
    }
    type.method("void Sort()", "void Sort(\(delegate("Comparison", type)) comparison)", "void Sort(System.Object comparer)") { session, this, a in
      let list = try list(this)
      var elements = list.elements
      try elements.introspectiveSort(order(session, a.first))
      list.elements = elements
      return .nothing
    }
    type.method("System.Object GetRange(int index, int count)") { _, this, a in
      guard let source = this.object(as: ListObject.self) else { return .null }
      try checkRange(a[0].intValue, a[1].intValue, source)
      guard a[0].intValue + a[1].intValue <= source.elements.count else {
        throw Failure.outsideArray()
      }
      return .object(ListObject(Array(source.elements[a[0].intValue..<(a[0].intValue + a[1].intValue)]), type: source.type))
    }
    if type.type.openName == "System.Collections.Generic.List`1" { predicates(type) }
  }

  /// A delegate over the list's elements, as signatures name it: `System.Predicate[System.Int32]`.
  private static func delegate(_ name: String, _ type: MemberBuilder) -> String {
    "System.\(name)[\(type.type.genericArguments.first?.fullName ?? "System.Object")]"
  }

  private static func predicates(_ type: MemberBuilder) {
    func block(_ value: Value) throws -> DelegateObject.Target {
      guard let block = value.callable else { throw Failure.argumentNull("match") }
      return block
    }
    type.method("System.Object Find(\(delegate("Predicate", type)) match)") { session, this, a in
      let match = try predicate(session, a[0])
      return try session.enumerated(this).first(where: match) ?? .null
    }
    type.method("System.Object FindAll(\(delegate("Predicate", type)) match)") { session, this, a in
      let match = try predicate(session, a[0])
      return .object(ListObject(try session.enumerated(this).filter(match), type: this.type ?? .arrayList))
    }
    type.method("int FindIndex(\(delegate("Predicate", type)) match)") { session, this, a in
      let match = try predicate(session, a[0])
      return .integer(try session.enumerated(this).firstIndex(where: match) ?? -1)
    }
    type.method("System.Object FindLast(\(delegate("Predicate", type)) match)") { session, this, a in
      let match = try predicate(session, a[0])
      return try session.enumerated(this).last(where: match) ?? .null
    }
    type.method("int FindLastIndex(\(delegate("Predicate", type)) match)") { session, this, a in
      let match = try predicate(session, a[0])
      return .integer(try session.enumerated(this).lastIndex(where: match) ?? -1)
    }
    type.method("System.Object ConvertAll(System.Delegate converter)") { session, this, a in
      let (items, element) = try ListMembers.converted(session, session.enumerated(this), a[0])
      return .object(ListObject(items, type: session.types.generic("System.Collections.Generic.List", [element]) ?? .arrayList))
    }
    type.method("int BinarySearch(\(elementName(type)) item)") { session, this, a in .integer(ListMembers.search(session.enumerated(this), a[0])) }
    type.method("System.Object AsReadOnly()") { session, this, _ in
      let type = session.types.generic("System.Collections.ObjectModel.ReadOnlyCollection", this.type?.genericArguments ?? [.object]) ?? .arrayList
      return .object(ListObject(session.enumerated(this), type: type, isReadOnly: true))
    }
    type.method("bool Exists(\(delegate("Predicate", type)) match)") { session, this, a in
      let match = try predicate(session, a[0])
      return .bool(try session.enumerated(this).contains(where: match))
    }
    type.method("bool TrueForAll(\(delegate("Predicate", type)) match)") { session, this, a in
      let match = try predicate(session, a[0])
      return .bool(try session.enumerated(this).allSatisfy(match))
    }
    type.method("void ForEach(\(delegate("Action", type)) action)") { session, this, a in
      let action = try block(a[0])
      for item in session.enumerated(this) { _ = try action.invokeCollecting(session, arguments: [item]) }
      return .nothing
    }
  }

  /// The test of a Predicate: a delegate or a script block.
  static func predicate(_ session: Session, _ match: Value) throws -> (Value) throws -> Bool {
    guard let block = match.callable else { throw Failure.argumentNull("match") }
    return { session.truth(try block.invokeCollecting(session, arguments: [$0], item: $0).first ?? .null) }
  }

  /// The order of two values, as Compare tells it: by a delegate, by an object with a Compare method, or by themselves.
  static func order(_ session: Session, _ comparer: Value?) throws -> (Value, Value) throws -> Int {
    guard let comparer, !comparer.isNull else {
      return { left, right in
        // Texts are compared with texts alone, numbers of a type with such (Comparer.Default).
        if !left.isNull, !right.isNull, (left.base.stringValue == nil) != (right.base.stringValue == nil) {
          throw uncomparable(nil)
        }
        return Comparison.order(left, right, ignoresCase: false)
      }
    }
    if let block = comparer.callable {
      // What the comparison itself throws stands behind the list's own failure (ArraySortHelper).
      return { left, right in
        do { return try session.convert(block.invoke(session, arguments: [left, right]), to: .int).intValue } catch let failure as DotNetException {
          throw uncomparable(failure.exception)
        } catch Unwind.error(let error) {
          throw uncomparable(error.record.exception)
        }
      }
    }
    guard case .method(let compare)? = try session.findMember("Compare", of: comparer)?.body else {
      throw Failure.argument("The comparer has no Compare method.")
    }
    return { try session.call(compare, on: comparer, [$0, $1]).intValue }
  }

  private static func uncomparable(_ cause: ExceptionObject?) -> DotNetException {
    DotNetException(ExceptionObject(Failure.exceptionType("System.InvalidOperationException"), "Failed to compare two elements in the array.", inner: cause))
  }

  /// Elements by a converter, and the type that it gives.
  static func converted(_ session: Session, _ items: [Value], _ converter: Value) throws -> ([Value], TypeDescriptor) {
    guard let block = converter.callable else { throw Failure.argumentNull("converter") }
    let element = converter.object(as: DelegateObject.self)?.type.genericArguments.last ?? .object
    return (try items.map { try session.convert(block.invoke(session, arguments: [$0]), to: element) }, element)
  }

  /// Where a value stands in a sorted list; the complement of the place where it would stand if it's missing.
  static func search(_ items: [Value], _ wanted: Value) -> Int {
    var (low, high) = (0, items.count - 1)
    while low <= high {
      let middle = (low + high) / 2
      let order = Comparison.order(items[middle], wanted, ignoresCase: false)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle - 1 }
    }
    return ~low
  }

  private static func empty(_ name: String) -> DotNetException {
    Failure.dotNet("System.InvalidOperationException", "\(name) empty.")
  }

  /// A queue and a stack both have what comes next at the front.
  private static func takingFirst(_ type: MemberBuilder, _ take: String, of name: String) {
    type.method("System.Object \(take)()") { _, this, _ in
      let list = try list(this)
      if list.elements.isEmpty { throw empty(name) }
      return list.elements.removeFirst()
    }
    type.method("System.Object Peek()") { _, this, _ in
      guard let first = try list(this).elements.first else { throw empty(name) }
      return first
    }
    for (tries, takes) in [("Try" + take, true), ("TryPeek", false)] {
      type.method("bool \(tries)(ref result)") { _, this, a in
        let list = try list(this)
        let first = list.elements.first
        if takes, first != nil { list.elements.removeFirst() }
        try a[0].object(as: ReferenceObject.self)?.set(first ?? .null)
        return .bool(first != nil)
      }
    }
  }

  private static func queue(_ type: MemberBuilder) {
    type.method("void Enqueue(\(elementName(type)) item)") { session, this, a in
      let list = try list(this)
      list.elements.append(try session.convert(a[0], to: list.elementType))
      return .nothing
    }
    takingFirst(type, "Dequeue", of: "Queue")
  }

  /// A stack gives what was put in last, and so does a bag.
  private static func stack(_ type: MemberBuilder, put: String, take: String, of name: String) {
    type.method("void \(put)(\(elementName(type)) item)") { session, this, a in
      let list = try list(this)
      list.elements.insert(try session.convert(a[0], to: list.elementType), at: 0)
      return .nothing
    }
    takingFirst(type, take, of: name)
  }
}
