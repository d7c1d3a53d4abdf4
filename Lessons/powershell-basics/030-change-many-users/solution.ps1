Connect-MicrosoftTeams
Get-CsOnlineUser | Where-Object City -eq 'Redmond' | ForEach-Object { Grant-CsTenantDialPlan -Identity $_.UserPrincipalName -PolicyName Redmond }
Grant-CsTenantDialPlan -Identity lena.fischer@contoso.com -PolicyName $null
