import PowerShellRuntime
import Tenant

/// The dates of schedules as text.
enum ServiceDate {
  /// The service reads days first: `d/M/yyyy` or `d/M/yyyy HH:mm`, and what scripts write too, `yyyy-MM-ddTHH:mm:ss`.
  ///
  /// - Throws: the service's refusal of any other text.
  static func ticks(_ text: String, name: String, _ session: Session) throws -> Ticks {
    var parts = text.split { "/ :-T".contains($0) }.map { Int($0) ?? -1 }
    if text.dropFirst(4).first == "-", parts.count >= 3 { parts.swapAt(0, 2) }
    let values: [Value] = parts.count >= 3 ? [parts[2], parts[1], parts[0], parts.count > 3 ? parts[3] : 0, parts.count > 4 ? parts[4] : 0, 0].map { .integer($0) } : []
    guard !values.isEmpty, let made = (try? session.create(.dateTime, values))?.object(as: DateTimeObject.self) else {
      throw Refusal("The \(name) '\(text)' is not a date of the form d/m/yyyy HH:mm.", action: "Write 24/12/2026 or 24/12/2026 13:30.")
    }
    return made.ticks
  }

  /// The end of a range whose end is not given.
  static func nextDay(_ start: Ticks) -> Ticks { start - start % CalendarDate.ticksPerDay + CalendarDate.ticksPerDay }
}
