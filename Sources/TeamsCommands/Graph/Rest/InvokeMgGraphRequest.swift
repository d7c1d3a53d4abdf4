import PowerShellRuntime
import Tenant

/// Invoke-MgGraphRequest: Graph by its addresses.
final class InvokeMgGraphRequest: ServiceCmdlet {
  override class var name: String { "Invoke-MgGraphRequest" }
  override class var synopsis: String { "Sends a request to Microsoft Graph by its address." }
  override class var service: Service { .graph }

  override func run() throws {
    let request = try request()
    try take(GraphService(session).answer(request), of: request)
  }

  private func request() throws -> GraphService.Request {
    GraphService.Request(method: string("Method") ?? "GET", address: string("Uri") ?? "", body: try GraphBody(session).read(value("Body") ?? .null))
  }

  /// Rule B166: the answer says after how many seconds to try again.
  override func refuseThrottled(_ fault: ServiceFault) throws {
    var response = GraphService.failure(429, "TooManyRequests", "Please retry again later.")
    response.retryAfter = fault.retryAfter
    try take(response, of: request())
  }

  private func take(_ response: GraphService.Response, of request: GraphService.Request) throws {
    if let name = string("StatusCodeVariable") { session.scope.set(name, .int(Int32(response.status))) }
    guard response.isSuccess || flag("SkipHttpErrorCheck") else { throw failure(GraphBody(session).failure(response, request)) }
    if !response.body.isNull { try write(GraphBody(session).shaped(response.body, as: string("OutputType") ?? "HashTable")) }
  }
}
