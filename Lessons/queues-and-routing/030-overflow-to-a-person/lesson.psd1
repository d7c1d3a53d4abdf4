@{
  Title = 'Where callers go when the queue is full'
  Minutes = 10
  Difficulty = 2
  Needs = @('queues-and-routing/010-make-a-call-queue')
  Par = 5
  Steps = @(
    @{
      Goal = 'When 5 callers wait in the queue Support, the next one goes elsewhere'
      Test = '((Get-CsCallQueue -NameFilter Support).OverflowThreshold -eq 5) -and ("$((Get-CsCallQueue -NameFilter Support).OverflowAction)" -eq "Forward")'
    }
    @{
      Goal = 'It is Adele Vance who gets these calls'
      Test = '"$((Get-CsCallQueue -NameFilter Support).OverflowActionTarget.Id)" -eq "568b3623-ce94-50c8-858a-4731ca059380"'
    }
    @{
      Goal = 'Whoever has waited for three minutes goes to Grace Okafor'
      Test = '((Get-CsCallQueue -NameFilter Support).TimeoutThreshold -eq 180) -and ("$((Get-CsCallQueue -NameFilter Support).TimeoutAction)" -eq "Forward") -and ("$((Get-CsCallQueue -NameFilter Support).TimeoutActionTarget.Id)" -eq "2c01af6a-78ea-5981-be6f-84209874cad4")'
    }
    @{
      Goal = 'The queue has kept its three agents'
      Test = '((Get-CsCallQueue -NameFilter Support).OverflowThreshold -eq 5) -and (@((Get-CsCallQueue -NameFilter Support).Users).Count -eq 3)'
    }
  )
}
