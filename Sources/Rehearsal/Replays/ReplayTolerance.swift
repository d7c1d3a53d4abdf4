import PowerShellRuntime

/// What a replay takes for equal: a recording of another tenant, on another day, has other ids, dates and durations.
public struct ReplayTolerance {
  public static let exact = ReplayTolerance(isExact: true)
  public static let usual = ReplayTolerance(isExact: false)
  private let isExact: Bool

  private static let guid = #/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/#
  private static let isoDate = #/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?/#
  private static let longDate = #/((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?[A-Z][a-z]+ \d\d?, \d{4}( \d\d?:\d\d:\d\d [AP]M)?/#
  private static let otherLongDate = #/([[:alpha:]]+,? )?\d\d?\.? [[:alpha:]]+ \d{4} \d\d?:\d\d(:\d\d)?/#
  private static let shortDate = #/\d\d?\/\d\d?\/\d{4}( \d\d?:\d\d(:\d\d)?( [AP]M)?)?/#
  private static let duration = #/(\d+\.)?\d\d:\d\d:\d\d(\.\d+)?/#
  private static let blanks = #/\s\s+/#

  /// A line as it is compared.
  func masked(_ line: String) -> String {
    if isExact { return line }
    // Newer Windows and Linux put a narrow space in front of AM and PM.
    let line = line.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
    // Columns are as wide as what stands in them, so that runs of blanks count as one.
    return line.replacing(ReplayTolerance.guid, with: "<id>").replacing(ReplayTolerance.isoDate, with: "<date>").replacing(ReplayTolerance.longDate, with: "<date>")
      .replacing(ReplayTolerance.otherLongDate, with: "<date>").replacing(ReplayTolerance.shortDate, with: "<date>").replacing(ReplayTolerance.duration, with: "<duration>").replacing(ReplayTolerance.blanks, with: " ")
  }

  func areEqual(_ one: [String], _ other: [String]) -> Bool {
    one == other || (!isExact && one.map(shape) == other.map(shape))
  }

  /// A masked line; rulers under table heads are as wide as their columns.
  private func shape(_ line: String) -> String {
    let text = masked(line)
    return text.allSatisfy { $0 == "-" || $0 == " " } ? text.split(separator: " ").map { _ in "-" }.joined(separator: " ") : text
  }
}
