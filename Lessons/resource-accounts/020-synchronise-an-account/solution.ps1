Connect-MicrosoftTeams
$account = Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com
Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
