/// The values of a scope's variables, in memory of their own: each call makes one of these, and an array would ask for each access whether it
/// is shared, and for each new one what its memory is made of.
struct VariableSlots: ~Copyable {
  private var values: UnsafeMutablePointer<Value?>
  private var capacity: Int
  private(set) var count: Int

  /// So many variables without values.
  init(count: Int) {
    self.count = count
    capacity = count
    values = .allocate(capacity: count)
    values.initialize(repeating: nil, count: count)
  }

  deinit {
    values.deinitialize(count: count)
    values.deallocate()
  }

  /// - Precondition: `at` is below `count`.
  @inline(__always) subscript(at: Int) -> Value? {
    unsafeAddress {
      assert(at < count)
      return UnsafePointer(values + at)
    }
    unsafeMutableAddress {
      assert(at < count)
      return values + at
    }
  }

  mutating func append(_ value: Value) {
    if count == capacity { grow() }
    (values + count).initialize(to: value)
    count += 1
  }

  private mutating func grow() {
    capacity = max(4, capacity * 2)
    let larger = UnsafeMutablePointer<Value?>.allocate(capacity: capacity)
    larger.moveInitialize(from: values, count: count)
    values.deallocate()
    values = larger
  }
}

/// Finds the place of a name among many: an open-addressed table of places, as names are small numbers already.
struct NameIndex {
  /// A place plus one; 0 is free.
  private var buckets: [Int32]

  init(_ names: [Int32]) {
    buckets = Array(repeating: 0, count: NameIndex.size(for: names.count))
    for place in names.indices { insert(place, of: names) }
  }

  @inline(__always) func place(of name: Int32, in names: [Int32]) -> Int? {
    var bucket = NameIndex.start(name) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let place = Int(buckets[bucket]) - 1
      if names[place] == name { return place }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return nil
  }

  /// Adds the last of the names.
  mutating func insertLast(of names: [Int32]) {
    if names.count * 2 > buckets.count { self = NameIndex(names) } else { insert(names.count - 1, of: names) }
  }

  private mutating func insert(_ place: Int, of names: [Int32]) {
    var bucket = NameIndex.start(names[place]) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      if names[Int(buckets[bucket]) - 1] == names[place] { return }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    buckets[bucket] = Int32(place) + 1
  }

  /// A power of two of which at most half is used.
  private static func size(for count: Int) -> Int { 1 << (Int.bitWidth - (count * 2).leadingZeroBitCount) }

  /// Neighbouring numbers come far apart.
  @inline(__always) private static func start(_ name: Int32) -> Int { Int(UInt32(bitPattern: name) &* 0x9E37_79B1 >> 8) }
}
