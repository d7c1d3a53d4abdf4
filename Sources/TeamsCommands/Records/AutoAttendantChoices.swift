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

  /// - Throws: the service's refusal of a language that neither attendants nor queues speak.
  static func check(_ language: String?) throws {
    guard let language, !language.isEmpty, find(language).isEmpty else { return }
    throw Refusal("The language '\(language)' is not supported.", action: "Get-CsAutoAttendantSupportedLanguage lists those that are.")
  }

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

extension TimeZoneRules: AutoAttendantChoice {
  static var all: [TimeZoneRules] { windows }
}

/// Get-CsAutoAttendantSupportedLanguage.
final class GetCsAutoAttendantSupportedLanguage: ServiceCmdlet {
  override class var name: String { "Get-CsAutoAttendantSupportedLanguage" }
  override class var synopsis: String { "Shows the languages that an auto attendant can speak and understand." }
  override func run() throws {
    let wanted = string("Identity")
    let found = AutoAttendantLanguage.find(wanted)
    if found.isEmpty { throw Refusal("The language '\(wanted ?? "")' is not supported.", action: "All: Get-CsAutoAttendantSupportedLanguage.") }
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
  override class var synopsis: String { "Shows the time zones that an auto attendant can live in." }
  override func run() throws {
    let wanted = string("Identity")
    let found = TimeZoneRules.find(wanted)
    if found.isEmpty { throw Refusal("The time zone '\(wanted ?? "")' is not supported.", action: "All: Get-CsAutoAttendantSupportedTimeZone.") }
    for zone in found { try write(object("Microsoft.Rtc.Management.Hosted.OAA.Models.TimeZone", [("Id", .string(zone.id)), ("DisplayName", .string(zone.displayName))])) }
  }
}
