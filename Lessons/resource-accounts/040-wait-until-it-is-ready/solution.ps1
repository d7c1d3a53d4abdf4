Connect-MicrosoftTeams
Connect-MgGraph -Scopes User.ReadWrite.All, Organization.Read.All -NoWelcome
$account = New-CsOnlineApplicationInstance -UserPrincipalName lobby-bot@contoso.onmicrosoft.com -DisplayName Lobby -ApplicationId 08d9eae8-2fc8-50e9-bb9c-4904325e41f1
Update-MgUser -UserId $account.ObjectId -UsageLocation US
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq 'PHONESYSTEM_VIRTUALUSER'
Set-MgUserLicense -UserId $account.ObjectId -AddLicenses @{ SkuId = $sku.SkuId } -RemoveLicenses @()
do { Start-Sleep 10 } until ((Get-MgUserLicenseDetail -UserId $account.ObjectId).ServicePlans.ProvisioningStatus -eq 'Success')
Set-CsPhoneNumberAssignment -Identity lobby-bot@contoso.onmicrosoft.com -PhoneNumber +14255550102 -PhoneNumberType CallingPlan
