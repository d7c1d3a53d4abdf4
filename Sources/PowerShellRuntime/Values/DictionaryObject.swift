import PowerShellSyntax

/// Hashtable, [ordered] and the generic dictionaries. All keep the order of insertion, which is arbitrary in .NET's
/// Hashtable; the sorted ones are put in order when they are listed.
///
/// Entries stand in slots in their order; buckets of an open-addressed table lead to them once there are more than a few.
public final class DictionaryObject: PSObject {
  private struct Slot {
    let hash: UInt
    var key: Value
    var value: Value
    /// A removed entry keeps its slot until the table is made anew.
    var isLive = true
  }
  private var slots: [Slot] = []
  /// A slot's number plus one in the lower half, the upper half of its hash above it, so that most other entries are passed over
  /// without a look at their slots; 0 is free. Empty while the slots are few enough to be looked through.
  private var buckets: [UInt64] = []
  private static let hashBits: UInt64 = 0xFFFF_FFFF_0000_0000
  private var live = 0
  private static let fewSlots = 8
  /// Counts what was written: who enumerates a Hashtable or an OrderedDictionary must not find it changed.
  public private(set) var changes = 0
  public let ignoresCase: Bool
  /// For how many entries a Hashtable was made: the order in which it lists its keys depends on it.
  var capacity = 0
  private let descriptor: TypeDescriptor

  public init(type: TypeDescriptor = .hashtable, ignoresCase: Bool = true) {
    self.descriptor = type
    self.ignoresCase = ignoresCase
  }
  public override var type: TypeDescriptor { descriptor }
  /// The fields, where a script's class derives from the dictionary.
  var instance: ClassInstance?
  public override var classInstance: ClassInstance? { instance }
  public var isOrdered: Bool { descriptor.nativeBase === TypeDescriptor.orderedDictionary }
  public var isHashtable: Bool {
    let type = descriptor.nativeBase
    return type === TypeDescriptor.hashtable || type === TypeDescriptor.orderedHashtable || type === TypeDescriptor.versionTable || type === TypeDescriptor.defaultParameterTable
  }
  /// Whether its entries are pairs of a key and a value, as those of generic dictionaries are.
  private var hasPairs: Bool {
    if isHashtable || isOrdered { return false }
    return descriptor.fullName != "System.Collections.SortedList" && !descriptor.fullName.hasPrefix("System.Collections.Specialized.")
  }
  public var count: Int { live }
  /// The entries as GetEnumerator gives them.
  public var entryObjects: [Value] {
    let hasPairs = hasPairs
    return entries.map { .object(DictionaryEntryObject($0.key, $0.value, isPair: hasPairs)) }
  }

  public subscript(key value: Value) -> Value? {
    get { slot(of: value, KeyHash.of(value, ignoresCase: ignoresCase)).map { slots[$0].value } }
    set {
      let hash = KeyHash.of(value, ignoresCase: ignoresCase)
      changes &+= 1
      if let at = slot(of: value, hash) {
        if let newValue { slots[at].value = newValue } else { remove(at) }
      } else if let newValue {
        append(Slot(hash: hash, key: value, value: newValue))
      }
    }
  }

  public subscript(_ name: String) -> Value? {
    get { self[key: .string(name)] }
    set { self[key: .string(name)] = newValue }
  }

  /// Where an entry stands, for `replace(at:)` and `value(at:)`.
  func place(of name: String) -> Int? { slot(of: .string(name), KeyHash.of(.string(name), ignoresCase: ignoresCase)) }

  /// Gives the entry of a name another value, where it still stands at a place.
  ///
  /// - Returns: false where it does not, because entries were removed.
  func replace(at place: Int, of name: String, _ value: Value) -> Bool {
    guard stands(name, at: place) else { return false }
    changes &+= 1
    slots[place].value = value
    return true
  }

  /// The value of a name whose entry still stands at a place; nil where it does not.
  func value(at place: Int, of name: String) -> Value? { stands(name, at: place) ? slots[place].value : nil }

  @inline(__always) private func stands(_ name: String, at place: Int) -> Bool {
    guard place < slots.count, slots[place].isLive, case .string(let key) = slots[place].key else { return false }
    return key == name
  }

  /// The key that is there and is the same as another, as it was written; nil where there is none.
  func storedKey(_ key: Value) -> Value? { slot(of: key, KeyHash.of(key, ignoresCase: ignoresCase)).map { slots[$0].key } }

  public func contains(_ value: Value) -> Bool { slot(of: value, KeyHash.of(value, ignoresCase: ignoresCase)) != nil }

  public func removeAll() {
    changes &+= 1
    replace(with: [])
  }

  /// The entries in their order; of a sorted dictionary in the order of its keys.
  public var entries: [(key: Value, value: Value)] {
    var all: [(key: Value, value: Value)] = []
    all.reserveCapacity(live)
    for slot in slots where slot.isLive { all.append((slot.key, slot.value)) }
    if isHashtable, let order = HashtableOrder.order(of: all, capacity: capacity) { return order.map { all[$0] } }
    guard descriptor.sortsKeys else { return all }
    return all.sorted { Comparison.order($0.key, $1.key, ignoresCase: true) < 0 }
  }
  public var keys: [Value] { entries.map(\.key) }
  public var values: [Value] { entries.map(\.value) }

  /// Puts an entry at a position, as [ordered] can.
  public func insert(_ entry: (key: Value, value: Value), at position: Int) {
    var all = slots.filter(\.isLive)
    all.insert(Slot(hash: KeyHash.of(entry.key, ignoresCase: ignoresCase), key: entry.key, value: entry.value), at: position)
    replace(with: all)
  }

  public func copy() -> DictionaryObject {
    let result = DictionaryObject(type: descriptor, ignoresCase: ignoresCase)
    result.replace(with: slots.filter(\.isLive))
    result.capacity = capacity
    return result
  }

  // MARK: The table

  private func slot(of key: Value, _ hash: UInt) -> Int? {
    if buckets.isEmpty {
      for at in slots.indices where slots[at].hash == hash && isSame(at, key) { return at }
      return nil
    }
    let mask = UInt(buckets.count - 1)
    let wanted = UInt64(hash) & DictionaryObject.hashBits
    var bucket = hash & mask
    while true {
      let entry = buckets[Int(bucket)]
      if entry == 0 { return nil }
      if entry & DictionaryObject.hashBits == wanted {
        let at = Int(truncatingIfNeeded: entry & ~DictionaryObject.hashBits) - 1
        if slots[at].hash == hash, isSame(at, key) { return at }
      }
      bucket = (bucket &+ 1) & mask
    }
  }

  private func isSame(_ slot: Int, _ key: Value) -> Bool {
    slots[slot].isLive && KeyHash.equal(slots[slot].key, key, ignoresCase: ignoresCase)
  }

  private func append(_ slot: Slot) {
    if slots.isEmpty { slots.reserveCapacity(4) }
    slots.append(slot)
    live += 1
    if slots.count * 2 > buckets.count { fillBuckets() } else { enter(slots.count) }
  }

  private func remove(_ slot: Int) {
    slots[slot].isLive = false
    slots[slot].key = .null
    slots[slot].value = .null
    live -= 1
    if slots.count > 32, live < slots.count / 2 { replace(with: slots.filter(\.isLive)) }
  }

  private func replace(with slots: [Slot]) {
    self.slots = slots
    live = slots.count
    buckets = []
    fillBuckets()
  }

  /// Makes the buckets for four times the slots, at a load between a quarter and a half.
  private func fillBuckets() {
    guard slots.count > DictionaryObject.fewSlots else { return }
    var capacity = 32
    while capacity < slots.count * 4 { capacity *= 2 }
    buckets = [UInt64](repeating: 0, count: capacity)
    for number in 1...slots.count { enter(number) }
  }

  private func enter(_ number: Int) {
    let mask = UInt(buckets.count - 1)
    let hash = slots[number - 1].hash
    var bucket = hash & mask
    while buckets[Int(bucket)] != 0 { bucket = (bucket &+ 1) & mask }
    buckets[Int(bucket)] = UInt64(hash) & DictionaryObject.hashBits | UInt64(number)
  }
}

/// How keys of a dictionary are told apart: strings perhaps without regard to case, other values by type and value, the
/// rest by identity.
enum KeyHash {
  static func of(_ key: Value, ignoresCase: Bool) -> UInt {
    switch key.base {
    case .string(let text): UInt(truncatingIfNeeded: hash(text, ignoresCase: ignoresCase))
    case .int(let number): mixed(UInt64(bitPattern: Int64(number)), 1)
    case .long(let number): mixed(UInt64(bitPattern: number), 2)
    case .double(let number): mixed(number.bitPattern, 3)
    case .bool(let flag): mixed(flag ? 1 : 0, 4)
    case .char(let unit): mixed(UInt64(unit), 5)
    case .object(let object):
      if let own = (object as? ClassInstance)?.ownHash {
        mixed(UInt64(bitPattern: Int64(own)), 7)
      } else if let type = object as? TypeObject {
        mixed(UInt64(UInt(bitPattern: ObjectIdentifier(type.descriptor))), 8)
      } else if case .decimal(let number)? = (object as? NumberObject)?.value {
        mixed(number.doubleValue.bitPattern, 9)
      } else if object.type.isValueType {
        UInt(truncatingIfNeeded: hash(object.text, ignoresCase: false))
      } else {
        mixed(UInt64(UInt(bitPattern: ObjectIdentifier(object))), 6)
      }
    case .null, .nothing: 0
    }
  }

  static func equal(_ one: Value, _ other: Value, ignoresCase: Bool) -> Bool {
    switch (one.base, other.base) {
    case (.string(let left), .string(let right)):
      ignoresCase ? CaseFolding.equal(left, right) : left.utf8.elementsEqual(right.utf8)
    case (.int(let left), .int(let right)): left == right
    case (.long(let left), .long(let right)): left == right
    case (.double(let left), .double(let right)): left.bitPattern == right.bitPattern
    case (.bool(let left), .bool(let right)): left == right
    case (.char(let left), .char(let right)): left == right
    case (.object(let left as ClassInstance), _) where left.hasOwnHash: left.isOwnEqual(other)
    case (.object(let left as TypeObject), .object(let right as TypeObject)): left.descriptor === right.descriptor
    case (.object(let left as DateTimeObject), .object(let right as DateTimeObject)): left.ticks == right.ticks
    // A decimal is the same with zeros behind it.
    case (.object(let left as NumberObject), .object(let right as NumberObject)):
      if case (.decimal(let one), .decimal(let other)) = (left.value, right.value) { DecimalNumber.compare(one, other) == 0 } else { left.type === right.type && left.text == right.text }
    case (.object(let left), .object(let right)):
      left === right || (left.type.isValueType && right.type.isValueType && left.type.fullName == right.type.fullName && left.text == right.text)
    case (.null, .null), (.nothing, .nothing), (.null, .nothing), (.nothing, .null): true
    default: false
    }
  }

  private static func mixed(_ bits: UInt64, _ kind: UInt64) -> UInt {
    UInt(truncatingIfNeeded: step(kind &* 0x9E37_79B9_7F4A_7C15, bits))
  }

  private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// Eight bytes a step; text with characters outside of ASCII is folded first.
  private static func hash(_ text: String, ignoresCase: Bool) -> UInt64 {
    var text = text
    let direct = text.withUTF8 { bytes -> UInt64? in
      var hash = UInt64(truncatingIfNeeded: bytes.count) &+ 0x2545_F491_4F6C_DD1D
      var at = 0
      while at < bytes.count {
        var word: UInt64 = 0
        if at + 8 <= bytes.count {
          word = UnsafeRawPointer(bytes.baseAddress! + at).loadUnaligned(as: UInt64.self)
        } else {
          for offset in at..<bytes.count { word |= UInt64(bytes[offset]) << UInt64((offset - at) * 8) }
        }
        if ignoresCase {
          guard word & 0x8080_8080_8080_8080 == 0 else { return nil }
          word = lowered(word)
        }
        hash = step(hash, word)
        at += 8
      }
      return hash
    }
    return direct ?? hash(text.lowercased(), ignoresCase: false)
  }

  /// Eight ASCII bytes in lower case: the highest bit of a sum tells that a byte is at least A, or behind Z.
  private static func lowered(_ word: UInt64) -> UInt64 {
    let atLeastA = word &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = word &+ 0x2525_2525_2525_2525
    return word | ((atLeastA ^ behindZ) & 0x8080_8080_8080_8080) >> 2
  }
}
