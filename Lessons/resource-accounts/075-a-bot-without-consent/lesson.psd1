@{
  Title = 'A bot that lacks consent'
  Minutes = 14
  Difficulty = 4
  Needs = @('resource-accounts/020-synchronise-an-account')
  Par = 6
  Steps = @(
    @{
      Goal = 'An administrator has consented to a call permission of the Contoso Incident Bot'
      Test = '@(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId (Get-MgServicePrincipal -Filter "appId eq ''08d9eae8-2fc8-50e9-bb9c-4904325e41f1''").Id).Count -gt 0'
    }
    @{
      Goal = 'Nothing is missing from the consent of the bot'
      Test = '@((Test-RehearsalCall -To +14255550102).Hops | Where-Object { $_.Name -eq "Consent" -and $_.Passed }).Count -eq 1'
    }
    @{
      Goal = 'A call to +14255550102 is answered'
      Test = '(Test-RehearsalCall -To +14255550102).Answered'
    }
  )
}
