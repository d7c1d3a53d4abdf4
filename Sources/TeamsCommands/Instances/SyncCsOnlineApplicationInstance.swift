import PowerShellRuntime
import Tenant

/// Sync-CsOnlineApplicationInstance.
final class SyncCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Sync-CsOnlineApplicationInstance" }
  override class var synopsis: String { "Brings a resource account and its application to the part of the service that takes the calls." }
  override class var help: String {
    """
    .DESCRIPTION
    Calls of a bot fail until its account was synchronised, and the number that it was given or has lost is known there only after the \
    next time. For an account that was made with its -ApplicationId and is already known, the service answers that an item with the same \
    key has been added.
    .PARAMETER ObjectId
    The id of the account: the ObjectId of Get-CsOnlineApplicationInstance.
    .PARAMETER ApplicationId
    The application, where it differs from the one that the account has.
    .EXAMPLE
    $account = Get-CsOnlineApplicationInstance -Identity cq-sales@contoso.onmicrosoft.com
    Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
    .LINK
    New-CsOnlineApplicationInstance
    """
  }
  override func run() throws {
    let id = string("ObjectId") ?? ""
    guard try shouldProcess(id) else { return }
    try tenant.syncInstance(objectId: id, applicationId: guid("ApplicationId"))
  }
}
