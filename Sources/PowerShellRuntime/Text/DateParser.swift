/// Reads dates as DateTime.Parse does for en-US and the invariant culture.
public enum DateParser {
  /// The date of `text`, or nil where it is none. ISO forms with an offset or Z are turned to local time, which is UTC here.
  ///
  /// - Parameter culture: says whether numbers of a date begin with the day.
  public static func parse(_ text: String, _ culture: Culture? = nil) -> DateTimeObject? {
    let plain = text.trimmingWhitespace
    var scanner = Scanner(culture.map { translated(plain, $0) } ?? plain, dayFirst: culture?.dayComesFirst ?? false)
    return scanner.read()
  }

  /// A text with a culture's names of months and days in English, and without the words that its long dates have between them.
  private static func translated(_ text: String, _ culture: Culture) -> String {
    var words: [String: String] = [:]
    for (fields, names) in [([Culture.Field.dayNames, .shortDayNames], CalendarDate.dayNames), ([.monthNames, .shortMonthNames, .monthGenitives, .shortMonthGenitives], CalendarDate.monthNames)] {
      for field in fields { for (name, english) in zip(culture.texts(field), names) where !name.isEmpty { words[name.lowercased()] = english } }
    }
    for (field, english) in [(Culture.Field.am, "AM"), (.pm, "PM")] where !culture.text(field).isEmpty { words[culture.text(field).lowercased()] = english }
    for part in (culture.pattern("D") ?? "").split(separator: "'", omittingEmptySubsequences: false).enumerated() where part.offset % 2 == 1 {
      words[String(part.element).trimmingWhitespace.lowercased()] = ""
    }
    var (result, rest) = ("", text[...])
    while let first = rest.first {
      // A point behind a number separates it from another number of the date; before a word, a time or nothing it says nothing.
      if first == ".", result.last?.isNumber ?? false {
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        let digits = rest.prefix(while: \.isNumber)
        result += digits.isEmpty || rest.dropFirst(digits.count).first == ":" ? " " : "."
        continue
      }
      let word = first.isLetter ? rest.prefix { $0.isLetter || $0 == "." } : rest.prefix(1)
      let bare = word.count > 1 && word.hasSuffix(".") && words[word.lowercased()] == nil ? word.dropLast() : word
      let said = words[bare.lowercased()] ?? String(bare)
      result += said
      rest = rest.dropFirst(said.isEmpty ? word.count : bare.count)
    }
    return result.replacing("  ", with: " ")
  }

  /// A format of one letter as the pattern that it stands for.
  private static func pattern(of format: String, _ culture: Culture?) -> String {
    guard format.count == 1, let letter = format.first else { return format }
    switch letter {
    case "o", "O": return "yyyy-MM-ddTHH:mm:ss.fffffffK"
    case "s": return "yyyy-MM-ddTHH:mm:ss"
    case "u": return "yyyy-MM-dd HH:mm:ss'Z'"
    case "r", "R": return "ddd, dd MMM yyyy HH:mm:ss 'GMT'"
    default: return (culture ?? Culture.named("en-US")).pattern(letter) ?? format
    }
  }

  /// The offset from UTC at the end of a text, in ticks; nil where there is none.
  static func offset(in text: String) -> Int64? {
    let text = text.trimmingWhitespace
    if text.uppercased().hasSuffix("Z") || text.uppercased().hasSuffix("GMT") { return 0 }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let digits = text[text.index(after: sign)...]
    let parts = digits.split(separator: ":").map { Int($0) }
    guard !parts.contains(nil), (1...2).contains(parts.count), text[..<sign].contains(":") else { return nil }
    // Further digits are no offset, and are told from one by being too many hours.
    guard digits.count <= 6 else { return .max }
    var minutes = (parts[0] ?? 0) * 60 + (parts.count > 1 ? (parts[1] ?? 0) : 0)
    if parts.count == 1, digits.count == 4 { minutes = (parts[0] ?? 0) / 100 * 60 + (parts[0] ?? 0) % 100 }
    return Int64(text[sign] == "-" ? -minutes : minutes) * 600_000_000
  }

  private struct Scanner {
    private enum Token { case number(String), word(String), symbol(Character) }
    private var tokens: [Token] = []
    private var valid = true

    private let dayFirst: Bool

    init(_ text: String, dayFirst: Bool) {
      self.dayFirst = dayFirst
      var rest = Substring(text.replacing("\u{202F}", with: " "))
      while let character = rest.first {
        if character.isNumber && character.isASCII {
          let digits = rest.prefix { $0.isNumber && $0.isASCII }
          tokens.append(.number(String(digits)))
          rest = rest.dropFirst(digits.count)
        } else if character.isLetter {
          let word = rest.prefix(while: \.isLetter)
          tokens.append(.word(word.lowercased()))
          rest = rest.dropFirst(word.count)
        } else {
          tokens.append(.symbol(character))
          rest = rest.dropFirst()
        }
      }
      valid = !text.isEmpty
    }

    private var at = 0
    private var date = CalendarDate(year: 0, month: 0, day: 0)
    private var kind = DateTimeObject.Kind.unspecified
    private var offset: Int64?
    private var sawTime = false
    private var afternoon: Bool?
    /// The day of the week that the text names, from Sunday.
    private var namedDay: Int?
    /// The date is on another day of the week than the one that is named.
    private(set) var hasWrongDay = false
    /// The time is further from UTC than any zone is.
    private(set) var hasWrongOffset = false

    private func symbol(_ index: Int) -> Character? {
      if index < tokens.count, case .symbol(let character) = tokens[index] { return character }
      return nil
    }
    private func number(_ index: Int) -> String? {
      if index < tokens.count, case .number(let digits) = tokens[index] { return digits }
      return nil
    }
    private func month(_ word: String) -> Int? {
      DateParser.place(of: word, among: CalendarDate.monthNames).map { $0 + 1 }
    }

    mutating func read() -> DateTimeObject? {
      guard valid else { return nil }
      while at < tokens.count {
        let before = at
        if !step() || at == before { return nil }
      }
      if let namedDay, date.ticks != nil {
        hasWrongDay = date.dayOfWeek != namedDay
        if hasWrongDay { return nil }
      }
      return finish()
    }

    private mutating func step() -> Bool {
      switch tokens[at] {
      case .symbol(let character):
        if character == " " || character == "," {
          at += 1
          return true
        }
        if (character == "+" || character == "-") && sawTime { return readOffset(character == "-") }
        return false
      case .word(let word): return readWord(word)
      case .number(let digits): return readNumber(digits)
      }
    }

    private mutating func readWord(_ word: String) -> Bool {
      at += 1
      if let value = month(word) {
        guard date.month == 0 else { return false }
        date.month = value
        return true
      }
      switch word {
      case "am", "a": afternoon = false
      case "pm", "p": afternoon = true
      case "z", "gmt", "utc": offset = 0
      case "t": break
      default:
        namedDay = DateParser.place(of: word, among: CalendarDate.dayNames)
        return namedDay != nil
      }
      return true
    }

    private mutating func readNumber(_ digits: String) -> Bool {
      if symbol(at + 1) == ":" { return readTime(digits) }
      if let separator = symbol(at + 1), "-/.".contains(separator), number(at + 2) != nil {
        return readNumericDate(digits, separator)
      }
      if let separator = symbol(at + 1), "-/ ".contains(separator), at + 2 < tokens.count,
        case .word(let word) = tokens[at + 2], let value = month(word)
      {
        // 5-Mar-2024 or 5 March 2024
        guard date.day == 0, date.month == 0 else { return false }
        (date.day, date.month) = (Int(digits) ?? 0, value)
        at += 3
        if let separator = symbol(at), "-/ ".contains(separator), let year = number(at + 1), symbol(at + 2) != ":" {
          date.year = fullYear(year)
          at += 2
        }
        return true
      }
      at += 1
      guard let value = Int(digits) else { return false }
      if date.month != 0 && date.day == 0 && digits.count <= 2 {
        date.day = value
      } else if date.year == 0 && date.month != 0 {
        date.year = fullYear(digits)
      } else if at < tokens.count, nextIsMeridiem() {
        date.hour = value
        sawTime = true
      } else {
        return false
      }
      return true
    }

    private func nextIsMeridiem() -> Bool {
      var index = at
      while symbol(index) == " " { index += 1 }
      if index < tokens.count, case .word(let word) = tokens[index] { return ["am", "pm", "a", "p"].contains(word) }
      return false
    }

    private func fullYear(_ digits: String) -> Int {
      let year = Int(digits) ?? 0
      return digits.count <= 2 ? (year < 50 ? 2000 + year : 1900 + year) : year
    }

    private mutating func readNumericDate(_ first: String, _ separator: Character) -> Bool {
      guard date.month == 0, date.day == 0, let second = number(at + 2) else { return false }
      var third: String?
      at += 3
      if symbol(at) == separator, let digits = number(at + 1) {
        third = digits
        at += 2
      }
      if first.count == 4 {
        (date.year, date.month, date.day) = (Int(first) ?? 0, Int(second) ?? 0, third.flatMap(Int.init) ?? 1)
      } else if let third {
        (date.month, date.day, date.year) = (Int(first) ?? 0, Int(second) ?? 0, fullYear(third))
        if dayFirst { (date.month, date.day) = (date.day, date.month) }
      } else if second.count == 4 {
        (date.month, date.year, date.day) = (Int(first) ?? 0, Int(second) ?? 0, 1)
      } else {
        (date.month, date.day) = (Int(first) ?? 0, Int(second) ?? 0)
        if dayFirst { (date.month, date.day) = (date.day, date.month) }
      }
      return true
    }

    private mutating func readTime(_ hour: String) -> Bool {
      guard !sawTime, let minute = number(at + 2) else { return false }
      sawTime = true
      (date.hour, date.minute) = (Int(hour) ?? 99, Int(minute) ?? 99)
      at += 3
      guard symbol(at) == ":", let second = number(at + 1) else { return true }
      date.second = Int(second) ?? 99
      at += 2
      if symbol(at) == ".", let fraction = number(at + 1) {
        date.fraction = Int((fraction + "0000000").prefix(7)) ?? 0
        at += 2
      }
      return true
    }

    private mutating func readOffset(_ negative: Bool) -> Bool {
      guard let hours = number(at + 1), hours.count <= 4 else { return false }
      at += 2
      var seconds = (Int(hours.prefix(2)) ?? 0) * 3600
      if hours.count == 4 { seconds += (Int(hours.suffix(2)) ?? 0) * 60 }
      if symbol(at) == ":", let minutes = number(at + 1) {
        seconds += (Int(minutes) ?? 0) * 60
        at += 2
      }
      offset = Int64(negative ? -seconds : seconds) * CalendarDate.ticksPerSecond
      return true
    }

    private mutating func finish() -> DateTimeObject? {
      if let afternoon {
        guard date.hour >= 1, date.hour <= 12 else { return nil }
        date.hour = date.hour % 12 + (afternoon ? 12 : 0)
      }
      let today = CalendarDate(ticks: Session.currentTicks())
      if date.year == 0 && date.month == 0 && date.day == 0 {
        guard sawTime else { return nil }
        (date.year, date.month, date.day) = (today.year, today.month, today.day)
      }
      if date.year == 0 { date.year = today.year }
      if date.day == 0 { date.day = 1 }
      guard let ticks = date.ticks else { return nil }
      guard let offset else { return DateTimeObject(ticks: ticks, kind: .unspecified) }
      hasWrongOffset = offset.magnitude > DateTimeOffsetObject.largestOffset.magnitude
      if hasWrongOffset { return nil }
      return DateTimeObject(ticks: ticks - offset, kind: .local)
    }
  }

  /// Reads text by exact patterns, as ParseExact does.
  ///
  /// - Parameter culture: whose names of months and days stand in the text; nil for English.
  static func parseExact(_ text: String, _ format: String, _ culture: Culture? = nil, _ styles: DateStyles = []) -> DateTimeObject? {
    guard let (date, offset) = parseWithOffset(text, format, culture, styles) else { return nil }
    guard let offset else { return styles.applied(to: date, of: text) }
    let ticks = date.ticks - offset
    return (0...CalendarDate.maximum).contains(ticks) ? styles.applied(to: DateTimeObject(ticks: ticks, kind: .local), of: text) : nil
  }

  /// Whether a text has all that a pattern asks for, be its numbers those of a date or not.
  static func fits(_ text: String, _ format: String, _ culture: Culture? = nil) -> Bool { fields(text, format, culture) != nil }

  /// The time as it is written, and how far it is ahead of UTC, where the pattern has that.
  static func parseWithOffset(
    _ text: String, _ format: String, _ culture: Culture? = nil, _ styles: DateStyles = []
  ) -> (date: DateTimeObject, offset: Int64?)? {
    fields(text, format, culture, styles).flatMap { fields in fields.date.ticks.map { (DateTimeObject(ticks: $0), fields.offset) } }
  }

  private static func fields(_ text: String, _ format: String, _ culture: Culture?, _ styles: DateStyles = []) -> (date: CalendarDate, offset: Int64?)? {
    var zone: Int64?
    var pattern = styles.trimmed(pattern(of: format, culture))
    var rest = styles.trimmed(text)
    var date = CalendarDate(year: 0, month: 1, day: 1)
    var afternoon: Bool?
    func digits(_ minimum: Int, _ maximum: Int) -> Int? {
      let run = rest.prefix(maximum).prefix { $0.isNumber && $0.isASCII }
      guard run.count >= minimum else { return nil }
      rest = rest.dropFirst(run.count)
      return Int(String(run))
    }
    func name(_ fields: [Culture.Field], _ names: [String], short: Bool) -> Int? {
      let all = culture.map { culture in fields.flatMap { Array(culture.texts($0).prefix(names.count).enumerated()) } } ?? names.map { short ? String($0.prefix(3)) : $0 }.enumerated().map { $0 }
      for (index, candidate) in all where !candidate.isEmpty {
        if String(rest.prefix(candidate.count)).lowercased() == candidate.lowercased() {
          rest = rest.dropFirst(candidate.count)
          return index
        }
      }
      return nil
    }
    while let letter = pattern.first {
      let run = pattern.prefix { $0 == letter }.count
      pattern = pattern.dropFirst(run)
      if styles.contains(.allowInnerWhite) {
        rest = rest.drop(while: \.isWhitespace)
        if letter == " " { continue }
      }
      let wide = run >= 2 ? 2 : 1
      var value: Int? = 0
      switch letter {
      case "y":
        value = run <= 2 ? digits(wide, 2) : digits(run, run)
        date.year = run <= 2 ? (value ?? 0) + ((value ?? 0) < 50 ? 2000 : 1900) : value ?? 0
      case "M":
        value = run >= 3 ? name(run == 3 ? [.shortMonthNames, .shortMonthGenitives] : [.monthNames, .monthGenitives], CalendarDate.monthNames, short: run == 3).map { $0 + 1 } : digits(wide, 2)
        date.month = value ?? 0
      case "d":
        if run >= 3 { value = name([run == 3 ? .shortDayNames : .dayNames], CalendarDate.dayNames, short: run == 3) } else {
          value = digits(wide, 2)
          date.day = value ?? 0
        }
      case "H", "h":
        value = digits(wide, 2)
        date.hour = value ?? 0
      case "m":
        value = digits(wide, 2)
        date.minute = value ?? 0
      case "s":
        value = digits(wide, 2)
        date.second = value ?? 0
      case "f", "F":
        let text = rest.prefix(run).prefix { $0.isNumber }
        rest = rest.dropFirst(text.count)
        date.fraction = Int((String(text) + "0000000").prefix(7)) ?? 0
        if letter == "f" && text.count < run { value = nil }
      case "t":
        let mark = String(rest.prefix(run >= 2 ? 2 : 1)).uppercased()
        afternoon = mark.hasPrefix("P")
        value = mark.hasPrefix("A") || mark.hasPrefix("P") ? 0 : nil
        rest = rest.dropFirst(run >= 2 ? 2 : 1)
      case "z", "K":
        if letter == "K", rest.first == "Z" || rest.first == "z" {
          rest = rest.dropFirst()
          zone = 0
        } else if letter == "z" || rest.first == "+" || rest.first == "-" {
          let isBehind = rest.first == "-"
          guard rest.first == "+" || isBehind else { return nil }
          rest = rest.dropFirst()
          guard let hours = digits(wide, 2) else { return nil }
          var minutes = 0
          if letter == "K" || run >= 3 {
            if rest.first == ":" { rest = rest.dropFirst() }
            guard let read = digits(2, 2) else { return nil }
            minutes = read
          }
          zone = Int64(isBehind ? -1 : 1) * Int64(hours * 60 + minutes) * 600_000_000
        }
      case "'", "\"":
        let literal = pattern.prefix { $0 != letter }
        pattern = pattern.dropFirst(literal.count + 1)
        value = rest.starts(with: literal) ? 0 : nil
        rest = rest.dropFirst(literal.count)
      case "\\":
        value = rest.first == pattern.first ? 0 : nil
        pattern = pattern.dropFirst()
        rest = rest.dropFirst()
      default:
        for _ in 0..<run {
          if rest.first != letter { value = nil }
          rest = rest.dropFirst()
        }
      }
      if value == nil { return nil }
    }
    guard rest.isEmpty else { return nil }
    if let afternoon { date.hour = date.hour % 12 + (afternoon ? 12 : 0) }
    let today = CalendarDate(ticks: Session.currentTicks())
    if !format.contains("y") && !format.contains("M") && !format.contains("d") {
      (date.year, date.month, date.day) = styles.contains(.noCurrentDateDefault) ? (1, 1, 1) : (today.year, today.month, today.day)
    } else if date.year == 0 {
      date.year = today.year
    }
    return (date, zone)
  }
}

extension DateParser {
  /// Which of some names a word in lower case is, in full or by its first three letters.
  private static func place(of word: String, among names: [String]) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased() == word || $0.lowercased().prefix(3) == word }
  }

  /// Why a text is no date, in .NET's words.
  static func failure(_ text: String) -> String {
    var scanner = Scanner(text.trimmingWhitespace, dayFirst: false)
    _ = scanner.read()
    if scanner.hasWrongDay { return "String '\(text)' was not recognized as a valid DateTime because the day of week was incorrect." }
    if scanner.hasWrongOffset { return "The time zone offset of string '\(text)' must be within plus or minus 14 hours." }
    let word = text.prefix(while: \.isLetter).lowercased()
    if !word.isEmpty, place(of: word, among: CalendarDate.dayNames) == nil, !CalendarDate.monthNames.contains(where: { word.hasPrefix($0.lowercased().prefix(3)) }) {
      return "The string '\(text)' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."
    }
    return "String '\(text)' was not recognized as a valid DateTime."
  }
}
