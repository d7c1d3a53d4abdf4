/// An array: object[] or an array of another element type.
public final class ArrayObject: PSObject {
  public var elements: [Value]
  public let elementType: TypeDescriptor
  /// The lengths of an array of several dimensions, whose last one changes fastest among the elements; nil of one.
  public let lengths: [Int]?
  public init(_ elements: [Value], elementType: TypeDescriptor = .object, lengths: [Int]? = nil) {
    self.elements = elements
    self.elementType = elementType
    self.lengths = lengths
  }
  public override var type: TypeDescriptor {
    if let lengths { return elementType.arrayType(rank: lengths.count) }
    return elementType === TypeDescriptor.object ? .objectArray : elementType.arrayType
  }

  /// The place of an element of several indices; nil outside of the array.
  func place(_ indices: [Int]) -> Int? {
    guard let lengths, indices.count == lengths.count else { return nil }
    var place = 0
    for (index, length) in zip(indices, lengths) {
      let at = index < 0 ? length + index : index
      guard at >= 0, at < length else { return nil }
      place = place * length + at
    }
    return place
  }
  public override var text: String { type.fullName }
}

/// ArrayList, List<T>, Queue, Stack and the other growing collections, told apart by their type.
public final class ListObject: PSObject {
  public var elements: [Value]
  private let descriptor: TypeDescriptor
  public let isReadOnly: Bool
  /// How many elements there is room for; see `grownCapacity`.
  var capacity: Int
  /// The room after what has been added: it doubles, from four on (List.Grow).
  var grownCapacity: Int {
    while capacity < elements.count { capacity = capacity == 0 ? 4 : capacity * 2 }
    return capacity
  }
  /// The Hashtable or OrderedDictionary whose keys or values these are: whoever enumerates them must not find it changed.
  public let owner: DictionaryObject?
  /// Whether it is a stack, a queue or the like: its elements have no places (IList).
  var isNoIndexedList: Bool { !type.ancestry.contains { $0.interfaces.contains("System.Collections.IList") } }
  /// The nodes of a linked list, once a script has asked for one.
  var nodes: [LinkedListNodeObject] = []
  public init(_ elements: [Value] = [], type: TypeDescriptor = .arrayList, isReadOnly: Bool = false, owner: DictionaryObject? = nil) {
    self.elements = elements
    capacity = elements.count
    self.owner = owner.flatMap { $0.isHashtable || $0.isOrdered ? $0 : nil }
    self.descriptor = type
    self.isReadOnly = isReadOnly
  }
  public override var type: TypeDescriptor { descriptor }
  /// The type that elements are converted to.
  public var elementType: TypeDescriptor { descriptor.nativeBase.genericArguments.first ?? .object }
  /// The fields, where a script's class derives from the list.
  var instance: ClassInstance?
  public override var classInstance: ClassInstance? { instance }
}

/// A collection that is made of what it stands for each time it is asked.
open class SequenceObject: PSObject {
  open var items: [Value] { [] }
}

/// HashSet<T> and SortedSet<T>.
public final class SetObject: PSObject {
  public let table: DictionaryObject
  private let descriptor: TypeDescriptor
  public init(type: TypeDescriptor, ignoresCase: Bool = false) {
    descriptor = type
    table = DictionaryObject(type: type, ignoresCase: ignoresCase)
  }
  public override var type: TypeDescriptor { descriptor }
  public var elements: [Value] { table.keys }
  @discardableResult public func add(_ value: Value) -> Bool {
    if table.contains(value) { return false }
    table[key: value] = .null
    return true
  }
}

/// One entry of a dictionary, as GetEnumerator gives it.
public final class DictionaryEntryObject: PSObject {
  public var key: Value
  public var value: Value
  let isPair: Bool
  public init(_ key: Value, _ value: Value, isPair: Bool = false) {
    (self.key, self.value, self.isPair) = (key, value, isPair)
  }
  public override var type: TypeDescriptor { isPair ? .keyValuePair : .dictionaryEntry }
  public override var text: String { "[\(key.ownText), \(value.ownText)]" }
}

extension Value {
  /// What .NET's ToString() gives where an object shows what it holds: a collection only its type.
  var ownText: String {
    switch object {
    case is ArrayObject, is ListObject, is SetObject, is DictionaryObject: type?.fullName ?? ""
    default: text
    }
  }
}
