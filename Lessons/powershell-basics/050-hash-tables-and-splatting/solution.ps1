Connect-MicrosoftTeams
$new = @{
  UserPrincipalName = 'night-desk@contoso.onmicrosoft.com'
  DisplayName = 'Night desk'
  ApplicationId = '08d9eae8-2fc8-50e9-bb9c-4904325e41f1'
}
New-CsOnlineApplicationInstance @new
Start-Sleep 60
