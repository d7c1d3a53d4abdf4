$queue = New-CsCallQueue -Name Pilot -Users @((Get-CsOnlineUser nadia.rahman@contoso.com).Identity) -RoutingMethod Attendant -LanguageId en-US -UseDefaultMusicOnHold $true
New-CsOnlineApplicationInstance -UserPrincipalName cq-pilot@contoso.onmicrosoft.com -DisplayName 'Pilot Queue' -ApplicationId 11cd3e2e-fccb-42ad-ad00-878b93575e07 | Out-Null
Start-Sleep 60
Update-MgUser -UserId cq-pilot@contoso.onmicrosoft.com -UsageLocation US
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER
Set-MgUserLicense -UserId cq-pilot@contoso.onmicrosoft.com -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @() | Out-Null
Start-Sleep 300
Set-CsPhoneNumberAssignment -Identity cq-pilot@contoso.onmicrosoft.com -PhoneNumber +14255550102 -PhoneNumberType CallingPlan
$account = Get-CsOnlineApplicationInstance -Identity cq-pilot@contoso.onmicrosoft.com
New-CsOnlineApplicationInstanceAssociation -Identities $account.ObjectId -ConfigurationId $queue.Identity -ConfigurationType CallQueue | Out-Null
