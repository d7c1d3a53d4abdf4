import Tenant

/// What an auto attendant does while a schedule holds: a call handling association with its schedule and call flow.
struct CallHandling {
  /// `Holiday` or `AfterHours`.
  private let type: String
  let isEnabled: Bool
  let schedule: ServiceRecord
  let flow: PropertyValue

  func isOf(_ type: String) -> Bool { self.type.lowercased() == type.lowercased() }
  /// The dates of a fixed schedule.
  var ranges: [PropertyValue] { schedule["FixedSchedule"]["DateTimeRanges"].items }

  private init?(_ association: PropertyValue, of attendant: ServiceRecord, in tenant: Tenant) {
    guard let schedule = association["ScheduleId"].text.flatMap({ tenant.record(ScheduleFamily.kind, $0) }) else { return nil }
    (type, isEnabled, self.schedule) = (association["Type"].text ?? "", association["Enabled"] != .flag(false), schedule)
    let id = association["CallFlowId"].text?.lowercased()
    flow = attendant["CallFlows"].items.first { $0["Id"].text?.lowercased() == id } ?? .none
  }

  /// All of an attendant's, in their order, those without a schedule left out.
  static func all(of attendant: ServiceRecord, in tenant: Tenant) -> [CallHandling] {
    attendant["CallHandlingAssociations"].items.compactMap { CallHandling($0, of: attendant, in: tenant) }
  }
}
