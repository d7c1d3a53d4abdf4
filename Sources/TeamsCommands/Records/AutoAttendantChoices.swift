import Foundation
import PowerShellRuntime
import Tenant

/// What an auto attendant can be given, by its id.
protocol AutoAttendantChoice {
  var id: String { get }
  static var all: [Self] { get }
}

extension AutoAttendantChoice {
  /// Those of an id; all of them without one.
  static func find(_ id: String?) -> [Self] { all.filter { choice in id.map { CaseFolding.equal($0, choice.id) } ?? true } }
}

/// A language that an auto attendant speaks.
struct AutoAttendantLanguage: AutoAttendantChoice {
  let id, name: String
  /// Whether callers can choose by speaking.
  let hears: Bool

  private init(_ id: String, _ name: String, hears: Bool = false) { (self.id, self.name, self.hears) = (id, name, hears) }

  static let all: [AutoAttendantLanguage] = [
    .init("ar-EG", "Arabic (Egypt)"), .init("bg-BG", "Bulgarian (Bulgaria)"), .init("ca-ES", "Catalan (Catalan)"), .init("cs-CZ", "Czech (Czechia)"),
    .init("cy-GB", "Welsh (United Kingdom)"), .init("da-DK", "Danish (Denmark)"), .init("de-DE", "German (Germany)", hears: true), .init("el-GR", "Greek (Greece)"),
    .init("en-AU", "English (Australia)", hears: true), .init("en-CA", "English (Canada)", hears: true), .init("en-GB", "English (United Kingdom)", hears: true),
    .init("en-IN", "English (India)", hears: true), .init("en-US", "English (United States)", hears: true), .init("es-ES", "Spanish (Spain)", hears: true),
    .init("es-MX", "Spanish (Mexico)", hears: true), .init("et-EE", "Estonian (Estonia)"), .init("fi-FI", "Finnish (Finland)"), .init("fr-CA", "French (Canada)", hears: true),
    .init("fr-FR", "French (France)", hears: true), .init("he-IL", "Hebrew (Israel)"), .init("hr-HR", "Croatian (Croatia)"), .init("hu-HU", "Hungarian (Hungary)"),
    .init("it-IT", "Italian (Italy)", hears: true), .init("ja-JP", "Japanese (Japan)", hears: true), .init("ko-KR", "Korean (Korea)"), .init("lt-LT", "Lithuanian (Lithuania)"),
    .init("lv-LV", "Latvian (Latvia)"), .init("nb-NO", "Norwegian Bokm\u{E5}l (Norway)"), .init("nl-NL", "Dutch (Netherlands)"), .init("pl-PL", "Polish (Poland)"),
    .init("pt-BR", "Portuguese (Brazil)", hears: true), .init("pt-PT", "Portuguese (Portugal)"), .init("ro-RO", "Romanian (Romania)"), .init("ru-RU", "Russian (Russia)"),
    .init("sk-SK", "Slovak (Slovakia)"), .init("sl-SI", "Slovenian (Slovenia)"), .init("sv-SE", "Swedish (Sweden)"), .init("th-TH", "Thai (Thailand)"),
    .init("tr-TR", "Turkish (T\u{FC}rkiye)"), .init("uk-UA", "Ukrainian (Ukraine)"), .init("vi-VN", "Vietnamese (Vietnam)"), .init("zh-CN", "Chinese (Simplified, China)", hears: true),
    .init("zh-HK", "Chinese (Traditional, Hong Kong SAR)"), .init("zh-TW", "Chinese (Traditional, Taiwan)"),
  ]
}

/// A time zone of auto attendants, by its Windows name.
struct AutoAttendantTimeZone: AutoAttendantChoice {
  let id: String
  /// The difference to UTC outside daylight saving time, in minutes.
  let minutes: Int
  /// The zone's name in the database of time zones (CLDR's windowsZones).
  let zone: String
  private init(_ id: String, _ minutes: Int, _ zone: String) { (self.id, self.minutes, self.zone) = (id, minutes, zone) }

  /// The zone's own time, daylight saving included.
  ///
  /// - Parameter ticks: of universal time.
  func local(_ ticks: Ticks) -> Ticks {
    let date = Date(timeIntervalSince1970: Double(ticks - CalendarDate.unixEpoch) / 10_000_000)
    return ticks + Ticks(TimeZone(identifier: zone)?.secondsFromGMT(for: date) ?? minutes * 60) * 10_000_000
  }

  var name: String {
    let sign = minutes < 0 ? "-" : "+"
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return minutes == 0 && id == "UTC" ? "(UTC) Coordinated Universal Time" : "(UTC\(sign)\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))) \(id)"
  }

  static let all: [AutoAttendantTimeZone] = [
    .init("Dateline Standard Time", -720, "Etc/GMT+12"), .init("Hawaiian Standard Time", -600, "Pacific/Honolulu"),
    .init("Alaskan Standard Time", -540, "America/Anchorage"), .init("Pacific Standard Time", -480, "America/Los_Angeles"),
    .init("US Mountain Standard Time", -420, "America/Phoenix"), .init("Mountain Standard Time", -420, "America/Denver"),
    .init("Mountain Standard Time (Mexico)", -420, "America/Mazatlan"), .init("Central America Standard Time", -360, "America/Guatemala"),
    .init("Central Standard Time", -360, "America/Chicago"), .init("Central Standard Time (Mexico)", -360, "America/Mexico_City"),
    .init("Canada Central Standard Time", -360, "America/Regina"), .init("SA Pacific Standard Time", -300, "America/Bogota"),
    .init("Eastern Standard Time", -300, "America/New_York"), .init("US Eastern Standard Time", -300, "America/Indiana/Indianapolis"),
    .init("Atlantic Standard Time", -240, "America/Halifax"), .init("SA Western Standard Time", -240, "America/La_Paz"),
    .init("Pacific SA Standard Time", -240, "America/Santiago"), .init("Newfoundland Standard Time", -210, "America/St_Johns"),
    .init("E. South America Standard Time", -180, "America/Sao_Paulo"), .init("Argentina Standard Time", -180, "America/Argentina/Buenos_Aires"),
    .init("Greenland Standard Time", -180, "America/Nuuk"), .init("UTC-02", -120, "Etc/GMT+2"), .init("Azores Standard Time", -60, "Atlantic/Azores"),
    .init("UTC", 0, "Etc/UTC"), .init("GMT Standard Time", 0, "Europe/London"), .init("Greenwich Standard Time", 0, "Atlantic/Reykjavik"),
    .init("Morocco Standard Time", 60, "Africa/Casablanca"), .init("W. Europe Standard Time", 60, "Europe/Berlin"),
    .init("Central Europe Standard Time", 60, "Europe/Budapest"), .init("Romance Standard Time", 60, "Europe/Paris"),
    .init("Central European Standard Time", 60, "Europe/Warsaw"), .init("W. Central Africa Standard Time", 60, "Africa/Lagos"),
    .init("GTB Standard Time", 120, "Europe/Bucharest"), .init("Egypt Standard Time", 120, "Africa/Cairo"), .init("FLE Standard Time", 120, "Europe/Kyiv"),
    .init("Israel Standard Time", 120, "Asia/Jerusalem"), .init("South Africa Standard Time", 120, "Africa/Johannesburg"),
    .init("E. Europe Standard Time", 120, "Europe/Chisinau"), .init("Turkey Standard Time", 180, "Europe/Istanbul"),
    .init("Arab Standard Time", 180, "Asia/Riyadh"), .init("Arabic Standard Time", 180, "Asia/Baghdad"), .init("Russian Standard Time", 180, "Europe/Moscow"),
    .init("E. Africa Standard Time", 180, "Africa/Nairobi"), .init("Iran Standard Time", 210, "Asia/Tehran"), .init("Arabian Standard Time", 240, "Asia/Dubai"),
    .init("Caucasus Standard Time", 240, "Asia/Yerevan"), .init("Afghanistan Standard Time", 270, "Asia/Kabul"),
    .init("West Asia Standard Time", 300, "Asia/Tashkent"), .init("Pakistan Standard Time", 300, "Asia/Karachi"),
    .init("India Standard Time", 330, "Asia/Kolkata"), .init("Sri Lanka Standard Time", 330, "Asia/Colombo"), .init("Nepal Standard Time", 345, "Asia/Kathmandu"),
    .init("Central Asia Standard Time", 360, "Asia/Bishkek"), .init("Bangladesh Standard Time", 360, "Asia/Dhaka"),
    .init("Myanmar Standard Time", 390, "Asia/Yangon"), .init("SE Asia Standard Time", 420, "Asia/Bangkok"), .init("China Standard Time", 480, "Asia/Shanghai"),
    .init("Singapore Standard Time", 480, "Asia/Singapore"), .init("W. Australia Standard Time", 480, "Australia/Perth"),
    .init("Taipei Standard Time", 480, "Asia/Taipei"), .init("Tokyo Standard Time", 540, "Asia/Tokyo"), .init("Korea Standard Time", 540, "Asia/Seoul"),
    .init("Cen. Australia Standard Time", 570, "Australia/Adelaide"), .init("AUS Central Standard Time", 570, "Australia/Darwin"),
    .init("E. Australia Standard Time", 600, "Australia/Brisbane"), .init("AUS Eastern Standard Time", 600, "Australia/Sydney"),
    .init("West Pacific Standard Time", 600, "Pacific/Port_Moresby"), .init("Tasmania Standard Time", 600, "Australia/Hobart"),
    .init("Vladivostok Standard Time", 600, "Asia/Vladivostok"), .init("Central Pacific Standard Time", 660, "Pacific/Guadalcanal"),
    .init("New Zealand Standard Time", 720, "Pacific/Auckland"), .init("Fiji Standard Time", 720, "Pacific/Fiji"),
    .init("Tonga Standard Time", 780, "Pacific/Tongatapu"),
  ]
}

/// Get-CsAutoAttendantSupportedLanguage.
final class GetCsAutoAttendantSupportedLanguage: ServiceCmdlet {
  override class var name: String { "Get-CsAutoAttendantSupportedLanguage" }
  override func run() throws {
    let wanted = string("Identity")
    let found = AutoAttendantLanguage.find(wanted)
    if found.isEmpty { throw Refusal("The language '\(wanted ?? "")' is not supported.", code: "NotFound", action: "All: Get-CsAutoAttendantSupportedLanguage.") }
    for language in found {
      let voices: [Value] = ["Female", "Male"].map { .object(CustomObject([("Id", .string($0)), ("Name", .string("\($0) (\(language.id))"))])) }
      try write(object("Microsoft.Rtc.Management.Hosted.OAA.Models.Language", [
        ("Id", .string(language.id)), ("DisplayName", .string(language.name)), ("Voices", .array(voices)), ("VoiceResponseSupported", .bool(language.hears)),
      ]))
    }
  }
}

/// Get-CsAutoAttendantSupportedTimeZone.
final class GetCsAutoAttendantSupportedTimeZone: ServiceCmdlet {
  override class var name: String { "Get-CsAutoAttendantSupportedTimeZone" }
  override func run() throws {
    let wanted = string("Identity")
    let found = AutoAttendantTimeZone.find(wanted)
    if found.isEmpty { throw Refusal("The time zone '\(wanted ?? "")' is not supported.", code: "NotFound", action: "All: Get-CsAutoAttendantSupportedTimeZone.") }
    for zone in found { try write(object("Microsoft.Rtc.Management.Hosted.OAA.Models.TimeZone", [("Id", .string(zone.id)), ("DisplayName", .string(zone.name))])) }
  }
}
