Connect-MicrosoftTeams
Connect-MgGraph -Scopes Application.Read.All, AppRoleAssignment.ReadWrite.All -NoWelcome
$bot = Get-MgServicePrincipal -Filter "displayName eq 'Contoso Incident Bot'"
Set-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com -ApplicationId $bot.AppId
$account = Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com
Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
$graph = Get-MgServicePrincipal -Filter "displayName eq 'Microsoft Graph'"
$role = $graph.AppRoles | Where-Object Value -eq 'Calls.JoinGroupCallAsGuest.All'
New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $bot.Id -PrincipalId $bot.Id -ResourceId $graph.Id -AppRoleId $role.Id
