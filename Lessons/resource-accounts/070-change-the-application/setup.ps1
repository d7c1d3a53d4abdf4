& {
  $account = New-CsOnlineApplicationInstance -UserPrincipalName reception@contoso.onmicrosoft.com -DisplayName 'Reception' -ApplicationId 99998888-aaaa-4444-bbbb-7777cccc6666
  Update-MgUser -UserId $account.ObjectId -UsageLocation US
  Set-MgUserLicense -UserId $account.ObjectId -AddLicenses @{ SkuId = (Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER).SkuId } -RemoveLicenses @()
  Start-Sleep 300
  Set-CsPhoneNumberAssignment -Identity reception@contoso.onmicrosoft.com -PhoneNumber +14255550102 -PhoneNumberType CallingPlan
  Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
  $bot = Get-MgServicePrincipal -Filter "appId eq '08d9eae8-2fc8-50e9-bb9c-4904325e41f1'"
  $graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
  foreach ($name in 'Calls.AccessMedia.All', 'Calls.Initiate.All', 'Calls.JoinGroupCall.All', 'Calls.JoinGroupCallAsGuest.All') {
    $role = $graph.AppRoles | Where-Object Value -eq $name
    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $bot.Id -PrincipalId $bot.Id -ResourceId $graph.Id -AppRoleId $role.Id
  }
} | Out-Null
