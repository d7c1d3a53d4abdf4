@{
  Title = 'Business hours for an attendant'
  Minutes = 25
  Difficulty = 4
  Needs = @('queues-and-routing/020-connect-the-queue')
  Par = 14
  Steps = @(
    @{
      Goal = 'An auto attendant Branch office exists, in English and in Pacific time'
      Test = '((Get-CsAutoAttendant -NameFilter "Branch office").LanguageId -eq "en-US") -and ((Get-CsAutoAttendant -NameFilter "Branch office").TimeZoneId -eq "Pacific Standard Time")'
    }
    @{
      Goal = 'During business hours it sends every caller to the support queue''s resource account'
      Test = '"61f9e036-4157-5385-964a-3505afa5371b" -in @((Get-CsAutoAttendant -NameFilter "Branch office").DefaultCallFlow.Menu.MenuOptions | Where-Object { "$($_.Action)" -eq "TransferCallToTarget" -and "$($_.DtmfResponse)" -eq "Automatic" } | ForEach-Object { "$($_.CallTarget.Id)" })'
    }
    @{
      Goal = 'It has a schedule for after hours: business is from 09:00 to 17:00, from Monday to Friday'
      Test = '@((Get-CsAutoAttendant -NameFilter "Branch office").CallHandlingAssociations | Where-Object { "$($_.Type)" -eq "AfterHours" } | ForEach-Object { (Get-CsOnlineSchedule -Id $_.ScheduleId).WeeklyRecurrentSchedule } | Where-Object { $_.ComplementEnabled -and @($_.SaturdayHours).Count -eq 0 -and @($_.SundayHours).Count -eq 0 -and "$($_.MondayHours.Start)-$($_.MondayHours.End) $($_.TuesdayHours.Start)-$($_.TuesdayHours.End) $($_.WednesdayHours.Start)-$($_.WednesdayHours.End) $($_.ThursdayHours.Start)-$($_.ThursdayHours.End) $($_.FridayHours.Start)-$($_.FridayHours.End)" -eq "09:00:00-17:00:00 09:00:00-17:00:00 09:00:00-17:00:00 09:00:00-17:00:00 09:00:00-17:00:00" }).Count -eq 1'
    }
    @{
      Goal = 'After hours callers hear a greeting, and the call is ended'
      Test = '@((Get-CsAutoAttendant -NameFilter "Branch office").CallFlows | Where-Object { $_.Id -in @((Get-CsAutoAttendant -NameFilter "Branch office").CallHandlingAssociations | Where-Object { "$($_.Type)" -eq "AfterHours" } | ForEach-Object CallFlowId) -and @($_.Greetings).Count -gt 0 -and "$($_.Menu.MenuOptions.Action)" -eq "DisconnectCall" }).Count -eq 1'
    }
  )
}
