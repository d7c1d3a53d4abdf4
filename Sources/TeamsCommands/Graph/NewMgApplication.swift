import PowerShellRuntime
import Tenant

/// New-MgApplication.
final class NewMgApplication: ServiceCmdlet {
  override class var name: String { "New-MgApplication" }
  override class var synopsis: String { "Registers an application." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["AppRegistration.Create", "Application.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let name = string("DisplayName") ?? ""
    guard try shouldProcess(name) else { return }
    if name.isEmpty { throw Refusal("A value is required for property 'displayName' of resource 'Application'.", code: "Request_BadRequest", action: "-DisplayName 'My bot'") }
    var application = try tenant.newApplication(displayName: name, callbackUri: callbackUri() ?? "https://\(name.lowercased().filter { $0.isLetter || $0.isNumber }).contoso.com/callback/calling", command: commandName)
    let wanted = try requestedRoles()
    if !wanted.isEmpty {
      try tenant.updateApplication(application.id, command: commandName) { $0.requiredPermissions = wanted }
      application.requiredPermissions = wanted
    }
    try write(applicationObject(application))
  }
}

extension ServiceCmdlet {
  /// A bot's calling endpoint is set where the bot is registered; the web redirect of its application stands for it here.
  func callbackUri() -> String? {
    let web = value("Web")?.object(as: DictionaryObject.self)
    return (web?["HomePageUrl"] ?? web?["RedirectUris"]).flatMap { session.enumerated($0).first?.text }
  }

  /// The names of the application permissions of -RequiredResourceAccess.
  func requestedRoles() throws -> [String] {
    guard let list = value("RequiredResourceAccess"), !list.isNull else { return [] }
    return (list.object is DictionaryObject ? [list] : session.enumerated(list)).flatMap { item -> [String] in
      guard let access = item.object(as: DictionaryObject.self)?["ResourceAccess"] else { return [] }
      return (access.object is DictionaryObject ? [access] : session.enumerated(access)).compactMap { entry in
        let id = entry.object(as: DictionaryObject.self)?["Id"]?.text.lowercased()
        return GraphRoles.all.first { $0.id == id }?.name
      }
    }
  }
}
