$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER
$account = (Get-CsOnlineApplicationInstance -Identity cq-support@contoso.onmicrosoft.com).ObjectId
Remove-CsOnlineApplicationInstanceAssociation -Identities $account | Out-Null
New-CsOnlineApplicationInstanceAssociation -Identities $account -ConfigurationId (Get-CsCallQueue -NameFilter Sales).Identity -ConfigurationType CallQueue | Out-Null
Set-MgUserLicense -UserId cq-support@contoso.onmicrosoft.com -AddLicenses @() -RemoveLicenses @($sku.SkuId) | Out-Null
Start-Sleep 300
