@{
  Title = 'Make a call queue'
  Minutes = 10
  Difficulty = 2
  Needs = @()
  Par = 4
  Steps = @(
    @{
      Goal = 'A call queue Billing exists'
      Test = '@(Get-CsCallQueue -NameFilter Billing | Where-Object Name -eq "Billing").Count -eq 1'
    }
    @{
      Goal = 'Its agents are Chandra Rao and Lena Fischer, and nobody else'
      Test = '((@((Get-CsCallQueue -NameFilter Billing).Users | ForEach-Object { "$_" } | Sort-Object) -join ",") -eq "6ee7e341-683c-52a0-988d-f7c5efa5829c,77879786-3063-553b-b766-25f6e30f68e6")'
    }
    @{
      Goal = 'Calls go to the agents in turn (RoundRobin)'
      Test = '"$((Get-CsCallQueue -NameFilter Billing).RoutingMethod)" -eq "RoundRobin"'
    }
    @{
      Goal = 'An agent''s phone rings for 20 seconds before the next one is tried'
      Test = '(Get-CsCallQueue -NameFilter Billing).AgentAlertTime -eq 20'
    }
  )
}
