# A bot gets a phone number: register it, consent to its permissions, make its application instance, license the instance,
# get a service number, assign it, and call it. At the end the number is unassigned and another one takes its place.
$ErrorActionPreference = 'Stop'

Install-Module MicrosoftTeams -Scope CurrentUser
Import-Module MicrosoftTeams
Connect-MicrosoftTeams | Out-Null
Connect-MgGraph -Scopes Application.ReadWrite.All, AppRoleAssignment.ReadWrite.All, User.ReadWrite.All, Organization.Read.All -NoWelcome

'1. Register the bot, with a secret and the four calling permissions'
$app = New-MgApplication -DisplayName 'Front Desk Bot'
$secret = Add-MgApplicationPassword -ApplicationId $app.Id
$principal = New-MgServicePrincipal -AppId $app.AppId
$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
foreach ($name in 'Calls.AccessMedia.All', 'Calls.Initiate.All', 'Calls.JoinGroupCall.All', 'Calls.JoinGroupCallAsGuest.All') {
    $role = $graph.AppRoles | Where-Object Value -eq $name
    $null = New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $principal.Id -PrincipalId $principal.Id -ResourceId $graph.Id -AppRoleId $role.Id
}
"   $($app.DisplayName): application $($app.AppId), secret $(if ($secret.SecretText) { 'made' })"

'2. Create the application instance and sync it'
$upn = 'frontdesk@contoso.onmicrosoft.com'
$instance = New-CsOnlineApplicationInstance -UserPrincipalName $upn -ApplicationId $app.AppId -DisplayName 'Front Desk'
Start-Sleep -Seconds 10
Sync-CsOnlineApplicationInstance -ObjectId $instance.ObjectId

'3. License it'
Update-MgUser -UserId $upn -UsageLocation US
$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER
$null = Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $sku.SkuId } -RemoveLicenses @()
Start-Sleep -Seconds 120

'4. Order a service number'
$address = (Get-CsOnlineLisLocation -City Redmond | Select-Object -First 1).CivicAddressId
$search = @{
    Name = 'Front desk'; Description = 'A number for the bot'; Country = 'US'; NumberType = 'VoiceApplicationGeographic'
    Quantity = 1; CivicAddressId = $address; NumberPrefix = 1425; AreaCode = 425
}
$order = New-CsOnlineTelephoneNumberOrder @search
$number = (Get-CsOnlineTelephoneNumberOrder -OrderId $order).TelephoneNumbers[0]
Complete-CsOnlineTelephoneNumberOrder -OrderId $order
Start-Sleep -Seconds 60
"   got $number"

'5. Assign it, sync, and call'
Set-CsOnlineVoiceApplicationInstance -Identity $upn -TelephoneNumber $number -WarningAction SilentlyContinue
Sync-CsOnlineApplicationInstance -ObjectId $instance.ObjectId
Get-CsOnlineApplicationInstance -Identity $upn | Format-List DisplayName, UserPrincipalName, PhoneNumber
Test-RehearsalCall -To $number

'6. Update: unassign the number, then assign another'
Set-CsOnlineVoiceApplicationInstance -Identity $upn -TelephoneNumber $null
Set-CsOnlineVoiceApplicationInstance -Identity $upn -TelephoneNumber +14255550103
Sync-CsOnlineApplicationInstance -ObjectId $instance.ObjectId
"   now $((Get-CsOnlineApplicationInstance -Identity $upn).PhoneNumber)"

'What this would change:'
Get-RehearsalChange | Format-Table Number, Command, Target
