import PowerShellRuntime

/// Get-Date -UFormat: the conversions of strftime.
enum UnixDateFormat {
  static func text(_ date: DateTimeObject, _ format: String, _ session: Session) throws -> String {
    var result = ""
    var rest = format.hasPrefix("+") ? format.dropFirst() : Substring(format)
    while let character = rest.popFirst() {
      guard character == "%" else {
        result.append(character)
        continue
      }
      // As in GetDateCommand.cs, where the format's end is not minded.
      guard let code = rest.popFirst() else { throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.") }
      result += try conversion(code, date, session)
    }
    return result
  }

  private static let formats: [Character: String] = [
    "Y": "yyyy", "m": "MM", "d": "dd", "H": "HH", "M": "mm", "S": "ss", "y": "yy", "A": "dddd", "a": "ddd", "B": "MMMM", "b": "MMM", "h": "MMM",
    "p": "tt", "I": "hh", "F": "yyyy-MM-dd", "T": "HH:mm:ss", "X": "HH:mm:ss", "D": "MM/dd/yy", "x": "MM/dd/yy", "R": "HH:mm", "r": "hh:mm:ss tt",
    "c": "ddd dd MMM yyyy HH:mm:ss",
  ]

  /// The week that a day is in by ISO 8601, which belongs to the year that its Thursday is in.
  private static func isoWeek(_ ticks: Int64) -> (year: Int, week: Int) {
    let day = ticks / CalendarDate.ticksPerDay
    let thursday = (day - day % 7 + 3) * CalendarDate.ticksPerDay
    let year = CalendarDate(ticks: max(0, thursday)).year
    let start = CalendarDate(year: year, month: 1, day: 1).ticks ?? 0
    return (year, Int((thursday - start) / CalendarDate.ticksPerDay / 7) + 1)
  }

  private static func conversion(_ code: Character, _ date: DateTimeObject, _ session: Session) throws -> String {
    let fields = CalendarDate(ticks: date.ticks)
    func text(_ format: String) throws -> String { try session.formatted(.object(date), format) }
    func padded(_ number: Int, _ width: Int, _ fill: String = "0") -> String {
      String(repeating: fill, count: max(0, width - String(number).count)) + String(number)
    }
    let dayOfYear = Int((date.ticks - (CalendarDate(year: fields.year, month: 1, day: 1).ticks ?? 0)) / CalendarDate.ticksPerDay) + 1
    if let format = formats[code] { return try text(format) }
    switch code {
    case "e": return padded(fields.day, 2, " ")
    case "j": return padded(dayOfYear, 3)
    case "C": return String(fields.year / 100)
    case "k": return padded(fields.hour, 2, " ")
    case "l": return padded((fields.hour + 11) % 12 + 1, 2, " ")
    case "s": return String((date.ticks - CalendarDate.unixEpoch) / 10_000_000)
    case "u": return String((Int(date.ticks / CalendarDate.ticksPerDay) % 7) + 1)
    case "V": return padded(isoWeek(date.ticks).week, 2)
    case "G": return padded(isoWeek(date.ticks).year, 4)
    case "g": return padded(isoWeek(date.ticks).year % 100, 2)
    case "U", "W": return String(dayOfYear / 7)
    case "w": return String((Int(date.ticks / CalendarDate.ticksPerDay) + 1) % 7)
    case "Z": return "+00"
    case "n": return "\n"
    case "t": return "\t"
    case "%": return "%"
    default: return String(code)
    }
  }
}
