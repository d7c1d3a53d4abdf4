Connect-MgGraph -Scopes User.ReadWrite.All -NoWelcome
$failed = foreach ($name in $names) { try { Update-MgUser -UserId $name -Department Facilities -ErrorAction Stop } catch { [pscustomobject]@{ Name = $name; Reason = $_.Exception.Message } } }
