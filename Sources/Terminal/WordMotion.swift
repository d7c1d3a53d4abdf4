/// Words as PSReadLine moves by them.
enum WordMotion {
  /// PSReadLine's WordDelimiters, and white space.
  private static let delimiters = Set(";:,.[]{}()/\\|^&*-=+'\"–—―".unicodeScalars)

  static func isPart(_ scalar: Unicode.Scalar) -> Bool { !scalar.properties.isWhitespace && !delimiters.contains(scalar) }

  /// The start of the word before a position.
  static func backward(_ text: [Unicode.Scalar], _ position: Int, isPart: (Unicode.Scalar) -> Bool = isPart) -> Int {
    var at = position
    while at > 0, !isPart(text[at - 1]) { at -= 1 }
    while at > 0, isPart(text[at - 1]) { at -= 1 }
    return at
  }

  /// The end of the word behind a position.
  static func forwardEnd(_ text: [Unicode.Scalar], _ position: Int) -> Int {
    var at = position
    while at < text.count, !isPart(text[at]) { at += 1 }
    while at < text.count, isPart(text[at]) { at += 1 }
    return at
  }

  /// The start of the next word.
  static func nextStart(_ text: [Unicode.Scalar], _ position: Int) -> Int {
    var at = position
    while at < text.count, isPart(text[at]) { at += 1 }
    while at < text.count, !isPart(text[at]) { at += 1 }
    return at
  }

  /// The brace that belongs to the one at a position.
  static func brace(_ text: [Unicode.Scalar], _ position: Int) -> Int? {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("(", ")"), ("{", "}"), ("[", "]")]
    guard position < text.count, let pair = pairs.first(where: { $0.0 == text[position] || $0.1 == text[position] }) else { return nil }
    let step = text[position] == pair.0 ? 1 : -1
    var depth = 0
    var at = position
    while at >= 0, at < text.count {
      if text[at] == pair.0 { depth += 1 } else if text[at] == pair.1 { depth -= 1 }
      if depth == 0 { return at }
      at += step
    }
    return nil
  }
}
