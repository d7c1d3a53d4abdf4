@{
  Title = 'A voice route for a new trunk'
  Minutes = 18
  Difficulty = 3
  Needs = @()
  Par = 7
  Steps = @(
    @{
      Goal = 'The gateway sbc-london.contoso.com exists, with signalling port 5061, and is enabled'
      Test = '((Get-CsOnlinePSTNGateway -Identity sbc-london.contoso.com).SipSignalingPort -eq 5061) -and (Get-CsOnlinePSTNGateway -Identity sbc-london.contoso.com).Enabled'
    }
    @{
      Goal = 'There is a PSTN usage UK, beside the usages US and International'
      Test = '@("UK", "US", "International" | Where-Object { $_ -notin @((Get-CsOnlinePstnUsage -Identity Global).Usage) }).Count -eq 0'
    }
    @{
      Goal = 'A route with this usage sends British numbers, and no American or French ones, to the new gateway'
      Test = '@(Get-CsOnlineVoiceRoute | Where-Object { "UK" -in @($_.OnlinePstnUsages) } | Where-Object { "+442079460999" -match $_.NumberPattern -and "+14255550199" -notmatch $_.NumberPattern -and "+33199000199" -notmatch $_.NumberPattern -and "sbc-london.contoso.com" -in @($_.OnlinePstnGatewayList) }).Count -eq 1'
    }
    @{
      Goal = 'A voice routing policy London has the usage UK'
      Test = '"UK" -in @((Get-CsOnlineVoiceRoutingPolicy -Identity London).OnlinePstnUsages)'
    }
    @{
      Goal = 'Kofi Mensah has the policy London'
      Test = '"$((Get-CsOnlineUser kofi.mensah@contoso.com).OnlineVoiceRoutingPolicy.Name)" -eq "London"'
    }
  )
}
