Connect-MicrosoftTeams
$account = Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com
Set-CsOnlineVoiceApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com -TelephoneNumber +18005550150
Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
