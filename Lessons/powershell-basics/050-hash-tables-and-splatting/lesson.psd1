@{
  Title = 'Hash tables and splatting'
  Minutes = 9
  Difficulty = 2
  Needs = @('powershell-basics/010-sign-in-and-look-around')
  Par = 3
  Steps = @(
    @{
      Goal = '$new is a hash table with the three parameters of the account'
      Test = '$new -is [hashtable] -and $new.UserPrincipalName -eq "night-desk@contoso.onmicrosoft.com" -and $new.ContainsKey("DisplayName") -and $new.ContainsKey("ApplicationId")'
    }
    @{
      Goal = 'The resource account night-desk@contoso.onmicrosoft.com exists'
      Test = '$null -ne (Get-CsOnlineApplicationInstance -Identity night-desk@contoso.onmicrosoft.com -ErrorAction Ignore)'
    }
    @{
      Goal = 'It is called Night desk and belongs to the Contoso Incident Bot'
      Test = '$a = Get-CsOnlineApplicationInstance -Identity night-desk@contoso.onmicrosoft.com -ErrorAction Ignore; $a.DisplayName -eq "Night desk" -and $a.ApplicationId -eq "08d9eae8-2fc8-50e9-bb9c-4904325e41f1"'
    }
  )
}
