import PowerShellRuntime

/// The exceptions of the services' modules that scripts catch by name.
enum ServiceExceptions {
  static let needsSignIn = type("Microsoft.Open.Azure.AD.CommonLibrary.AadNeedAuthenticationException")
  static let msol = type("Microsoft.Online.Administration.Automation.MicrosoftOnlineException")
  static let all = [
    needsSignIn, msol, type("Microsoft.Open.Azure.AD.CommonLibrary.AadAuthenticationFailedException"),
    type("Microsoft.Open.AzureAD16.Client.ApiException"), type("Microsoft.Open.MSGraphBeta.Client.ApiException"),
    type("Microsoft.Online.Administration.Automation.UserNotFoundException"), type("Microsoft.Teams.PowerShell.TeamsCmdlets.ErrorHandling.ApiException"),
    type("Microsoft.TeamsCmdlets.PowerShell.Custom.ErrorHandling.ApiException"),
  ]

  private static func type(_ name: String) -> TypeDescriptor { .exception(named: name) }
}
