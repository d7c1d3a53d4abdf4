Connect-MicrosoftTeams
$rows = $csv | ConvertFrom-Csv
$rows | ForEach-Object { Grant-CsOnlineVoiceRoutingPolicy -Identity $_.User -PolicyName $_.Policy }
