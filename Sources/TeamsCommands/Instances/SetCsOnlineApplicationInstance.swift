import PowerShellRuntime
import Tenant

/// Set-CsOnlineApplicationInstance.
final class SetCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Set-CsOnlineApplicationInstance" }
  override func run() throws {
    let identity = string("Identity") ?? ""
    guard try shouldProcess(identity) else { return }
    if has("OnpremPhoneNumber") {
      let number = string("OnpremPhoneNumber") ?? ""
      if number.isEmpty { return try tenant.removeAssignment(identity, number: nil, numberType: nil, command: commandName) }
      return try tenant.assignNumber(number, to: identity, numberType: "DirectRouting", locationId: nil, command: commandName)
    }
    try tenant.setInstance(identity, applicationId: guid("ApplicationId"), displayName: string("DisplayName"))
  }
}
