/// What to call instead of cmdlets that the service has retired or is about to.
public enum Successors {
  /// By lower-case name; from the notes of their documentation pages (rules B36, B102).
  private static let cmdlets: [String: String] = [
    "get-cshybridtelephonenumber": "Get-CsPhoneNumberAssignment", "new-cshybridtelephonenumber": "Set-CsPhoneNumberAssignment",
    "remove-cshybridtelephonenumber": "Remove-CsPhoneNumberAssignment", "get-csonlinetelephonenumber": "Get-CsPhoneNumberAssignment",
    "get-csonlinevoiceuser": "Get-CsOnlineUser", "set-csonlinevoiceuser": "Set-CsPhoneNumberAssignment",
    "set-csonlinevoiceapplicationinstance": "Set-CsPhoneNumberAssignment", "new-csgrouppolicyassignment": "Grant-Cs<PolicyName> -Group",
    "get-csonlinedirectorytenant": "Get-CsTenant", "get-csteamsmobilitypolicy": "", "get-cssharedcallqueuehistorytemplate": "",
    "new-cssharedcallqueuehistorytemplate": "", "set-cssharedcallqueuehistorytemplate": "", "remove-cssharedcallqueuehistorytemplate": "",
    "new-csonlinesession": "Connect-MicrosoftTeams",
    "connect-msolservice": "Connect-MgGraph", "get-msoluser": "Get-MgUser", "set-msoluser": "Update-MgUser", "new-msoluser": "New-MgUser", "remove-msoluser": "Remove-MgUser",
    "set-msoluserlicense": "Set-MgUserLicense", "get-msolaccountsku": "Get-MgSubscribedSku",
    "connect-azuread": "Connect-MgGraph", "get-azureaduser": "Get-MgUser", "set-azureaduser": "Update-MgUser", "new-azureaduser": "New-MgUser", "remove-azureaduser": "Remove-MgUser",
    "set-azureaduserlicense": "Set-MgUserLicense", "get-azureadsubscribedsku": "Get-MgSubscribedSku",
  ]

  /// What to use in place of a parameter that is retired; nil where it is not.
  public static func parameter(_ name: String, of cmdlet: String) -> String? {
    let key = cmdlet.lowercased() + " " + name.lowercased()
    return ["set-csuser onpremlineuri": "-LineURI", "set-csuser onpremlineurimanuallyset": "-LineURI"][key]
  }

  /// - Returns: the successor, empty where there is none; nil where a cmdlet is not retired.
  public static func successor(of cmdlet: String, module: String) -> String? {
    cmdlets[cmdlet.lowercased()] ?? (["MSOnline", "AzureAD"].contains(module) ? "the Microsoft.Graph cmdlets" : nil)
  }
}
