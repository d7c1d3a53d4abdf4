/// Codes and tokens.
enum Code {
  /// Letters and digits that are not taken for one another.
  private static let readable = Array("abcdefghjkmnpqrstuvwxyz23456789")
  static func readable(_ count: Int) -> String { String((0..<count).map { _ in readable.randomElement()! }) }
  static func token() -> String { (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined() }

  /// Whether two texts are the same, in a time that does not tell where they differ.
  static func matches(_ given: String, _ wanted: String) -> Bool {
    let (one, other) = (Array(given.utf8), Array(wanted.utf8))
    return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
