Connect-MgGraph -Scopes Application.ReadWrite.All, AppRoleAssignment.ReadWrite.All -NoWelcome
$app = Get-MgApplication -Filter "displayName eq 'Reception Bot'"
$bot = New-MgServicePrincipal -AppId $app.AppId
$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
$role = $graph.AppRoles | Where-Object Value -eq 'Calls.Initiate.All'
New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $bot.Id -PrincipalId $bot.Id -ResourceId $graph.Id -AppRoleId $role.Id
Test-RehearsalCall -To +14255550103
