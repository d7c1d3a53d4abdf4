@{
  Title = 'Ask for something that may not exist'
  Minutes = 8
  Difficulty = 2
  Needs = @('powershell-basics/020-filter-and-keep')
  Par = 4
  Steps = @(
    @{
      Goal = '$missing holds exactly the names on the list that have no account'
      Test = '@($missing).Count -eq 2 -and @($missing) -contains "lobby-bot@contoso.onmicrosoft.com" -and @($missing) -contains "kim.akers@contoso.com"'
    }
    @{
      Goal = '$known holds exactly the names that have one'
      Test = '@($known).Count -eq 3 -and @($known) -contains "aa-main@contoso.onmicrosoft.com" -and @($known) -contains "rosa.jimenez@contoso.com" -and @($known) -contains "ben.olsen@contoso.com"'
    }
  )
}
