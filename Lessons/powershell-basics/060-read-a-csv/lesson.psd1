@{
  Title = 'Work through a CSV table'
  Minutes = 10
  Difficulty = 3
  Needs = @('powershell-basics/030-change-many-users')
  Par = 4
  Steps = @(
    @{
      Goal = '$rows holds the table as objects, one for each line'
      Test = '@($rows).Count -eq 5 -and @($rows)[0].User -eq "kofi.mensah@contoso.com" -and @($rows)[4].Policy -eq "Unrestricted"'
    }
    @{
      Goal = 'Each user of the table has the voice routing policy that stands beside the name'
      Test = '@($csv | ConvertFrom-Csv | Where-Object { (Get-CsOnlineUser -Identity $_.User).OnlineVoiceRoutingPolicy.Name -ne $_.Policy }).Count -eq 0 -and @(Get-CsOnlineUser | Where-Object { $_.OnlineVoiceRoutingPolicy.Name }).Count -eq 5'
    }
  )
}
