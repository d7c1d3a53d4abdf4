import Foundation

/// A time zone by its Windows name or its name in the database of time zones, with Foundation's rules.
public final class TimeZoneRules {
  /// As it was asked for.
  public let id: String
  /// The difference to UTC outside daylight saving time, in ticks.
  public let baseOffset: Int64
  /// Its name in the database.
  private let name: String
  /// Opened when it is first asked: most zones of the list never are.
  private lazy var zone = TimeZone(identifier: name) ?? TimeZone(secondsFromGMT: Int(baseOffset / CalendarDate.ticksPerSecond)) ?? .gmt

  private init(_ id: String, name: String, baseOffset: Int64) { (self.id, self.name, self.baseOffset) = (id, name, baseOffset) }

  /// The zone of a Windows or database name, without regard to case; nil where there is none.
  public static func named(_ name: String) -> TimeZoneRules? {
    if let found = windows.first(where: { CaseFolding.equal($0.id, name) }) { return found }
    // Foundation takes abbreviations and offsets for names too.
    let listed = TimeZone.knownTimeZoneIdentifiers.first { CaseFolding.equal($0, name) }
    // Newer names of cities are not in its list.
    guard let known = listed ?? (name.contains("/") && TimeZone(identifier: name) != nil ? name : nil) else { return nil }
    let rules = TimeZoneRules(known, name: known, baseOffset: 0)
    let (winter, summer) = (rules.offset(at: winterOf2026), rules.offset(at: winterOf2026 + 182 * CalendarDate.ticksPerDay))
    return TimeZoneRules(known, name: known, baseOffset: min(winter, summer))
  }
  private static let winterOf2026: Int64 = 639_028_224_000_000_000
  private static let startOf1900: Int64 = 599_266_080_000_000_000

  // MARK: Offsets

  /// The difference to UTC at a time of UTC, in ticks.
  public func offset(at utc: Int64) -> Int64 { Int64(zone.secondsFromGMT(for: TimeZoneRules.date(utc))) * CalendarDate.ticksPerSecond }

  /// The difference to UTC at a time of the zone. A time that comes twice is the one outside daylight saving time, as .NET has it.
  public func offset(atLocal local: Int64) -> Int64 {
    let standard = offset(at: local - baseOffset)
    let daylight = offset(at: local - standard)
    return standard == daylight ? standard : baseOffset
  }

  /// The zone's own time at a time of UTC, in ticks.
  public func local(_ utc: Int64) -> Int64 { utc + offset(at: utc) }

  /// Whether the zone's clocks leave a time out.
  public func isInvalid(local: Int64) -> Bool { self.local(local - offset(atLocal: local)) != local }

  /// Whether the zone's clocks show a time twice.
  public func isAmbiguous(local: Int64) -> Bool {
    let hour = 3600 * CalendarDate.ticksPerSecond
    return self.local(local - baseOffset) == local && self.local(local - baseOffset - hour) == local
  }

  /// Whether the zone has, or ever had, daylight saving time: .NET has a rule for each of its years.
  public var supportsDaylightSavingTime: Bool {
    var date = TimeZoneRules.date(TimeZoneRules.startOf1900)
    for _ in 0..<200 {
      guard let next = zone.nextDaylightSavingTimeTransition(after: date) else { return false }
      if zone.isDaylightSavingTime(for: next.addingTimeInterval(3600)) { return true }
      date = next
    }
    return false
  }

  // MARK: Names

  /// The offset, the name without regard to daylight saving time, and the city: as .NET has it outside Windows.
  public var displayName: String {
    guard id != "UTC" else { return "(UTC) Coordinated Universal Time" }
    let city = zone.identifier.split(separator: "/").last.map { String($0).replacing("_", with: " ") } ?? id
    return "(UTC\(DateText.offsetText(baseOffset))) \(name(.generic)) (\(city))"
  }
  public var standardName: String { name(.standard) }
  public var daylightName: String { name(.daylightSaving) }

  private func name(_ style: TimeZone.NameStyle) -> String {
    id == "UTC" ? "Coordinated Universal Time" : zone.localizedName(for: style, locale: Locale(identifier: "en_US")) ?? id
  }

  private static func date(_ ticks: Int64) -> Date { Date(timeIntervalSince1970: Double(ticks - CalendarDate.unixEpoch) / Double(CalendarDate.ticksPerSecond)) }

  // MARK: Windows

  public static let utc = windows.first { $0.id == "UTC" }!

  /// Windows' names with the minutes to UTC and the database's names (CLDR's windowsZones).
  public static let windows: [TimeZoneRules] = names.map { id, minutes, name in
    TimeZoneRules(id, name: name, baseOffset: Int64(minutes) * 60 * CalendarDate.ticksPerSecond)
  }

  private static let names: [(String, Int, String)] = [
    ("Dateline Standard Time", -720, "Etc/GMT+12"), ("UTC-11", -660, "Etc/GMT+11"), ("Hawaiian Standard Time", -600, "Pacific/Honolulu"),
    ("Aleutian Standard Time", -600, "America/Adak"), ("Marquesas Standard Time", -570, "Pacific/Marquesas"),
    ("Alaskan Standard Time", -540, "America/Anchorage"), ("UTC-09", -540, "Etc/GMT+9"), ("Pacific Standard Time", -480, "America/Los_Angeles"),
    ("Pacific Standard Time (Mexico)", -480, "America/Tijuana"), ("UTC-08", -480, "Etc/GMT+8"), ("US Mountain Standard Time", -420, "America/Phoenix"),
    ("Mountain Standard Time", -420, "America/Denver"), ("Mountain Standard Time (Mexico)", -420, "America/Mazatlan"),
    ("Yukon Standard Time", -420, "America/Whitehorse"), ("Central America Standard Time", -360, "America/Guatemala"),
    ("Central Standard Time", -360, "America/Chicago"), ("Central Standard Time (Mexico)", -360, "America/Mexico_City"),
    ("Canada Central Standard Time", -360, "America/Regina"), ("Easter Island Standard Time", -360, "Pacific/Easter"),
    ("SA Pacific Standard Time", -300, "America/Bogota"), ("Eastern Standard Time", -300, "America/New_York"),
    ("US Eastern Standard Time", -300, "America/Indiana/Indianapolis"), ("Eastern Standard Time (Mexico)", -300, "America/Cancun"),
    ("Haiti Standard Time", -300, "America/Port-au-Prince"), ("Cuba Standard Time", -300, "America/Havana"),
    ("Turks And Caicos Standard Time", -300, "America/Grand_Turk"), ("Atlantic Standard Time", -240, "America/Halifax"),
    ("SA Western Standard Time", -240, "America/La_Paz"), ("Pacific SA Standard Time", -240, "America/Santiago"),
    ("Venezuela Standard Time", -240, "America/Caracas"), ("Central Brazilian Standard Time", -240, "America/Cuiaba"),
    ("Newfoundland Standard Time", -210, "America/St_Johns"), ("E. South America Standard Time", -180, "America/Sao_Paulo"),
    ("Argentina Standard Time", -180, "America/Argentina/Buenos_Aires"), ("Greenland Standard Time", -120, "America/Nuuk"),
    ("Paraguay Standard Time", -180, "America/Asuncion"), ("Tocantins Standard Time", -180, "America/Araguaina"),
    ("SA Eastern Standard Time", -180, "America/Cayenne"), ("Montevideo Standard Time", -180, "America/Montevideo"),
    ("Magallanes Standard Time", -180, "America/Punta_Arenas"), ("Saint Pierre Standard Time", -180, "America/Miquelon"),
    ("Bahia Standard Time", -180, "America/Bahia"), ("UTC-02", -120, "Etc/GMT+2"), ("Azores Standard Time", -60, "Atlantic/Azores"),
    ("Cape Verde Standard Time", -60, "Atlantic/Cape_Verde"), ("UTC", 0, "Etc/UTC"), ("GMT Standard Time", 0, "Europe/London"),
    ("Greenwich Standard Time", 0, "Atlantic/Reykjavik"), ("Sao Tome Standard Time", 0, "Africa/Sao_Tome"), ("Morocco Standard Time", 60, "Africa/Casablanca"),
    ("W. Europe Standard Time", 60, "Europe/Berlin"), ("Central Europe Standard Time", 60, "Europe/Budapest"), ("Romance Standard Time", 60, "Europe/Paris"),
    ("Central European Standard Time", 60, "Europe/Warsaw"), ("W. Central Africa Standard Time", 60, "Africa/Lagos"),
    ("GTB Standard Time", 120, "Europe/Bucharest"), ("Egypt Standard Time", 120, "Africa/Cairo"), ("FLE Standard Time", 120, "Europe/Kyiv"),
    ("Israel Standard Time", 120, "Asia/Jerusalem"), ("South Africa Standard Time", 120, "Africa/Johannesburg"),
    ("E. Europe Standard Time", 120, "Europe/Chisinau"), ("Namibia Standard Time", 120, "Africa/Windhoek"), ("Middle East Standard Time", 120, "Asia/Beirut"),
    ("West Bank Standard Time", 120, "Asia/Hebron"), ("South Sudan Standard Time", 120, "Africa/Juba"), ("Kaliningrad Standard Time", 120, "Europe/Kaliningrad"),
    ("Sudan Standard Time", 120, "Africa/Khartoum"), ("Libya Standard Time", 120, "Africa/Tripoli"), ("Turkey Standard Time", 180, "Europe/Istanbul"),
    ("Arab Standard Time", 180, "Asia/Riyadh"), ("Arabic Standard Time", 180, "Asia/Baghdad"), ("Russian Standard Time", 180, "Europe/Moscow"),
    ("E. Africa Standard Time", 180, "Africa/Nairobi"), ("Syria Standard Time", 180, "Asia/Damascus"), ("Jordan Standard Time", 180, "Asia/Amman"),
    ("Belarus Standard Time", 180, "Europe/Minsk"), ("Volgograd Standard Time", 180, "Europe/Volgograd"), ("Iran Standard Time", 210, "Asia/Tehran"),
    ("Arabian Standard Time", 240, "Asia/Dubai"), ("Caucasus Standard Time", 240, "Asia/Yerevan"), ("Astrakhan Standard Time", 240, "Europe/Astrakhan"),
    ("Azerbaijan Standard Time", 240, "Asia/Baku"), ("Russia Time Zone 3", 240, "Europe/Samara"), ("Mauritius Standard Time", 240, "Indian/Mauritius"),
    ("Saratov Standard Time", 240, "Europe/Saratov"), ("Georgian Standard Time", 240, "Asia/Tbilisi"), ("Afghanistan Standard Time", 270, "Asia/Kabul"),
    ("West Asia Standard Time", 300, "Asia/Tashkent"), ("Pakistan Standard Time", 300, "Asia/Karachi"), ("Ekaterinburg Standard Time", 300, "Asia/Yekaterinburg"),
    ("Qyzylorda Standard Time", 300, "Asia/Qyzylorda"), ("India Standard Time", 330, "Asia/Kolkata"), ("Sri Lanka Standard Time", 330, "Asia/Colombo"),
    ("Nepal Standard Time", 345, "Asia/Kathmandu"), ("Central Asia Standard Time", 360, "Asia/Bishkek"), ("Bangladesh Standard Time", 360, "Asia/Dhaka"),
    ("Omsk Standard Time", 360, "Asia/Omsk"), ("Myanmar Standard Time", 390, "Asia/Yangon"), ("SE Asia Standard Time", 420, "Asia/Bangkok"),
    ("Altai Standard Time", 420, "Asia/Barnaul"), ("W. Mongolia Standard Time", 420, "Asia/Hovd"), ("North Asia Standard Time", 420, "Asia/Krasnoyarsk"),
    ("N. Central Asia Standard Time", 420, "Asia/Novosibirsk"), ("Tomsk Standard Time", 420, "Asia/Tomsk"), ("China Standard Time", 480, "Asia/Shanghai"),
    ("Singapore Standard Time", 480, "Asia/Singapore"), ("W. Australia Standard Time", 480, "Australia/Perth"), ("Taipei Standard Time", 480, "Asia/Taipei"),
    ("North Asia East Standard Time", 480, "Asia/Irkutsk"), ("Ulaanbaatar Standard Time", 480, "Asia/Ulaanbaatar"),
    ("Aus Central W. Standard Time", 525, "Australia/Eucla"), ("Tokyo Standard Time", 540, "Asia/Tokyo"), ("Korea Standard Time", 540, "Asia/Seoul"),
    ("Transbaikal Standard Time", 540, "Asia/Chita"), ("North Korea Standard Time", 540, "Asia/Pyongyang"), ("Yakutsk Standard Time", 540, "Asia/Yakutsk"),
    ("Cen. Australia Standard Time", 570, "Australia/Adelaide"), ("AUS Central Standard Time", 570, "Australia/Darwin"),
    ("E. Australia Standard Time", 600, "Australia/Brisbane"), ("AUS Eastern Standard Time", 600, "Australia/Sydney"),
    ("West Pacific Standard Time", 600, "Pacific/Port_Moresby"), ("Tasmania Standard Time", 600, "Australia/Hobart"),
    ("Vladivostok Standard Time", 600, "Asia/Vladivostok"), ("Lord Howe Standard Time", 630, "Australia/Lord_Howe"),
    ("Central Pacific Standard Time", 660, "Pacific/Guadalcanal"), ("Bougainville Standard Time", 660, "Pacific/Bougainville"),
    ("Russia Time Zone 10", 660, "Asia/Srednekolymsk"), ("Magadan Standard Time", 660, "Asia/Magadan"), ("Norfolk Standard Time", 660, "Pacific/Norfolk"),
    ("Sakhalin Standard Time", 660, "Asia/Sakhalin"), ("New Zealand Standard Time", 720, "Pacific/Auckland"), ("Fiji Standard Time", 720, "Pacific/Fiji"),
    ("Russia Time Zone 11", 720, "Asia/Kamchatka"), ("UTC+12", 720, "Etc/GMT-12"), ("Chatham Islands Standard Time", 765, "Pacific/Chatham"),
    ("Tonga Standard Time", 780, "Pacific/Tongatapu"), ("Samoa Standard Time", 780, "Pacific/Apia"), ("UTC+13", 780, "Etc/GMT-13"),
    ("Line Islands Standard Time", 840, "Pacific/Kiritimati"),
  ]
}
