Connect-MicrosoftTeams
Remove-CsPhoneNumberAssignment -Identity cq-pilot@contoso.onmicrosoft.com -RemoveAll
$account = Get-CsOnlineApplicationInstance -Identity cq-pilot@contoso.onmicrosoft.com
Remove-CsOnlineApplicationInstanceAssociation -Identities $account.ObjectId
$queue = Get-CsCallQueue -NameFilter Pilot
Remove-CsCallQueue -Identity $queue.Identity
