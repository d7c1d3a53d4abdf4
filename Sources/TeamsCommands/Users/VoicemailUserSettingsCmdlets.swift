import PowerShellRuntime
import Tenant

/// What the cmdlets of a user's voicemail share.
class VoicemailUserSettingsCmdlet: ServiceCmdlet {
  private static let kind = "voicemail settings"
  private static let defaults: [PropertyValue.Field] = [
    .init("CallAnswerRule", .text("RegularVoicemail")), .init("DefaultGreetingPromptOverwrite", .none), .init("DefaultOofGreetingPromptOverwrite", .none),
    .init("OofGreetingEnabled", .flag(false)), .init("OofGreetingFollowAutomaticRepliesEnabled", .flag(false)), .init("OofGreetingFollowCalendarEnabled", .flag(false)),
    .init("PromptLanguage", .text("en-US")), .init("ShareData", .flag(false)), .init("TransferTarget", .none), .init("VoicemailEnabled", .flag(true)),
  ]

  func settings() throws -> ServiceRecord {
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsUser(named: identity) else { throw ServiceCmdlet.managementObjectNotFound(identity) }
    return tenant.record(VoicemailUserSettingsCmdlet.kind, account.id)
      ?? ServiceRecord(kind: VoicemailUserSettingsCmdlet.kind, id: account.id, name: account.userPrincipalName, fields: VoicemailUserSettingsCmdlet.defaults)
  }

  func show(_ settings: ServiceRecord) throws {
    try write(object("Microsoft.Rtc.Management.Hosted.Voicemail.Models.VoicemailUserSettings", [("Identity", .string("sip:" + settings.name))] + settings.fields.map { ($0.name, value($0.value)) }))
  }
}

/// Get-CsOnlineVoicemailUserSettings.
final class GetCsOnlineVoicemailUserSettings: VoicemailUserSettingsCmdlet {
  override class var name: String { "Get-CsOnlineVoicemailUserSettings" }
  override class var synopsis: String { "Shows a user's voicemail settings." }
  override func run() throws { try show(settings()) }
}

/// Set-CsOnlineVoicemailUserSettings: writes the settings as they are now.
final class SetCsOnlineVoicemailUserSettings: VoicemailUserSettingsCmdlet {
  override class var name: String { "Set-CsOnlineVoicemailUserSettings" }
  override class var synopsis: String { "Changes a user's voicemail settings." }
  override func run() throws {
    var settings = try settings()
    for field in settings.fields where has(field.name) { settings[field.name] = try item(value(field.name) ?? .null) }
    guard try shouldProcess(settings.name) else { return }
    try tenant.store(settings, command: commandName)
    try show(settings)
  }
}
