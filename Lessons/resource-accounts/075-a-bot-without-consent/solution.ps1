Connect-MgGraph -Scopes Application.Read.All, AppRoleAssignment.ReadWrite.All -NoWelcome
$bot = Get-MgServicePrincipal -Filter "appId eq '08d9eae8-2fc8-50e9-bb9c-4904325e41f1'"
$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
$graph.AppRoles | Where-Object Value -in 'Calls.AccessMedia.All', 'Calls.Initiate.All', 'Calls.JoinGroupCall.All', 'Calls.JoinGroupCallAsGuest.All' | ForEach-Object { New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $bot.Id -PrincipalId $bot.Id -ResourceId $graph.Id -AppRoleId $_.Id }
