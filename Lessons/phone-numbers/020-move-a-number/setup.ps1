$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOPSTN1
Set-MgUserLicense -UserId emma.lindqvist@contoso.com -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @() | Out-Null
Start-Sleep 300
