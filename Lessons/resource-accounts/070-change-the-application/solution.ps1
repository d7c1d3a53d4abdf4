Connect-MicrosoftTeams
Connect-MgGraph -Scopes Application.Read.All -NoWelcome
$app = Get-MgApplication -Filter "displayName eq 'Contoso Incident Bot'"
Set-CsOnlineApplicationInstance -Identity reception@contoso.onmicrosoft.com -ApplicationId $app.AppId
$account = Get-CsOnlineApplicationInstance -Identity reception@contoso.onmicrosoft.com
Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
