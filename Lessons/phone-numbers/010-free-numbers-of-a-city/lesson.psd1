@{
  Title = 'Find the free numbers of a city'
  Minutes = 6
  Difficulty = 1
  Needs = @()
  Par = 5
  Steps = @(
    @{
      Goal = '$free holds the unassigned user numbers of Redmond, and nothing else'
      Test = '(@($free | ForEach-Object { if ($_ -is [string]) { $_ } else { $_.TelephoneNumber } } | Sort-Object) -join ",") -eq "+14255550190,+14255550191"'
    }
    @{
      Goal = '$service holds the unassigned service numbers (for queues and attendants) of Redmond, and nothing else'
      Test = '(@($service | ForEach-Object { if ($_ -is [string]) { $_ } else { $_.TelephoneNumber } } | Sort-Object) -join ",") -eq "+14255550102"'
    }
  )
}
