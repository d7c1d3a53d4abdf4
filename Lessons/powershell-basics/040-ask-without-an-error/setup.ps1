$names = 'aa-main@contoso.onmicrosoft.com', 'kim.akers@contoso.com', 'rosa.jimenez@contoso.com', 'lobby-bot@contoso.onmicrosoft.com', 'ben.olsen@contoso.com'
