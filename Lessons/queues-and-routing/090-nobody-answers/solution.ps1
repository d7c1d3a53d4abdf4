Connect-MicrosoftTeams
Connect-MgGraph -Scopes User.ReadWrite.All, Organization.Read.All -NoWelcome
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER
Set-MgUserLicense -UserId cq-support@contoso.onmicrosoft.com -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @()
Start-Sleep 300
$account = (Get-CsOnlineApplicationInstance -Identity cq-support@contoso.onmicrosoft.com).ObjectId
Remove-CsOnlineApplicationInstanceAssociation -Identities $account
New-CsOnlineApplicationInstanceAssociation -Identities $account -ConfigurationId (Get-CsCallQueue -NameFilter Support).Identity -ConfigurationType CallQueue
