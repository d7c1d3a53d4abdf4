@{
  Title = 'Assign numbers from a list'
  Minutes = 12
  Difficulty = 2
  Needs = @('phone-numbers/020-move-a-number')
  Par = 3
  Steps = @(
    @{
      Goal = 'Chandra Rao has +14255550180'
      Test = '"+14255550180" -in @((Get-CsPhoneNumberAssignment -AssignedPstnTargetId chandra.rao@contoso.com).TelephoneNumber)'
    }
    @{
      Goal = 'Grace Okafor has +14255550181'
      Test = '"+14255550181" -in @((Get-CsPhoneNumberAssignment -AssignedPstnTargetId grace.okafor@contoso.com).TelephoneNumber)'
    }
    @{
      Goal = 'Alex Wilber has +14255550182'
      Test = '"+14255550182" -in @((Get-CsPhoneNumberAssignment -AssignedPstnTargetId alex.wilber@contoso.com).TelephoneNumber)'
    }
    @{
      Goal = 'Emma Lindqvist has +14255550183'
      Test = '"+14255550183" -in @((Get-CsPhoneNumberAssignment -AssignedPstnTargetId emma.lindqvist@contoso.com).TelephoneNumber)'
    }
  )
}
