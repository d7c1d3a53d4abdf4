Connect-MicrosoftTeams
Connect-MgGraph -Scopes User.ReadWrite.All, Organization.Read.All -NoWelcome
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOPSTN1
Remove-CsPhoneNumberAssignment -Identity emma.lindqvist@contoso.com -RemoveAll
Set-MgUserLicense -UserId emma.lindqvist@contoso.com -AddLicenses @() -RemoveLicenses @($sku.SkuId)
Set-MgUserLicense -UserId adele.vance@contoso.com -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @()
Start-Sleep 300
Set-CsPhoneNumberAssignment -Identity adele.vance@contoso.com -PhoneNumber +14255550110 -PhoneNumberType CallingPlan
