@{
  Title = 'Take a Direct Routing number away'
  Minutes = 10
  Difficulty = 3
  Needs = @('resource-accounts/055-assign-the-older-way', 'resource-accounts/060-unassign-before-you-assign')
  Par = 3
  Forbidden = @('Remove-MgUser')
  Steps = @(
    @{
      Goal = 'incident-bot@contoso.onmicrosoft.com has no number any more'
      Test = '$a = Get-CsOnlineApplicationInstance -Identity incident-bot@contoso.onmicrosoft.com; $a -and -not $a.PhoneNumber'
    }
    @{
      Goal = 'Chandra Rao has the Direct Routing number +14255550171'
      Test = '(Get-CsOnlineUser -Identity chandra.rao@contoso.com).LineUri -eq "tel:+14255550171"'
    }
  )
}
