@{
  Title = 'Create a resource account for a bot'
  Minutes = 8
  Difficulty = 1
  Needs = @()
  Par = 5
  Steps = @(
    @{
      Goal = 'A resource account helpdesk-bot@contoso.onmicrosoft.com exists'
      Test = '$null -ne (Get-CsOnlineApplicationInstance -Identity helpdesk-bot@contoso.onmicrosoft.com)'
    }
    @{
      Goal = 'It belongs to the application 11112222-bbbb-3333-cccc-4444dddd5555'
      Test = '(Get-CsOnlineApplicationInstance -Identity helpdesk-bot@contoso.onmicrosoft.com).ApplicationId -eq "11112222-bbbb-3333-cccc-4444dddd5555"'
    }
    @{
      Goal = 'Its name in Teams is Help desk'
      Test = '(Get-CsOnlineApplicationInstance -Identity helpdesk-bot@contoso.onmicrosoft.com).DisplayName -eq "Help desk"'
    }
  )
}
