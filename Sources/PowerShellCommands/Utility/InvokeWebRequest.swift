import PowerShellRuntime

/// Invoke-WebRequest: the answer with its status.
final class InvokeWebRequest: WebRequest {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-WebRequest", "Gets the answer of a web service that the rehearsal plays.", webParameters, make: { InvokeWebRequest() })
  }

  override func show(_ answer: WebAnswer, _ text: String) throws {
    let headers = DictionaryObject()
    headers["Content-Type"] = .string("application/json")
    try write(CustomObject("Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject", [
      ("StatusCode", .int(Int32(answer.status))), ("StatusDescription", .string(answer.status == 204 ? "No Content" : answer.status == 201 ? "Created" : "OK")), ("Content", .string(text)),
      ("Headers", .object(headers)), ("RawContentLength", .int(Int32(text.utf8.count))),
    ]))
  }
}
