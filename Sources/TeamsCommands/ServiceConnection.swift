import PowerShellRuntime
import Tenant

/// Who is signed in to which service, and the organisation that they are signed in to.
@dynamicMemberLookup
public final class ServiceConnection {
  public let tenant: Tenant
  /// Who is signed in; its fields are the connection's as well.
  public var signIns = SignIns()
  /// The sessions of New-CsOnlineSession that are open.
  public var remoteSessions: [CustomObject] = []
  /// The session came from New-CsOnlineSession, the older way.
  public var isLegacySession = false
  /// What the objects of such a session have for RunspaceId.
  var legacyRunspace = ""
  /// The deprecation of Set-CsOnlineVoiceApplicationInstance was said (decision D2).
  public var hasWarnedOfVoiceInstance = false

  /// A call of a cmdlet that is not modelled warns and goes on, where it would fail otherwise.
  public var unmodelledOnlyWarns = false
  /// What goes wrong because Set-RehearsalFault asked for it.
  public var faults: [ServiceFault] = []

  public init(_ tenant: Tenant) { self.tenant = tenant }

  public subscript<Field>(dynamicMember field: WritableKeyPath<SignIns, Field>) -> Field {
    get { signIns[keyPath: field] }
    set { signIns[keyPath: field] = newValue }
  }

  public static func of(_ session: Session) -> ServiceConnection {
    if let known = session.extensions[ObjectIdentifier(ServiceConnection.self)] as? ServiceConnection { return known }
    return attach(SampleOrganisation.make(), to: session)
  }

  /// Makes an organisation the session's; nobody is signed in to it.
  @discardableResult
  public static func attach(_ tenant: Tenant, to session: Session) -> ServiceConnection {
    tenant.now = { Session.currentTicks() }
    tenant.newId = { [reference = session.reference] in reference.session?.newGuid() ?? "" }
    let connection = ServiceConnection(tenant)
    session.extensions[ObjectIdentifier(ServiceConnection.self)] = connection
    return connection
  }

  /// The account of a sign-in: any non-empty password is right (decision D14).
  ///
  /// - Throws: the directory's sentence for an unknown account, or for a password that is empty.
  func signIn(_ name: String?, password: String? = nil) throws -> Account {
    let name = name ?? tenant.administrator
    guard let account = tenant.account(name), account.instance == nil else {
      throw Refusal(
        "AADSTS50034: The user account {EUII Hidden} does not exist in the \(tenant.id) directory. To sign into this application, the account must be added to the directory.",
        code: "invalid_grant", action: "Sign in as \(tenant.administrator), or as another user of the organisation.")
    }
    if let password, password.isEmpty {
      throw Refusal("AADSTS50126: Error validating credentials due to invalid username or password.", code: "invalid_grant", action: "Type the password: any that is not empty is right in a rehearsal.")
    }
    return account
  }
}

extension Account {
  func hasRole(_ names: String...) -> Bool { roles.contains("Global Administrator") || names.contains { roles.contains($0) } }
}

/// Who is signed in to each of the services: nil where nobody is.
public struct SignIns {
  /// The account that is signed in to Teams.
  public var teamsAccount: Account?
  /// The permissions of the sign-in to Microsoft Graph; nil while nobody is signed in.
  public var graphScopes: [String]?
  public var graphAccount: Account?
  /// The application that is signed in to Microsoft Graph by itself, without a user.
  public var graphApplication: String?
  public var msolAccount: Account?
  public var azureADAccount: Account?
}
