import PowerShellRuntime
import Tenant

/// Get-CsOnlineDialInConferencingServiceNumber.
final class GetCsOnlineDialInConferencingServiceNumber: ConferencingCmdlet {
  override class var name: String { "Get-CsOnlineDialInConferencingServiceNumber" }
  override class var synopsis: String { "Shows the numbers of the conferencing bridges." }
  override func run() throws {
    if let number = string("Identity") { return try write(object(number: tenant.conferenceNumber(number))) }
    if has("BridgeId") || has("BridgeName") { _ = try bridge() }
    let numbers = tenant.conferenceNumbers.filter { number in string("City").map { CaseFolding.equal($0, number["City"].text ?? "") } ?? true }
    for number in numbers.prefix(count("ResultSize")) { try write(object(number: number)) }
  }
}

/// Set-CsOnlineDialInConferencingServiceNumber: the languages in which callers are greeted, one and at most four more.
final class SetCsOnlineDialInConferencingServiceNumber: ConferencingCmdlet {
  override class var name: String { "Set-CsOnlineDialInConferencingServiceNumber" }
  override class var synopsis: String { "Changes the languages of a conferencing number." }
  override func run() throws {
    var number = try tenant.conferenceNumber(numberText("Identity"))
    guard number["IsShared"] != .flag(true) else {
      throw Refusal("The languages of the shared service number '\(number.id)' cannot be changed.", action: "Register a number of the organisation, and set its languages.")
    }
    let others = strings("SecondaryLanguages").flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } }
    for language in others + [string("PrimaryLanguage")].compactMap({ $0 }) where AutoAttendantLanguage.find(language).isEmpty {
      throw Refusal("The language '\(language)' is not supported.", action: "Those that are: Get-CsOnlineDialInConferencingLanguagesSupported.")
    }
    guard others.count <= 4 else { throw Refusal("A service number has at most 4 secondary languages, and these are \(others.count).", action: "Leave some away.") }
    if let language = string("PrimaryLanguage") { number["PrimaryLanguage"] = .text(language) }
    if has("SecondaryLanguages") { number["SecondaryLanguages"] = .list(others.map { .text($0) }) }
    if flag("RestoreDefaultLanguages") { (number["PrimaryLanguage"], number["SecondaryLanguages"]) = (.text("en-US"), .list([])) }
    guard try shouldProcess(number.name) else { return }
    try tenant.store(number, command: commandName)
  }
}

/// Register-CsOnlineDialInConferencingServiceNumber.
final class RegisterCsOnlineDialInConferencingServiceNumber: ConferencingCmdlet {
  override class var name: String { "Register-CsOnlineDialInConferencingServiceNumber" }
  override class var synopsis: String { "Gives a service number to a conferencing bridge." }
  override func run() throws {
    let (number, bridge) = (try numberText("Identity"), try bridge())
    guard try shouldProcess(number) else { return }
    try tenant.registerConferenceNumber(number, bridge, command: commandName)
    try write(object(number: tenant.conferenceNumber(number)))
  }
}

/// Unregister-CsOnlineDialInConferencingServiceNumber.
final class UnregisterCsOnlineDialInConferencingServiceNumber: ConferencingCmdlet {
  override class var name: String { "Unregister-CsOnlineDialInConferencingServiceNumber" }
  override class var synopsis: String { "Takes a service number away from a conferencing bridge." }
  override func run() throws {
    let (number, bridge) = (try numberText("Identity"), try bridge())
    guard try shouldProcess(number) else { return }
    try tenant.unregisterConferenceNumber(number, bridge, evenDefault: flag("RemoveDefaultServiceNumber"), command: commandName)
  }
}

/// Get-CsOnlineDialInConferencingLanguagesSupported.
final class GetCsOnlineDialInConferencingLanguagesSupported: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineDialInConferencingLanguagesSupported" }
  override class var synopsis: String { "Shows the languages that a conferencing number can speak." }
  override func run() throws {
    for language in AutoAttendantLanguage.all {
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.SupportedLanguage", [("Code", .string(language.id)), ("Name", .string(language.name))]))
    }
  }
}
