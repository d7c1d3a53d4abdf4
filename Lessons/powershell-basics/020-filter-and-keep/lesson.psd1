@{
  Title = 'Filter objects and keep the result'
  Minutes = 8
  Difficulty = 1
  Needs = @('powershell-basics/010-sign-in-and-look-around')
  Par = 4
  Steps = @(
    @{
      Goal = '$free holds exactly the Calling Plan service numbers that nobody has'
      Test = '(@($free.TelephoneNumber | Sort-Object) -join " ") -eq (@(Get-CsPhoneNumberAssignment | Where-Object { $_.NumberType -eq "CallingPlan" -and $_.Capability -contains "VoiceApplicationAssignment" -and -not $_.AssignedPstnTargetId } | ForEach-Object TelephoneNumber | Sort-Object) -join " ")'
    }
    @{
      Goal = '$report holds the same numbers, each with its number and its city only'
      Test = '@($report).Count -eq 3 -and (@(@($report)[0].PSObject.Properties.Name | Sort-Object) -join " ") -eq "City TelephoneNumber" -and @($report.TelephoneNumber) -contains "+18005550150"'
    }
  )
}
