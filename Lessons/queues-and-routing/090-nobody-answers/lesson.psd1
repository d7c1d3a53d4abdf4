@{
  Title = 'Incident: nobody answers'
  Minutes = 20
  Difficulty = 4
  Needs = @('queues-and-routing/020-connect-the-queue', 'queues-and-routing/080-remove-a-queue')
  Par = 10
  Steps = @(
    @{
      Goal = 'Somebody or something answers +14255550101'
      Test = '(Test-RehearsalCall -To +14255550101).Answered'
    }
    @{
      Goal = 'A call to +14255550101 is answered by the queue Support'
      Test = '(Test-RehearsalCall -To +14255550101).AnsweredBy -eq "Support"'
    }
    @{
      Goal = 'The queue Sales is still reached through its own resource account'
      Test = '((Test-RehearsalCall -To +14255550101).Answered) -and ((Get-CsOnlineApplicationInstanceAssociation -Identity (Get-CsOnlineApplicationInstance -Identity cq-sales@contoso.onmicrosoft.com).ObjectId).ConfigurationId -eq (Get-CsCallQueue -NameFilter Sales).Identity)'
    }
  )
}
