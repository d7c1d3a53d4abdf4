import PowerShellRuntime
import Tenant

/// Connect-MgGraph: as a user with the scopes that are asked for, or as an application with what it was granted.
final class ConnectMgGraph: ServiceCmdlet {
  override class var name: String { "Connect-MgGraph" }
  override class var synopsis: String { "Signs in to Microsoft Graph with the permissions that are named." }
  override class var help: String {
    """
    .DESCRIPTION
    A cmdlet of Graph needs one of the permissions that it is documented with; without it, it is refused for insufficient privileges. \
    A sign-in has the permissions that it names; Get-MgContext shows them.
    .PARAMETER Scopes
    The permissions to ask for, such as User.ReadWrite.All and Organization.Read.All.
    .PARAMETER NoWelcome
    Leaves the greeting away.
    .EXAMPLE
    Connect-MgGraph -Scopes User.ReadWrite.All, Organization.Read.All -NoWelcome
    """
  }
  override class var service: Service { .none }
  /// The application of the module itself.
  static let commandLineTools = "14d82eec-204b-4c2f-b7e8-296a70dab67e"
  /// What an application has here: an administrator's consent to all that the cmdlets ask for.
  static let applicationPermissions = [
    "Directory.ReadWrite.All", "User.ReadWrite.All", "Group.ReadWrite.All", "Application.ReadWrite.All", "AppRoleAssignment.ReadWrite.All", "Organization.ReadWrite.All",
  ]

  override func run() throws {
    if let application = try application() {
      (connection.graphAccount, connection.graphApplication, connection.graphScopes) = (nil, application, ConnectMgGraph.applicationPermissions)
      return try welcome("apponly access using \(application)")
    }
    connection.graphAccount = try connection.signIn(nil)
    connection.graphApplication = nil
    connection.graphScopes = strings("Scopes").flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } } + ["openid", "profile", "User.Read", "email"]
    try welcome("delegated access using \(string("ClientId") ?? ConnectMgGraph.commandLineTools)")
  }

  /// The application that signs in by itself: by a secret, a certificate, a managed identity, a token or the environment.
  ///
  /// - Throws: the refusal of an empty secret.
  private func application() throws -> String? {
    if let credential = value("ClientSecretCredential")?.object(as: CredentialObject.self) {
      if credential.password.value.isEmpty {
        throw Refusal("ClientSecretCredential authentication failed: AADSTS7000216: 'client_assertion' or 'client_secret' is required for the 'client_credentials' grant type.", code: "AuthenticationFailedException", action: "Give the application's secret as the password: any that is not empty is right in a rehearsal.")
      }
      return credential.userName
    }
    if has("CertificateThumbprint") || has("CertificateSubjectName") || has("Certificate") { return string("ClientId") }
    if flag("Identity") || has("AccessToken") { return string("ClientId") ?? tenant.id }
    return flag("EnvironmentVariable") ? session.environment["AZURE_CLIENT_ID"] ?? tenant.id : nil
  }

  private func welcome(_ way: String) throws {
    if flag("NoWelcome") { return }
    try writeHostOutput(
      "Welcome to Microsoft Graph!\n\nConnected via \(way)\nReadme: https://aka.ms/graph/sdk/powershell\nSDK Docs: https://aka.ms/graph/sdk/powershell/docs\nAPI Docs: https://aka.ms/graph/docs\n\nNOTE: You can use the -NoWelcome parameter to suppress this message.\n",
      noNewline: false)
  }
}
