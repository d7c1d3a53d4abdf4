import PowerShellRuntime
import Tenant

/// Get-CsOnlineTelephoneNumberCountry: the countries in which numbers of calling plans can be ordered.
final class GetCsOnlineTelephoneNumberCountry: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineTelephoneNumberCountry" }
  override class var synopsis: String { "Shows the countries that have numbers to order." }

  static let countries: [(name: String, code: String)] = [
    ("Australia", "AU"), ("Austria", "AT"), ("Belgium", "BE"), ("Canada", "CA"), ("Czech Republic", "CZ"), ("Denmark", "DK"), ("Estonia", "EE"), ("Finland", "FI"),
    ("France", "FR"), ("Germany", "DE"), ("Hungary", "HU"), ("Ireland", "IE"), ("Italy", "IT"), ("Japan", "JP"), ("Latvia", "LV"), ("Lithuania", "LT"),
    ("Luxembourg", "LU"), ("Netherlands", "NL"), ("New Zealand", "NZ"), ("Norway", "NO"), ("Poland", "PL"), ("Portugal", "PT"), ("Puerto Rico", "PR"),
    ("Romania", "RO"), ("Singapore", "SG"), ("Slovakia", "SK"), ("Slovenia", "SI"), ("South Africa", "ZA"), ("Spain", "ES"), ("Sweden", "SE"), ("Switzerland", "CH"),
    ("United Kingdom", "GB"), ("United States", "US"),
  ]

  override func run() throws {
    for country in Self.countries {
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.SkypeTelephoneNumberMgmtCountry", [("Name", .string(country.name)), ("Value", .string(country.code))]))
    }
  }
}

/// Get-CsOnlineTelephoneNumberType: the kinds of numbers that an order in a country can ask for (rule B85).
final class GetCsOnlineTelephoneNumberType: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineTelephoneNumberType" }
  override class var synopsis: String { "Shows the kinds of numbers that a country has to order." }

  private static let types = ["UserSubscriber", "ConferenceToll", "ConferenceTollFree", "CallQueueToll", "CallQueueTollFree", "AutoAttendantToll", "AutoAttendantTollFree"]

  override func run() throws {
    let code = string("Country") ?? "US"
    guard GetCsOnlineTelephoneNumberCountry.countries.contains(where: { CaseFolding.equal($0.code, code) }) else {
      throw Refusal("The country '\(code)' is not supported.", action: "Those that are: Get-CsOnlineTelephoneNumberCountry.")
    }
    for type in Self.types {
      let isTollFree = type.hasSuffix("TollFree")
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.SkypeTelephoneNumberMgmtNumberType", [
        ("AllowedSearchType", .strings(isTollFree ? ["Prefix"] : ["CivicAddress", "Prefix"])), ("AreaCode", .array([])), ("AvailabilityInfo", .null),
        ("Id", .string(Tenant.stableId("number type \(code.uppercased()) \(type)"))), ("NumberType", .string(type)), ("OfferModel", .string("DirectStock")),
        ("PrefixSearchOption", .array([])), ("RequiresCivicAddress", .bool(!isTollFree)),
      ]))
    }
  }
}

/// Export-CsAcquiredPhoneNumber: asks for a list of the organisation's numbers.
final class ExportCsAcquiredPhoneNumber: ServiceCmdlet {
  override class var name: String { "Export-CsAcquiredPhoneNumber" }
  override class var synopsis: String { "Starts an export of the organisation's numbers and answers the export's id." }
  override func run() throws {
    guard try shouldProcess("phone numbers") else { return }
    let export = ServiceRecord(kind: Tenant.numberExportKind, id: tenant.newId(), name: "phone numbers", fields: [
      .init("CreatedAt", .date(tenant.now())), .init("Property", .text(string("Property") ?? "")),
    ])
    try tenant.store(export, command: commandName)
    try write(.string(export.id))
  }
}

/// Get-CsExportAcquiredPhoneNumberStatus: a list is made within seconds, and can be fetched for an hour (rule B171).
final class GetCsExportAcquiredPhoneNumberStatus: ServiceCmdlet {
  override class var name: String { "Get-CsExportAcquiredPhoneNumberStatus" }
  override class var synopsis: String { "Shows how far an export of the organisation's numbers has come." }
  override func run() throws {
    let id = guid("OrderId") ?? ""
    guard let export = tenant.record(Tenant.numberExportKind, id), case .date(let start) = export["CreatedAt"] else {
      throw Refusal("The export '\(id)' is not found", action: "The id is what Export-CsAcquiredPhoneNumber gave.")
    }
    let isReady = tenant.now() - start > 100_000_000
    try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.ExportAcquiredTelephoneNumbersResponse", [
      ("Id", .string(export.id)), ("CreatedAt", date(start)), ("status", .string(isReady ? "Success" : "InProgress")),
      ("DownloadLinkExpiry", isReady ? date(start + 36_000_000_000) : .null), ("DownloadLink", isReady ? .string("https://contoso.invalid/exports/\(export.id).csv") : .null),
    ]))
  }
}
