Connect-MicrosoftTeams
$known = $names | Where-Object { Get-CsOnlineUser -Identity $_ -ErrorAction Ignore }
$missing = $names | Where-Object { $_ -notin $known }
