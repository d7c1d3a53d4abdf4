@{
  Title = 'Order new numbers'
  Minutes = 12
  Difficulty = 3
  Needs = @('phone-numbers/050-emergency-location')
  Par = 6
  Steps = @(
    @{
      Goal = '$order holds the id of an order for three numbers'
      Test = '((Get-CsOnlineTelephoneNumberOrder -OrderId $order).Quantity -eq 3)'
    }
    @{
      Goal = 'The order asks for numbers of people in the United States'
      Test = '((Get-CsOnlineTelephoneNumberOrder -OrderId $order).CountryCode -eq "US") -and ((Get-CsOnlineTelephoneNumberOrder -OrderId $order).NumberType -eq "UserSubscriber")'
    }
    @{
      Goal = 'The order is bought: its status is Completed'
      Test = '((Get-CsOnlineTelephoneNumberOrder -OrderId $order).Status -eq "Completed")'
    }
    @{
      Goal = 'The organisation owns five free numbers for people in Redmond'
      Test = '@(Get-CsPhoneNumberAssignment -PstnAssignmentStatus Unassigned -CapabilitiesContain UserAssignment | Where-Object City -eq Redmond).Count -eq 5'
    }
  )
}
