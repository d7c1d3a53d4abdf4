$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOPSTN1
Remove-CsPhoneNumberAssignment -Identity adele.vance@contoso.com -RemoveAll
Set-MgUserLicense -UserId adele.vance@contoso.com -AddLicenses @() -RemoveLicenses @($sku.SkuId) | Out-Null
foreach ($user in 'emma.lindqvist@contoso.com', 'alex.wilber@contoso.com') {
  Set-MgUserLicense -UserId $user -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @() | Out-Null
}
Start-Sleep 300
Set-CsPhoneNumberAssignment -Identity emma.lindqvist@contoso.com -PhoneNumber +14255550110 -PhoneNumberType CallingPlan
Update-MgUser -UserId emma.lindqvist@contoso.com -AccountEnabled:$false
Start-Sleep 60
