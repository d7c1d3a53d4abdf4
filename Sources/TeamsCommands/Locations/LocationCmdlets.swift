import PowerShellRuntime
import Tenant

/// Get-CsOnlineLisLocation: the locations at emergency addresses.
final class GetCsOnlineLisLocation: LocationInformationCmdlet {
  override class var name: String { "Get-CsOnlineLisLocation" }
  override class var synopsis: String { "Shows the places inside of emergency addresses, such as floors." }
  override class var help: String {
    """
    .EXAMPLE
    Get-CsOnlineLisLocation -City Redmond | Select-Object Location, LocationId
    """
  }
  override func run() throws {
    if let id = guid("LocationId") {
      if let place = tenant.record(Tenant.emergencyLocationKind, id) { try write(shown(place: place)) }
      return
    }
    var all = try tenant.locations.map { try place($0.locationId) }
    if let id = guid("CivicAddressId") { all = all.filter { $0["CivicAddressId"].text == id } }
    if let name = string("Location") { all = all.filter { $0["Location"].text?.lowercased() == name.lowercased() } }
    all = try all.filter { passes(try address($0["CivicAddressId"].text ?? "")) }
    for place in page(all) { try write(shown(place: place)) }
  }
}

/// New-CsOnlineLisLocation: a location at an address.
final class NewCsOnlineLisLocation: LocationInformationCmdlet {
  override class var name: String { "New-CsOnlineLisLocation" }
  override class var synopsis: String { "Makes a place inside of an emergency address, such as a floor." }
  override func run() throws {
    let address = try address(guid("CivicAddressId") ?? "")
    let name = string("Location") ?? ""
    if tenant.places(at: address.id).contains(where: { $0["Location"].text?.lowercased() == name.lowercased() }) {
      throw Refusal("The location '\(name)' already exists at this civic address.", action: "Get-CsOnlineLisLocation -CivicAddressId \(address.id)")
    }
    guard try shouldProcess(name) else { return }
    var place = ServiceRecord(kind: Tenant.emergencyLocationKind, id: "", name: name)
    try apply(LocationInformationCmdlet.placeProperties, to: &place)
    try write(shown(place: tenant.makePlace(place.fields, at: address, command: commandName)))
  }
}

/// Set-CsOnlineLisLocation: changes a location, or the address by its id.
final class SetCsOnlineLisLocation: LocationInformationCmdlet {
  override class var name: String { "Set-CsOnlineLisLocation" }
  override class var synopsis: String { "Changes a place of an emergency address." }
  override func run() throws {
    let byAddress = guid("CivicAddressId").map { ($0, LocationInformationCmdlet.addressProperties) }
    var record = try byAddress.map { try address($0.0) } ?? place(guid("LocationId") ?? "")
    try apply(byAddress?.1 ?? LocationInformationCmdlet.placeProperties, to: &record)
    guard try shouldProcess(record.id) else { return }
    try tenant.store(record, command: commandName)
  }
}

/// Remove-CsOnlineLisLocation.
final class RemoveCsOnlineLisLocation: LocationInformationCmdlet {
  override class var name: String { "Remove-CsOnlineLisLocation" }
  override class var synopsis: String { "Removes a place of an emergency address that nothing uses." }
  override func run() throws {
    let place = try place(guid("LocationId") ?? "")
    guard try shouldProcess(place.id) else { return }
    try tenant.removePlace(place, command: commandName)
  }
}
