import PowerShellRuntime

/// Invoke-RestMethod and Invoke-WebRequest: a rehearsal has no network; services that it plays answer by `Session.webService`.
class WebRequest: Cmdlet {
  static let webParameters = [
    CmdletParameter("Uri", "uri", position: 0, mandatory: true), CmdletParameter("Method", "string"), CmdletParameter("Body", "object", byValue: true),
    CmdletParameter("ContentType", "string"), CmdletParameter("Headers", "System.Collections.IDictionary"), CmdletParameter("UseBasicParsing", "switch"),
    CmdletParameter("OutFile", "string"), CmdletParameter("InFile", "string"), CmdletParameter("Credential", "pscredential"),
    CmdletParameter("UseDefaultCredentials", "switch"), CmdletParameter("TimeoutSec", "int"), CmdletParameter("WebSession", "object"),
    CmdletParameter("SessionVariable", "string", aliases: ["SV"]), CmdletParameter("Authentication", "string"), CmdletParameter("Token", "securestring"),
    CmdletParameter("SkipCertificateCheck", "switch"), CmdletParameter("MaximumRedirection", "int"), CmdletParameter("UserAgent", "string"),
    CmdletParameter("StatusCodeVariable", "string"), CmdletParameter("ResponseHeadersVariable", "string", aliases: ["RHV"]), CmdletParameter("PassThru", "switch"),
    CmdletParameter("FollowRelLink", "switch", aliases: ["FL"]), CmdletParameter("MaximumFollowRelLink", "int", aliases: ["ML"]), CmdletParameter("Form", "System.Collections.IDictionary"), CmdletParameter("Proxy", "uri"),
    CmdletParameter("SkipHttpErrorCheck", "switch"),
  ] + connectionParameters

  /// How a request travels, which nothing does here.
  private static let connectionParameters =
    [
      "AllowUnencryptedAuthentication", "AllowInsecureRedirect", "DisableKeepAlive", "NoProxy", "PreserveAuthorizationOnRedirect", "PreserveHttpMethodOnRedirect",
      "ProxyUseDefaultCredentials", "Resume", "SkipHeaderValidation",
    ].map { CmdletParameter($0, "switch") }
    + ["MaximumRetryCount", "RetryIntervalSec", "ConnectionTimeoutSeconds", "OperationTimeoutSeconds"].map { CmdletParameter($0, "int") }
    + ["CustomMethod", "CertificateThumbprint", "TransferEncoding", "SslProtocol", "UnixSocket"].map { CmdletParameter($0, "string") }
    + [CmdletParameter("Certificate", "object"), CmdletParameter("HttpVersion", "version"), CmdletParameter("ProxyCredential", "pscredential")]

  final override func process() throws {
    let address = string("Uri") ?? ""
    guard let answer = try session.webService?(WebQuestion(method: string("Method") ?? "GET", address: address, authorization: authorization, body: value("Body") ?? .null)) else {
      throw failure(
        "'\(address)' was not asked: a rehearsal has no network. A function named \(commandName) in front of the script can answer in its place.",
        id: "RehearsalHasNoNetwork", .ConnectionError, type: "System.Net.Http.HttpRequestException", target: .string(address))
    }
    if let name = string("StatusCodeVariable") { session.scope.set(name, .int(Int32(answer.status))) }
    let text = answer.body.isNull ? "" : try session.invokeCommand("ConvertTo-Json", [("InputObject", answer.body), ("Depth", .int(20))]).first?.text ?? ""
    guard answer.status < 400 || flag("SkipHttpErrorCheck") else {
      throw failure(
        HttpFailure.record(
          answer.status, type: "Microsoft.PowerShell.Commands.HttpResponseException", id: "WebCmdletWebResponseException",
          request: (string("Method") ?? "GET", address), details: text))
    }
    if let file = string("OutFile") { return try session.files.write(session.absolutePath(file), Array(text.utf8)) }
    try show(answer, text)
  }

  /// The Authorization header, or what -Token stands for.
  private var authorization: String? {
    if let token = value("Token")?.object(as: SecureStringObject.self) { return "Bearer " + token.value }
    return value("Headers")?.object(as: DictionaryObject.self)?["Authorization"]?.text
  }

  func show(_ answer: WebAnswer, _ text: String) throws {}
}
