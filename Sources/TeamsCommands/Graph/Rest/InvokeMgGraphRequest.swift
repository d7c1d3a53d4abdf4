import PowerShellRuntime
import Tenant

/// Invoke-MgGraphRequest: Graph by its addresses.
final class InvokeMgGraphRequest: ServiceCmdlet {
  override class var name: String { "Invoke-MgGraphRequest" }
  override class var service: Service { .graph }

  override func run() throws {
    let address = string("Uri") ?? ""
    let request = GraphService.Request(method: string("Method") ?? "GET", address: address, body: try GraphBody(session).read(value("Body") ?? .null))
    let response = GraphService(session).answer(request)
    if let name = string("StatusCodeVariable") { session.scope.set(name, .int(Int32(response.status))) }
    guard response.isSuccess || flag("SkipHttpErrorCheck") else { throw failure(GraphBody(session).failure(response, request)) }
    if !response.body.isNull { try write(GraphBody(session).shaped(response.body, as: string("OutputType") ?? "HashTable")) }
  }
}
