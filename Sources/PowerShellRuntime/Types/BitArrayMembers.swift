/// BitArray: bits that are combined with those of another array in place.
enum BitArrayMembers {
  final class Bits: SequenceObject {
    var bits: [Bool]
    init(_ bits: [Bool]) { self.bits = bits }
    override var type: TypeDescriptor { BitArrayMembers.type }
    override var items: [Value] { bits.map { .bool($0) } }
  }

  static let type = TypeDescriptor("System.Collections.BitArray", interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable"]) { builder in
    func own(_ this: Value) throws -> Bits {
      guard let bits = this.object(as: Bits.self) else { throw Failure.argumentNull("bits") }
      return bits
    }
    func place(_ index: Value, in bits: Bits) throws -> Int {
      guard bits.bits.indices.contains(index.intValue) else {
        throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.", actual: index.intValue)
      }
      return index.intValue
    }
    loadConstructors(builder)
    for name in ["Count", "Length"] {
      builder.property(name, "int", set: name == "Count" ? nil : { _, this, value in
        let length = value.intValue
        guard length >= 0 else { throw Failure.negative("value", length) }
        let bits = try own(this)
        bits.bits = Array(bits.bits.prefix(length)) + Array(repeating: false, count: max(0, length - bits.bits.count))
      }) { _, this in .integer(try own(this).bits.count) }
    }
    for name in ["IsReadOnly", "IsSynchronized"] { builder.property(name, "bool") { _, _ in .bool(false) } }
    builder.property("SyncRoot", "System.Object") { _, this in this }
    for name in ["Get", "Item"] { builder.method("bool \(name)(int index)") { _, this, a in .bool(try own(this).bits[place(a[0], in: own(this))]) } }
    for name in ["Set", "set_Item"] {
      builder.method("void \(name)(int index, bool value)") { session, this, a in
        let bits = try own(this)
        bits.bits[try place(a[0], in: bits)] = session.truth(a[1])
        return .nothing
      }
    }
    builder.method("void SetAll(bool value)") { session, this, a in
      let bits = try own(this)
      bits.bits = Array(repeating: session.truth(a[0]), count: bits.bits.count)
      return .nothing
    }
    for (name, combine) in [("And", { $0 && $1 }), ("Or", { $0 || $1 }), ("Xor", { $0 != $1 })] as [(String, (Bool, Bool) -> Bool)] {
      builder.method("System.Collections.BitArray \(name)(System.Collections.BitArray value)") { _, this, a in
        let (bits, other) = (try own(this), try own(a[0]))
        guard bits.bits.count == other.bits.count else { throw Failure.argument("Array lengths must be the same.") }
        bits.bits = zip(bits.bits, other.bits).map(combine)
        return this
      }
    }
    builder.method("System.Collections.BitArray Not()") { _, this, _ in
      let bits = try own(this)
      bits.bits = bits.bits.map { !$0 }
      return this
    }
    for (name, toHigher) in [("LeftShift", true), ("RightShift", false)] {
      builder.method("System.Collections.BitArray \(name)(int count)") { _, this, a in
        let bits = try own(this)
        guard a[0].intValue >= 0 else { throw Failure.negative("count", a[0].intValue) }
        let count = min(a[0].intValue, bits.bits.count)
        let zeros = Array(repeating: false, count: count)
        bits.bits = toHigher ? zeros + bits.bits.dropLast(count) : Array(bits.bits.dropFirst(count)) + zeros
        return this
      }
    }
    builder.method("bool HasAllSet()") { _, this, _ in .bool(try own(this).bits.allSatisfy { $0 }) }
    builder.method("bool HasAnySet()") { _, this, _ in .bool(try own(this).bits.contains(true)) }
    builder.method("System.Object Clone()") { _, this, _ in .object(Bits(try own(this).bits)) }
    builder.method("System.Collections.IEnumerator GetEnumerator()") { _, this, _ in .object(EnumeratorObject(try own(this).items)) }
    loadCopy(builder)
  }

  private static func loadConstructors(_ builder: MemberBuilder) {
    builder.constructor(
      "void new(int length)", "void new(int length, bool defaultValue)", "void new(bool[] values)", "void new(byte[] bytes)", "void new(int[] values)",
      "void new(System.Collections.BitArray bits)"
    ) { session, a in
      if let bits = a[0].object(as: Bits.self) { return .object(Bits(bits.bits)) }
      guard session.isList(a[0]) else {
        guard a[0].intValue >= 0 else { throw Failure.negative("length", a[0].intValue) }
        guard a[0].intValue <= Session.arrayLimit else { throw Failure.dotNet("System.OutOfMemoryException", "Exception of type 'System.OutOfMemoryException' was thrown.") }
        return .object(Bits(Array(repeating: a.count > 1 && session.truth(a[1]), count: a[0].intValue)))
      }
      let width = a[0].type?.elementType === TypeDescriptor.byte ? 8 : 32
      return .object(Bits(session.enumerated(a[0]).flatMap { element -> [Bool] in
        if case .bool(let flag) = element { return [flag] }
        let number = session.wholeNumber(element)
        return (0..<width).map { number >> $0 & 1 != 0 }
      }))
    }
  }

  private static func loadCopy(_ builder: MemberBuilder) {
    builder.method("void CopyTo(array array, int index)") { _, this, a in
      guard let target = a[0].object(as: ArrayObject.self), let bits = this.object(as: Bits.self)?.bits else { throw Failure.argumentNull("array") }
      let width = target.elementType === TypeDescriptor.bool ? 1 : target.elementType === TypeDescriptor.byte ? 8 : 32
      let parts = stride(from: 0, to: bits.count, by: width).map { Array(bits[$0..<min(bits.count, $0 + width)]) }
      guard a[1].intValue >= 0, a[1].intValue + parts.count <= target.elements.count else { throw Failure.outsideArray() }
      for (at, part) in parts.enumerated() {
        let number = part.enumerated().reduce(0) { $1.element ? $0 | 1 << $1.offset : $0 }
        target.elements[a[1].intValue + at] = width == 1 ? .bool(number == 1) : width == 8 ? .number(.uint8(UInt8(number))) : .int(Int32(truncatingIfNeeded: number))
      }
      return .nothing
    }
  }
}
