import PowerShellCommands
import PowerShellRuntime
import Tenant

/// Bodies of requests and answers as scripts have them.
struct GraphBody {
  private let session: Session
  init(_ session: Session) { self.session = session }

  /// A body that is a table, an object, or JSON's text.
  func read(_ body: Value) throws -> Value {
    if body.isNull || body.object is DictionaryObject { return body }
    if body.object is CustomObject { return try fromJson(text(body)) }
    let text = body.text
    return text.allSatisfy(\.isWhitespace) ? .null : try fromJson(text)
  }

  private func fromJson(_ text: String) throws -> Value {
    withoutCase(try session.invokeCommand("ConvertFrom-Json", [("InputObject", .string(text)), ("AsHashtable", .bool(true))]).first ?? .null)
  }

  /// Tables whose keys are found in any case, as Graph's own client finds them.
  private func withoutCase(_ value: Value) -> Value {
    if let table = value.object(as: DictionaryObject.self) {
      let copy = DictionaryObject()
      for (key, item) in table.entries { copy[key.text] = withoutCase(item) }
      return .object(copy)
    }
    return session.isList(value) ? .array(session.enumerated(value).map(withoutCase)) : value
  }

  func text(_ body: Value) throws -> String {
    try session.invokeCommand("ConvertTo-Json", [("InputObject", body), ("Depth", .int(20))]).first?.text ?? ""
  }

  /// - Parameter type: HashTable, PSObject, Json or HttpResponseMessage.
  func shaped(_ body: Value, as type: String) throws -> Value {
    switch type.lowercased() {
    case "json": .string(try text(body))
    case "psobject": object(body)
    case "httpresponsemessage": .object(CustomObject([("StatusCode", .string("OK")), ("Content", .string(try text(body)))]))
    default: body
    }
  }

  /// Tables as objects, all the way down.
  func object(_ value: Value) -> Value {
    if let table = value.object(as: DictionaryObject.self) { return .object(CustomObject(table.entries.map { ($0.key.text, object($0.value)) })) }
    return session.isList(value) ? .array(session.enumerated(value).map(object)) : value
  }

  func failure(_ response: GraphService.Response, _ request: GraphService.Request) -> ErrorRecordObject {
    HttpFailure.record(
      response.status, type: "Microsoft.Graph.PowerShell.Authentication.Helpers.HttpResponseException", id: "InvokeGraphHttpResponseException",
      request: (request.method, request.address), details: try? text(response.body), retryAfter: response.retryAfter)
  }
}
