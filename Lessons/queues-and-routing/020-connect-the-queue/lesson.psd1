@{
  Title = 'Put a number in front of a queue'
  Minutes = 12
  Difficulty = 2
  Needs = @('queues-and-routing/010-make-a-call-queue', 'resource-accounts/020-synchronise-an-account')
  Par = 6
  Steps = @(
    @{
      Goal = 'The resource account cq-billing@contoso.onmicrosoft.com is associated with the queue Billing'
      Test = '(Get-CsOnlineApplicationInstanceAssociation -Identity (Get-CsOnlineApplicationInstance -Identity cq-billing@contoso.onmicrosoft.com).ObjectId).ConfigurationId -eq (Get-CsCallQueue -NameFilter Billing).Identity'
    }
    @{
      Goal = 'The account has the number +14255550102'
      Test = '"+14255550102" -in @((Get-CsPhoneNumberAssignment -AssignedPstnTargetId cq-billing@contoso.onmicrosoft.com).TelephoneNumber)'
    }
    @{
      Goal = 'A call to +14255550102 is answered by the queue Billing'
      Test = '(Test-RehearsalCall -To +14255550102).AnsweredBy -eq "Billing"'
    }
  )
}
