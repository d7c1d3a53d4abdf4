@{
  Title = 'Sign in and look around'
  Minutes = 6
  Difficulty = 1
  Needs = @()
  Par = 3
  Steps = @(
    @{
      Goal = '$accounts holds all resource accounts of the organisation'
      Test = '@($accounts).Count -eq 4 -and @($accounts.UserPrincipalName) -contains "aa-main@contoso.onmicrosoft.com"'
    }
    @{
      Goal = '$numbers holds all phone numbers of the organisation'
      Test = '@($numbers).Count -eq 17 -and @($numbers.TelephoneNumber) -contains "+18005550150"'
    }
    @{
      Goal = '$total says how many phone numbers there are'
      Test = '$total -eq @(Get-CsPhoneNumberAssignment).Count'
    }
  )
}
