$csv = @'
User,Policy
kofi.mensah@contoso.com,Unrestricted
diego.morales@contoso.com,US only
chandra.rao@contoso.com,US only
priya.nair@contoso.com,Unrestricted
samir.haddou@contoso.com,Unrestricted
'@
