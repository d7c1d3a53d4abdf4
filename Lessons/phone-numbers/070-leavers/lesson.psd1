@{
  Title = 'Take back the numbers of leavers'
  Minutes = 12
  Difficulty = 3
  Needs = @('phone-numbers/030-assign-from-a-list')
  Par = 5
  Steps = @(
    @{
      Goal = 'The leaver from Sales has no phone number'
      Test = '@(Get-CsPhoneNumberAssignment -AssignedPstnTargetId diego.morales@contoso.com).Count -eq 0'
    }
    @{
      Goal = 'The leaver from Finance has no phone number'
      Test = '@(Get-CsPhoneNumberAssignment -AssignedPstnTargetId lena.fischer@contoso.com).Count -eq 0'
    }
    @{
      Goal = 'The leaver from IT has no phone number'
      Test = '@(Get-CsPhoneNumberAssignment -AssignedPstnTargetId ben.olsen@contoso.com).Count -eq 0'
    }
    @{
      Goal = 'The people who stay keep their numbers, and the main number and the support line are still answered, once the leavers'' numbers are free'
      Test = '(@(Get-CsPhoneNumberAssignment -AssignedPstnTargetId diego.morales@contoso.com).Count -eq 0) -and @("+14255550100", "+14255550101", "+14255550110", "+14255550112", "+33199000114", "+33199000115" | Where-Object { -not (Test-RehearsalCall -To $_).Answered }).Count -eq 0'
    }
  )
}
