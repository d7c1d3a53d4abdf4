@{
  Title = 'Assign a service number'
  Minutes = 9
  Difficulty = 2
  Needs = @('resource-accounts/030-license-an-account')
  Par = 4
  Steps = @(
    @{
      Goal = 'The account helpdesk-bot@contoso.onmicrosoft.com has a phone number'
      Test = '[bool](Get-CsOnlineApplicationInstance -Identity helpdesk-bot@contoso.onmicrosoft.com).PhoneNumber'
    }
    @{
      Goal = 'It is the free Calling Plan service number of Seattle'
      Test = '(Get-CsOnlineApplicationInstance -Identity helpdesk-bot@contoso.onmicrosoft.com).PhoneNumber -eq "tel:+14255550103"'
    }
  )
}
