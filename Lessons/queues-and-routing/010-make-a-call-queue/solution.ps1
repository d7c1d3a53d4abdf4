Connect-MicrosoftTeams
$agents = 'chandra.rao@contoso.com', 'lena.fischer@contoso.com' | ForEach-Object { (Get-CsOnlineUser $_).Identity }
New-CsCallQueue -Name Billing -Users $agents -RoutingMethod RoundRobin -AgentAlertTime 20 -LanguageId en-US -UseDefaultMusicOnHold $true
