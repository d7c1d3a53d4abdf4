foreach ($user in 'diego.morales@contoso.com', 'lena.fischer@contoso.com', 'ben.olsen@contoso.com') {
  Update-MgUser -UserId $user -AccountEnabled:$false
}
Start-Sleep 60
