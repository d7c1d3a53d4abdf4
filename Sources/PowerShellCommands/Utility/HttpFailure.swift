import PowerShellRuntime

/// An answer of a web service that is none: the status in the message, the service's own words in ErrorDetails.
public enum HttpFailure {
  private static let reasons = [
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict", 429: "Too Many Requests", 500: "Internal Server Error",
  ]

  public static func error(_ status: Int, type: String, id: String, target: String, details: String?) -> Unwind {
    let exception = ExceptionObject(
      Failure.exceptionType(type), "Response status code does not indicate success: \(status) (\(reasons[status] ?? "\(status)")).")
    exception.properties["StatusCode"] = .int(Int32(status))
    let record = ErrorRecordObject(exception, id, .InvalidOperation, .string(target))
    record.details = details
    return .error(PowerShellError(record))
  }
}
