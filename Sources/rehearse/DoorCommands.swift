import ArgumentParser
import PowerShellRuntime
import Rehearsal

struct McpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp", abstract: "Offer plan, check, run and query to an assistant, by the Model Context Protocol.",
    discussion: "Speaks over standard input and output, one message a line. An assistant is configured with: rehearse mcp")
  @OptionGroup var session: SessionOptions

  func run() throws {
    let options = session
    let server = McpServer { output in
      let shell = Shell(output: output)
      try options.apply(to: shell, onCopy: true)
      return shell
    }
    while let line = readLine() {
      if line.allSatisfy(\.isWhitespace) { continue }
      if let answer = server.answer(line) { show(answer + "\n") }
    }
  }
}

struct ExportStubsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-stubs", abstract: "Write a module with the signatures of all documented cmdlets, for mocks in Pester.")
  @Option(help: ArgumentHelp("Only the cmdlets of this module; may be given again.", valueName: "name")) var module: [String] = []
  @Option(name: .shortAndLong, help: "The file; without it, to standard output.") var output: String?

  func run() throws {
    let text = StubModule.text(Shell(output: { _ in }).session, modules: module)
    if !module.isEmpty, !text.contains("\nfunction ") { throw CommandFailure("No documented cmdlet is in \(module.joined(separator: ", ")).") }
    guard let output else { return show(text) }
    if !Disk.write(output, Array(text.utf8)) { throw CommandFailure("Cannot write \(output).") }
  }
}
