Connect-MicrosoftTeams
$accounts = Get-CsOnlineApplicationInstance
$numbers = Get-CsPhoneNumberAssignment
$total = $numbers.Count
