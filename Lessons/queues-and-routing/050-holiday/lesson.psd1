@{
  Title = 'A holiday for an attendant'
  Minutes = 18
  Difficulty = 3
  Needs = @('queues-and-routing/040-business-hours')
  Par = 10
  Steps = @(
    @{
      Goal = 'The auto attendant Main has a holiday'
      Test = '@((Get-CsAutoAttendant -NameFilter Main).CallHandlingAssociations | Where-Object { "$($_.Type)" -eq "Holiday" }).Count -ge 1'
    }
    @{
      Goal = 'The holiday covers the whole of 25 December 2026, and no more'
      Test = '@((Get-CsAutoAttendant -NameFilter Main).CallHandlingAssociations | Where-Object { "$($_.Type)" -eq "Holiday" } | ForEach-Object { (Get-CsOnlineSchedule -Id $_.ScheduleId).FixedSchedule.DateTimeRanges } | Where-Object { [datetime]$_.Start -eq [datetime]"2026-12-25" -and [datetime]$_.End -ge [datetime]"2026-12-25T23:45" -and [datetime]$_.End -le [datetime]"2026-12-26" }).Count -eq 1'
    }
    @{
      Goal = 'On the holiday callers hear a greeting, and the call is ended'
      Test = '@((Get-CsAutoAttendant -NameFilter Main).CallFlows | Where-Object { $_.Id -in @((Get-CsAutoAttendant -NameFilter Main).CallHandlingAssociations | Where-Object { "$($_.Type)" -eq "Holiday" } | ForEach-Object CallFlowId) -and @($_.Greetings).Count -gt 0 -and "$($_.Menu.MenuOptions.Action)" -eq "DisconnectCall" }).Count -eq 1'
    }
    @{
      Goal = 'On other days the menu of Main is what it was'
      Test = '(@((Get-CsAutoAttendant -NameFilter Main).CallHandlingAssociations | Where-Object { "$($_.Type)" -eq "Holiday" }).Count -ge 1) -and (@((Get-CsAutoAttendant -NameFilter Main).DefaultCallFlow.Menu.MenuOptions).Count -eq 3) -and ((Test-RehearsalCall -To +14255550100).AnsweredBy -eq "Main")'
    }
  )
}
