@{
  Title = 'Incident: the bot is silent'
  Minutes = 20
  Difficulty = 5
  Needs = @('resource-accounts/065-a-direct-routing-number', 'resource-accounts/070-change-the-application', 'resource-accounts/075-a-bot-without-consent')
  Par = 9
  Steps = @(
    @{
      Goal = 'A call to +14255550102 is answered'
      Test = '(Test-RehearsalCall -To +14255550102).Answered'
    }
    @{
      Goal = 'It is the Contoso Incident Bot that answers'
      Test = '(Test-RehearsalCall -To +14255550102).AnsweredBy -eq "Contoso Incident Bot"'
    }
    @{
      Goal = 'It answers with the account incident-bot@contoso.onmicrosoft.com'
      Test = '(Test-RehearsalCall -To +14255550102).Answered -and (Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com).PhoneNumber -eq "tel:+14255550102"'
    }
  )
}
