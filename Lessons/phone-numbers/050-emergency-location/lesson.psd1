@{
  Title = 'Give a number its emergency location'
  Minutes = 10
  Difficulty = 2
  Needs = @('phone-numbers/020-move-a-number')
  Par = 5
  Steps = @(
    @{
      Goal = 'Alex Wilber has the number +14255550190'
      Test = '"+14255550190" -in @((Get-CsPhoneNumberAssignment -AssignedPstnTargetId alex.wilber@contoso.com).TelephoneNumber)'
    }
    @{
      Goal = 'Alex''s number has the emergency location Floor 2 in Redmond'
      Test = '((Get-CsPhoneNumberAssignment -TelephoneNumber +14255550190).LocationId -eq "b40e463e-9daf-563a-917c-f4d0b0d3148f") -and ((Get-CsPhoneNumberAssignment -TelephoneNumber +14255550190).PstnAssignmentStatus -eq "UserAssigned")'
    }
    @{
      Goal = 'Adele Vance still has +14255550110, and its emergency location is Floor 1 in Redmond'
      Test = '((Get-CsPhoneNumberAssignment -TelephoneNumber +14255550110).LocationId -eq "031678db-70cc-5df4-92c1-e11c40b1b9d5") -and ((Test-RehearsalCall -To +14255550110).AnsweredBy -eq "Adele Vance")'
    }
  )
}
