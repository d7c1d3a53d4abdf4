$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOEV
foreach ($user in 'ben.olsen@contoso.com', 'julia.brandt@contoso.com', 'rosa.jimenez@contoso.com') {
  Set-MgUserLicense -UserId $user -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @() | Out-Null
}
Start-Sleep 300
