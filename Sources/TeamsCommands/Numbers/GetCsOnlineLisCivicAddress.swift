import PowerShellRuntime
import Tenant

/// Get-CsOnlineLisCivicAddress: the addresses of the emergency locations.
final class GetCsOnlineLisCivicAddress: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineLisCivicAddress" }

  override func run() throws {
    var seen = Set<String>()
    var all = tenant.locations.filter { seen.insert($0.civicAddressId).inserted }
    if let id = string("CivicAddressId") { all = all.filter { $0.civicAddressId == id.lowercased() } }
    if let city = string("City") { all = all.filter { $0.city.lowercased() == city.lowercased() } }
    if let country = string("CountryOrRegion") { all = all.filter { $0.countryOrRegion.lowercased() == country.lowercased() } }
    for address in all.dropFirst(count("Skip", orElse: 0)).prefix(count("ResultSize")) { try write(shown(address)) }
  }

  private func shown(_ address: CivicLocation) -> CustomObject {
    let places = Set(tenant.locations.filter { $0.civicAddressId == address.civicAddressId }.map(\.locationId))
    let numbers = tenant.state.numbers.values.filter { $0.locationId.map { places.contains($0) } ?? false }
    let known: [String: Value] = [
      "City": .string(address.city), "CivicAddressId": .string(address.civicAddressId), "CompanyName": .string(address.companyName),
      "CountryOrRegion": .string(address.countryOrRegion), "DefaultLocationId": .string(address.locationId), "HouseNumber": .string(address.houseNumber),
      "PostalCode": .string(address.postalCode), "StreetName": .string(address.streetName), "TenantId": .string(tenant.id), "ValidationStatus": .string("Validated"),
      "NumberOfVoiceUsers": .int(Int32(numbers.filter { $0.assignedTo != nil }.count)), "NumberOfTelephoneNumbers": .int(Int32(numbers.count)),
    ]
    return object("Microsoft.Rtc.Management.Hosted.Online.Models.LisCivicAddress", OutputPropertyData.properties(of: commandName).map { ($0, known[$0] ?? .null) })
  }
}
