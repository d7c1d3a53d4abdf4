import PowerShellRuntime
import Tenant

/// The cmdlets that make an object in memory for an auto attendant, schedule or dial plan, and change nothing in the tenant.
final class BuilderCmdlet: ServiceCmdlet {
  struct Recipe {
    let name: String
    let typeName: String
    /// The properties in order, each with the parameter that gives it.
    let properties: [(name: String, parameter: String)]

    init(_ name: String, _ typeName: String, renamed: [String: String] = [:]) {
      (self.name, self.typeName) = (name, typeName)
      properties = OutputPropertyData.properties(of: name).map { ($0, renamed[$0] ?? $0) }
    }

    init(_ name: String, _ typeName: String, properties: [(String, String)]) { (self.name, self.typeName, self.properties) = (name, typeName, properties) }
  }

  private static let models = "Microsoft.Rtc.Management.Hosted.OAA.Models."
  private static let edge = "Microsoft.Rtc.Management.WritableConfig.Settings.Edge."
  private static let administration = "Microsoft.Teams.Policy.Administration.Cmdlets.Core."
  static let recipes: [Recipe] = [
    Recipe("New-CsAutoAttendantMenu", models + "Menu", renamed: ["DialByNameEnabled": "EnableDialByName"]),
    Recipe("New-CsAutoAttendantMenuOption", models + "MenuOption"),
    Recipe("New-CsAutoAttendantCallFlow", models + "CallFlow"),
    Recipe("New-CsAutoAttendantPrompt", models + "Prompt"),
    Recipe("New-CsAutoAttendantCallableEntity", models + "CallableEntity", renamed: ["Id": "Identity"]),
    Recipe("New-CsAutoAttendantCallHandlingAssociation", models + "CallHandlingAssociation",
      properties: [("Type", "Type"), ("ScheduleId", "ScheduleId"), ("CallFlowId", "CallFlowId"), ("Enabled", "Disable")]),
    Recipe("New-CsAutoAttendantDialScope", models + "DialScope", properties: [("Type", "GroupScope"), ("GroupScope", "GroupIds")]),
    // Rule B135: normalization rules are made in memory, and given to a dial plan.
    Recipe("New-CsVoiceNormalizationRule", "Microsoft.Rtc.Management.WritableConfig.Policy.Voice.NormalizationRule"),
    Recipe("New-CsTeamsEmergencyNumber", administration + "EmergencyNumber",
      properties: [("EmergencyDialString", "EmergencyDialString"), ("EmergencyDialMask", "EmergencyDialMask"), ("OnlinePSTNUsage", "OnlinePSTNUsage")]),
    Recipe("New-CsOnlineTimeRange", "Microsoft.Rtc.Management.Hosted.Online.Models.TimeRange"),
    Recipe("New-CsOnlineDateTimeRange", "Microsoft.Rtc.Management.Hosted.Online.Models.DateTimeRange"),
    // Whom an organisation federates with: Set-CsTenantFederationConfiguration -AllowedDomains.
    Recipe("New-CsEdgeDomainPattern", edge + "DomainPattern", properties: [("Domain", "Domain")]),
    Recipe("New-CsEdgeAllowList", edge + "AllowList", properties: [("AllowedDomain", "AllowedDomain")]),
    Recipe("New-CsEdgeAllowAllKnownDomains", edge + "AllowAllKnownDomains", properties: []),
    Recipe("New-CsTeamsEmergencyCallingExtendedNotification", administration + "EmergencyCallingExtendedNotification",
      properties: ["EmergencyDialString", "NotificationGroup", "NotificationDialOutNumber", "NotificationMode"].map { ($0, $0) }),
    Recipe("New-CsTeamsHiddenTemplate", administration + "HiddenTemplate", properties: [("Id", "Id")]),
    Recipe("New-CsTeamsHiddenMeetingTemplate", administration + "HiddenMeetingTemplate", properties: [("Id", "Id")]),
    Recipe("New-CsTeamsComplianceRecordingPairedApplication", administration + "ComplianceRecordingPairedApplication", properties: [("Id", "Id")]),
  ]

  static let makers: [String: () -> Cmdlet] = Dictionary(uniqueKeysWithValues: recipes.map { recipe in
    (recipe.name.lowercased(), { let cmdlet = BuilderCmdlet(); cmdlet.recipe = recipe; return cmdlet })
  })

  private var recipe: Recipe!

  override var synopsis: String { "Makes an object of the kind \(recipe.typeName.split(separator: ".").last ?? "") for a parameter of another cmdlet; the organisation stays as it is." }

  override func run() throws {
    let properties = try recipe.properties.map { (name, parameter) in (name, try property(name, parameter)) }
    try check()
    try write(object(recipe.typeName, properties))
  }

  private func property(_ name: String, _ parameter: String) throws -> Value {
    switch (recipe.name, name) {
    case ("New-CsAutoAttendantCallFlow", "Id"): return .string(tenant.newId())
    case ("New-CsAutoAttendantCallHandlingAssociation", "Enabled"): return .bool(!flag("Disable"))
    case ("New-CsAutoAttendantDialScope", "Type"): return .string("Group")
    case ("New-CsAutoAttendantDialScope", _): return .object(CustomObject([("GroupIds", value(parameter) ?? .null)]))
    case ("New-CsAutoAttendantPrompt", "ActiveType"): return .string(string("ActiveType") ?? (has("AudioFilePrompt") ? "AudioFile" : "TextToSpeech"))
    case ("New-CsOnlineDateTimeRange", _): return try date(name)
    case ("New-CsVoiceNormalizationRule", "Name"): return text(string("Name") ?? string("Identity")?.split(separator: "/").last.map(String.init))
    case ("New-CsVoiceNormalizationRule", "IsInternalExtension"): return .bool(flag("IsInternalExtension"))
    default: break
    }
    if BuilderCmdlet.switches.contains(name) { return .bool(flag(parameter)) }
    if BuilderCmdlet.lists.contains(name), let list = value(parameter), !list.isNull { return .array(session.enumerated(list)) }
    guard let given = value(parameter), !given.isNull else { return BuilderCmdlet.initialValue(of: name) }
    return given
  }

  private static let switches: Set = ["DialByNameEnabled", "ForceListenMenuEnabled", "EnableTranscription", "EnableSharedVoicemailSystemPromptSuppression", "RingResourceAccountDelegates"]
  private static let lists: Set = ["Greetings", "MenuOptions", "Prompts", "VoiceResponses", "AllowedDomain"]

  /// What a property is that no parameter gives.
  static func initialValue(of property: String) -> Value {
    if switches.contains(property) { return .bool(false) }
    if lists.contains(property) { return .array([]) }
    return property == "DirectorySearchMethod" ? .string("None") : .null
  }

  /// An end that is not given is the end of the day.
  private func date(_ name: String) throws -> Value {
    if let text = string(name) { return .object(DateTimeObject(ticks: try ServiceDate.ticks(text, name: name, session))) }
    guard let start = string("Start") else { return .null }
    return .object(DateTimeObject(ticks: ServiceDate.nextDay(try ServiceDate.ticks(start, name: "Start", session))))
  }

  private func check() throws {
    if recipe.name == "New-CsOnlineTimeRange", case .object(let start as TimeSpanObject)? = value("Start"), case .object(let end as TimeSpanObject)? = value("End") {
      guard start.ticks < end.ticks else { throw Refusal("The end of a time range must be after its start.", action: "24 hours are 1.00:00:00.") }
      let quarter: Int64 = 900 * 10_000_000
      guard start.ticks % quarter == 0, end.ticks % quarter == 0 else {
        throw Refusal("The times of a time range must be at a boundary of 15 minutes.", action: "Write 09:00, 09:15, 09:30 or 09:45.")
      }
    }
    if recipe.name == "New-CsOnlineDateTimeRange", case .object(let start as DateTimeObject) = try date("Start"), case .object(let end as DateTimeObject) = try date("End"),
      start.ticks >= end.ticks
    {
      throw Refusal("The end of a date-time range must be after its start.", action: "Without -End it is the end of the day.")
    }
    if recipe.name == "New-CsVoiceNormalizationRule", let pattern = string("Pattern") { try VoiceRoutingRules.checkPattern(pattern, "Pattern") }
    if recipe.name == "New-CsVoiceNormalizationRule", !flag("InMemory") {
      throw Refusal(
        "Normalization rules cannot be made in the tenant.",
        action: "Add -InMemory, and give the rule to a dial plan: Set-CsTenantDialPlan -NormalizationRules @{Add = $rule}.")
    }
    if recipe.name == "New-CsAutoAttendantMenuOption" {
      try checkWord("DtmfResponse", (0...9).map { "Tone\($0)" } + ["ToneStar", "TonePound", "Automatic"])
      try checkWord("Action", ["TransferCallToOperator", "TransferCallToTarget", "DisconnectCall", "Announcement", "MainlineAttendantFlow", "AgentsAndQueues"])
    }
    if recipe.name == "New-CsAutoAttendantMenuOption", string("Action") == "TransferCallToTarget", isNull("CallTarget") || !has("CallTarget") {
      throw Refusal("CallTarget is needed for the action TransferCallToTarget.", action: "New-CsAutoAttendantCallableEntity makes one.")
    }
  }
}
