Connect-MicrosoftTeams
$range = New-CsOnlineDateTimeRange -Start '25/12/2026' -End '26/12/2026'
$schedule = New-CsOnlineSchedule -Name 'Christmas' -FixedSchedule -DateTimeRanges @($range)
$greeting = New-CsAutoAttendantPrompt -TextToSpeechPrompt 'We are closed today and wish you a merry Christmas.'
$end = New-CsAutoAttendantMenuOption -Action DisconnectCall -DtmfResponse Automatic
$menu = New-CsAutoAttendantMenu -Name 'Christmas' -MenuOptions @($end)
$flow = New-CsAutoAttendantCallFlow -Name 'Christmas' -Greetings @($greeting) -Menu $menu
$holiday = New-CsAutoAttendantCallHandlingAssociation -Type Holiday -ScheduleId $schedule.Id -CallFlowId $flow.Id
$attendant = Get-CsAutoAttendant -NameFilter Main
$attendant.CallFlows += $flow
$attendant.CallHandlingAssociations += $holiday
Set-CsAutoAttendant -Instance $attendant
