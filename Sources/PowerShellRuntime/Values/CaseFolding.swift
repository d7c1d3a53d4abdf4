/// Strings folded for comparison without regard to case.
public enum CaseFolding {
  /// Text in capitals or small letters as .NET makes it: a letter stays where its other form is of several (TextInfo.ToUpper).
  public static func uppercased(_ text: String) -> String { mapped(text, text.uppercased(), \.uppercaseMapping) }
  public static func lowercased(_ text: String) -> String { mapped(text, text.lowercased(), \.lowercaseMapping) }

  /// The same by a culture: Turkish and Azeri have an i with a dot and one without.
  static func uppercased(_ text: String, _ culture: Culture?) -> String { hasTwoLettersI(culture) ? uppercased(text.replacing("i", with: "\u{130}")) : uppercased(text) }
  static func lowercased(_ text: String, _ culture: Culture?) -> String {
    hasTwoLettersI(culture) ? lowercased(text.replacing("I", with: "\u{131}").replacing("\u{130}", with: "i")) : lowercased(text)
  }
  private static func hasTwoLettersI(_ culture: Culture?) -> Bool { culture.map { ["tr", "az"].contains($0.name.prefix { $0 != "-" }) } ?? false }

  private static func mapped(_ text: String, _ whole: String, _ mapping: (Unicode.Scalar.Properties) -> String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return whole }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let other = mapping(scalar.properties).unicodeScalars
      if let first = other.first, other.count == 1 { result.append(first) } else { result.append(scalar) }
    }
    return String(result)
  }

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
