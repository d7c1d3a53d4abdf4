Connect-MicrosoftTeams
New-CsOnlinePSTNGateway -Fqdn sbc-london.contoso.com -SipSignalingPort 5061 -Enabled $true
Set-CsOnlinePstnUsage -Identity Global -Usage @{ Add = 'UK' }
New-CsOnlineVoiceRoute -Identity UK -NumberPattern '^\+44\d{9,10}$' -OnlinePstnGatewayList sbc-london.contoso.com -OnlinePstnUsages UK
New-CsOnlineVoiceRoutingPolicy -Identity London -OnlinePstnUsages UK
Grant-CsOnlineVoiceRoutingPolicy -Identity kofi.mensah@contoso.com -PolicyName London
Start-Sleep 60
