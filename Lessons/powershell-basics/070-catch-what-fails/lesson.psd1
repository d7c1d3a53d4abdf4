@{
  Title = 'Catch what fails, and go on'
  Minutes = 12
  Difficulty = 3
  Needs = @('powershell-basics/040-ask-without-an-error', 'powershell-basics/030-change-many-users')
  Par = 8
  Steps = @(
    @{
      Goal = 'Every account on the list that exists has the department Facilities'
      Test = '@("rosa.jimenez@contoso.com", "ben.olsen@contoso.com", "adele.vance@contoso.com" | Where-Object { (Get-MgUser -UserId $_ -Property Department).Department -ne "Facilities" }).Count -eq 0'
    }
    @{
      Goal = '$failed holds one object for each name that failed, with its Name'
      Test = '@($failed).Count -eq 2 -and @($failed.Name) -contains "kim.akers@contoso.com" -and @($failed.Name) -contains "lobby-bot@contoso.onmicrosoft.com"'
    }
    @{
      Goal = '... and its Reason, the text of the error'
      Test = '@($failed).Count -eq 2 -and @($failed | Where-Object { $_.Reason -is [string] -and $_.Reason.Length -gt 10 }).Count -eq 2'
    }
  )
}
