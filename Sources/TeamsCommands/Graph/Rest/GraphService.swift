import PowerShellRuntime
import Tenant

/// Microsoft Graph by its addresses: requests become calls of the cmdlets, objects become JSON's.
struct GraphService {
  struct Request {
    let method: String
    let address: String
    let body: Value
  }

  struct Response {
    let status: Int
    /// What JSON holds; null for no content.
    let body: Value
    /// The seconds of the header Retry-After.
    var retryAfter: Int?
    var isSuccess: Bool { (200..<300).contains(status) }
  }

  private let session: Session
  init(_ session: Session) { self.session = session }

  /// How many objects a page has where nobody says so.
  private static let pageSize = 100
  private static let host = "graph.microsoft.com"

  /// Answers a request.
  func answer(_ request: Request) -> Response {
    let (path, query) = GraphService.parts(of: request.address, session)
    var parts = path
    if let first = parts.first, ["v1.0", "beta"].contains(first.lowercased()) { parts.removeFirst() }
    if parts == ["$batch"] { return batch(request.body) }
    if parts.first == "me" {
      guard let own = ServiceConnection.of(session).graphAccount else { return GraphService.failure(401, "InvalidAuthenticationToken", "Access token is empty.") }
      parts.replaceSubrange(0..<1, with: ["users", own.id])
    }
    // servicePrincipals(appId='...') is a look-up by another key.
    if let open = parts.first?.firstIndex(of: "("), let name = parts.first { return byKey(String(name[..<open]), String(name[open...].dropFirst().dropLast()), request) }
    for route in GraphRoute.all {
      guard let parameters = route.match(request.method.uppercased(), parts) else { continue }
      return call(route, parameters, query, request.body)
    }
    return GraphService.failure(404, "ResourceNotFound", "Resource not found for the segment '\(parts.last ?? "")'.")
  }

  private func byKey(_ collection: String, _ key: String, _ request: Request) -> Response {
    let pair = key.split(separator: "=", maxSplits: 1).map(String.init)
    guard pair.count == 2 else { return GraphService.failure(400, "BadRequest", "Bad Request - Error in query syntax.") }
    let list = answer(Request(method: "GET", address: "/v1.0/\(collection)?$filter=\(pair[0]) eq \(pair[1])", body: .null))
    guard let found = list.body.object(as: DictionaryObject.self)?["value"].flatMap({ session.enumerated($0).first }) else {
      return list.isSuccess ? GraphService.failure(404, "Request_ResourceNotFound", "Resource '\(pair[1])' does not exist or one of its queried reference-property objects are not present.") : list
    }
    return Response(status: 200, body: found)
  }

  // MARK: Calling

  private func call(_ route: GraphRoute, _ given: [(String?, Value)], _ query: [String: String], _ body: Value) -> Response {
    var parameters = given
    if let filter = query["$filter"] { parameters.append(("Filter", .string(filter))) }
    if let order = query["$orderby"] { parameters.append(("Sort", .string(order))) }
    // The header ConsistencyLevel is taken as given.
    if route.isList { parameters.append(("ConsistencyLevel", .string("eventual"))) }
    if let search = query["$search"] { parameters.append(("Search", .string(search))) }
    if let select = query["$select"] { parameters.append(("Property", .strings(select.split(separator: ",").map(String.init)))) }
    let entries = body.object(as: DictionaryObject.self)?.entries ?? []
    switch route.body {
    case .none: break
    case .whole: parameters.append(("BodyParameter", body))
    case .parameters: for (key, value) in entries where !key.text.hasPrefix("@") { parameters.append((key.text, value)) }
    }
    parameters += [("ErrorAction", .string("Stop")), ("WarningAction", .string("SilentlyContinue"))]
    do {
      let objects = try session.invokeCommand(route.cmdlet, parameters.filter { isKnown($0.0 ?? "", route.cmdlet) }).map { json($0, selected: query["$select"]) }
      if route.isList { return page(objects, query, route) }
      guard let object = objects.first, ["GET", "POST"].contains(route.method) else { return Response(status: 204, body: .null) }
      return Response(status: route.method == "POST" && route.cmdlet.hasPrefix("New") ? 201 : 200, body: object)
    } catch Unwind.error(let error) {
      return GraphService.failure(error.record)
    } catch {
      return GraphService.failure(500, "InternalServerError", "\(error)")
    }
  }

  /// A property of a body that the cmdlet does not know is left out, as the service ignores what it does not keep.
  private func isKnown(_ parameter: String, _ cmdlet: String) -> Bool { session.findCommand(cmdlet)?.metadata.exact(parameter) != nil }

  private func page(_ objects: [Value], _ query: [String: String], _ route: GraphRoute) -> Response {
    let answer = DictionaryObject()
    answer["@odata.context"] = .string("https://\(GraphService.host)/v1.0/$metadata#\(route.path.first ?? "")")
    if query["$count"]?.lowercased() == "true" { answer["@odata.count"] = .int(Int32(objects.count)) }
    let (skip, size) = (query["$skiptoken"].flatMap { Int($0) } ?? 0, max(1, min(999, query["$top"].flatMap { Int($0) } ?? GraphService.pageSize)))
    let rest = objects.dropFirst(max(0, skip))
    if rest.count > size {
      let kept = query.filter { $0.key != "$skiptoken" }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)&" }.joined()
      answer["@odata.nextLink"] = .string("https://\(GraphService.host)/v1.0/\(route.path.joined(separator: "/"))?\(kept)$skiptoken=\(skip + size)")
    }
    answer["value"] = .array(Array(rest.prefix(size)))
    return Response(status: 200, body: .object(answer))
  }

  /// Up to twenty requests in one.
  private func batch(_ body: Value) -> Response {
    let requests = body.object(as: DictionaryObject.self)?["requests"].map { session.enumerated($0) } ?? []
    guard requests.count <= 20 else { return GraphService.failure(400, "BadRequest", "Number of batch request steps exceeds the maximum value of 20.") }
    let responses = requests.compactMap { $0.object(as: DictionaryObject.self) }.map { step -> Value in
      let answer = self.answer(Request(method: step["method"]?.text ?? "GET", address: step["url"]?.text ?? "", body: step["body"] ?? .null))
      let response = DictionaryObject()
      response["id"] = step["id"] ?? .null
      response["status"] = .int(Int32(answer.status))
      response["body"] = answer.body
      return .object(response)
    }
    let answer = DictionaryObject()
    answer["responses"] = .array(responses)
    return Response(status: 200, body: .object(answer))
  }

  // MARK: Addresses and errors

  /// The parts of an address's path, and its query with percent signs resolved.
  static func parts(of address: String, _ session: Session) -> (path: [String], query: [String: String]) {
    var text = Substring(address)
    if let scheme = text.range(of: "://") { text = text[scheme.upperBound...].drop { $0 != "/" } }
    let halves = text.split(separator: "?", maxSplits: 1)
    let path = (halves.first ?? "").split(separator: "/").map { PercentEncoding.decode(String($0)) }
    var query: [String: String] = [:]
    for pair in halves.count > 1 ? halves[1].split(separator: "&") : [] {
      let sides = pair.split(separator: "=", maxSplits: 1).map { PercentEncoding.decode(String($0).replacing("+", with: " ")) }
      let name = sides.first?.lowercased() ?? ""
      query[name.hasPrefix("$") ? name : "$" + name] = sides.count > 1 ? sides[1] : ""
    }
    return (path, query)
  }

  static func failure(_ status: Int, _ code: String, _ message: String) -> Response {
    let error = DictionaryObject()
    error["code"] = .string(code)
    error["message"] = .string(message)
    let body = DictionaryObject()
    body["error"] = .object(error)
    return Response(status: status, body: .object(body))
  }

  private static func failure(_ record: ErrorRecordObject) -> Response {
    let statuses = [
      "Request_ResourceNotFound": 404, "Authorization_RequestDenied": 403, "InvalidOperation": 401, "TooManyRequests": 429, "Request_MultipleObjectsWithSameKeyValue": 409,
    ]
    let code = record.errorId
    return failure(statuses[code] ?? 400, code == "InvalidOperation" ? "InvalidAuthenticationToken" : code, record.text)
  }

  // MARK: JSON

  /// An object of a cmdlet as Graph writes it: names in camel case, nothing that is null unless it was selected.
  private func json(_ value: Value, selected: String? = nil) -> Value {
    guard case .object(let object) = value.base else { return value }
    let wanted = selected.map { Set($0.split(separator: ",").map { $0.lowercased().filter { $0 != " " } }) }
    switch object {
    case let custom as CustomObject:
      let table = DictionaryObject()
      for (name, item) in zip(custom.shape.names, custom.values) {
        if name == "AdditionalProperties", let more = item.object(as: DictionaryObject.self) {
          for (key, extra) in more.entries { table[key.text] = extra }
        } else if wanted?.contains(name.lowercased()) ?? (!item.isNull) {
          table[GraphService.camel(name)] = json(item)
        }
      }
      return .object(table)
    case is DictionaryObject: return value
    default: return session.isList(value) ? .array(session.enumerated(value).map { json($0) }) : value
    }
  }

  private static func camel(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}
