import Tenant

/// The policies that the service brings along beside Global: nobody made them, and nobody can change them.
enum BuiltInPolicies {
  private typealias Values = [String: PropertyValue]

  /// By noun in lower case; what differs from the family's own values (the documentation pages of the families).
  private static let table: [String: [(name: String, values: Values)]] = [
    "csteamscallingpolicy": [
      ("AllowCalling", [:]),
      ("DisallowCalling", ["AllowPrivateCalling": .flag(false), "AllowVoicemail": .text("AlwaysDisabled"), "AllowCallGroups": .flag(false), "AllowDelegation": .flag(false),
        "AllowCallForwardingToUser": .flag(false), "AllowCallForwardingToPhone": .flag(false), "PreventTollBypass": .flag(false)]),
      ("AllowCallingPreventTollBypass", ["PreventTollBypass": .flag(true)]),
      ("AllowCallingPreventForwardingtoPhone", ["AllowCallForwardingToPhone": .flag(false)]),
    ],
    "csteamsmeetingpolicy": [
      ("AllOn", ["AllowCloudRecording": .flag(true)]),
      ("AllOff", ["AllowMeetNow": .flag(false), "AllowChannelMeetingScheduling": .flag(false), "AllowPrivateMeetingScheduling": .flag(false), "AllowCloudRecording": .flag(false),
        "AllowIPVideo": .flag(false), "ScreenSharingMode": .text("Disabled")]),
      ("RestrictedAnonymousAccess", ["AutoAdmittedUsers": .text("EveryoneInCompany"), "AllowAnonymousUsersToStartMeeting": .flag(false)]),
      ("RestrictedAnonymousNoRecording", ["AutoAdmittedUsers": .text("EveryoneInCompany"), "AllowCloudRecording": .flag(false)]),
      ("Default", [:]), ("Kiosk", ["AllowPrivateMeetingScheduling": .flag(false), "AllowChannelMeetingScheduling": .flag(false)]),
    ],
    "csteamsmessagingpolicy": [("Default", [:]), ("EduFaculty", [:]), ("EduStudent", ["AllowGiphy": .flag(false)])],
    "csteamsmeetingbroadcastpolicy": [("Default", [:])],
    "csteamscallparkpolicy": [("Default", [:])],
    "csonlinevoicemailpolicy": [
      ("Default", [:]), ("TranscriptionProfanityMaskingEnabled", ["EnableTranscriptionProfanityMasking": .flag(true)]), ("TranscriptionDisabled", ["EnableTranscription": .flag(false)]),
    ],
    "csteamsappsetuppolicy": [("FirstLineWorker", [:])],
    "csonlinedialoutpolicy": [
      ("DialoutCPCandPSTNInternational", [:]), ("DialoutCPCDomesticPSTNInternational", dialOut("DomesticOnly", "InternationalAndDomestic")),
      ("DialoutCPCDisabledPSTNInternational", dialOut("Disabled", "InternationalAndDomestic")), ("DialoutCPCInternationalPSTNDomestic", dialOut("InternationalAndDomestic", "DomesticOnly")),
      ("DialoutCPCInternationalPSTNDisabled", dialOut("InternationalAndDomestic", "Disabled")), ("DialoutCPCandPSTNDomestic", dialOut("DomesticOnly", "DomesticOnly")),
      ("DialoutCPCDomesticPSTNDisabled", dialOut("DomesticOnly", "Disabled")), ("DialoutCPCDisabledPSTNDomestic", dialOut("Disabled", "DomesticOnly")),
      ("DialoutCPCandPSTNDisabled", dialOut("Disabled", "Disabled")),
    ],
    "csteamsupgradepolicy": [
      ("UpgradeToTeams", upgrade("UpgradeToTeams", notifies: false)),
      ("Islands", upgrade("Islands", notifies: false)),
      ("IslandsWithNotify", upgrade("Islands", notifies: true)),
      ("SfBOnly", upgrade("SfBOnly", notifies: false)),
      ("SfBOnlyWithNotify", upgrade("SfBOnly", notifies: true)),
      ("SfBWithTeamsCollab", upgrade("SfBWithTeamsCollab", notifies: false)),
      ("SfBWithTeamsCollabWithNotify", upgrade("SfBWithTeamsCollab", notifies: true)),
      ("SfBWithTeamsCollabAndMeetings", upgrade("SfBWithTeamsCollabAndMeetings", notifies: false)),
      ("SfBWithTeamsCollabAndMeetingsWithNotify", upgrade("SfBWithTeamsCollabAndMeetings", notifies: true)),
    ],
  ]

  /// Whom a user may call out of a conference, and otherwise.
  private static func dialOut(_ conference: String, _ calls: String) -> Values {
    ["AllowPSTNConferencingDialOutType": .text(conference), "AllowPSTNOutboundCallingType": .text(calls)]
  }

  /// A coexistence mode; the instances with notification tell users of Skype for Business that Teams is coming.
  private static func upgrade(_ mode: String, notifies: Bool) -> Values {
    ["Mode": .text(mode), "NotifySfbUsers": .flag(notifies), "Action": .text(notifies ? "Notify" : mode == "UpgradeToTeams" ? "Upgrade" : "None")]
  }

  static func all(_ family: SettingFamily) -> [Setting] {
    (table[family.noun.lowercased()] ?? []).map { name, values in
      var setting = family.instance(family.shown(name))
      for (property, value) in values where family.properties.contains(where: { $0.name == property }) { setting.values[property] = value }
      return setting
    }
  }

  static func find(_ identity: String, _ family: SettingFamily) -> Setting? {
    let key = Setting.key(family.noun, identity)
    return all(family).first { Setting.key(family.noun, $0.identity) == key }
  }
}
