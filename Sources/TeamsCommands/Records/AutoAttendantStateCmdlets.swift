import PowerShellRuntime
import Tenant

/// Get-CsAutoAttendantTenantInformation: what new attendants speak, and the time zone they are in.
final class GetCsAutoAttendantTenantInformation: ServiceCmdlet {
  override class var name: String { "Get-CsAutoAttendantTenantInformation" }
  override class var synopsis: String { "Shows what auto attendants know of the organisation." }
  override func run() throws {
    try write(object("Microsoft.Rtc.Management.Hosted.OAA.Models.TenantInformation", [
      ("DefaultLanguageId", .string("en-US")), ("DefaultTimeZoneId", .string("UTC")), ("FlightedFeatures", .array([])),
    ]))
  }
}

/// What Update-CsAutoAttendant and Get-CsAutoAttendantStatus have in common.
class AutoAttendantStateCmdlet: ServiceCmdlet {
  func attendant() throws -> ServiceRecord {
    let id = string("Identity") ?? ""
    guard let attendant = tenant.record(Tenant.autoAttendantKind, id) else {
      throw Refusal("The auto attendant '\(id)' was not found.", action: "Those that exist: Get-CsAutoAttendant.")
    }
    return attendant
  }
}

/// Update-CsAutoAttendant: makes the files that an attendant speaks anew, of which the rehearsal has none.
final class UpdateCsAutoAttendant: AutoAttendantStateCmdlet {
  override class var name: String { "Update-CsAutoAttendant" }
  override class var synopsis: String { "Renews what an auto attendant keeps of others, for instance its dial-by-name directory." }
  override func run() throws { _ = try attendant() }
}

/// Get-CsAutoAttendantStatus: the files of an attendant are made at once here.
final class GetCsAutoAttendantStatus: AutoAttendantStateCmdlet {
  override class var name: String { "Get-CsAutoAttendantStatus" }
  override class var synopsis: String { "Shows whether the parts of an auto attendant are ready." }
  override func run() throws {
    let attendant = try attendant()
    let types = has("IncludeResources") ? strings("IncludeResources") : ["AudioFile", "DialByNameVoiceResponses", "SipProvisioning"]
    for type in types {
      try write(object("Microsoft.Rtc.Management.Hosted.OAA.Models.StatusRecord", [
        ("Id", .string(attendant.id)), ("Status", .string("Successful")), ("Type", .string(type)), ("Message", .null), ("StatusTimestamp", date(tenant.now())),
      ]))
    }
  }
}
