@{
  Title = 'License those who lack it'
  Minutes = 15
  Difficulty = 3
  Needs = @('phone-numbers/030-assign-from-a-list')
  Par = 8
  Steps = @(
    @{
      Goal = 'Those in Support who lacked Teams Phone have an MCOEV licence'
      Test = '@("farid.haddad@contoso.com", "nadia.rahman@contoso.com" | Where-Object { "MCOEV" -notin @((Get-MgUserLicenseDetail -UserId $_).SkuPartNumber) }).Count -eq 0'
    }
    @{
      Goal = 'Everybody in Support can use Teams Phone: it has been provisioned'
      Test = '@(Get-CsOnlineUser -Filter ''Department -eq "Support"'' | Where-Object { $_.FeatureTypes -notcontains "PhoneSystem" }).Count -eq 0'
    }
    @{
      Goal = 'Nobody in Support holds an MCOEV licence beside an E5 licence'
      Test = '("MCOEV" -in @((Get-MgUserLicenseDetail -UserId farid.haddad@contoso.com).SkuPartNumber)) -and @("hana.suzuki@contoso.com", "marco.bianchi@contoso.com", "tove.berg@contoso.com" | Where-Object { "MCOEV" -in @((Get-MgUserLicenseDetail -UserId $_).SkuPartNumber) }).Count -eq 0'
    }
  )
}
