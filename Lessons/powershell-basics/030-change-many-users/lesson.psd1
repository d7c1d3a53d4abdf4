@{
  Title = 'Change many users with a pipeline'
  Minutes = 10
  Difficulty = 2
  Needs = @('powershell-basics/020-filter-and-keep')
  Par = 6
  Steps = @(
    @{
      Goal = 'Every user in the city of Redmond has the dial plan Redmond'
      Test = '@(Get-CsOnlineUser | Where-Object { $_.City -eq "Redmond" -and $_.TenantDialPlan.Name -ne "Redmond" }).Count -eq 0'
    }
    @{
      Goal = 'Nobody outside Redmond has it'
      Test = '@(Get-CsOnlineUser | Where-Object { $_.City -ne "Redmond" -and $_.TenantDialPlan.Name -eq "Redmond" }).Count -eq 0'
    }
  )
}
