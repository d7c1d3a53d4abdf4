import PowerShellRuntime
import Tenant

/// Revoke-MgUserSignInSession.
final class RevokeMgUserSignInSession: ServiceCmdlet {
  override class var name: String { "Revoke-MgUserSignInSession" }
  override class var synopsis: String { "Ends the sign-ins of a user everywhere." }
  override class var service: Service { .graph }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard let account = tenant.account(id) else { throw Tenant.directoryNotFound(id) }
    guard try shouldProcess(account.userPrincipalName) else { return }
    try write(object("Microsoft.Graph.PowerShell.Models.RevokeSignInSessionsResponse", [("Value", .bool(true))]))
  }
}

/// Get-MgEnvironment: the clouds that Microsoft Graph is in.
final class GetMgEnvironment: ServiceCmdlet {
  override class var name: String { "Get-MgEnvironment" }
  override class var synopsis: String { "Shows the clouds that Connect-MgGraph can sign in to." }
  override class var service: Service { .none }
  override func run() throws {
    let clouds = [
      ("Global", "https://login.microsoftonline.com", "https://graph.microsoft.com"), ("China", "https://login.chinacloudapi.cn", "https://microsoftgraph.chinacloudapi.cn"),
      ("USGov", "https://login.microsoftonline.us", "https://graph.microsoft.us"), ("USGovDoD", "https://login.microsoftonline.us", "https://dod-graph.microsoft.us"),
    ]
    for (name, directory, graph) in clouds where string("Name").map({ CaseFolding.equal($0, name) }) ?? true {
      try write(object("Microsoft.Graph.PowerShell.Authentication.GraphEnvironment", [
        ("Name", .string(name)), ("AzureADEndpoint", .string(directory)), ("GraphEndpoint", .string(graph)), ("Type", .string("Built-in")),
      ]))
    }
  }
}

/// How often and how long Graph's cmdlets try, as a session keeps it.
final class GraphRequestContext {
  var (clientTimeout, retryDelay, maxRetry, retriesTimeLimit) = (300, 3, 3, 0)

  static func of(_ session: Session) -> GraphRequestContext {
    if let known = session.extensions[ObjectIdentifier(self)] as? GraphRequestContext { return known }
    let made = GraphRequestContext()
    session.extensions[ObjectIdentifier(self)] = made
    return made
  }
}

/// Get-MgRequestContext, Set-MgRequestContext.
class GetMgRequestContext: ServiceCmdlet {
  override class var name: String { "Get-MgRequestContext" }
  override class var synopsis: String { "Shows how requests to Graph are repeated when they fail." }
  override class var service: Service { .none }
  override func run() throws {
    let context = GraphRequestContext.of(session)
    func span(_ seconds: Int) -> Value { .object(TimeSpanObject(ticks: Int64(seconds) * CalendarDate.ticksPerSecond)) }
    try write(object("Microsoft.Graph.PowerShell.Authentication.RequestContext", [
      ("ClientTimeout", span(context.clientTimeout)), ("RetryDelay", .integer(context.retryDelay)), ("MaxRetry", .integer(context.maxRetry)),
      ("RetriesTimeLimit", span(context.retriesTimeLimit)),
    ]))
  }
}

final class SetMgRequestContext: GetMgRequestContext {
  override class var name: String { "Set-MgRequestContext" }
  override class var synopsis: String { "Changes how requests to Graph are repeated when they fail." }
  override func run() throws {
    let context = GraphRequestContext.of(session)
    context.clientTimeout = integer("ClientTimeout") ?? context.clientTimeout
    context.retryDelay = integer("RetryDelay") ?? context.retryDelay
    context.maxRetry = integer("MaxRetry") ?? context.maxRetry
    context.retriesTimeLimit = integer("RetriesTimeLimit") ?? context.retriesTimeLimit
    try super.run()
  }
}
