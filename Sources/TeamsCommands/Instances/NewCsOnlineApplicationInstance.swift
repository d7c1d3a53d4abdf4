import PowerShellRuntime
import Tenant

/// New-CsOnlineApplicationInstance.
final class NewCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "New-CsOnlineApplicationInstance" }
  override class var synopsis: String { "Makes a resource account: the account by which a bot, call queue or auto attendant is called." }
  override class var help: String {
    """
    .DESCRIPTION
    The account belongs to one application: ce933385-9390-45d1-9512-c8d228074e07 is Microsoft's auto attendant, \
    11cd3e2e-fccb-42ad-ad00-878b93575e07 its call queue, and a bot has the id of its own registration. Graph knows the account at once, \
    Teams some seconds later. Before it can have a number it needs a usage location and the licence PHONESYSTEM_VIRTUALUSER, which takes \
    minutes to be provisioned.
    .PARAMETER UserPrincipalName
    The name of the account, in a domain of the organisation.
    .PARAMETER ApplicationId
    The application that takes the calls.
    .PARAMETER DisplayName
    The name that callers and colleagues see.
    .EXAMPLE
    New-CsOnlineApplicationInstance -UserPrincipalName aa-visitors@contoso.onmicrosoft.com -DisplayName Visitors -ApplicationId ce933385-9390-45d1-9512-c8d228074e07

    Makes the account of an auto attendant.
    .LINK
    Sync-CsOnlineApplicationInstance
    .LINK
    Set-MgUserLicense
    .LINK
    Set-CsPhoneNumberAssignment
    """
  }
  override func run() throws {
    let name = string("UserPrincipalName") ?? ""
    guard try shouldProcess(name) else { return }
    let account = try tenant.newInstance(userPrincipalName: name, displayName: string("DisplayName"), applicationId: guid("ApplicationId"))
    try write(instanceObject(account))
  }
}
