import PowerShellRuntime
import PowerShellSyntax
import Rehearsal
import TeamsCommands
import Tenant

/// Runs mutated scripts in a shell, and gives mutated data to whatever reads it. Errors are answers; only traps and hangs are faults.
final class RuntimeTarget {
  private var shell = RuntimeTarget.fresh()
  private var runs = 0
  private static var deadline = ContinuousClock.now
  /// After which a script is stopped as by Ctrl-C.
  private static let patience = Duration.milliseconds(300)

  private static func fresh() -> Shell {
    let shell = Shell(output: { _ in })
    shell.isolate()
    shell.session.isInterrupted = { ContinuousClock.now > deadline }
    return shell
  }

  /// Runs a script; the shell is a new one after some hundred, so that what scripts left behind does not add up.
  func run(_ bytes: [UInt8]) {
    runs += 1
    if runs % 300 == 0 { shell = RuntimeTarget.fresh() }
    RuntimeTarget.deadline = .now + RuntimeTarget.patience
    shell.run(String(decoding: bytes, as: UTF8.self))
  }

  /// The commands that read data, of what is in `/data`.
  static let readers = [
    "Get-Content /data -Raw | ConvertFrom-Json", "Get-Content /data -Raw | ConvertFrom-Json -AsHashtable | ConvertTo-Json -Depth 5", "Import-Csv /data | ConvertTo-Csv",
    "Import-Clixml /data", "[xml](Get-Content /data -Raw) | Out-Null", "Get-Content /data -Raw | ConvertFrom-StringData", "Import-PowerShellDataFile /data",
    "[regex]::new((Get-Content /data -Raw)).IsMatch('abc 123')", "(Get-Content /data -Raw) -f 1, 'a', (Get-Date)", "[datetime](Get-Content /data -Raw)",
    "'{0:' + (Get-Content /data -Raw) + '}' -f 1234.5", "Copy-Item /data /data.zip; Expand-Archive /data.zip /unpacked -Force",
  ]

  /// Seeds of data: of each kind something whole.
  func seeds() -> [[UInt8]] {
    let script = """
      $o = [pscustomobject]@{ Name = 'Ada'; Numbers = 1, 2.5, -3e10; Nested = @{ a = $null; b = $true }; When = [datetime]'2026-01-02' }
      $o | ConvertTo-Json -Depth 4; $o, $o | ConvertTo-Csv | Out-String; $o | ConvertTo-Clixml -Depth 3; '<a b="c"><d>e &amp; f</d><!-- g --><h/></a>'
      "a = 1`nb = two"; "@{ A = 1; B = 'x', 'y'; C = @{ D = `$true } }"; '^(?<n>a+)?(b|c)*?[^d-f]{2,3}(?=x)\\\\d$'; '{0,-5:N2}|{1}|{2:yyyy-MM-dd}'; '2026-03-01T08:00:00Z'; '#,##0.00;(0);zero'
      """
    let values = (try? shell.session.scriptBlock(script).invokeCollecting(shell.session, arguments: [])) ?? []
    var archive = ZipArchive()
    archive.entries = [.init(name: "a/b.txt", content: Array("text".utf8), changed: 639_000_000_000_000_000), .init(name: "c/", changed: 0)]
    return values.map { Array($0.text.utf8) } + [archive.bytes, deflated] + [Array("PS> 1 + 1\n2\n\n# -- case: x\nPS> 'a'\na\n".utf8)]
  }

  /// An archive with one deflated file, as other programs write it: `abcabcabcabc` in a block with the fixed code.
  private var deflated: [UInt8] {
    var archive = ZipArchive()
    let packed: [UInt8] = [0x4B, 0x4C, 0x4A, 0x4E, 0x84, 0x21, 0x00]
    archive.entries = [.init(name: "a", content: packed, changed: 0)]
    var bytes = archive.bytes
    // The method and the size of the file, in both of its headers.
    let directory = 30 + 1 + packed.count
    for (place, value) in [(8, 8), (22, 12), (directory + 10, 8), (directory + 24, 12)] as [(Int, UInt8)] { bytes[place] = value }
    return bytes
  }

  func read(_ bytes: [UInt8], with reader: Int) {
    try? shell.session.files.write("/data", bytes)
    switch reader {
    case RuntimeTarget.readers.indices: run(Array(RuntimeTarget.readers[reader].utf8))
    case RuntimeTarget.readers.count: _ = try? TenantFile.read(bytes)
    default: _ = Transcript(String(decoding: bytes, as: UTF8.self)).cases
    }
  }
}
