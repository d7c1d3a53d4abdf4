import PowerShellRuntime
import Tenant

/// What orders of the inventory have in common: one number, a range or a file of numbers.
class InventoryOrderCmdlet: ServiceCmdlet {
  func orderedNumbers() throws -> [String] {
    if has("TelephoneNumber") { return strings("TelephoneNumber").flatMap { $0.split(separator: ",") }.map { Tenant.normalized($0.filter { $0 != " " }) } }
    if let content = value("FileContent") {
      let text = String(decoding: session.bytes(content), as: UTF8.self)
      // A column of numbers, with a heading or without.
      return text.split(whereSeparator: \.isNewline).map { $0.split(separator: ",").first.map(String.init) ?? "" }.map { $0.filter { $0 != "\"" && $0 != " " } }
        .filter { $0.contains(where: \.isNumber) }.map(Tenant.normalized)
    }
    guard let first = string("StartingNumber"), let last = string("EndingNumber") else { return [] }
    let (start, end) = (Tenant.normalized(first), Tenant.normalized(last))
    guard let low = Int64(start.dropFirst()), let high = Int64(end.dropFirst()), low <= high, start.count == end.count else {
      throw Refusal("The range from '\(start)' to '\(end)' is not valid.", action: "The first number comes before the last, and both are of one length.")
    }
    guard high - low < 100_000 else { throw Refusal("The range from '\(start)' to '\(end)' has too many numbers.", action: "Make several orders.") }
    return (low...high).map { "+\($0)" }
  }
}

/// New-CsOnlineDirectRoutingTelephoneNumberUploadOrder: puts numbers of Direct Routing into the inventory.
final class NewCsOnlineDirectRoutingTelephoneNumberUploadOrder: InventoryOrderCmdlet {
  override class var name: String { "New-CsOnlineDirectRoutingTelephoneNumberUploadOrder" }
  override class var synopsis: String { "Makes numbers of the organisation's own carrier known to Teams." }
  override func run() throws {
    func list(_ parameter: String) -> [String]? { has(parameter) ? strings(parameter).flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } } : nil }
    let uploaded = Tenant.UploadedNumber(
      capability: list("AcquiredCapability"), locationId: string("LocationId")?.lowercased(), networkSiteId: string("NetworkSiteId"),
      reverseNumberLookup: list("ReverseNumberLookup"), tags: list("Tag"))
    let numbers = try orderedNumbers()
    guard try shouldProcess("\(numbers.count) numbers") else { return }
    try write(.string(tenant.uploadNumbers(numbers, uploaded, command: commandName).id))
  }
}

/// New-CsOnlineTelephoneNumberReleaseOrder: takes numbers that nobody holds out of the inventory.
final class NewCsOnlineTelephoneNumberReleaseOrder: InventoryOrderCmdlet {
  override class var name: String { "New-CsOnlineTelephoneNumberReleaseOrder" }
  override class var synopsis: String { "Gives numbers of the organisation back to where they came from." }
  override func run() throws {
    let numbers = try orderedNumbers()
    guard try shouldProcess("\(numbers.count) numbers") else { return }
    try write(.string(tenant.releaseNumbers(numbers, command: commandName).id))
  }
}

/// Remove-CsOnlineTelephoneNumber: gives numbers of calling plans back.
final class RemoveCsOnlineTelephoneNumber: ServiceCmdlet {
  override class var name: String { "Remove-CsOnlineTelephoneNumber" }
  override class var synopsis: String { "Gives numbers of the organisation back, by the older of the two ways." }
  override func run() throws {
    let numbers = strings("TelephoneNumber")
    guard try shouldProcess(numbers.joined(separator: ", ")) else { return }
    let result = try tenant.removeNumbers(numbers, command: commandName)
    func shown(_ numbers: [String]) -> Value { .strings(numbers.map(Tenant.digits)) }
    try write(object("Microsoft.Rtc.Management.Hosted.Bvd.Types.DeleteNumberResult", [
      ("NumberIdsDeleted", shown(result.deleted)), ("NumberIdsDeleteFailed", shown(result.failed)), ("NumberIdsNotOwnedByTenant", shown(result.unknown)),
      ("NumberIdsManagedByServiceDesk", .strings([])),
    ]))
  }
}
