@{
  Title = 'Dial as people dial'
  Minutes = 15
  Difficulty = 3
  Needs = @('queues-and-routing/060-voice-route')
  Par = 7
  Steps = @(
    @{
      Goal = 'With the dial plan London, 213 becomes +442079460213'
      Test = '"$((Get-CsTenantDialPlan -Identity London).NormalizationRules | Where-Object { "213" -match $_.Pattern } | Select-Object -First 1 | ForEach-Object { "213" -replace $_.Pattern, $_.Translation })" -eq "+442079460213"'
    }
    @{
      Goal = 'With it, 02079460200 becomes +442079460200'
      Test = '"$((Get-CsTenantDialPlan -Identity London).NormalizationRules | Where-Object { "02079460200" -match $_.Pattern } | Select-Object -First 1 | ForEach-Object { "02079460200" -replace $_.Pattern, $_.Translation })" -eq "+442079460200"'
    }
    @{
      Goal = 'It leaves +33199000114 as it is'
      Test = '("$((Get-CsTenantDialPlan -Identity London).NormalizationRules | Where-Object { "213" -match $_.Pattern } | Select-Object -First 1 | ForEach-Object { "213" -replace $_.Pattern, $_.Translation })" -ne "") -and ("$((Get-CsTenantDialPlan -Identity London).NormalizationRules | Where-Object { "+33199000114" -match $_.Pattern } | Select-Object -First 1 | ForEach-Object { "+33199000114" -replace $_.Pattern, $_.Translation })" -in "", "+33199000114")'
    }
    @{
      Goal = 'Kofi Mensah and Julia Brandt have the dial plan London'
      Test = '@("kofi.mensah@contoso.com", "julia.brandt@contoso.com" | Where-Object { "$((Get-CsOnlineUser $_).TenantDialPlan.Name)" -ne "London" }).Count -eq 0'
    }
  )
}
