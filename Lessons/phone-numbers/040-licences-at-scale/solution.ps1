Connect-MicrosoftTeams
Connect-MgGraph -Scopes User.ReadWrite.All, Organization.Read.All -NoWelcome
$lacking = Get-CsOnlineUser -Filter 'Department -eq "Support"' | Where-Object { $_.FeatureTypes -notcontains 'PhoneSystem' }
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOEV
$sku.PrepaidUnits.Enabled - $sku.ConsumedUnits
foreach ($person in $lacking) { Set-MgUserLicense -UserId $person.UserPrincipalName -AddLicenses @(@{ SkuId = $sku.SkuId }) -RemoveLicenses @() }
Start-Sleep 300
