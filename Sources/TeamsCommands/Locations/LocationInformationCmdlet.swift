import PowerShellRuntime
import Tenant

/// What the cmdlets of the Location Information Service share: addresses and the locations at them.
class LocationInformationCmdlet: ServiceCmdlet {
  /// The parameters that say where an address is.
  static let addressProperties = [
    "City", "CityAlias", "CompanyName", "CompanyTaxId", "Confidence", "CountryOrRegion", "Description", "Elin", "HouseNumber", "HouseNumberSuffix", "Latitude",
    "Longitude", "PostalCode", "PostDirectional", "PreDirectional", "StateOrProvince", "StreetName", "StreetSuffix", "ValidationStatus",
  ]
  /// Those of a location itself.
  static let placeProperties = ["Location", "Description", "Elin", "Latitude", "Longitude", "Confidence"]

  func address(_ id: String) throws -> ServiceRecord {
    guard let address = tenant.record(Tenant.civicAddressKind, id) else {
      throw Refusal("The civic address '\(id)' is not found", action: "The organisation's addresses: Get-CsOnlineLisCivicAddress.")
    }
    return address
  }

  func place(_ id: String) throws -> ServiceRecord {
    guard let place = tenant.record(Tenant.emergencyLocationKind, id) else {
      throw Refusal("The location '\(id)' is not found", action: "The organisation's locations: Get-CsOnlineLisLocation.")
    }
    return place
  }

  /// Sets what parameters of the names say.
  func apply(_ names: [String], to record: inout ServiceRecord) throws {
    for name in names where has(name) { record[name] = try item(value(name) ?? .null) }
    for (name, range) in [("Latitude", 90.0), ("Longitude", 180.0)] {
      guard let text = string(name), !text.isEmpty else { continue }
      guard let degrees = Double(text), abs(degrees) <= range else {
        throw Refusal("The \(name.lowercased()) '\(text)' is not valid.", action: "It is a number of degrees from -\(Int(range)) to \(Int(range)).")
      }
    }
  }

  /// Whether an address passes the command's filters.
  func passes(_ address: ServiceRecord) -> Bool {
    ["City", "CountryOrRegion", "Description", "ValidationStatus"].allSatisfy { name in
      guard let wanted = string(name) else { return true }
      return address[name].text?.lowercased() == wanted.lowercased()
    }
  }

  func page(_ records: [ServiceRecord]) -> ArraySlice<ServiceRecord> { records.dropFirst(count("NumberOfResultsToSkip", orElse: 0)).prefix(count("ResultSize")) }

  func shown(address: ServiceRecord) -> CustomObject { shown("LisCivicAddress", address, nil, places: Set(tenant.places(at: address.id).map(\.id))) }

  func shown(place: ServiceRecord) throws -> CustomObject { shown("LisLocation", try address(place["CivicAddressId"].text ?? ""), place, places: [place.id]) }

  private func shown(_ noun: String, _ address: ServiceRecord, _ place: ServiceRecord?, places: Set<String>) -> CustomObject {
    let numbers = tenant.numbers(at: places)
    return object("Microsoft.Rtc.Management.Hosted.Online.Models.\(noun)", OutputPropertyData.properties(of: "Get-CsOnline\(noun)").map { name in
      (name, property(name, address: address, place: place, numbers: numbers))
    })
  }

  private func property(_ name: String, address: ServiceRecord, place: ServiceRecord?, numbers: [PhoneNumber]) -> Value {
    switch name {
    case "CivicAddressId": return .string(address.id)
    case "LocationId": return text(place?.id)
    case "TenantId": return .string(tenant.id)
    case "NumberOfVoiceUsers": return .integer(numbers.filter { $0.assignedTo != nil }.count)
    case "NumberOfTelephoneNumbers": return .integer(numbers.count)
    default:
      let own = place?[name] ?? .none
      return value(own == .none ? address[name] : own)
    }
  }
}
