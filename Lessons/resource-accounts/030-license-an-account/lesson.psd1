@{
  Title = 'License a resource account'
  Minutes = 10
  Difficulty = 2
  Needs = @('resource-accounts/010-create-a-resource-account')
  Par = 5
  Steps = @(
    @{
      Goal = 'The account helpdesk-bot@contoso.onmicrosoft.com has the usage location of the United States'
      Test = '(Get-MgUser -UserId helpdesk-bot@contoso.onmicrosoft.com -Property UsageLocation).UsageLocation -eq "US"'
    }
    @{
      Goal = 'It has the licence for resource accounts'
      Test = '@((Get-MgUserLicenseDetail -UserId helpdesk-bot@contoso.onmicrosoft.com).SkuPartNumber) -contains "PHONESYSTEM_VIRTUALUSER"'
    }
    @{
      Goal = 'It has no other licence'
      Test = '$sku = @((Get-MgUserLicenseDetail -UserId helpdesk-bot@contoso.onmicrosoft.com).SkuPartNumber); $sku.Count -eq 1 -and $sku -contains "PHONESYSTEM_VIRTUALUSER"'
    }
  )
}
