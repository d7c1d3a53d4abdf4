/// Orders that put numbers of Direct Routing into the inventory, and that take numbers out of it (rule B91).
extension Tenant {
  public static let inventoryOrderKind = "inventory order"
  public static let numberExportKind = "number export"

  /// What an order adds to each of its numbers.
  public struct UploadedNumber {
    public var capability: [String]?
    public var locationId: String?
    public var networkSiteId: String?
    public var reverseNumberLookup: [String]?
    public var tags: [String]?
    public init(capability: [String]?, locationId: String?, networkSiteId: String?, reverseNumberLookup: [String]?, tags: [String]?) {
      (self.capability, self.locationId, self.networkSiteId) = (capability, locationId, networkSiteId)
      (self.reverseNumberLookup, self.tags) = (reverseNumberLookup, tags)
    }
  }

  /// Puts numbers of Direct Routing into the inventory; those that are there already, or are no numbers, fail.
  public func uploadNumbers(_ numbers: [String], _ uploaded: UploadedNumber, command: String) throws -> ServiceRecord {
    try order("DirectRoutingNumberCreation", numbers, atMost: 10_000, command) { state, number in
      guard Tenant.isNumber(number), state.numbers[number] == nil else { return false }
      var entry = PhoneNumber(
        telephoneNumber: number, numberType: "DirectRouting", capability: uploaded.capability ?? ["ConferenceAssignment", "VoiceApplicationAssignment", "UserAssignment"],
        locationId: uploaded.locationId)
      (entry.networkSiteId, entry.reverseNumberLookup, entry.tags) = (uploaded.networkSiteId, uploaded.reverseNumberLookup, uploaded.tags)
      state.numbers[number] = entry
      return true
    }
  }

  /// Takes numbers that nobody holds out of the inventory; those that are held, or are not there, fail.
  public func releaseNumbers(_ numbers: [String], command: String) throws -> ServiceRecord {
    try order("Release", numbers, atMost: 1_000, command) { state, number in
      guard let entry = state.numbers[number], entry.assignedTo == nil else { return false }
      state.numbers[number] = nil
      return true
    }
  }

  private func order(_ type: String, _ numbers: [String], atMost limit: Int, _ command: String, _ change: (TenantState, String) -> Bool) throws -> ServiceRecord {
    guard !numbers.isEmpty else { throw Refusal("The order has no telephone numbers.", action: "Give -TelephoneNumber, -StartingNumber with -EndingNumber, or -FileContent.") }
    guard numbers.count <= limit else { throw Refusal("The order has \(numbers.count) telephone numbers, and at most \(limit) are allowed.", action: "Make several orders.") }
    return try perform(command, on: numbers.count == 1 ? numbers[0] : "\(numbers.count) numbers") { state in
      var (done, failed): ([PropertyValue], [PropertyValue]) = ([], [])
      for number in numbers { if change(state, number) { done.append(.text(number)) } else { failed.append(.text(number)) } }
      let status = failed.isEmpty ? "Success" : done.isEmpty ? "Error" : "PartialSuccess"
      let order = ServiceRecord(kind: Tenant.inventoryOrderKind, id: newId(), name: type, fields: [
        .init("CreatedAt", .date(now())), .init("Status", .text(status)), .init("SuccessPhoneNumbers", .list(done)), .init("FailedPhoneNumbers", .list(failed)),
      ])
      state.records[ServiceRecord.key(order.kind, order.id)] = order
      return order
    }
  }

  /// What Remove-CsOnlineTelephoneNumber did with each of its numbers (rule B90).
  public struct RemovedNumbers {
    public var (deleted, failed, unknown): ([String], [String], [String]) = ([], [], [])
  }

  /// Gives numbers of calling plans back; where one of them is held, none is.
  public func removeNumbers(_ numbers: [String], command: String) throws -> RemovedNumbers {
    var result = RemovedNumbers()
    let known = numbers.map(Tenant.normalized).filter { state.numbers[$0]?.numberType == "CallingPlan" }
    result.unknown = numbers.filter { !known.contains(Tenant.normalized($0)) }
    guard known.allSatisfy({ state.numbers[$0]?.assignedTo == nil }) else {
      result.failed = known
      return result
    }
    result.deleted = known
    if !known.isEmpty {
      try perform(command, on: known.joined(separator: ", ")) { state in
        for number in known { state.numbers[number] = nil }
      }
    }
    return result
  }
}
