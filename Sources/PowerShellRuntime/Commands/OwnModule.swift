/// The modules that PowerShell brings along: what their manifests say. Their cmdlets are there from the start; a module counts as loaded
/// once one of them has been looked up, as PowerShell loads modules by their commands.
public struct OwnModule {
  let name: String
  let guid: String
  let nested: String
  /// The names of aliases that it exports, with what they stand for.
  let aliases: [(name: String, definition: String)]
  private let listed: String
  /// In the order of its manifest.
  var cmdlets: [Substring] { listed.split(whereSeparator: \.isWhitespace) }

  private init(_ name: String, _ guid: String, nested: String, aliases: [(String, String)] = [], _ cmdlets: String) {
    (self.name, self.guid, self.nested, self.aliases, listed) = ("Microsoft.PowerShell." + name, guid, nested, aliases.map { ($0.0, $0.1) }, cmdlets)
  }

  static func named(_ name: String) -> OwnModule? { all.first { CaseFolding.equal($0.name, name) } }

  /// The name of the module that exports an alias of a new session; nil for those of the session itself.
  public static func exporter(ofAlias name: String) -> String? { all.first { $0.aliases.contains { $0.name == name } }?.name }

  /// The module's manifest as a table.
  var manifest: DictionaryObject {
    let table = DictionaryObject()
    for (key, value) in [
      ("ModuleVersion", "7.0.0.0"), ("GUID", guid), ("Author", "PowerShell"), ("CompanyName", "Microsoft Corporation"),
      ("Copyright", "Copyright (c) Microsoft Corporation."), ("PowerShellVersion", "3.0"), ("HelpInfoURI", "https://aka.ms/powershell75-help"),
    ] { table[key] = .string(value) }
    table["CompatiblePSEditions"] = .strings(["Core"])
    return table
  }

  static let all: [OwnModule] = [
    OwnModule("Host", "56d66100-99a0-4ffc-a12d-eee9a6718aef", nested: "Microsoft.PowerShell.ConsoleHost", "Start-Transcript Stop-Transcript"),
    OwnModule(
      "Management", "eefcb906-b326-4e99-9f54-8b4bb6ef3c6d", nested: "Microsoft.PowerShell.Commands.Management",
      aliases: [("gcb", "Get-Clipboard"), ("gtz", "Get-TimeZone"), ("scb", "Set-Clipboard")],
      """
      Add-Content Clear-Content Clear-ItemProperty Join-Path Convert-Path Copy-ItemProperty Get-ChildItem Get-Clipboard Set-Clipboard Get-Content
      Get-ItemProperty Get-ItemPropertyValue Move-ItemProperty Get-Location Set-Location Push-Location Pop-Location New-PSDrive Remove-PSDrive Get-PSDrive
      Get-Item New-Item Set-Item Remove-Item Move-Item Rename-Item Copy-Item Clear-Item Invoke-Item Get-PSProvider New-ItemProperty Split-Path Test-Path
      Get-Process Stop-Process Wait-Process Debug-Process Start-Process Test-Connection Remove-ItemProperty Rename-ItemProperty Resolve-Path Set-Content
      Set-ItemProperty Get-TimeZone Stop-Computer Restart-Computer
      """),
    OwnModule(
      "Security", "a94c8c7e-9810-47c0-b8af-65089c13a35a", nested: "Microsoft.PowerShell.Security",
      """
      Get-Credential Get-ExecutionPolicy Set-ExecutionPolicy ConvertFrom-SecureString ConvertTo-SecureString Get-PfxCertificate Protect-CmsMessage
      Unprotect-CmsMessage Get-CmsMessage
      """),
    OwnModule(
      "Utility", "1da87e53-152b-403e-98dc-74d7b4d63d59", nested: "Microsoft.PowerShell.Commands.Utility", aliases: [("fhx", "Format-Hex")],
      """
      Export-Alias Get-Alias Import-Alias New-Alias Remove-Alias Set-Alias Export-Clixml Import-Clixml Measure-Command Trace-Command ConvertFrom-Csv
      ConvertTo-Csv Export-Csv Import-Csv Get-Culture Format-Custom Get-Date Set-Date Write-Debug Wait-Debugger Register-EngineEvent Write-Error Get-Event
      New-Event Remove-Event Unregister-Event Wait-Event Get-EventSubscriber Invoke-Expression Out-File Get-FileHash Export-FormatData Get-FormatData
      Update-FormatData New-Guid Format-Hex Get-Host Read-Host Write-Host ConvertTo-Html Write-Information ConvertFrom-Json ConvertTo-Json Test-Json
      Format-List Import-LocalizedData Send-MailMessage ConvertFrom-Markdown Show-Markdown Get-MarkdownOption Set-MarkdownOption Add-Member Get-Member
      Compare-Object Group-Object Measure-Object New-Object Select-Object Sort-Object Tee-Object Register-ObjectEvent Write-Output Import-PowerShellDataFile
      Write-Progress Disable-PSBreakpoint Enable-PSBreakpoint Get-PSBreakpoint Remove-PSBreakpoint Set-PSBreakpoint Get-PSCallStack Export-PSSession
      Import-PSSession Get-Random Get-SecureRandom Invoke-RestMethod Debug-Runspace Get-Runspace Disable-RunspaceDebug Enable-RunspaceDebug
      Get-RunspaceDebug
      Start-Sleep Join-String Out-String Select-String ConvertFrom-StringData Format-Table New-TemporaryFile New-TimeSpan Get-TraceSource Set-TraceSource
      Add-Type Get-TypeData Remove-TypeData Update-TypeData Get-UICulture Get-Unique Get-Uptime Clear-Variable Get-Variable New-Variable Remove-Variable
      Set-Variable Get-Verb Write-Verbose Write-Warning Invoke-WebRequest Format-Wide ConvertTo-Xml Select-Xml Get-Error Update-List Unblock-File
      ConvertTo-CliXml ConvertFrom-CliXml
      """),
  ]
}
