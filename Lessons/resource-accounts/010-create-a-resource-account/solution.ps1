Connect-MicrosoftTeams
New-CsOnlineApplicationInstance -UserPrincipalName helpdesk-bot@contoso.onmicrosoft.com -DisplayName 'Help desk' -ApplicationId 11112222-bbbb-3333-cccc-4444dddd5555
Start-Sleep 60
Get-CsOnlineApplicationInstance -Identity helpdesk-bot@contoso.onmicrosoft.com
