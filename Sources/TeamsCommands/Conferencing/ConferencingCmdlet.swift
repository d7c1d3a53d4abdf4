import PowerShellRuntime
import Tenant

/// The base of the cmdlets for dial-in conferencing: which bridge, and how its objects look.
class ConferencingCmdlet: ServiceCmdlet {
  /// The bridge that the parameters name; the organisation has one.
  ///
  /// - Parameters:
  ///   - idParameter: the parameter that holds its id.
  ///   - nameParameter: the parameter that holds its name.
  func bridge(_ idParameter: String = "BridgeId", _ nameParameter: String = "BridgeName") throws -> ServiceRecord {
    let given = guid(idParameter) ?? string(nameParameter)
    guard let bridge = tenant.conferenceBridge, given.map({ $0.lowercased() == bridge.id || CaseFolding.equal($0, bridge.name) }) ?? true else {
      throw Refusal(
        "The conference bridge \(given.map { "'\($0)' " } ?? "")is not found.",
        action: tenant.conferenceBridge == nil ? "No subscription has Audio Conferencing: Get-MgSubscribedSku." : "The organisation's bridge: Get-CsOnlineDialInConferencingBridge.")
    }
    return bridge
  }

  func object(number: ServiceRecord) -> CustomObject {
    object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.ConferencingServiceNumber", [
      ("Number", .string(number.id)), ("City", value(number["City"])), ("PrimaryLanguage", value(number["PrimaryLanguage"])),
      ("SecondaryLanguages", value(number["SecondaryLanguages"])), ("BridgeId", value(number["BridgeId"])), ("IsShared", value(number["IsShared"])), ("Type", value(number["Type"])),
    ])
  }

  func object(bridge: ServiceRecord) -> CustomObject {
    let numbers = tenant.conferenceNumbers
    let chosen = numbers.first { $0.id == bridge["DefaultServiceNumber"].text }
    return object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.ConferencingBridge", [
      ("Identity", .string(bridge.id)), ("Name", .string(bridge.name)), ("Region", value(bridge["Region"])), ("DefaultServiceNumber", chosen.map { shown($0) } ?? .null),
      ("IsDefault", value(bridge["IsDefault"])), ("IsShared", value(bridge["IsShared"])), ("ServiceNumbers", .array(numbers.map { shown($0) })), ("TenantId", .string(tenant.id)),
    ])
  }

  /// A number that stands in another object, and shows itself by its digits there.
  private func shown(_ number: ServiceRecord) -> Value {
    let part = object(number: number)
    part.display = number.id
    return .object(part)
  }

  /// A number that a parameter gives, or the one in an object of Get-CsOnlineDialInConferencingServiceNumber.
  func numberText(_ parameter: String) throws -> String {
    guard let instance = value("Instance") else { return string(parameter) ?? "" }
    return try session.propertyValue("Number", of: instance)?.text ?? instance.text
  }
}
