import PowerShellRuntime
import Tenant

/// Connect-MgGraph.
final class ConnectMgGraph: ServiceCmdlet {
  override class var name: String { "Connect-MgGraph" }
  override class var service: Service { .none }
  override func run() throws {
    connection.graphAccount = try connection.signIn(nil)
    connection.graphScopes = strings("Scopes").flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } } + ["openid", "profile", "User.Read", "email"]
    if flag("NoWelcome") { return }
    try writeHostOutput(
      "Welcome to Microsoft Graph!\n\nConnected via delegated access using 14d82eec-204b-4c2f-b7e8-296a70dab67e\nReadme: https://aka.ms/graph/sdk/powershell\nSDK Docs: https://aka.ms/graph/sdk/powershell/docs\nAPI Docs: https://aka.ms/graph/docs\n\nNOTE: You can use the -NoWelcome parameter to suppress this message.\n",
      noNewline: false)
  }
}
