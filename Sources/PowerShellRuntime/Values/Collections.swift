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
  /// The Hashtable or OrderedDictionary whose keys or values these are: whoever enumerates them must not find it changed.
  public let owner: DictionaryObject?
  public init(_ elements: [Value] = [], type: TypeDescriptor = .arrayList, isReadOnly: Bool = false, owner: DictionaryObject? = nil) {
    self.elements = elements
    self.owner = owner.flatMap { $0.isHashtable || $0.isOrdered ? $0 : nil }
    self.descriptor = type
    self.isReadOnly = isReadOnly
  }
  public override var type: TypeDescriptor { descriptor }
  /// The type that elements are converted to.
  public var elementType: TypeDescriptor { descriptor.genericArguments.first ?? .object }
}

/// A key of a dictionary: PowerShell's tables compare strings without regard to case and other keys by value.
public struct DictionaryKey: Hashable {
  public let value: Value
  private let folded: Folded

  private enum Folded: Hashable {
    case string(String), int(Int64), double(UInt64), bool(Bool), char(UInt16), identity(ObjectIdentifier), text(String, String)
  }

  public init(_ value: Value, ignoresCase: Bool) {
    self.value = value
    switch value.base {
    case .string(let text): folded = .string(ignoresCase ? CaseFolding.fold(text) : text)
    case .int(let number): folded = .int(Int64(number))
    case .long(let number): folded = .text("long", "\(number)")
    case .double(let number): folded = .double(number.bitPattern)
    case .bool(let flag): folded = .bool(flag)
    case .char(let unit): folded = .char(unit)
    case .object(let object):
      folded = object.type.isValueType ? .text(object.type.fullName, object.text) : .identity(ObjectIdentifier(object))
    case .null, .nothing: folded = .text("null", "")
    }
  }

  public static func == (left: DictionaryKey, right: DictionaryKey) -> Bool { left.folded == right.folded }
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

/// Hashtable, [ordered] and the generic dictionaries. All keep the order of insertion, which is arbitrary in .NET's
/// Hashtable; the sorted ones are put in order when they are listed.
public final class DictionaryObject: PSObject {
  private var index: [DictionaryKey: Int] = [:]
  private var slots: [(key: Value, value: Value)?] = []
  private var live = 0
  /// Counts what was written: who enumerates a Hashtable or an OrderedDictionary must not find it changed.
  public private(set) var changes = 0
  public let ignoresCase: Bool
  private let descriptor: TypeDescriptor

  public init(type: TypeDescriptor = .hashtable, ignoresCase: Bool = true) {
    self.descriptor = type
    self.ignoresCase = ignoresCase
  }
  public override var type: TypeDescriptor { descriptor }
  public var isOrdered: Bool { descriptor === TypeDescriptor.orderedDictionary }
  public var isHashtable: Bool { descriptor === TypeDescriptor.hashtable || descriptor === TypeDescriptor.versionTable || descriptor === TypeDescriptor.defaultParameterTable }
  public var count: Int { live }

  private func key(_ value: Value) -> DictionaryKey { DictionaryKey(value, ignoresCase: ignoresCase) }

  public subscript(key value: Value) -> Value? {
    get {
      guard let at = index[key(value)] else { return nil }
      return slots[at]?.value
    }
    set {
      let key = key(value)
      changes &+= 1
      if let at = index[key] {
        if let newValue {
          slots[at]?.value = newValue
        } else {
          index[key] = nil
          slots[at] = nil
          live -= 1
          compactIfSparse()
        }
      } else if let newValue {
        index[key] = slots.count
        slots.append((value, newValue))
        live += 1
      }
    }
  }

  public subscript(_ name: String) -> Value? {
    get { self[key: .string(name)] }
    set { self[key: .string(name)] = newValue }
  }

  public func contains(_ value: Value) -> Bool { index[key(value)] != nil }

  public func removeAll() {
    changes &+= 1
    index = [:]
    slots = []
    live = 0
  }

  private func compactIfSparse() {
    guard slots.count > 32, live < slots.count / 2 else { return }
    replace(with: entries)
  }

  private func replace(with entries: [(key: Value, value: Value)]) {
    slots = entries
    index = Dictionary(uniqueKeysWithValues: entries.enumerated().map { (key($0.element.key), $0.offset) })
  }

  /// The entries in their order; of a sorted dictionary in the order of its keys.
  public var entries: [(key: Value, value: Value)] {
    let all = slots.compactMap { $0 }
    guard descriptor.sortsKeys else { return all }
    return all.sorted { Comparison.order($0.key, $1.key, ignoresCase: true) < 0 }
  }
  public var keys: [Value] { entries.map(\.key) }
  public var values: [Value] { entries.map(\.value) }

  /// Puts an entry at a position, as [ordered] can.
  public func insert(_ entry: (key: Value, value: Value), at position: Int) {
    var all = entries
    all.insert(entry, at: position)
    live = all.count
    replace(with: all)
  }

  public func copy() -> DictionaryObject {
    let result = DictionaryObject(type: descriptor, ignoresCase: ignoresCase)
    for (key, value) in entries { result[key: key] = value }
    return result
  }
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
  public override var text: String { isPair ? "[\(key.text), \(value.text)]" : type.fullName }
}

/// Strings folded for comparison without regard to case.
public enum CaseFolding {
  public static func fold(_ text: String) -> String {
    var needs = false
    for byte in text.utf8 where (byte >= 0x41 && byte <= 0x5A) || byte >= 0x80 {
      needs = true
      break
    }
    return needs ? text.lowercased() : text
  }

  /// Equality of two names without regard to case, without making new strings where both are ASCII.
  public static func equal(_ left: String, _ right: String) -> Bool {
    var (one, other) = (left, right)
    let ascii: Bool? = one.withUTF8 { first in
      other.withUTF8 { second in
        if first.count != second.count {
          return first.allSatisfy { $0 < 0x80 } && second.allSatisfy { $0 < 0x80 } ? false : nil
        }
        for at in 0..<first.count {
          let (a, b) = (first[at], second[at])
          if a == b && a < 0x80 { continue }
          if a >= 0x80 || b >= 0x80 { return nil }
          let (x, y) = (a | 0x20, b | 0x20)
          if x != y || x < 0x61 || x > 0x7A { return false }
        }
        return true
      }
    }
    return ascii ?? (left.lowercased() == right.lowercased())
  }
}
