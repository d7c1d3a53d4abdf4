# The table of docs/coverage.md. Verified: a conformance case of the services calls the cmdlet. Modelled: it does what its
# documentation says. Bound: its parameters are checked, and a call says that it is not modelled.
$cases = (Get-ChildItem Tests/Conformance/cases/tenant, Tests/Conformance/cases/binding -Filter *.txt | ForEach-Object { Get-Content $_.FullName -Raw }) -join "`n"
$called = @{}
foreach ($match in [regex]::Matches($cases, '(?m)^PS>.*')) {
  foreach ($name in [regex]::Matches($match.Value, '\b[A-Z][a-z]+-[A-Z]\w+')) { $called[$name.Value.ToLower()] = $true }
}
# Where the shapes of objects come from, for the cmdlets of which the documentation does not show them: public scripts and recordings,
# or the parameters that set their properties.
$evidence = @{}
foreach ($line in Get-Content scripts/coverage-evidence.tsv) { $name, $kind = $line -split "`t"; $evidence[$name] = $kind }
"# Coverage"
""
"Made by ``scripts/coverage``. *Verified*: a transcript calls the cmdlet, and its answer is compared. *Modelled*: it does what its documentation says. *Bound*:"
"its parameters are checked by the documentation, and a call says that it is not modelled (``RehearsalNotModelled``)."
"The evidence is what the objects' shapes and the behaviour rest on: the documentation and its examples (*documented*), public scripts and recordings"
"(*recorded*), or what other cmdlets and parameters imply (*inferred*)."
$sum = @{ verified = 0; modelled = 0; bound = 0 }
foreach ($module in 'MicrosoftTeams', 'Microsoft.Graph', 'MSOnline', 'AzureAD') {
  $commands = Get-Command -Module $module -CommandType Cmdlet | Sort-Object Name -Unique
  if (-not $commands) { continue }
  $file = "/tmp/coverage.ps1"
  Set-Content $file ($commands.Name -join "`n")
  $unmodelled = @{}
  foreach ($finding in Test-RehearsalScript $file | Where-Object Rule -eq NotModelled) { $unmodelled[$commands[$finding.Line - 1].Name] = $true }
  ""
  "## $module"
  ""
  "| cmdlet | state | evidence |"
  "|---|---|---|"
  foreach ($command in $commands) {
    $state = if ($unmodelled[$command.Name]) { 'bound' } elseif ($called[$command.Name.ToLower()]) { 'verified' } else { 'modelled' }
    $sum[$state]++
    "| $($command.Name) | $state | $($evidence[$command.Name] ?? 'documented') |"
  }
}
""
"$($sum.verified) verified, $($sum.modelled) modelled, $($sum.bound) bound."
