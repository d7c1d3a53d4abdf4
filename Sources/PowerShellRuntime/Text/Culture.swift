/// What a culture says of dates and numbers, from the table of .NET's cultures. The shell itself runs in en-US, whose texts `DateText`
/// and `NumberText` have; other cultures are asked for by their names.
public final class Culture {
  public let name: String
  private let fields: [Substring]

  /// The columns of `CultureData`, in their order.
  enum Field: Int {
    case identifier, windowsLanguage, threeLetterLanguage, twoLetterLanguage, calendar, englishName, nativeName
    case am, pm, dateSeparator, timeSeparator, firstDayOfWeek, weekRule, shortDate, longDate, shortTime, longTime, monthDay, yearMonth
    case dayNames, shortDayNames, shortestDayNames, monthNames, shortMonthNames, monthGenitives, shortMonthGenitives, calendarName
    case decimalSeparator, groupSeparator, groupSizes, decimalDigits, negativePattern
    case currencyDecimalSeparator, currencyGroupSeparator, currencyGroupSizes, currencyDecimalDigits, currencySymbol
    case currencyPositivePattern, currencyNegativePattern
    case percentDecimalSeparator, percentGroupSeparator, percentGroupSizes, percentDecimalDigits, percentSymbol
    case percentPositivePattern, percentNegativePattern
    case negativeSign, positiveSign, notANumber, positiveInfinity, negativeInfinity, perMille, digits, digitSubstitution
    case listSeparator, windowsCodePage, oemCodePage, macCodePage, ebcdicCodePage, isRightToLeft, parent
  }

  func text(_ field: Field) -> String { String(fields[field.rawValue]) }
  func number(_ field: Field) -> Int { Int(fields[field.rawValue]) ?? 0 }
  func texts(_ field: Field) -> [String] { fields[field.rawValue].split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
  func numbers(_ field: Field) -> [Int] { fields[field.rawValue].split(separator: ",").compactMap { Int($0) } }

  var parentName: String { text(.parent) }
  private(set) lazy var decimalSeparator = text(.decimalSeparator)
  private(set) lazy var groupSeparator = text(.groupSeparator)
  private(set) lazy var currencySymbol = text(.currencySymbol)

  /// Whether the short date begins with the day.
  var dayComesFirst: Bool {
    let pattern = text(.shortDate)
    guard let day = pattern.firstIndex(of: "d"), let month = pattern.firstIndex(of: "M") else { return false }
    return day < month
  }

  // MARK: By name

  nonisolated(unsafe) private static var known: [String: Culture] = [:]

  /// Whether a culture may have the name.
  static func isName(_ name: String) -> Bool {
    name.utf8.count <= 85 && name.count { $0 == "_" } < 2 && name.utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F || $0 < 0x80 && Unicode.Scalar($0).properties.isAlphabetic || (0x30...0x39).contains($0) }
  }

  /// The names that .NET lists (CultureInfo.GetCultures). The short Chinese names of Windows are known beside them.
  public static var names: [String] { CultureData.text.names.filter { !unlisted.contains($0) } }
  private static let unlisted: Set = ["zh-CN", "zh-TW", "zh-HK", "zh-MO", "zh-SG"]

  /// The name of the culture with a number of Windows; nil where there is none. 4096 stands for all that have no number of their own.
  static func name(ofIdentifier identifier: Int32) -> String? {
    guard identifier != 4096 else { return nil }
    return CultureData.text.names.first { named($0).number(.identifier) == Int(identifier) }
  }

  /// The culture of a name such as `de-DE`; an empty name, and one that no culture can have, is the invariant culture's.
  public static func named(_ name: String) -> Culture {
    let key = name.lowercased()
    if let culture = known[key] { return culture }
    let culture = isName(name) ? Culture(key) : Culture("")
    known[key] = culture
    return culture
  }

  private init(_ key: String) {
    if let line = CultureData.text.line(ofName: key) {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false)
      name = String(columns[0])
      let own = Array(columns.dropFirst() + Array(repeating: "", count: Field.parent.rawValue + 2 - columns.count))
      let parent = own.last.flatMap { $0.isEmpty ? nil : String($0) } ?? Self.shorter(key)
      fields = key.isEmpty ? own : Self.inherited(own.dropLast() + [parent[...]], from: .named(parent))
    } else {
      // ICU makes one up for any name: the data of the longest known part of it, and the rest as it stands.
      let parts = key.split(separator: "-")
      let made = parts.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.count == 2 ? $0.element.uppercased() : $0.element.capitalizedFirst }.joined(separator: "-")
      name = made
      let parent = Culture.named(Self.shorter(key))
      let language = parent.name.isEmpty ? String(parts.first ?? "") : parent.text(.englishName)
      let region = Self.ofRegion(made)
      let place = region?.place ?? String(made.split(separator: "-").last ?? "")
      let title = parts.count < 2 ? language : "\(language) (\(place))"
      var own = [Substring](repeating: "", count: Field.parent.rawValue + 1)
      own[Field.identifier.rawValue] = "4096"
      (own[Field.englishName.rawValue], own[Field.nativeName.rawValue]) = (title[...], title[...])
      if parent.name.isEmpty { for field in [Field.twoLetterLanguage, .threeLetterLanguage] { own[field.rawValue] = parts.first ?? "" } }
      own[Field.currencySymbol.rawValue] = region?.fields[Field.currencySymbol.rawValue] ?? "¤"
      own[Field.parent.rawValue] = parent.name[...]
      fields = Self.inherited(own, from: parent.name.isEmpty ? .named("en") : parent)
    }
  }

  /// A name without its last part.
  private static func shorter(_ name: String) -> String { name.split(separator: "-").dropLast().joined(separator: "-") }

  private static func inherited(_ own: [Substring], from parent: Culture) -> [Substring] {
    zip(own, parent.fields).map { $0.isEmpty ? $1 : $0 == "~" ? "" : $0 }
  }

  /// The region in its English name, `English (Latin, India)`.
  private var place: String? {
    let title = text(.englishName)
    guard title.hasSuffix(")"), let open = title.lastIndex(where: { $0 == "(" || $0 == "," }) else { return nil }
    return String(title[title.index(after: open)...].dropLast()).trimmingWhitespace
  }

  /// A culture of the same region, for what the region has of its own.
  private static func ofRegion(_ name: String) -> Culture? {
    guard let region = name.split(separator: "-").dropFirst().last, region.count <= 3 else { return nil }
    return CultureData.text.names.first { $0.hasSuffix("-" + region) }.map(named)
  }

  // MARK: Dates

  /// The pattern of a standard format of dates; nil where it is the same everywhere.
  func pattern(_ letter: Character) -> String? {
    switch letter {
    case "d": text(.shortDate)
    case "D": text(.longDate)
    case "t": text(.shortTime)
    case "T": text(.longTime)
    case "f": text(.longDate) + " " + text(.shortTime)
    case "F", "U": text(.longDate) + " " + text(.longTime)
    case "g": text(.shortDate) + " " + text(.shortTime)
    case "G": text(.shortDate) + " " + text(.longTime)
    case "m", "M": text(.monthDay)
    case "y", "Y": text(.yearMonth)
    default: nil
    }
  }

  /// A month's name as it stands beside a day of the month, or alone.
  func monthName(_ month: Int, isShort: Bool, besideDay: Bool) -> String {
    texts(besideDay ? (isShort ? .shortMonthGenitives : .monthGenitives) : isShort ? .shortMonthNames : .monthNames)[month - 1]
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
