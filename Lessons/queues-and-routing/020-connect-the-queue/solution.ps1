Connect-MicrosoftTeams
$account = Get-CsOnlineApplicationInstance -Identity cq-billing@contoso.onmicrosoft.com
$queue = Get-CsCallQueue -NameFilter Billing
New-CsOnlineApplicationInstanceAssociation -Identities $account.ObjectId -ConfigurationId $queue.Identity -ConfigurationType CallQueue
Set-CsPhoneNumberAssignment -Identity cq-billing@contoso.onmicrosoft.com -PhoneNumber +14255550102 -PhoneNumberType CallingPlan
Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
