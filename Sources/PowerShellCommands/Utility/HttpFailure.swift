import PowerShellRuntime

/// The errors of services that answer with an HTTP status.
public enum HttpFailure {
  private static let reasons = [
    200: "OK", 201: "Created", 204: "No Content", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict",
    429: "Too Many Requests", 500: "Internal Server Error",
  ]
  static let statusCode = NetEnumerations.named("System.Net.HttpStatusCode")

  /// - Parameters:
  ///   - request: the method and the address.
  ///   - details: the body that came with the status.
  ///   - retryAfter: the seconds of the header Retry-After.
  public static func record(
    _ status: Int, type: String, id: String, request: (method: String, address: String), details: String?, retryAfter: Int? = nil
  ) -> ErrorRecordObject {
    let reason = reasons[status] ?? "\(status)"
    let exception = ExceptionObject(
      Failure.exceptionType(type), "Response status code does not indicate success: \(status) (\(reason)).")
    let code = Value.object(EnumObject(statusCode, Int64(status)))
    exception.properties["StatusCode"] = code
    let delta = retryAfter.map { Value.object(CustomObject([("Delta", .object(TimeSpanObject(ticks: Int64($0) * 10_000_000)))], type: TypeDescriptor("System.Net.Http.Headers.RetryConditionHeaderValue"))) }
    let headers = CustomObject([("RetryAfter", delta ?? .null)], type: TypeDescriptor("System.Net.Http.Headers.HttpResponseHeaders"))
    exception.properties["Response"] = .object(CustomObject([
      ("Headers", .object(headers)),
      ("StatusCode", code), ("ReasonPhrase", .string(reason)), ("IsSuccessStatusCode", .bool(status < 300)), ("Content", details.map { .string($0) } ?? .null),
    ], type: TypeDescriptor("System.Net.Http.HttpResponseMessage")))
    let target = CustomObject([("Method", .string(request.method)), ("RequestUri", .string(request.address))], type: TypeDescriptor("System.Net.Http.HttpRequestMessage"))
    target.display = "Method: \(request.method.uppercased()), RequestUri: '\(request.address)', Version: 1.1, Content: <null>"
    let record = ErrorRecordObject(exception, id, .InvalidOperation, .object(target))
    record.details = details
    return record
  }
}
