import PowerShellRuntime
import Tenant

/// Set-CsPhoneNumberAssignment: assigns a number, or changes what is said of one (rule B112).
final class SetCsPhoneNumberAssignment: ServiceCmdlet {
  override class var name: String { "Set-CsPhoneNumberAssignment" }
  override class var synopsis: String { "Assigns a phone number to a user or resource account." }
  override class var help: String {
    """
    .DESCRIPTION
    A user needs a licence for Teams Phone, a resource account the licence PHONESYSTEM_VIRTUALUSER, and both have to be provisioned. \
    Users take numbers with the capability UserAssignment, resource accounts those with VoiceApplicationAssignment. Calling Plan numbers \
    of some countries need an emergency location.
    .PARAMETER Identity
    The name or the id of the user or resource account.
    .PARAMETER TelephoneNumber
    The number with its country code, such as +14255550102.
    .PARAMETER NumberType
    Where the number comes from: CallingPlan, DirectRouting or OperatorConnect.
    .PARAMETER LocationId
    The emergency location: a LocationId of Get-CsOnlineLisLocation.
    .EXAMPLE
    Get-CsPhoneNumberAssignment -PstnAssignmentStatus Unassigned -CapabilitiesContain VoiceApplicationAssignment | Select-Object TelephoneNumber, NumberType

    Shows the numbers that a resource account could have.
    .EXAMPLE
    Set-CsPhoneNumberAssignment -Identity ben.olsen@contoso.com -EnterpriseVoiceEnabled $true
    .LINK
    Remove-CsPhoneNumberAssignment
    """
  }
  override func run() throws {
    let number = string("TelephoneNumber") ?? ""
    try tenant.checkScheme(of: number)
    let (site, lookups) = (try networkSite(), strings("ReverseNumberLookup"))
    func change(_ entry: inout PhoneNumber) {
      if has("NetworkSiteId") { entry.networkSiteId = site }
      if has("ReverseNumberLookup") { entry.reverseNumberLookup = lookups }
    }
    switch parameterSet {
    case "Attribute":
      let (identity, enabled) = (string("Identity") ?? "", flag("EnterpriseVoiceEnabled"))
      guard tenant.teamsAccount(identity) != nil else { throw Tenant.userNotFound(identity) }
      try tenant.updateUser(identity, command: commandName) { $0.enterpriseVoiceEnabled = enabled }
    case "Assignment":
      try tenant.assignNumber(
        number, to: string("Identity") ?? "", numberType: string("NumberType"), locationId: string("LocationId"), category: string("AssignmentCategory"), command: commandName,
        change: change)
    case "LocationUpdate": try tenant.setLocation(number, locationId: string("LocationId"), command: commandName)
    default: try tenant.changeNumber(number, command: commandName, change)
    }
  }

  /// The network site that is named; nil where the text null takes it away.
  private func networkSite() throws -> String? {
    guard let name = string("NetworkSiteId"), name.lowercased() != "null" else { return nil }
    guard let site = tenant.setting("CsTenantNetworkSite", name) else {
      throw Refusal("The network site '\(name)' is not found", action: "Those that exist: Get-CsTenantNetworkSite.")
    }
    return site.identity
  }
}
