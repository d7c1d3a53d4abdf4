& {
  $account = New-CsOnlineApplicationInstance -UserPrincipalName helpdesk-bot@contoso.onmicrosoft.com -DisplayName 'Help desk' -ApplicationId 08d9eae8-2fc8-50e9-bb9c-4904325e41f1
  Start-Sleep 300
} | Out-Null
