/// The aliases that a new session has.
enum CoreAliases {
  private static func table(_ text: String) -> [(String, String)] {
    text.parts("\n").flatMap { $0.parts(" ") }.map { pair in
      let sides = pair.parts("=")
      return (String(sides[0]), String(sides[1]))
    }
  }
  static let all = table(
    """
    ?=Where-Object %=ForEach-Object where=Where-Object foreach=ForEach-Object select=Select-Object group=Group-Object
    measure=Measure-Object ft=Format-Table fl=Format-List fw=Format-Wide fc=Format-Custom gm=Get-Member gcm=Get-Command
    ghy=Get-History h=Get-History history=Get-History r=Invoke-History ihy=Invoke-History iex=Invoke-Expression
    gc=Get-Content gcb=Get-Clipboard scb=Set-Clipboard type=Get-Content gci=Get-ChildItem dir=Get-ChildItem gi=Get-Item ii=Invoke-Item gl=Get-Location
    pwd=Get-Location sl=Set-Location cd=Set-Location chdir=Set-Location pushd=Push-Location popd=Pop-Location
    gp=Get-ItemProperty gpv=Get-ItemPropertyValue sp=Set-ItemProperty rp=Remove-ItemProperty clp=Clear-ItemProperty cpi=Copy-Item copy=Copy-Item
    mi=Move-Item move=Move-Item ni=New-Item ri=Remove-Item del=Remove-Item erase=Remove-Item rd=Remove-Item
    rni=Rename-Item ren=Rename-Item si=Set-Item cli=Clear-Item clc=Clear-Content gal=Get-Alias sal=Set-Alias
    nal=New-Alias epal=Export-Alias ipal=Import-Alias gv=Get-Variable sv=Set-Variable set=Set-Variable nv=New-Variable
    rv=Remove-Variable clv=Clear-Variable cls=Clear-Host echo=Write-Output epcsv=Export-Csv
    ipcsv=Import-Csv oh=Out-Host sls=Select-String gu=Get-Unique ipmo=Import-Module rmo=Remove-Module nmo=New-Module
    gmo=Get-Module gjb=Get-Job rcjb=Receive-Job rjb=Remove-Job sajb=Start-Job spjb=Stop-Job wjb=Wait-Job
    icm=Invoke-Command rvpa=Resolve-Path cvpa=Convert-Path gdr=Get-PSDrive ndr=New-PSDrive rdr=Remove-PSDrive
    gps=Get-Process spps=Stop-Process saps=Start-Process gerr=Get-Error fhx=Format-Hex irm=Invoke-RestMethod
    iwr=Invoke-WebRequest nsn=New-PSSession gsn=Get-PSSession rsn=Remove-PSSession etsn=Enter-PSSession exsn=Exit-PSSession
    gtz=Get-TimeZone
    dbp=Disable-PSBreakpoint ebp=Enable-PSBreakpoint gbp=Get-PSBreakpoint rbp=Remove-PSBreakpoint sbp=Set-PSBreakpoint
    gcs=Get-PSCallStack md=mkdir clhy=Clear-History mp=Move-ItemProperty rnp=Rename-ItemProperty rcsn=Receive-PSSession
    """)
  /// Those that are copied into every new scope.
  static let allScope: Set<String> = ["cd", "copy", "del", "dir", "echo", "md", "move", "popd", "pushd", "?", "%", "foreach", "select", "where"]
  /// Those that a user may set anew: the names of other shells. The others are read-only.
  static let changeable: Set<String> = [
    "cd", "chdir", "clear", "cls", "copy", "del", "dir", "echo", "erase", "etsn", "exsn", "fhx", "gcb", "gjb", "gsn", "gtz", "icm", "nsn", "rcjb", "rjb", "rsn", "sajb", "scb", "sls", "spjb", "wjb", "h", "history", "kill", "md", "mount", "move", "popd", "pushd", "pwd", "r", "rd", "ren", "set", "type",
  ]

  /// Aliases that PowerShell has on Windows only, where their names are no native programs.
  static let windows = table(
    """
    cat=Get-Content ls=Get-ChildItem cp=Copy-Item mv=Move-Item rm=Remove-Item rmdir=Remove-Item sort=Sort-Object
    sleep=Start-Sleep tee=Tee-Object compare=Compare-Object diff=Compare-Object man=help ps=Get-Process start=Start-Process
    write=Write-Output lp=Out-Printer gin=Get-ComputerInfo ipsn=Import-PSSession ogv=Out-GridView
    clear=Clear-Host mount=New-PSDrive kill=Stop-Process sasv=Start-Service spsv=Stop-Service gsv=Get-Service ac=Add-Content cpp=Copy-ItemProperty
    """)
}
