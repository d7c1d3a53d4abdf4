Connect-MicrosoftTeams
Remove-CsPhoneNumberAssignment -Identity old-bot@contoso.onmicrosoft.com -PhoneNumber +14255550102 -PhoneNumberType CallingPlan
Set-CsPhoneNumberAssignment -Identity incident-bot@contoso.onmicrosoft.com -PhoneNumber +14255550102 -PhoneNumberType CallingPlan
$account = Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com
Sync-CsOnlineApplicationInstance -ObjectId $account.ObjectId
