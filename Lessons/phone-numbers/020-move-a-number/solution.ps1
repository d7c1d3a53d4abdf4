Connect-MicrosoftTeams
Remove-CsPhoneNumberAssignment -Identity diego.morales@contoso.com -PhoneNumber +14255550111 -PhoneNumberType CallingPlan
Set-CsPhoneNumberAssignment -Identity emma.lindqvist@contoso.com -PhoneNumber +14255550111 -PhoneNumberType CallingPlan
