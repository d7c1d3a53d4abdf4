/// Emergency addresses, the locations at them, and the parts of the network that tell where a caller is (the Location
/// Information Service).
extension Tenant {
  public static let civicAddressKind = "civic address"
  public static let emergencyLocationKind = "emergency location"

  /// All locations in the order in which they were made.
  public var locations: [CivicLocation] {
    state.records(ofKind: Tenant.emergencyLocationKind).sorted { ($0.sequence, $0.id) < ($1.sequence, $1.id) }.compactMap(location)
  }

  public func location(_ id: String?) -> CivicLocation? { id.flatMap { record(Tenant.emergencyLocationKind, $0) }.flatMap(location) }

  private func location(_ place: ServiceRecord) -> CivicLocation? {
    guard let address = place["CivicAddressId"].text.flatMap({ record(Tenant.civicAddressKind, $0) }) else { return nil }
    func text(_ name: String) -> String { address[name].text ?? "" }
    return CivicLocation(
      locationId: place.id, civicAddressId: address.id, companyName: text("CompanyName"), location: place["Location"].text ?? "", houseNumber: text("HouseNumber"),
      streetName: text("StreetName"), city: text("City"), postalCode: text("PostalCode"), countryOrRegion: text("CountryOrRegion"))
  }

  /// The locations of an address.
  public func places(at civicAddressId: String) -> [ServiceRecord] {
    state.records(ofKind: Tenant.emergencyLocationKind).filter { $0["CivicAddressId"].text == civicAddressId }.sorted { $0.sequence < $1.sequence }
  }

  /// The numbers whose emergency location is one of some.
  public func numbers(at locations: Set<String>) -> [PhoneNumber] { state.numbers.values.filter { $0.locationId.map { locations.contains($0) } ?? false } }

  /// Makes an address with the default location that each has.
  public func makeAddress(_ fields: [PropertyValue.Field], command: String) throws -> ServiceRecord {
    let place = newId()
    var address = ServiceRecord(kind: Tenant.civicAddressKind, id: newId(), name: "", fields: fields)
    address["DefaultLocationId"] = .text(place)
    address.name = address["Description"].text ?? address["CompanyName"].text ?? address.id
    let name = address.name
    try perform(command, on: name) { state in
      state.add(address)
      state.add(ServiceRecord(kind: Tenant.emergencyLocationKind, id: place, name: name, fields: [
        .init("CivicAddressId", .text(address.id)), .init("Location", .none), .init("IsDefault", .flag(true)),
      ]))
    }
    return address
  }

  public func makePlace(_ fields: [PropertyValue.Field], at address: ServiceRecord, command: String) throws -> ServiceRecord {
    var place = ServiceRecord(kind: Tenant.emergencyLocationKind, id: newId(), name: "", fields: fields)
    place["CivicAddressId"] = .text(address.id)
    place["IsDefault"] = .flag(false)
    place.name = place["Location"].text ?? place.id
    try perform(command, on: place.name) { $0.add(place) }
    return place
  }

  /// Removes an address with its locations, none of which may be a number's.
  public func removeAddress(_ address: ServiceRecord, command: String) throws {
    let places = Set(places(at: address.id).map(\.id))
    try checkUnused(places)
    try remove(address, command: command) { $0.kind == Tenant.emergencyLocationKind && places.contains($0.id) }
  }

  public func removePlace(_ place: ServiceRecord, command: String) throws {
    try checkUnused([place.id])
    if case .flag(true) = place["IsDefault"] {
      throw Refusal(
        "The location '\(place.id)' is the default location of its civic address and cannot be removed.",
        action: "Remove-CsOnlineLisCivicAddress -CivicAddressId \(place["CivicAddressId"].text ?? "")")
    }
    try remove(place, command: command)
  }

  /// What users or numbers have cannot be removed (Remove-CsOnlineLisLocation: "the cmdlet will fail until the users assignments are removed").
  private func checkUnused(_ places: Set<String>) throws {
    guard let number = numbers(at: places).min(by: { $0.telephoneNumber < $1.telephoneNumber }) else { return }
    throw Refusal(
      "The location '\(number.locationId ?? "")' cannot be removed because it is assigned to telephone number '\(number.telephoneNumber)'.",
      action: "Set-CsPhoneNumberAssignment -PhoneNumber \(number.telephoneNumber) -LocationId null")
  }
}

extension ServiceRecord {
  /// Where a record stands among those of its kind.
  fileprivate var sequence: Int { if case .whole(let number) = self["Sequence"] { number } else { 0 } }
}

extension TenantState {
  /// Adds a record behind the others of its kind.
  fileprivate func add(_ record: ServiceRecord) {
    var record = record
    record["Sequence"] = .whole((records(ofKind: record.kind).map(\.sequence).max() ?? 0) + 1)
    records[ServiceRecord.key(record.kind, record.id)] = record
  }

  /// The addresses and locations that an organisation starts with; the first location of an address is its default one.
  func add(_ locations: [CivicLocation]) {
    for location in locations {
      let isNew = records[ServiceRecord.key(Tenant.civicAddressKind, location.civicAddressId)] == nil
      if isNew {
        add(ServiceRecord(kind: Tenant.civicAddressKind, id: location.civicAddressId, name: location.companyName, fields: [
          .init("CompanyName", .text(location.companyName)), .init("HouseNumber", .text(location.houseNumber)), .init("StreetName", .text(location.streetName)),
          .init("City", .text(location.city)), .init("PostalCode", .text(location.postalCode)), .init("CountryOrRegion", .text(location.countryOrRegion)),
          .init("DefaultLocationId", .text(location.locationId)), .init("ValidationStatus", .text("Validated")),
        ]))
      }
      add(ServiceRecord(kind: Tenant.emergencyLocationKind, id: location.locationId, name: location.location, fields: [
        .init("CivicAddressId", .text(location.civicAddressId)), .init("Location", .text(location.location)), .init("IsDefault", .flag(isNew)),
      ]))
    }
  }
}
