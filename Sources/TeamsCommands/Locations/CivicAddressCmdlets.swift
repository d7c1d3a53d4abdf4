import PowerShellRuntime
import Tenant

/// Get-CsOnlineLisCivicAddress: emergency addresses.
final class GetCsOnlineLisCivicAddress: LocationInformationCmdlet {
  override class var name: String { "Get-CsOnlineLisCivicAddress" }
  override class var synopsis: String { "Shows the organisation's emergency addresses." }
  override func run() throws {
    if let id = guid("CivicAddressId") { return try write(shown(address: address(id))) }
    var seen = Set<String>()
    var all = try tenant.locations.filter { seen.insert($0.civicAddressId).inserted }.map { try address($0.civicAddressId) }.filter(passes)
    if let id = guid("LocationId") { all = all.filter { address in tenant.places(at: address.id).contains { $0.id == id } } }
    for address in page(all) { try write(shown(address: address)) }
  }
}

/// New-CsOnlineLisCivicAddress: an address with its default location.
final class NewCsOnlineLisCivicAddress: LocationInformationCmdlet {
  override class var name: String { "New-CsOnlineLisCivicAddress" }
  override class var synopsis: String { "Makes an emergency address." }
  override func run() throws {
    let country = string("CountryOrRegion") ?? ""
    guard country.count == 2, country.allSatisfy(\.isLetter) else {
      throw Refusal("The country or region '\(country)' is not valid.", action: "It is a code of two letters, such as US.")
    }
    guard try shouldProcess(string("CompanyName") ?? "") else { return }
    var address = ServiceRecord(kind: Tenant.civicAddressKind, id: "", name: "")
    try apply(LocationInformationCmdlet.addressProperties, to: &address)
    // Coordinates make the address a validated one.
    if address["ValidationStatus"] == .none { address["ValidationStatus"] = .text(has("Latitude") && has("Longitude") ? "Validated" : "NotValidated") }
    try write(shown(address: tenant.makeAddress(address.fields, command: commandName)))
  }
}

/// Set-CsOnlineLisCivicAddress.
final class SetCsOnlineLisCivicAddress: LocationInformationCmdlet {
  override class var name: String { "Set-CsOnlineLisCivicAddress" }
  override class var synopsis: String { "Changes an emergency address." }
  override func run() throws {
    var address = try address(guid("CivicAddressId") ?? "")
    try apply(LocationInformationCmdlet.addressProperties, to: &address)
    guard try shouldProcess(address.id) else { return }
    try tenant.store(address, command: commandName)
  }
}

/// Remove-CsOnlineLisCivicAddress: an address with its locations.
final class RemoveCsOnlineLisCivicAddress: LocationInformationCmdlet {
  override class var name: String { "Remove-CsOnlineLisCivicAddress" }
  override class var synopsis: String { "Removes an emergency address that nothing uses." }
  override func run() throws {
    let address = try address(guid("CivicAddressId") ?? "")
    guard try shouldProcess(address.id) else { return }
    try tenant.removeAddress(address, command: commandName)
  }
}
