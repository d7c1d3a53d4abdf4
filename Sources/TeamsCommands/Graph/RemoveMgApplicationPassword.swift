import PowerShellRuntime
import Tenant

/// Remove-MgApplicationPassword.
final class RemoveMgApplicationPassword: ServiceCmdlet {
  override class var name: String { "Remove-MgApplicationPassword" }
  override class var synopsis: String { "Deletes a client secret of an application." }
  override class var service: Service { .graph }
  override class var scopes: [String] { AddMgApplicationPassword.scopes }
  override func run() throws {
    let (id, key) = (guid("ApplicationId") ?? "", guid("KeyId") ?? "")
    guard let application = tenant.state.applications[id] else { throw Tenant.directoryNotFound(id, action: "Get-MgApplication -All") }
    guard application.passwords.contains(where: { $0.keyId == key }) else {
      throw Refusal("No password credential found with keyId.", code: "Request_BadRequest", action: "Those that there are: (Get-MgApplication -ApplicationId \(application.id)).PasswordCredentials.")
    }
    guard try shouldProcess(application.displayName) else { return }
    try tenant.updateApplication(id, command: commandName) { $0.passwords.removeAll { $0.keyId == key } }
    if flag("PassThru") { try write(.bool(true)) }
  }
}
