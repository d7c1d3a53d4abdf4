import PowerShellRuntime
import Tenant

/// The values and bounds that the pages give for properties of policies: the service refuses all others (decision D17 speaks of the
/// binder alone).
enum SettingBounds {
  private static let words: [String: [String]] = [
    "CsTeamsCallingPolicy AllowVoicemail": ["AlwaysEnabled", "AlwaysDisabled", "UserOverride"],
    "CsTeamsCallingPolicy BusyOnBusyEnabledType": ["Enabled", "Unanswered", "UserOverride", "Disabled"],
    "CsCallingLineIdentity CallingIDSubstitute": ["Anonymous", "Service", "LineUri", "Resource"],
    "CsTeamsMeetingPolicy AutoAdmittedUsers": [
      "EveryoneInCompany", "Everyone", "EveryoneInSameAndFederated", "OrganizerOnly", "InvitedUsers", "EveryoneInCompanyExcludingGuests",
    ],
  ]
  private static let numbers: [String: ClosedRange<Int>] = [
    "CsTeamsCallParkPolicy PickupRangeStart": 10...9999, "CsTeamsCallParkPolicy PickupRangeEnd": 10...9999, "CsTeamsCallParkPolicy ParkTimeoutSeconds": 120...1800,
  ]

  static func check(_ setting: Setting) throws {
    for (name, value) in setting.values.sorted(by: { $0.key < $1.key }) {
      let key = "\(setting.noun) \(name)"
      if let allowed = words[key], let text = value.text, !text.isEmpty, !allowed.contains(where: { CaseFolding.equal($0, text) }) {
        throw refusal("'\(text)' is not valid for \(name).", "It is one of \(allowed.joined(separator: ", ")).")
      }
      if let range = numbers[key], case .whole(let number) = value, !range.contains(number) {
        throw refusal("\(name) must be between \(range.lowerBound) and \(range.upperBound), and is \(number).", "Give a value in this range.")
      }
    }
    if setting.noun == "CsTeamsCallParkPolicy", case .whole(let start)? = setting.values["PickupRangeStart"], case .whole(let end)? = setting.values["PickupRangeEnd"], start >= end {
      throw refusal("PickupRangeStart must be lower than PickupRangeEnd: \(start) is not lower than \(end).", "Give both of them.")
    }
    if setting.noun == "CsOnlineVoicemailPolicy", case .span(let length)? = setting.values["MaximumRecordingLength"], !(30...600).contains(length / 10_000_000) {
      throw refusal("MaximumRecordingLength must be between 00:00:30 and 00:10:00.", "-MaximumRecordingLength 00:05:00")
    }
  }

  private static func refusal(_ message: String, _ action: String) -> Refusal { Refusal(message, code: "ClientError", action: action) }
}
