import PowerShellRuntime
import Tenant

/// Get-CsOnlineLisLocation: emergency locations.
final class GetCsOnlineLisLocation: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineLisLocation" }
  override func run() throws {
    var all = tenant.locations
    if let city = string("City") { all = all.filter { $0.city.lowercased() == city.lowercased() } }
    if let country = string("CountryOrRegion") { all = all.filter { $0.countryOrRegion.lowercased() == country.lowercased() } }
    if let id = string("LocationId") { all = all.filter { $0.locationId == id.lowercased() } }
    if let id = string("CivicAddressId") { all = all.filter { $0.civicAddressId == id.lowercased() } }
    if let name = string("Location") { all = all.filter { $0.location.lowercased() == name.lowercased() } }
    for place in all {
      try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.LisLocation", [
        ("City", .string(place.city)), ("CivicAddressId", .string(place.civicAddressId)), ("CompanyName", .string(place.companyName)),
        ("CountryOrRegion", .string(place.countryOrRegion)), ("LocationId", .string(place.locationId)), ("Location", .string(place.location)),
        ("HouseNumber", .string(place.houseNumber)), ("PostalCode", .string(place.postalCode)), ("StreetName", .string(place.streetName)), ("TenantId", .string(tenant.id)),
      ]))
    }
  }
}
