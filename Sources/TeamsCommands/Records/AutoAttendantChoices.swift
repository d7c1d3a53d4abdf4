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
  private init(_ id: String, _ minutes: Int) { (self.id, self.minutes) = (id, minutes) }

  var name: String {
    let sign = minutes < 0 ? "-" : "+"
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return minutes == 0 && id == "UTC" ? "(UTC) Coordinated Universal Time" : "(UTC\(sign)\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))) \(id)"
  }

  static let all: [AutoAttendantTimeZone] = [
    .init("Dateline Standard Time", -720), .init("Hawaiian Standard Time", -600), .init("Alaskan Standard Time", -540), .init("Pacific Standard Time", -480),
    .init("US Mountain Standard Time", -420), .init("Mountain Standard Time", -420), .init("Mountain Standard Time (Mexico)", -420),
    .init("Central America Standard Time", -360), .init("Central Standard Time", -360), .init("Central Standard Time (Mexico)", -360),
    .init("Canada Central Standard Time", -360), .init("SA Pacific Standard Time", -300), .init("Eastern Standard Time", -300), .init("US Eastern Standard Time", -300),
    .init("Atlantic Standard Time", -240), .init("SA Western Standard Time", -240), .init("Pacific SA Standard Time", -240), .init("Newfoundland Standard Time", -210),
    .init("E. South America Standard Time", -180), .init("Argentina Standard Time", -180), .init("Greenland Standard Time", -180), .init("UTC-02", -120),
    .init("Azores Standard Time", -60), .init("UTC", 0), .init("GMT Standard Time", 0), .init("Greenwich Standard Time", 0), .init("Morocco Standard Time", 60),
    .init("W. Europe Standard Time", 60), .init("Central Europe Standard Time", 60), .init("Romance Standard Time", 60), .init("Central European Standard Time", 60),
    .init("W. Central Africa Standard Time", 60), .init("GTB Standard Time", 120), .init("Egypt Standard Time", 120), .init("FLE Standard Time", 120),
    .init("Israel Standard Time", 120), .init("South Africa Standard Time", 120), .init("E. Europe Standard Time", 120), .init("Turkey Standard Time", 180),
    .init("Arab Standard Time", 180), .init("Arabic Standard Time", 180), .init("Russian Standard Time", 180), .init("E. Africa Standard Time", 180),
    .init("Iran Standard Time", 210), .init("Arabian Standard Time", 240), .init("Caucasus Standard Time", 240), .init("Afghanistan Standard Time", 270),
    .init("West Asia Standard Time", 300), .init("Pakistan Standard Time", 300), .init("India Standard Time", 330), .init("Sri Lanka Standard Time", 330),
    .init("Nepal Standard Time", 345), .init("Central Asia Standard Time", 360), .init("Bangladesh Standard Time", 360), .init("Myanmar Standard Time", 390),
    .init("SE Asia Standard Time", 420), .init("China Standard Time", 480), .init("Singapore Standard Time", 480), .init("W. Australia Standard Time", 480),
    .init("Taipei Standard Time", 480), .init("Tokyo Standard Time", 540), .init("Korea Standard Time", 540), .init("Cen. Australia Standard Time", 570),
    .init("AUS Central Standard Time", 570), .init("E. Australia Standard Time", 600), .init("AUS Eastern Standard Time", 600), .init("West Pacific Standard Time", 600),
    .init("Tasmania Standard Time", 600), .init("Vladivostok Standard Time", 600), .init("Central Pacific Standard Time", 660), .init("New Zealand Standard Time", 720),
    .init("Fiji Standard Time", 720), .init("Tonga Standard Time", 780),
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
