$names = 'rosa.jimenez@contoso.com', 'kim.akers@contoso.com', 'ben.olsen@contoso.com', 'lobby-bot@contoso.onmicrosoft.com', 'adele.vance@contoso.com'
