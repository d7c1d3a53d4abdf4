Connect-MicrosoftTeams
Remove-CsPhoneNumberAssignment -Identity incident-bot@contoso.onmicrosoft.com -PhoneNumber +14255550171 -PhoneNumberType DirectRouting
Set-CsPhoneNumberAssignment -Identity chandra.rao@contoso.com -PhoneNumber +14255550171 -PhoneNumberType DirectRouting
