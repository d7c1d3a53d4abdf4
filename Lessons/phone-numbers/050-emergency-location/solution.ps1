Connect-MicrosoftTeams
Get-CsOnlineLisLocation -City Redmond | Format-Table Location, LocationId
Set-CsPhoneNumberAssignment -Identity alex.wilber@contoso.com -PhoneNumber +14255550190 -PhoneNumberType CallingPlan -LocationId b40e463e-9daf-563a-917c-f4d0b0d3148f
Set-CsPhoneNumberAssignment -PhoneNumber +14255550110 -LocationId 031678db-70cc-5df4-92c1-e11c40b1b9d5
