Connect-MicrosoftTeams
$short = New-CsVoiceNormalizationRule -Parent Global -Name 'Extension' -Pattern '^(\d{3})$' -Translation '+442079460$1' -InMemory
$national = New-CsVoiceNormalizationRule -Parent Global -Name 'National' -Pattern '^0(\d{9,10})$' -Translation '+44$1' -InMemory
New-CsTenantDialPlan -Identity London -NormalizationRules @($short, $national)
'kofi.mensah@contoso.com', 'julia.brandt@contoso.com' | ForEach-Object { Grant-CsTenantDialPlan -Identity $_ -PolicyName London }
Start-Sleep 60
