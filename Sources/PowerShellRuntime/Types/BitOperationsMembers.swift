/// System.Numerics.BitOperations: bits of whole numbers without a sign.
enum BitOperationsMembers {
  static func load(_ type: MemberBuilder) {
    guard type.type.fullName == "System.Numerics.BitOperations" else { return }
    count(type, "PopCount", { $0.nonzeroBitCount }, { $0.nonzeroBitCount })
    count(type, "LeadingZeroCount", { $0.leadingZeroBitCount }, { $0.leadingZeroBitCount })
    count(type, "TrailingZeroCount", { $0.trailingZeroBitCount }, { $0.trailingZeroBitCount })
    // The logarithm of 0 is 0 here.
    count(type, "Log2", { max(0, 31 - $0.leadingZeroBitCount) }, { max(0, 63 - $0.leadingZeroBitCount) })
    type.staticMethod("bool IsPow2(uint value)") { _, a in .bool(narrow(a[0]).nonzeroBitCount == 1) }
    type.staticMethod("bool IsPow2(ulong value)") { _, a in .bool(wide(a[0]).nonzeroBitCount == 1) }
    for (name, isLeft) in [("RotateLeft", true), ("RotateRight", false)] {
      type.staticMethod("uint \(name)(uint value, int offset)") { _, a in
        let (value, by) = (narrow(a[0]), UInt32(truncatingIfNeeded: isLeft ? a[1].intValue : -a[1].intValue) & 31)
        return .number(.uint32(by == 0 ? value : value << by | value >> (32 - by)))
      }
      type.staticMethod("ulong \(name)(ulong value, int offset)") { _, a in
        let (value, by) = (wide(a[0]), UInt64(truncatingIfNeeded: isLeft ? a[1].intValue : -a[1].intValue) & 63)
        return .number(.uint64(by == 0 ? value : value << by | value >> (64 - by)))
      }
    }
  }

  private static func narrow(_ value: Value) -> UInt32 { UInt32(truncatingIfNeeded: wide(value)) }
  private static func wide(_ value: Value) -> UInt64 { Arithmetic.Operand(value)?.whole.map { UInt64(truncatingIfNeeded: $0) } ?? 0 }

  /// A method that counts bits, of 32 or of 64.
  private static func count(_ type: MemberBuilder, _ name: String, _ ofNarrow: @escaping (UInt32) -> Int, _ ofWide: @escaping (UInt64) -> Int) {
    type.staticMethod("int \(name)(uint value)") { _, a in .integer(ofNarrow(narrow(a[0]))) }
    type.staticMethod("int \(name)(ulong value)") { _, a in .integer(ofWide(wide(a[0]))) }
  }
}
