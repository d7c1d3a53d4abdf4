Connect-MicrosoftTeams
$rows = @'
UserPrincipalName,Number
chandra.rao@contoso.com,+14255550180
grace.okafor@contoso.com,+14255550181
alex.wilber@contoso.com,+14255550182
emma.lindqvist@contoso.com,+14255550183
'@ | ConvertFrom-Csv
foreach ($row in $rows) { Set-CsPhoneNumberAssignment -Identity $row.UserPrincipalName -PhoneNumber $row.Number -PhoneNumberType DirectRouting }
