Connect-MicrosoftTeams
$free = Get-CsPhoneNumberAssignment | Where-Object { $_.NumberType -eq 'CallingPlan' -and $_.Capability -contains 'VoiceApplicationAssignment' -and $_.PstnAssignmentStatus -eq 'Unassigned' }
$report = $free | Select-Object TelephoneNumber, City
