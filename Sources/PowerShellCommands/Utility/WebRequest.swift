import PowerShellRuntime

/// Invoke-RestMethod and Invoke-WebRequest: a rehearsal has no network.
class WebRequest: Cmdlet {
  static let webParameters = [
    CmdletParameter("Uri", "uri", position: 0, mandatory: true), CmdletParameter("Method", "string"), CmdletParameter("Body", "object", byValue: true),
    CmdletParameter("ContentType", "string"), CmdletParameter("Headers", "System.Collections.IDictionary"), CmdletParameter("UseBasicParsing", "switch"),
    CmdletParameter("OutFile", "string"), CmdletParameter("InFile", "string"), CmdletParameter("Credential", "pscredential"),
    CmdletParameter("UseDefaultCredentials", "switch"), CmdletParameter("TimeoutSec", "int"), CmdletParameter("WebSession", "object"),
    CmdletParameter("SessionVariable", "string"), CmdletParameter("Authentication", "string"), CmdletParameter("Token", "securestring"),
    CmdletParameter("SkipCertificateCheck", "switch"), CmdletParameter("MaximumRedirection", "int"), CmdletParameter("UserAgent", "string"),
    CmdletParameter("StatusCodeVariable", "string"), CmdletParameter("ResponseHeadersVariable", "string"), CmdletParameter("PassThru", "switch"),
    CmdletParameter("FollowRelLink", "switch"), CmdletParameter("Form", "System.Collections.IDictionary"), CmdletParameter("Proxy", "uri"),
  ]

  final override func process() throws {
    let address = string("Uri") ?? ""
    throw failure(
      "'\(address)' was not asked: a rehearsal has no network. Put a stand-in with the answer into a file and load it with --stub.",
      id: "RehearsalHasNoNetwork", .ConnectionError, type: "System.Net.Http.HttpRequestException", target: .string(address))
  }
}
