import PowerShellRuntime
import Tenant

/// Get-CsPhoneNumberAssignment.
final class GetCsPhoneNumberAssignment: ServiceCmdlet {
  override class var name: String { "Get-CsPhoneNumberAssignment" }
  override class var synopsis: String { "Shows the organisation's phone numbers and who has them." }
  override class var help: String {
    """
    .DESCRIPTION
    At most 500 numbers come at once; -Top and -Skip go through more of them.
    .PARAMETER AssignedPstnTargetId
    The name or the id of the user or resource account whose numbers are wanted.
    .PARAMETER PstnAssignmentStatus
    Unassigned, UserAssigned, VoiceApplicationAssigned and so on.
    .EXAMPLE
    Get-CsPhoneNumberAssignment -TelephoneNumber +14255550100
    .EXAMPLE
    Get-CsPhoneNumberAssignment -PstnAssignmentStatus Unassigned | Group-Object NumberType -NoElement
    """
  }

  override func run() throws {
    var numbers = candidates()
    if let part = string("TelephoneNumberContain") { numbers = numbers.filter { $0.telephoneNumber.contains(part) } }
    // Rule B80: the sign may be left out.
    if let start = string("TelephoneNumberStartsWith") { numbers = numbers.filter { $0.telephoneNumber.hasPrefix(start.hasPrefix("+") ? start : "+" + start) } }
    if let type = string("NumberType") { numbers = numbers.filter { $0.numberType.lowercased() == type.lowercased() } }
    if let city = string("IsoCountryCode") { numbers = numbers.filter { $0.isoCountryCode?.lowercased() == city.lowercased() } }
    if let status = string("PstnAssignmentStatus") { numbers = numbers.filter { self.status($0).lowercased() == status.lowercased() } }
    if let id = string("LocationId") { numbers = numbers.filter { $0.locationId == id.lowercased() } }
    if let id = string("CivicAddressId") {
      let places = Set(tenant.places(at: id.lowercased()).map(\.id))
      numbers = numbers.filter { $0.locationId.map { places.contains($0) } ?? false }
    }
    if let site = string("NetworkSiteId") { numbers = numbers.filter { $0.networkSiteId?.lowercased() == site.lowercased() } }
    if let category = string("AssignmentCategory") { numbers = numbers.filter { self.category($0)?.lowercased() == category.lowercased() } }
    for (name, isBeyond) in [("TelephoneNumberGreaterThan", true), ("TelephoneNumberLessThan", false)] {
      guard let bound = string(name) else { continue }
      let limit = Tenant.normalized(bound)
      numbers = numbers.filter { $0.telephoneNumber != limit && GetCsPhoneNumberAssignment.isBehind($0.telephoneNumber, limit) == isBeyond }
    }
    if let state = string("ActivationState") { numbers = state.lowercased() == "activated" ? numbers : [] }
    if has("CapabilitiesContain") {
      let wanted = strings("CapabilitiesContain").flatMap { $0.split(separator: ",").map { $0.lowercased().filter { $0 != " " } } }
      numbers = numbers.filter { number in wanted.allSatisfy { capability in number.capability.contains { $0.lowercased() == capability } } }
    }
    let filter = try string("Filter").map { try DirectoryFilter($0) }
    let found = numbers.sorted { $0.telephoneNumber < $1.telephoneNumber }.lazy.map { self.object($0) }.filter { filter?.matches($0) ?? true }
    for number in found.dropFirst(count("Skip", orElse: 0)).prefix(count("Top", orElse: 500)) { try write(number) }
  }

  /// The numbers that the look-ups leave: one by its name, those of an account, or all.
  private func candidates() -> [PhoneNumber] {
    let target = string("AssignedPstnTargetId").map { tenant.teamsAccount($0)?.id ?? "" }
    if let wanted = string("TelephoneNumber") {
      return [tenant.state.numbers[Tenant.normalized(wanted)]].compactMap { $0 }.filter { target == nil || $0.assignedTo == target }
    }
    return target.map { tenant.state.numbers(heldBy: $0) } ?? Array(tenant.state.numbers.values)
  }

  /// Numbers are compared by their values: the longer one is the greater.
  private static func isBehind(_ one: String, _ other: String) -> Bool { (one.count, one) > (other.count, other) }

  private func category(_ number: PhoneNumber) -> String? { number.assignedTo == nil ? nil : number.category ?? "Primary" }

  private func blockedState(_ number: PhoneNumber) -> String {
    guard let end = number.blockedUntil, end > tenant.now() else { return "NotBlocked" }
    return end == .max ? "BlockedForever" : "BlockedUntil"
  }

  private func status(_ number: PhoneNumber) -> String {
    guard let id = number.assignedTo else { return "Unassigned" }
    if tenant.isOnConferenceBridge(number) { return "ConferenceAssigned" }
    // A number of an account that is gone stays its own (rule B114).
    guard let holder = tenant.state.accounts[id] ?? tenant.state.removedAccounts[id] else { return "VoiceApplicationAssigned" }
    return holder.instance == nil ? "UserAssigned" : "VoiceApplicationAssigned"
  }

  private func object(_ number: PhoneNumber) -> CustomObject {
    let location = tenant.location(number.locationId)
    // Rule B110: a Direct Routing number without a place has the empty one.
    func place(_ id: String?) -> Value { text(id ?? (number.numberType == "DirectRouting" ? "00000000-0000-0000-0000-000000000000" : nil)) }
    return object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.TelephoneNumberAssignment", [
      ("TelephoneNumber", .string(number.telephoneNumber)), ("OperatorId", .string("2b24d246-a9ee-428b-96bc-fb9d9a053c8d")), ("NumberType", .string(number.numberType)),
      ("ActivationState", .string("Activated")), ("AssignedPstnTargetId", text(number.assignedTo)), ("AssignmentCategory", text(category(number))),
      ("Capability", .strings(number.capability)), ("City", text(number.city)), ("CivicAddressId", place(location?.civicAddressId)),
      ("IsoCountryCode", text(number.isoCountryCode)), ("IsoSubdivision", .null), ("LocationId", place(number.locationId)),
      ("LocationUpdateSupported", .bool(true)), ("NetworkSiteId", text(number.networkSiteId)), ("PortInOrderStatus", .null),
      ("PstnAssignmentStatus", .string(status(number))), ("PstnPartnerId", .null), ("PstnPartnerName", .null), ("NumberSource", .string(number.numberType == "DirectRouting" ? "OnPremises" : "Online")),
      ("ReverseNumberLookup", .strings(number.reverseNumberLookup ?? [])), ("Tag", .strings(number.tags ?? [])), ("AssignmentBlockedState", .string(blockedState(number))), ("AssignmentBlockedUntil", blockedState(number) == "BlockedUntil" ? date(number.blockedUntil ?? 0) : .null),
      ("SmsActivationState", .string("NotActivated")),
    ])
  }
}
