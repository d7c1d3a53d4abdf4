@{
  Title = 'Bring a resource account up to date'
  Minutes = 8
  Difficulty = 2
  Needs = @('resource-accounts/010-create-a-resource-account')
  Par = 3
  Steps = @(
    @{
      Goal = 'A call to +14255550102 gets as far as the application of the bot'
      Test = '@((Test-RehearsalCall -To +14255550102).Hops | Where-Object { $_.Name -eq "Application" -and $_.Passed }).Count -eq 1'
    }
    @{
      Goal = 'The Contoso Incident Bot answers it'
      Test = '(Test-RehearsalCall -To +14255550102).AnsweredBy -eq "Contoso Incident Bot"'
    }
  )
}
