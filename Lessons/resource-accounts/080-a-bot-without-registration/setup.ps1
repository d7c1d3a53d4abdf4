& {
  $app = New-MgApplication -DisplayName 'Reception Bot' -Web @{ RedirectUris = @('https://reception.contoso.com/callback/calling') }
  $account = New-CsOnlineApplicationInstance -UserPrincipalName reception@contoso.onmicrosoft.com -DisplayName 'Reception' -ApplicationId $app.AppId
  Update-MgUser -UserId $account.ObjectId -UsageLocation US
  Set-MgUserLicense -UserId $account.ObjectId -AddLicenses @{ SkuId = (Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER).SkuId } -RemoveLicenses @()
  Start-Sleep 300
  Set-CsPhoneNumberAssignment -Identity reception@contoso.onmicrosoft.com -PhoneNumber +14255550103 -PhoneNumberType CallingPlan
  Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
} | Out-Null
