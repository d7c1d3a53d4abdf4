Connect-MicrosoftTeams
$site = (Get-CsOnlineLisLocation -City Redmond)[0].CivicAddressId
$order = New-CsOnlineTelephoneNumberOrder -Name 'Redmond January' -Description 'New people in Redmond' -Country US -NumberType UserSubscriber -Quantity 3 -CivicAddressId $site -NumberPrefix 1425 -AreaCode 425
Get-CsOnlineTelephoneNumberOrder -OrderId $order
Complete-CsOnlineTelephoneNumberOrder -OrderId $order
Start-Sleep 60
