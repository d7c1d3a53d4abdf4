import ArgumentParser
import PowerShellRuntime
import Rehearsal
import TeamsCommands
import Tenant

struct TenantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tenant", abstract: "Export, import, show and compare organisations.",
    subcommands: [Export.self, Import.self, Show.self, Diff.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write an organisation as JSON: the sample, a sandbox, or a file.")
    @OptionGroup var session: SessionOptions
    @Option(name: .shortAndLong, help: "The file; without it, to standard output.") var output: String?

    func run() throws { try write(TenantFile.write(try tenant(session)), to: output) }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an organisation of what you exported from your own.",
      discussion: """
        Reads Get-CsOnlineUser, Get-CsOnlineApplicationInstance, Get-CsPhoneNumberAssignment, Get-MgSubscribedSku and Get-MgUser, as Export-Csv, \
        Export-Clixml or ConvertTo-Json wrote them. Then: rehearse --tenant FILE
        """)
    @Argument(help: "The files.") var files: [String]
    @Option(name: .shortAndLong, help: "The file to write; without it, to standard output.") var output: String?
    @Option(help: "What the organisation is called.") var name: String?

    func run() throws {
      let tables = try files.map { file in
        guard let rows = try said({ try Shell.exportedRows(file) }) else { throw CommandFailure("Cannot read \(file).") }
        return (name: file, rows: rows)
      }
      let found = try said { try TenantImport(tables) }
      try write(TenantFile.write(found.tenant(name: name)), to: output)
      for entry in found.counts { say("\(entry.count) \(entry.kind)") }
      for remark in found.remarks { say(remark) }
    }

    /// The file may go to standard output, so that what is said of it does not.
    private func say(_ text: String) { if output == nil { complain(text) } else { show(text + "\n") } }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Count what an organisation has.")
    @OptionGroup var session: SessionOptions

    func run() throws { show(TenantSummary(try tenant(session)).text) }
  }

  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what differs between two organisations.", discussion: "Each is a file, the name of a sandbox, or 'sample'. Exit code 2 if anything differs.")
    @Argument var one: String
    @Argument var other: String

    func run() throws {
      let groups = Plan.grouped(try named(one).differences(to: named(other)))
      show(groups.map { $0.lines.joined(separator: "\n") + "\n" }.joined())
      if !groups.isEmpty { throw ExitCode(2) }
    }

    private func named(_ name: String) throws -> Tenant {
      if name == "sample" { return SampleOrganisation.make() }
      if try SandboxFolder.names().contains(name) { return try Sandbox(name, start: nil, isReadOnly: true).tenant }
      return try SessionOptions.organisation(file: name)
    }
  }
}

/// The organisation that the options name.
private func tenant(_ options: SessionOptions) throws -> Tenant {
  let shell = Shell(output: { _ in })
  try options.apply(to: shell, onCopy: true)
  return shell.tenant
}

private func write(_ bytes: [UInt8], to file: String?) throws {
  guard let file else { return show(String(decoding: bytes, as: UTF8.self)) }
  if !Disk.write(file, bytes) { throw CommandFailure("Cannot write \(file).") }
}
