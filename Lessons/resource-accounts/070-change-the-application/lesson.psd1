@{
  Title = 'Move an account to another application'
  Minutes = 9
  Difficulty = 3
  Needs = @('resource-accounts/020-synchronise-an-account')
  Par = 6
  Steps = @(
    @{
      Goal = 'reception@contoso.onmicrosoft.com belongs to the Contoso Incident Bot'
      Test = '(Get-CsOnlineApplicationInstance -Identity reception@contoso.onmicrosoft.com).ApplicationId -eq "08d9eae8-2fc8-50e9-bb9c-4904325e41f1"'
    }
    @{
      Goal = 'It still has its number'
      Test = '(Get-CsOnlineApplicationInstance -Identity reception@contoso.onmicrosoft.com).PhoneNumber -eq "tel:+14255550102"'
    }
    @{
      Goal = 'The Contoso Incident Bot answers +14255550102'
      Test = '(Test-RehearsalCall -To +14255550102).AnsweredBy -eq "Contoso Incident Bot"'
    }
  )
}
