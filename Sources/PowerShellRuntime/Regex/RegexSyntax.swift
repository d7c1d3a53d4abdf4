/// The options of a regular expression.
public struct RegexOptions: OptionSet, Hashable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let ignoreCase = RegexOptions(rawValue: 1)
  public static let multiline = RegexOptions(rawValue: 2)
  public static let explicitCapture = RegexOptions(rawValue: 4)
  public static let singleline = RegexOptions(rawValue: 16)
  public static let ignoreWhitespace = RegexOptions(rawValue: 32)
}

/// A part of a regular expression.
indirect enum RegexNode {
  case empty
  case unit(UInt16, ignoresCase: Bool)
  case set(RegexSet)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  case group(Int, RegexNode)
  case atomic(RegexNode)
  case look(RegexNode, ahead: Bool, negative: Bool)
  case loop(RegexNode, min: Int, max: Int, lazy: Bool)
  case assertion(RegexAssertion)
  case reference(Int, ignoresCase: Bool)
  case condition(Int, RegexNode, RegexNode)
}

enum RegexAssertion { case lineStart, lineEnd, start, end, endBeforeNewline, wordBoundary, notWordBoundary, contiguous }

/// A set of UTF-16 units.
final class RegexSet {
  private var bits: (UInt64, UInt64) = (0, 0)
  private var ranges: [(UInt16, UInt16)] = []
  private var categories: [(names: Set<String>, negated: Bool)] = []
  private var isNegated = false
  private var subtracted: RegexSet?
  private let ignoresCase: Bool

  init(ignoresCase: Bool = false) { self.ignoresCase = ignoresCase }

  func add(_ low: UInt16, _ high: UInt16) {
    ranges.append((low, high))
    guard low < 128 else { return }
    for unit in low...min(high, 127) {
      setBit(unit)
      if ignoresCase {
        let lower = unit | 0x20
        if lower >= 0x61 && lower <= 0x7A {
          setBit(lower)
          setBit(lower & ~0x20)
        }
      }
    }
  }

  private func setBit(_ unit: UInt16) {
    if unit < 64 { bits.0 |= 1 << UInt64(unit) } else { bits.1 |= 1 << UInt64(unit - 64) }
  }

  func add(category names: Set<String>, negated: Bool) {
    categories.append((names, negated))
    for unit in UInt16(0)..<128 where RegexSet.category(unit, in: names) != negated { setBit(unit) }
  }

  func negate() { isNegated = true }
  func subtract(_ set: RegexSet) { subtracted = set }

  @inline(__always) func contains(_ unit: UInt16) -> Bool {
    if unit < 128 {
      let hit = unit < 64 ? bits.0 >> UInt64(unit) & 1 == 1 : bits.1 >> UInt64(unit - 64) & 1 == 1
      return hit != isNegated && !(subtracted?.contains(unit) ?? false)
    }
    return wide(unit) != isNegated && !(subtracted?.contains(unit) ?? false)
  }

  private func wide(_ unit: UInt16) -> Bool {
    for (low, high) in ranges where unit >= low && unit <= high { return true }
    if ignoresCase {
      let folded = RegexCase.fold(unit)
      for (low, high) in ranges where (folded >= low && folded <= high) || (RegexCase.upper(unit) >= low && RegexCase.upper(unit) <= high) {
        return true
      }
    }
    for (names, negated) in categories where RegexSet.category(unit, in: names) != negated { return true }
    return false
  }

  static let word: Set<String> = ["L", "Mn", "Nd", "Pc"]
  static let digit: Set<String> = ["Nd"]
  static let space: Set<String> = ["White"]

  static func category(_ unit: UInt16, in names: Set<String>) -> Bool {
    guard let scalar = Unicode.Scalar(unit) else { return names.contains("Cs") || names.contains("C") }
    if names.contains("White") && (scalar.properties.isWhitespace) { return true }
    let name = shortName(scalar.properties.generalCategory)
    if names.contains(name) || names.contains(String(name.prefix(1))) { return true }
    for block in names where block.hasPrefix("Is") { if inBlock(unit, block) { return true } }
    return false
  }

  private static func inBlock(_ unit: UInt16, _ name: String) -> Bool {
    switch name {
    case "IsBasicLatin": unit < 0x80
    case "IsLatin-1Supplement": unit >= 0x80 && unit < 0x100
    case "IsGreek", "IsGreekandCoptic": unit >= 0x370 && unit < 0x400
    case "IsCyrillic": unit >= 0x400 && unit < 0x500
    case "IsHebrew": unit >= 0x590 && unit < 0x600
    case "IsArabic": unit >= 0x600 && unit < 0x700
    case "IsCJKUnifiedIdeographs": unit >= 0x4E00 && unit < 0xA000
    default: false
    }
  }

  private static func shortName(_ category: Unicode.GeneralCategory) -> String {
    switch category {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    default: "Cn"
    }
  }
}

/// Case folding of single units.
enum RegexCase {
  @inline(__always) static func fold(_ unit: UInt16) -> UInt16 {
    if unit < 128 { return unit >= 0x41 && unit <= 0x5A ? unit | 0x20 : unit }
    return map(unit, \.lowercaseMapping)
  }
  static func upper(_ unit: UInt16) -> UInt16 {
    if unit < 128 { return unit >= 0x61 && unit <= 0x7A ? unit & ~0x20 : unit }
    return map(unit, \.uppercaseMapping)
  }
  private static func map(_ unit: UInt16, _ mapping: (Unicode.Scalar.Properties) -> String) -> UInt16 {
    guard let scalar = Unicode.Scalar(unit) else { return unit }
    let units = mapping(scalar.properties).utf16Units
    return units.count == 1 ? units[0] : unit
  }
}
