@{
  Title = 'Remove a queue that is in use'
  Minutes = 10
  Difficulty = 2
  Needs = @('queues-and-routing/020-connect-the-queue')
  Par = 6
  Steps = @(
    @{
      Goal = 'The number +14255550102 is assigned to nobody'
      Test = '"$((Get-CsPhoneNumberAssignment -TelephoneNumber +14255550102).PstnAssignmentStatus)" -eq "Unassigned"'
    }
    @{
      Goal = 'The resource account cq-pilot@contoso.onmicrosoft.com is associated with nothing'
      Test = '$null -eq (Get-CsOnlineApplicationInstanceAssociation -Identity (Get-CsOnlineApplicationInstance -Identity cq-pilot@contoso.onmicrosoft.com).ObjectId -ErrorAction SilentlyContinue)'
    }
    @{
      Goal = 'The call queue Pilot is gone, and Sales and Support are still there'
      Test = '((@(Get-CsCallQueue | ForEach-Object Name | Sort-Object) -join ",") -eq "Sales,Support")'
    }
  )
}
