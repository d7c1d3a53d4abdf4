& {
  $account = New-CsOnlineApplicationInstance -UserPrincipalName helpdesk-bot@contoso.onmicrosoft.com -DisplayName 'Help desk' -ApplicationId 08d9eae8-2fc8-50e9-bb9c-4904325e41f1
  Update-MgUser -UserId $account.ObjectId -UsageLocation US
  Set-MgUserLicense -UserId $account.ObjectId -AddLicenses @{ SkuId = (Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER).SkuId } -RemoveLicenses @()
  Start-Sleep 300
} | Out-Null
