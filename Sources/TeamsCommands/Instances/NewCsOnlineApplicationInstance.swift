import PowerShellRuntime
import Tenant

/// New-CsOnlineApplicationInstance.
final class NewCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "New-CsOnlineApplicationInstance" }
  override func run() throws {
    let name = string("UserPrincipalName") ?? ""
    guard try shouldProcess(name) else { return }
    let account = try tenant.newInstance(userPrincipalName: name, displayName: string("DisplayName"), applicationId: guid("ApplicationId"))
    try write(instanceObject(account))
  }
}
