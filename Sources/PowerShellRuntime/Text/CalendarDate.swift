/// A point in time as calendar fields, in the proleptic Gregorian calendar.
public struct CalendarDate: Equatable {
  public static let ticksPerDay: Int64 = 864_000_000_000
  public static let ticksPerSecond: Int64 = 10_000_000
  /// The ticks of 1970-01-01.
  public static let unixEpoch: Int64 = 621_355_968_000_000_000
  /// The last tick of the year 9999.
  public static let maximum: Int64 = 3_155_378_975_999_999_999

  public var year: Int
  public var month: Int
  public var day: Int
  public var hour = 0
  public var minute = 0
  public var second = 0
  /// Ticks within the second.
  public var fraction = 0

  public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, fraction: Int = 0) {
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second, self.fraction) = (hour, minute, second, fraction)
  }

  public init(ticks: Int64) {
    let days = Int(ticks / CalendarDate.ticksPerDay)
    var rest = Int(ticks % CalendarDate.ticksPerDay)
    // Days to a civil date, by eras of 400 years that start in March.
    let shifted = days + 306
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    fraction = rest % Int(CalendarDate.ticksPerSecond)
    rest /= Int(CalendarDate.ticksPerSecond)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// The ticks since the year 1, or nil where a field is out of range.
  public var ticks: Int64? {
    guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1,
      day <= CalendarDate.daysInMonth(year, month), hour >= 0, hour < 24, minute >= 0, minute < 60, second >= 0, second < 60
    else { return nil }
    let seconds = hour * 3600 + minute * 60 + second
    return Int64(dayNumber) * CalendarDate.ticksPerDay + Int64(seconds) * CalendarDate.ticksPerSecond + Int64(fraction)
  }

  private var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 306
  }

  /// 0 for Sunday.
  public var dayOfWeek: Int { (dayNumber + 1) % 7 }
  public var dayOfYear: Int { dayNumber - CalendarDate(year: year, month: 1, day: 1).dayNumber + 1 }

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
  public static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The date moved by whole months; the day is cut to the month's length.
  public func adding(months: Int) -> CalendarDate {
    var result = self
    let total = year * 12 + month - 1 + months
    result.year = total / 12
    result.month = total % 12 + 1
    result.day = min(day, CalendarDate.daysInMonth(result.year, result.month))
    return result
  }

  public static let dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
