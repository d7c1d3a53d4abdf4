$agents = 'chandra.rao@contoso.com', 'lena.fischer@contoso.com' | ForEach-Object { (Get-CsOnlineUser $_).Identity }
New-CsCallQueue -Name Billing -Users $agents -RoutingMethod RoundRobin -AgentAlertTime 20 -LanguageId en-US -UseDefaultMusicOnHold $true | Out-Null
New-CsOnlineApplicationInstance -UserPrincipalName cq-billing@contoso.onmicrosoft.com -DisplayName 'Billing Queue' -ApplicationId 11cd3e2e-fccb-42ad-ad00-878b93575e07 | Out-Null
Start-Sleep 60
Update-MgUser -UserId cq-billing@contoso.onmicrosoft.com -UsageLocation US
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER
Set-MgUserLicense -UserId cq-billing@contoso.onmicrosoft.com -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @() | Out-Null
Start-Sleep 300
