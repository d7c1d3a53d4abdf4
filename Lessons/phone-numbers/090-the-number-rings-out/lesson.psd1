@{
  Title = 'Incident: the number rings out'
  Minutes = 20
  Difficulty = 4
  Needs = @('phone-numbers/020-move-a-number', 'phone-numbers/040-licences-at-scale', 'phone-numbers/070-leavers')
  Par = 9
  Steps = @(
    @{
      Goal = 'The colleague who has left holds no number'
      Test = '@(Get-CsPhoneNumberAssignment -AssignedPstnTargetId emma.lindqvist@contoso.com).Count -eq 0'
    }
    @{
      Goal = 'Adele Vance has the licence that a Calling Plan number asks for'
      Test = '"MCOPSTN1" -in @((Get-MgUserLicenseDetail -UserId adele.vance@contoso.com).SkuPartNumber)'
    }
    @{
      Goal = 'A call to +14255550110 is answered by Adele Vance'
      Test = '(Test-RehearsalCall -To +14255550110).AnsweredBy -eq "Adele Vance"'
    }
    @{
      Goal = 'The people who are still here have kept their Calling Plan licences'
      Test = '("MCOPSTN1" -in @((Get-MgUserLicenseDetail -UserId adele.vance@contoso.com).SkuPartNumber)) -and @("alex.wilber@contoso.com", "diego.morales@contoso.com", "hana.suzuki@contoso.com", "lena.fischer@contoso.com", "priya.nair@contoso.com", "tove.berg@contoso.com" | Where-Object { "MCOPSTN1" -notin @((Get-MgUserLicenseDetail -UserId $_).SkuPartNumber) }).Count -eq 0'
    }
  )
}
