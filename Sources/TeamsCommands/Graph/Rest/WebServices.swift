import PowerShellCommands
import PowerShellRuntime
import Tenant

/// The web services that a rehearsal answers for: the sign-in of Microsoft Entra, and Graph.
enum WebServices {
  private static let token = "rehearsal-token"

  static func register(in session: Session) {
    session.webService = { [unowned session] request in
      let address = request.address.lowercased()
      if address.hasPrefix("https://login.microsoftonline.com/"), address.contains("/token") { return signIn() }
      guard address.hasPrefix("https://graph.microsoft.com/") else { return nil }
      return try graph(request, session)
    }
  }

  private static func signIn() -> WebAnswer {
    let body = DictionaryObject()
    for (key, value) in [("token_type", Value.string("Bearer")), ("expires_in", .int(3599)), ("ext_expires_in", .int(3599)), ("access_token", .string(token))] { body[key] = value }
    return WebAnswer(status: 200, body: .object(body))
  }

  private static func graph(_ request: WebQuestion, _ session: Session) throws -> WebAnswer {
    guard request.authorization?.lowercased() == "bearer " + token else {
      return answer(GraphService.failure(401, "InvalidAuthenticationToken", "Access token is empty or invalid. A token comes from https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token."))
    }
    // An application's token carries what its administrator consented to; here it is all that the cmdlets ask for.
    let connection = ServiceConnection.of(session)
    let before = connection.graphScopes
    connection.graphScopes = ConnectMgGraph.applicationPermissions
    defer { connection.graphScopes = before }
    return answer(GraphService(session).answer(.init(method: request.method, address: request.address, body: try GraphBody(session).read(request.body))))
  }

  private static func answer(_ response: GraphService.Response) -> WebAnswer { WebAnswer(status: response.status, body: response.body) }
}
