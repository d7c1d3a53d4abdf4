import PowerShellRuntime
import Tenant

/// Sync-CsOnlineApplicationInstance.
final class SyncCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Sync-CsOnlineApplicationInstance" }
  override func run() throws {
    let id = string("ObjectId") ?? ""
    guard try shouldProcess(id) else { return }
    try tenant.syncInstance(objectId: id, applicationId: guid("ApplicationId"))
  }
}
