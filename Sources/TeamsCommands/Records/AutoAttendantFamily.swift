import PowerShellRuntime
import Tenant

/// Auto attendants (rules B116 to B121).
final class AutoAttendantFamily: RecordFamily {
  init() {
    super.init("CsAutoAttendant", kind: Tenant.autoAttendantKind, idProperty: "Id", typeName: "Microsoft.Rtc.Management.Hosted.OAA.Models.AutoAttendant",
      defaults: [.init("VoiceResponseEnabled", .flag(false)), .init("CallFlows", .list([])), .init("CallHandlingAssociations", .list([])), .init("AuthorizedUsers", .list([])), .init("HideAuthorizedUsers", .list([]))])
  }

  override var lists: Set<String> { ["CallFlows", "CallHandlingAssociations", "AuthorizedUsers", "HideAuthorizedUsers"] }

  override func apply(_ cmdlet: RecordCmdlet, to record: inout ServiceRecord) throws {
    if cmdlet.has("EnableVoiceResponse") { record["VoiceResponseEnabled"] = .flag(cmdlet.flag("EnableVoiceResponse")) }
    for name in lists where cmdlet.has(name) { record[name] = .list(try cmdlet.items(name)) }
    if cmdlet.has("InclusionScope") || cmdlet.has("ExclusionScope") {
      record["DirectoryLookupScope"] = .record([
        .init("InclusionScope", try cmdlet.item(cmdlet.value("InclusionScope") ?? .null)), .init("ExclusionScope", try cmdlet.item(cmdlet.value("ExclusionScope") ?? .null)),
      ])
    }
    try check(record, cmdlet.tenant)
  }

  /// Languages, time zones, and that a handling association speaks of a call flow and a schedule that exist.
  private func check(_ record: ServiceRecord, _ tenant: Tenant) throws {
    try AutoAttendantLanguage.check(record["LanguageId"].text)
    if let zone = record["TimeZoneId"].text, TimeZoneRules.find(zone).isEmpty {
      throw Refusal("The time zone '\(zone)' is not supported.", action: "Get-CsAutoAttendantSupportedTimeZone lists those that are.")
    }
    let flows = record["CallFlows"].items.compactMap { $0["Id"].text?.lowercased() }
    for association in record["CallHandlingAssociations"].items {
      let flow = association["CallFlowId"].text ?? "", schedule = association["ScheduleId"].text ?? ""
      guard flows.contains(flow.lowercased()) else {
        throw Refusal("The call flow '\(flow)' of a call handling association is not one of CallFlows.", action: "Give the call flow to -CallFlows too.")
      }
      guard tenant.record(ScheduleFamily.kind, schedule) != nil else {
        throw Refusal("The schedule '\(schedule)' of a call handling association was not found.", action: "New-CsOnlineSchedule makes one; use its Id.")
      }
    }
  }

  override func computed(_ property: String, of record: ServiceRecord, _ cmdlet: RecordCmdlet) -> Value? {
    switch property {
    // Scripts call the id by either name.
    case "Identity": return .string(record.id)
    case "ApplicationInstances": return .strings(cmdlet.tenant.instances(of: record.id))
    case "Schedules":
      let ids = record["CallHandlingAssociations"].items.compactMap { $0["ScheduleId"].text }
      return .array(ids.compactMap { id in cmdlet.tenant.record(ScheduleFamily.kind, id).map { .object(cmdlet.shown($0, RecordFamily.schedules)) } })
    // Status is read where somebody asks for it, and where the attendant is made.
    case "Status": return cmdlet.verb == "Get" && !cmdlet.flag("IncludeStatus") ? .null : .string("Successful")
    case "VoiceId" where record["VoiceId"] == .none: return .string("Female")
    default: return nil
    }
  }

  override func checkRemoval(_ record: ServiceRecord, in tenant: Tenant) throws { try refuseWhileAssociated(record, in: tenant) }
}
