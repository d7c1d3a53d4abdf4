Connect-MicrosoftTeams
$support = Get-CsOnlineApplicationInstance -Identity cq-support@contoso.onmicrosoft.com
$target = New-CsAutoAttendantCallableEntity -Identity $support.ObjectId -Type ApplicationEndpoint
$transfer = New-CsAutoAttendantMenuOption -Action TransferCallToTarget -DtmfResponse Automatic -CallTarget $target
$dayMenu = New-CsAutoAttendantMenu -Name 'Open' -MenuOptions @($transfer)
$day = New-CsAutoAttendantCallFlow -Name 'Open' -Menu $dayMenu
$greeting = New-CsAutoAttendantPrompt -TextToSpeechPrompt 'Our office is open from nine to five, Monday to Friday.'
$end = New-CsAutoAttendantMenuOption -Action DisconnectCall -DtmfResponse Automatic
$nightMenu = New-CsAutoAttendantMenu -Name 'Closed' -MenuOptions @($end)
$night = New-CsAutoAttendantCallFlow -Name 'Closed' -Greetings @($greeting) -Menu $nightMenu
$hours = New-CsOnlineTimeRange -Start 09:00 -End 17:00
$schedule = New-CsOnlineSchedule -Name 'After hours' -WeeklyRecurrentSchedule -MondayHours @($hours) -TuesdayHours @($hours) -WednesdayHours @($hours) -ThursdayHours @($hours) -FridayHours @($hours) -Complement
$afterHours = New-CsAutoAttendantCallHandlingAssociation -Type AfterHours -ScheduleId $schedule.Id -CallFlowId $night.Id
New-CsAutoAttendant -Name 'Branch office' -LanguageId en-US -TimeZoneId 'Pacific Standard Time' -DefaultCallFlow $day -CallFlows @($night) -CallHandlingAssociations @($afterHours)
