Connect-MgGraph -Scopes User.ReadWrite.All, Organization.Read.All -NoWelcome
Update-MgUser -UserId helpdesk-bot@contoso.onmicrosoft.com -UsageLocation US
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq 'PHONESYSTEM_VIRTUALUSER'
Set-MgUserLicense -UserId helpdesk-bot@contoso.onmicrosoft.com -AddLicenses @{ SkuId = $sku.SkuId } -RemoveLicenses @()
