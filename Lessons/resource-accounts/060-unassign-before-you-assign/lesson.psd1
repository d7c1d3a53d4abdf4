@{
  Title = 'Move a number from one bot to another'
  Minutes = 10
  Difficulty = 3
  Needs = @('resource-accounts/050-assign-a-service-number', 'resource-accounts/020-synchronise-an-account')
  Par = 5
  Steps = @(
    @{
      Goal = 'old-bot@contoso.onmicrosoft.com has no number any more'
      Test = '-not (Get-CsOnlineApplicationInstance -Identity old-bot@contoso.onmicrosoft.com).PhoneNumber'
    }
    @{
      Goal = 'incident-bot@contoso.onmicrosoft.com has the number +14255550102'
      Test = '(Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com).PhoneNumber -eq "tel:+14255550102"'
    }
    @{
      Goal = 'A call to +14255550102 is answered'
      Test = '(Test-RehearsalCall -To +14255550102).Answered'
    }
  )
}
