@{
  Title = 'Assign a number the older way'
  Minutes = 9
  Difficulty = 2
  Needs = @('resource-accounts/020-synchronise-an-account', 'resource-accounts/050-assign-a-service-number')
  Par = 4
  Forbidden = @('Set-CsPhoneNumberAssignment')
  Steps = @(
    @{
      Goal = 'incident-bot@contoso.onmicrosoft.com has the number +18005550150'
      Test = '(Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com).PhoneNumber -eq "tel:+18005550150"'
    }
    @{
      Goal = 'A call to that number reaches the bot and is answered'
      Test = '(Test-RehearsalCall -To +18005550150).Answered'
    }
  )
}
