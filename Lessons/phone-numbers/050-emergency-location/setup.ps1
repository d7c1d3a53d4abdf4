$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOPSTN1
Set-MgUserLicense -UserId alex.wilber@contoso.com -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @() | Out-Null
Start-Sleep 300
Set-CsPhoneNumberAssignment -PhoneNumber +14255550110 -LocationId b40e463e-9daf-563a-917c-f4d0b0d3148f
