@{
  Title = 'Move a number from one person to another'
  Minutes = 8
  Difficulty = 2
  Needs = @('phone-numbers/010-free-numbers-of-a-city')
  Par = 3
  Steps = @(
    @{
      Goal = 'Diego Morales has no phone number any more'
      Test = '@(Get-CsPhoneNumberAssignment -AssignedPstnTargetId diego.morales@contoso.com).Count -eq 0'
    }
    @{
      Goal = 'A call to +14255550111 is answered by Emma Lindqvist'
      Test = '(Test-RehearsalCall -To +14255550111).AnsweredBy -eq "Emma Lindqvist"'
    }
  )
}
