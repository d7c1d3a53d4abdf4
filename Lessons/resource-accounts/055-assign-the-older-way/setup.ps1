& {
  $account = New-CsOnlineApplicationInstance -UserPrincipalName incident-bot@contoso.onmicrosoft.com -DisplayName 'Incident line' -ApplicationId 08d9eae8-2fc8-50e9-bb9c-4904325e41f1
  Update-MgUser -UserId $account.ObjectId -UsageLocation US
  Set-MgUserLicense -UserId $account.ObjectId -AddLicenses @{ SkuId = (Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER).SkuId } -RemoveLicenses @()
  Start-Sleep 300
  $bot = Get-MgServicePrincipal -Filter "appId eq '08d9eae8-2fc8-50e9-bb9c-4904325e41f1'"
  $graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
  foreach ($name in 'Calls.AccessMedia.All', 'Calls.Initiate.All', 'Calls.JoinGroupCall.All', 'Calls.JoinGroupCallAsGuest.All') {
    $role = $graph.AppRoles | Where-Object Value -eq $name
    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $bot.Id -PrincipalId $bot.Id -ResourceId $graph.Id -AppRoleId $role.Id
  }
} | Out-Null
