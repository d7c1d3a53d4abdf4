/// Dates as text, and text as dates, for en-US.
public enum DateText {
  /// The standard formats of en-US under ICU: a narrow no-break space stands before AM and PM.
  static let patterns: [Character: String] = [
    "d": "M/d/yyyy", "D": "dddd, MMMM d, yyyy", "t": "h:mm\u{202F}tt", "T": "h:mm:ss\u{202F}tt",
    "f": "dddd, MMMM d, yyyy h:mm\u{202F}tt", "F": "dddd, MMMM d, yyyy h:mm:ss\u{202F}tt",
    "g": "M/d/yyyy h:mm\u{202F}tt", "G": "M/d/yyyy h:mm:ss\u{202F}tt", "m": "MMMM d", "M": "MMMM d", "y": "MMMM yyyy",
    "Y": "MMMM yyyy", "s": "yyyy'-'MM'-'dd'T'HH':'mm':'ss", "u": "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    "o": "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK", "O": "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK",
    "R": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'", "r": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    "U": "dddd, MMMM d, yyyy h:mm:ss\u{202F}tt",
  ]

  /// The text of a date inside a string and in casts: the invariant culture's.
  public static func invariant(_ date: DateTimeObject) -> String { format(date, "MM/dd/yyyy HH:mm:ss") }

  /// Why .NET refuses a format: one letter that is no standard format, a `%` or `\` with nothing behind it, a quote that is left open;
  /// nil for all others.
  static func fault(_ format: String) -> String? {
    let incorrect = "Input string was not in a correct format."
    func unmatched(_ quote: Character) -> String { "Cannot find a matching quote character for the character '\(quote)'." }
    if format.count == 1, let letter = format.first { return patterns[letter] == nil ? incorrect : nil }
    var rest = Substring(format)
    while let character = rest.popFirst() {
      if character == "\\", rest.popFirst() == nil { return incorrect }
      // What stands behind a `%` is a format of its own (DateTimeFormat.FormatCustomized).
      if character == "%" {
        guard let next = rest.popFirst(), next != "%", next != "\\" else { return incorrect }
        if next == "'" || next == "\"" { return unmatched(next) }
      }
      guard character == "'" || character == "\"" else { continue }
      rest = rest.drop { $0 != character }
      if rest.popFirst() == nil { return unmatched(character) }
    }
    return nil
  }

  /// - Parameter culture: whose patterns and names are taken; nil is en-US.
  public static func format(_ date: DateTimeObject, _ format: String, _ culture: Culture? = nil) -> String {
    var pattern = Substring(format.isEmpty ? "G" : format)
    var culture = culture
    if pattern.count == 1, let letter = pattern.first {
      if let own = culture?.pattern(letter) { pattern = Substring(own) } else if let standard = patterns[letter] { (pattern, culture) = (Substring(standard), nil) }
    }
    let besideDay = culture != nil && hasDay(pattern)
    let fields = CalendarDate(ticks: date.ticks)
    var result = ""
    var standsAlone = false
    while let character = pattern.first {
      let run = standsAlone ? 1 : pattern.prefix { $0 == character }.count
      standsAlone = false
      switch character {
      case "%":
        standsAlone = true
        pattern = pattern.dropFirst()
      case "y", "M", "d", "H", "h", "m", "s", "f", "F", "t", "z", "K", "g":
        result += field(character, run, fields, date, culture, besideDay: besideDay)
        if (character == "F") && result.hasSuffix(".") { result.removeLast() }
        pattern = pattern.dropFirst(run)
      case "'", "\"":
        pattern = pattern.dropFirst()
        let literal = pattern.prefix { $0 != character }
        result += literal
        pattern = pattern.dropFirst(literal.count + 1)
      case "\\":
        pattern = pattern.dropFirst()
        if let next = pattern.first { result.append(next) }
        pattern = pattern.dropFirst()
      default:
        result += character == "/" ? culture?.text(.dateSeparator) ?? "/" : character == ":" ? culture?.text(.timeSeparator) ?? ":" : String(character)
        pattern = pattern.dropFirst()
      }
    }
    return result
  }

  /// Whether a pattern has the day of the month, beside which some languages decline the month.
  private static func hasDay(_ pattern: Substring) -> Bool {
    var rest = pattern
    while let character = rest.first {
      let run = rest.prefix { $0 == character }.count
      if character == "d", run <= 2 { return true }
      rest = rest.dropFirst(run)
      if character == "'" || character == "\"" { rest = rest.drop { $0 != character }.dropFirst() }
    }
    return false
  }

  private static func field(
    _ letter: Character, _ count: Int, _ date: CalendarDate, _ source: DateTimeObject, _ culture: Culture?, besideDay: Bool
  ) -> String {
    func two(_ value: Int) -> String { count >= 2 ? NumberText.padded(String(value), 2) : String(value) }
    switch letter {
    case "y": return count <= 2 ? two(date.year % 100) : NumberText.padded(String(date.year), count)
    case "M":
      if let culture, count >= 3 { return culture.monthName(date.month, isShort: count == 3, besideDay: besideDay) }
      if count >= 4 { return CalendarDate.monthNames[date.month - 1] }
      if count == 3 { return String(CalendarDate.monthNames[date.month - 1].prefix(3)) }
      return two(date.month)
    case "d":
      if let culture, count >= 3 { return culture.texts(count == 3 ? .shortDayNames : .dayNames)[date.dayOfWeek] }
      if count >= 4 { return CalendarDate.dayNames[date.dayOfWeek] }
      if count == 3 { return String(CalendarDate.dayNames[date.dayOfWeek].prefix(3)) }
      return two(date.day)
    case "H": return two(date.hour)
    case "h": return two(date.hour % 12 == 0 ? 12 : date.hour % 12)
    case "m": return two(date.minute)
    case "s": return two(date.second)
    case "t":
      let half = culture?.text(date.hour < 12 ? .am : .pm) ?? (date.hour < 12 ? "AM" : "PM")
      return count == 1 ? String(half.prefix(1)) : half
    case "f": return String(NumberText.padded(String(date.fraction), 7).prefix(count))
    case "F":
      var digits = String(NumberText.padded(String(date.fraction), 7).prefix(count))
      while digits.hasSuffix("0") { digits.removeLast() }
      return digits
    case "z": return count == 1 ? "+0" : count == 2 ? "+00" : "+00:00"
    case "K": return source.kind == .utc ? "Z" : source.kind == .local ? "+00:00" : ""
    default: return culture == nil ? "AD" : "A.D."
    }
  }

  static func offsetText(_ ticks: Int64) -> String {
    let minutes = abs(ticks) / (60 * CalendarDate.ticksPerSecond)
    return (ticks < 0 ? "-" : "+") + NumberText.padded("\(minutes / 60)", 2) + ":" + NumberText.padded("\(minutes % 60)", 2)
  }
}

/// Time spans as text and back.
public enum TimeSpanText {
  /// `[-][d.]hh:mm:ss[.fffffff]`.
  public static func constant(_ ticks: Int64) -> String {
    let magnitude = ticks.magnitude
    let seconds = magnitude / 10_000_000
    let fraction = magnitude % 10_000_000
    let days = seconds / 86_400
    var text = ticks < 0 ? "-" : ""
    if days > 0 { text += "\(days)." }
    func two(_ value: UInt64) -> String { NumberText.padded(String(value), 2) }
    text += two(seconds / 3600 % 24) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60)
    return fraction == 0 ? text : text + "." + NumberText.padded(String(fraction), 7)
  }

  /// A custom format: `hh\:mm`, `d\.hh`; `c`, `g` and `G` are the standard ones.
  public static func format(_ ticks: Int64, _ format: String) throws -> String {
    if format.isEmpty || ["c", "t", "T"].contains(format) { return constant(ticks) }
    // One letter is a standard format.
    if format.count == 1, !["g", "G"].contains(format) { throw NumberText.FormatError() }
    let magnitude = ticks.magnitude
    let seconds = magnitude / 10_000_000
    let fraction = NumberText.padded(String(magnitude % 10_000_000), 7)
    let parts: [Character: UInt64] = [
      "d": seconds / 86_400, "h": seconds / 3600 % 24, "m": seconds / 60 % 60, "s": seconds % 60,
    ]
    if format == "g" || format == "G" {
      var text = ticks < 0 ? "-" : ""
      let days = parts["d"] ?? 0
      if days > 0 || format == "G" { text += "\(days):" }
      let hours = String(parts["h"] ?? 0)
      text += (format == "G" ? NumberText.padded(hours, 2) : hours)
      text += ":" + NumberText.padded("\(parts["m"] ?? 0)", 2) + ":" + NumberText.padded("\(parts["s"] ?? 0)", 2)
      var digits = fraction
      if format == "g" { while digits.hasSuffix("0") { digits.removeLast() } }
      return digits.isEmpty ? text : text + "." + digits
    }
    var result = ""
    var rest = Substring(format)
    while let character = rest.first {
      let run = rest.prefix { $0 == character }.count
      if let value = parts[character] {
        result += NumberText.padded(String(value), run)
        rest = rest.dropFirst(run)
      } else if character == "f" || character == "F" {
        var digits = String(fraction.prefix(run))
        if character == "F" { while digits.hasSuffix("0") { digits.removeLast() } }
        result += digits
        rest = rest.dropFirst(run)
      } else if character == "\\" {
        rest = rest.dropFirst()
        if let next = rest.first { result.append(next) }
        rest = rest.dropFirst()
      } else if character == "'" || character == "\"" {
        rest = rest.dropFirst()
        let literal = rest.prefix { $0 != character }
        result += literal
        rest = rest.dropFirst(literal.count + 1)
      } else if character == "%" {
        rest = rest.dropFirst()
      } else {
        throw NumberText.FormatError()
      }
    }
    return result
  }

  /// Reads text by a custom format, as ParseExact does; nil where it doesn't fit.
  ///
  /// - Parameter anyNumbers: whether hours and the like may be more than there are.
  public static func parse(_ text: String, exactly format: String, anyNumbers: Bool = false) -> Int64? {
    if format.isEmpty || ["c", "g", "G", "t", "T"].contains(format) { return try? parse(text) }
    let units: [Character: Int64] = ["d": 864_000_000_000, "h": 36_000_000_000, "m": 600_000_000, "s": 10_000_000]
    var (rest, pattern) = (Substring(text), Substring(format))
    var total: Int64 = 0
    var seen: Set<Character> = []
    func digits(_ least: Int, _ most: Int) -> Substring? {
      let run = rest.prefix(most).prefix { $0.isASCII && $0.isNumber }
      guard run.count >= least else { return nil }
      rest = rest.dropFirst(run.count)
      return run
    }
    while let character = pattern.first {
      let run = pattern.prefix { $0 == character }.count
      var literal: Substring?
      if let unit = units[character] {
        guard run <= (character == "d" ? 8 : 2), let number = digits(run, run == 1 ? (character == "d" ? 8 : 2) : run).flatMap({ Int64($0) }) else { return nil }
        let isTooLarge = number >= ["d": 10_675_199, "h": 24][character] ?? 60
        if isTooLarge, !anyNumbers { return nil }
        // Each part stands once, and of numbers that are too large only the place counts.
        guard seen.insert(character).inserted else { return nil }
        if !isTooLarge { total += number * unit }
        pattern = pattern.dropFirst(run)
      } else if character == "f" || character == "F" {
        guard run <= 7, let number = digits(character == "f" ? run : 0, run) else { return nil }
        guard seen.insert("f").inserted else { return nil }
        total += Int64(number + String(repeating: "0", count: 7 - number.count)) ?? 0
        pattern = pattern.dropFirst(run)
      } else if character == "\\" {
        literal = pattern.dropFirst().prefix(1)
        pattern = pattern.dropFirst(2)
      } else if character == "'" || character == "\"" {
        let inside = pattern.dropFirst().prefix { $0 != character }
        literal = inside
        pattern = pattern.dropFirst(inside.count + 2)
      } else if character == "%" {
        pattern = pattern.dropFirst()
      } else { return nil }
      if let literal {
        guard rest.hasPrefix(literal) else { return nil }
        rest = rest.dropFirst(literal.count)
      }
    }
    return rest.isEmpty ? total : nil
  }

  /// Reads `[-][d.]hh:mm[:ss[.f]]` or a number of days; nil for other text and `.overflow` for parts out of range.
  public enum ParseFailure: Error { case format, overflow }
  public static func parse(_ text: String) throws -> Int64 {
    var body = Substring(text.trimmingWhitespace)
    let negative = body.hasPrefix("-")
    if negative { body = body.dropFirst() }
    var pieces = body.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...4).contains(pieces.count), !body.isEmpty else { throw ParseFailure.format }
    var days: Int64 = 0
    if pieces.count == 1 {
      let parts = pieces[0].split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 1, let value = Int64(pieces[0]) else { throw ParseFailure.format }
      if value > 10_675_199 { throw ParseFailure.overflow }
      return (negative ? -1 : 1) * value * CalendarDate.ticksPerDay
    }
    if pieces.count == 4 {
      guard let value = Int64(pieces.removeFirst()) else { throw ParseFailure.format }
      days = value
    } else if let dot = pieces[0].firstIndex(of: ".") {
      guard let value = Int64(pieces[0][..<dot]) else { throw ParseFailure.format }
      days = value
      pieces[0] = String(pieces[0][pieces[0].index(after: dot)...])
    }
    var fraction: Int64 = 0
    if pieces.count == 3, let dot = pieces[2].firstIndex(of: ".") {
      let digits = String(pieces[2][pieces[2].index(after: dot)...])
      guard !digits.isEmpty, digits.count <= 7, let value = Int64(digits + String(repeating: "0", count: 7 - digits.count))
      else { throw ParseFailure.format }
      fraction = value
      pieces[2] = String(pieces[2][..<dot])
    }
    let numbers = pieces.map { Int64($0) }
    guard !numbers.contains(nil) else { throw ParseFailure.format }
    var (hour, minute, second) = (numbers[0] ?? 0, numbers[1] ?? 0, numbers.count > 2 ? numbers[2] ?? 0 : 0)
    // Three numbers of which the first is no hour are days, hours and minutes (TimeSpanParse.ProcessTerminal_HMS_F_D).
    if numbers.count == 3, hour > 23, days == 0, !text.contains("."), text.count(where: { $0 == ":" }) == 2 { (days, hour, minute, second) = (hour, minute, second, 0) }
    guard hour < 24, minute < 60, second < 60 else { throw ParseFailure.overflow }
    guard days.magnitude <= 10_675_199 else { throw ParseFailure.overflow }
    guard hour >= 0, minute >= 0, second >= 0, days >= 0 else { throw ParseFailure.format }
    let total = Int128(days * CalendarDate.ticksPerDay) + Int128((hour * 3600 + minute * 60 + second) * CalendarDate.ticksPerSecond + fraction)
    guard let ticks = Int64(exactly: negative ? -total : total) else { throw ParseFailure.overflow }
    return ticks
  }
}
