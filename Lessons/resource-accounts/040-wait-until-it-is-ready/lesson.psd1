@{
  Title = 'Wait until an account is ready'
  Minutes = 12
  Difficulty = 3
  Needs = @('resource-accounts/030-license-an-account')
  Par = 10
  Steps = @(
    @{
      Goal = 'The resource account lobby-bot@contoso.onmicrosoft.com exists'
      Test = '(Get-CsOnlineApplicationInstance -Identity lobby-bot@contoso.onmicrosoft.com -ErrorAction Ignore).ApplicationId -eq "08d9eae8-2fc8-50e9-bb9c-4904325e41f1"'
    }
    @{
      Goal = 'Its licence for resource accounts is ready for use'
      Test = '@((Get-MgUserLicenseDetail -UserId lobby-bot@contoso.onmicrosoft.com -ErrorAction Ignore).ServicePlans | Where-Object { $_.ServicePlanName -eq "MCOEV_VIRTUALUSER" -and $_.ProvisioningStatus -eq "Success" }).Count -eq 1'
    }
    @{
      Goal = 'It has the number +14255550102'
      Test = '(Get-CsOnlineApplicationInstance -Identity lobby-bot@contoso.onmicrosoft.com -ErrorAction Ignore).PhoneNumber -eq "tel:+14255550102"'
    }
  )
}
