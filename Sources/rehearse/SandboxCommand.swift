import ArgumentParser
import Rehearsal

struct SandboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox", abstract: "List, show, copy, remove, export and import sandboxes.",
    discussion: "rehearse --sandbox NAME makes one, or opens it where it was left.",
    subcommands: [List.self, Show.self, Copy.self, Remove.self, Export.self, Import.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The names of the sandboxes.")
    func run() throws { for name in try SandboxFolder.names() { show(name + "\n") } }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "What a sandbox has, and what was changed in it.")
    @Argument var name: String

    func run() throws {
      let sandbox = try Sandbox(name, start: nil, isReadOnly: true)
      show(TenantSummary(sandbox.tenant).text)
      show("\(sandbox.history.count) inputs, \(sandbox.tenant.journal.count) changes\n")
      for entry in sandbox.tenant.journal { for detail in entry.details { show("  \(entry.number)  \(detail.text)\n") } }
    }
  }

  struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Copy a sandbox, also while it is open.")
    @Argument var name: String
    @Argument var new: String
    func run() throws { try SandboxFolder.copy(name, to: new) }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove sandboxes.")
    @Argument var names: [String]
    func run() throws { for name in names { try SandboxFolder.remove(name) } }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write a sandbox to a file, for another machine.")
    @Argument var name: String
    @Argument var file: String
    func run() throws { try SandboxFolder.export(name, to: file) }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a sandbox from a file.")
    @Argument var file: String
    @Argument var name: String
    func run() throws { try SandboxFolder.importFile(file, as: name) }
  }
}
