Connect-MicrosoftTeams
Get-CsOnlineUser | Where-Object { -not $_.AccountEnabled -and $_.AccountType -eq 'User' -and $_.LineUri } | ForEach-Object { Remove-CsPhoneNumberAssignment -Identity $_.UserPrincipalName -RemoveAll }
