import Foundation

/// What a culture says of dates and numbers, from Foundation's locales. The shell itself runs in en-US, whose texts `DateText` and
/// `NumberText` have; other cultures are asked for by their names.
public final class Culture {
  public let name: String
  let displayName: String, nativeName: String, englishName: String
  let monthNames: [String], shortMonthNames: [String], dayNames: [String], shortDayNames: [String]
  let amDesignator: String, pmDesignator: String
  let decimalSeparator: String, groupSeparator: String, currencySymbol: String
  /// Texts around an amount of money.
  let currencyPrefix: String, currencySuffix: String
  let shortDate: String, longDate: String, shortTime: String, longTime: String, monthDay: String, yearMonth: String

  /// Whether the short date begins with the day.
  var dayComesFirst: Bool {
    guard let day = shortDate.firstIndex(of: "d"), let month = shortDate.firstIndex(of: "M") else { return false }
    return day < month
  }

  nonisolated(unsafe) private static var known: [String: Culture] = [:]

  /// Whether a culture may have the name: Foundation's formatters trap on others.
  static func isName(_ name: String) -> Bool {
    name.utf8.count <= 85 && name.utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F || $0 < 0x80 && Unicode.Scalar($0).properties.isAlphabetic || (0x30...0x39).contains($0) }
  }

  /// The culture of a name such as `de-DE`; an empty name, and one that no culture can have, is the invariant culture's.
  public static func named(_ name: String) -> Culture {
    if let culture = known[name.lowercased()] { return culture }
    let culture = Culture(isName(name) ? name : "")
    known[name.lowercased()] = culture
    return culture
  }

  private init(_ name: String) {
    let locale = Locale(identifier: name.isEmpty ? "en_US_POSIX" : name.replacing("-", with: "_"))
    let parts = name.split(separator: "-")
    self.name = parts.enumerated().map { $0.offset == 0 ? $0.element.lowercased() : $0.element.count == 2 ? $0.element.uppercased() : String($0.element) }.joined(separator: "-")
    let english = Locale(identifier: "en_US")
    func title(_ shown: Locale) -> String { name.isEmpty ? "Invariant Language (Invariant Country)" : shown.localizedString(forIdentifier: locale.identifier) ?? name }
    (displayName, englishName, nativeName) = (title(english), title(english), title(locale))
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = locale
    (monthNames, shortMonthNames) = (calendar.monthSymbols, calendar.shortMonthSymbols)
    (dayNames, shortDayNames) = (calendar.weekdaySymbols, calendar.shortWeekdaySymbols)
    (amDesignator, pmDesignator) = (calendar.amSymbol, calendar.pmSymbol)
    (decimalSeparator, groupSeparator) = (locale.decimalSeparator ?? ".", locale.groupingSeparator ?? ",")
    let money = NumberFormatter()
    money.locale = locale
    money.numberStyle = .currency
    (currencySymbol, currencyPrefix, currencySuffix) = (money.currencySymbol ?? "¤", money.positivePrefix ?? "", money.positiveSuffix ?? "")
    func pattern(_ date: DateFormatter.Style, _ time: DateFormatter.Style) -> String {
      let formatter = DateFormatter()
      formatter.locale = locale
      (formatter.dateStyle, formatter.timeStyle) = (date, time)
      return Culture.pattern(formatter.dateFormat ?? "")
    }
    func template(_ fields: String) -> String { Culture.pattern(DateFormatter.dateFormat(fromTemplate: fields, options: 0, locale: locale) ?? "") }
    if name.isEmpty {
      (shortDate, longDate, shortTime, longTime) = ("MM/dd/yyyy", "dddd, dd MMMM yyyy", "HH:mm", "HH:mm:ss")
      (monthDay, yearMonth) = ("MMMM dd", "yyyy MMMM")
    } else {
      (shortDate, longDate, shortTime, longTime) = (pattern(.short, .none), pattern(.full, .none), pattern(.none, .short), pattern(.none, .medium))
      (monthDay, yearMonth) = (template("MMMMd"), template("yMMMM"))
    }
  }

  /// A pattern of Unicode's (`EEEE, d. MMMM y`) as .NET writes it.
  private static func pattern(_ text: String) -> String {
    var result = "", rest = Substring(text)
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }
      rest = rest.dropFirst(run.count)
      switch letter {
      case "y", "u": result += "yyyy"
      case "E", "c": result += run.count >= 4 ? "dddd" : "ddd"
      case "L": result += String(repeating: "M", count: run.count)
      case "a", "b", "B": result += "tt"
      default: result += run
      }
    }
    return result
  }

  /// The pattern of a standard format of dates; nil where it is the same everywhere.
  func pattern(_ letter: Character) -> String? {
    switch letter {
    case "d": shortDate
    case "D": longDate
    case "t": shortTime
    case "T": longTime
    case "f": longDate + " " + shortTime
    case "F", "U": longDate + " " + longTime
    case "g": shortDate + " " + shortTime
    case "G": shortDate + " " + longTime
    case "m", "M": monthDay
    case "y", "Y": yearMonth
    default: nil
    }
  }

  /// A number's text of en-US with this culture's separators; an amount of money with its currency.
  func localized(_ text: String, format: String) -> String {
    let isMoney = format.first == "C" || format.first == "c"
    let swapped = text.filter { !(isMoney && $0 == "$") }.map { $0 == "." ? decimalSeparator : $0 == "," ? groupSeparator : String($0) }.joined()
    return isMoney ? currencyPrefix + swapped + currencySuffix : swapped
  }
}
