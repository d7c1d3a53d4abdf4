@{
  Title = 'A bot that the organisation does not know'
  Minutes = 14
  Difficulty = 4
  Needs = @('resource-accounts/075-a-bot-without-consent')
  Par = 8
  Steps = @(
    @{
      Goal = 'The Reception Bot has a service principal in the organisation'
      Test = '@(Get-MgServicePrincipal -Filter "displayName eq ''Reception Bot''").Count -eq 1'
    }
    @{
      Goal = 'It may answer and place calls'
      Test = '@((Test-RehearsalCall -To +14255550103).Hops | Where-Object { $_.Name -eq "Consent" -and $_.Passed }).Count -eq 1'
    }
    @{
      Goal = 'The Reception Bot answers +14255550103'
      Test = '(Test-RehearsalCall -To +14255550103).AnsweredBy -eq "Reception Bot"'
    }
  )
}
