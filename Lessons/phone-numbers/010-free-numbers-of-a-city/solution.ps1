Connect-MicrosoftTeams
$free = Get-CsPhoneNumberAssignment -PstnAssignmentStatus Unassigned -CapabilitiesContain UserAssignment | Where-Object City -eq Redmond
$service = Get-CsPhoneNumberAssignment -PstnAssignmentStatus Unassigned -CapabilitiesContain VoiceApplicationAssignment | Where-Object City -eq Redmond
