import PowerShellRuntime
import Tenant

/// Add-MgApplicationPassword: a secret for the bot.
final class AddMgApplicationPassword: ServiceCmdlet {
  override class var name: String { "Add-MgApplicationPassword" }
  override class var synopsis: String { "Makes a client secret of an application; its text is shown this one time." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("ApplicationId") ?? ""
    guard try shouldProcess(id) else { return }
    let name = value("PasswordCredential")?.object(as: DictionaryObject.self)?["DisplayName"]?.text ?? ""
    let password = Application.Password(keyId: session.newGuid(), displayName: name, end: Session.currentTicks() + 730 * 864_000_000_000)
    try tenant.updateApplication(id, command: commandName) { $0.passwords.append(password) }
    let secret = "rehearsal~" + session.newGuid().filter { $0 != "-" }
    try write(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphPasswordCredential", [
      ("CustomKeyIdentifier", .null), ("DisplayName", .string(name)), ("EndDateTime", date(password.end)), ("Hint", .string(String(secret.prefix(3)))),
      ("KeyId", .string(password.keyId)), ("SecretText", .string(secret)), ("StartDateTime", date(Session.currentTicks())),
    ]))
  }
}
