Connect-MicrosoftTeams
$adele = (Get-CsOnlineUser adele.vance@contoso.com).Identity
$grace = (Get-CsOnlineUser grace.okafor@contoso.com).Identity
$queue = Get-CsCallQueue -NameFilter Support
Set-CsCallQueue -Identity $queue.Identity -OverflowThreshold 5 -OverflowAction Forward -OverflowActionTarget $adele -TimeoutThreshold 180 -TimeoutAction Forward -TimeoutActionTarget $grace
