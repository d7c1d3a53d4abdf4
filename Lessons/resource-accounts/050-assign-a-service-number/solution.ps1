Connect-MicrosoftTeams
$number = Get-CsPhoneNumberAssignment | Where-Object { $_.City -eq 'Seattle' -and $_.NumberType -eq 'CallingPlan' -and $_.Capability -contains 'VoiceApplicationAssignment' -and -not $_.AssignedPstnTargetId }
Set-CsPhoneNumberAssignment -Identity helpdesk-bot@contoso.onmicrosoft.com -PhoneNumber $number.TelephoneNumber -PhoneNumberType CallingPlan
