#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands

/// The Model Context Protocol over lines of JSON: an assistant rehearses its script before a person runs it.
public final class McpServer {
  private struct Tool {
    let name: String
    let description: String
    let argument: (name: String, description: String)
    let call: (McpServer, JsonDocument) throws -> String
  }

  /// Why a call of a tool failed, for the assistant.
  private struct ToolError: Error { let message: String }

  private static let tools: [Tool] = [
    Tool(
      name: "plan", description: "Runs a PowerShell script for Microsoft Teams administration on a copy of a make-believe organisation and returns, as JSON, what it would change, its warnings, errors, files and waits. Nothing real is touched.",
      argument: ("script", "The text of the script."), call: { try $0.plan($1) }),
    Tool(
      name: "check", description: "Reads a PowerShell script without running it and names unknown, retired, misused and not modelled commands and parameters, with their lines.",
      argument: ("script", "The text of the script."), call: { try $0.check($1) }),
    Tool(
      name: "run", description: "Runs PowerShell in a session that stays open, against the make-believe organisation, and returns what it shows. Undo-RehearsalChange takes changes back.",
      argument: ("script", "The text to run."), call: { try $0.run($1) }),
    Tool(
      name: "query", description: "Runs a PowerShell expression to look at the make-believe organisation, such as Get-CsOnlineUser -Identity user@contoso.com; what it changes is taken back at once.",
      argument: ("command", "The command to run."), call: { try $0.query($1) }),
  ]

  private let makeShell: (@escaping (String) -> Void) throws -> Shell
  private var output = ""
  private lazy var session: Result<Shell, any Error> = Result { try makeShell { [weak self] in self?.output += $0 } }

  /// - Parameter makeShell: makes a shell on the organisation that is to be rehearsed on; it is given where to write.
  public init(makeShell: @escaping (@escaping (String) -> Void) throws -> Shell) { self.makeShell = makeShell }

  /// Answers a message.
  ///
  /// - Returns: the answer; nil for a notification.
  public func answer(_ line: String) -> String? {
    guard let message = try? JSONDecoder().decode(JsonDocument.self, from: Data(line.utf8)) else {
      return reply(.null, error: -32700, "The message is no JSON.")
    }
    guard case .object = message, message["method"] != nil else {
      return reply(message["id"] ?? .null, error: -32600, "The message is no request: an object with a method is one.")
    }
    guard let id = message["id"], id != .null else { return nil }
    switch message["method"]?.text {
    case "initialize": return reply(id, initialize(message["params"]))
    case "ping": return reply(id, .object([:]))
    case "tools/list": return reply(id, .object(["tools": .list(McpServer.tools.map(McpServer.described))]))
    case "tools/call":
      guard let name = message["params"]?["name"]?.text, let tool = McpServer.tools.first(where: { $0.name == name }) else {
        return reply(id, error: -32602, "There is no tool '\(message["params"]?["name"]?.text ?? "")'.")
      }
      return reply(id, call(tool, message["params"]?["arguments"] ?? .object([:])))
    case let method: return reply(id, error: -32601, "There is no method '\(method ?? "")'.")
    }
  }

  /// The versions of the protocol that are spoken here, the newest first.
  private static let versions = ["2025-06-18", "2025-03-26", "2024-11-05"]

  private func initialize(_ parameters: JsonDocument?) -> JsonDocument {
    let wanted = parameters?["protocolVersion"]?.text
    return .object([
      "protocolVersion": .text(McpServer.versions.first { $0 == wanted } ?? McpServer.versions[0]), "capabilities": .object(["tools": .object([:])]),
      "serverInfo": .object(["name": .text("rehearse"), "version": .text(Version.text)]),
      "instructions": .text("Plan or check a script here before a person runs it against a real Microsoft Teams organisation."),
    ])
  }

  private static func described(_ tool: Tool) -> JsonDocument {
    .object([
      "name": .text(tool.name), "description": .text(tool.description),
      "inputSchema": .object([
        "type": .text("object"), "required": .list([.text(tool.argument.name)]),
        "properties": .object([tool.argument.name: .object(["type": .text("string"), "description": .text(tool.argument.description)])]),
      ]),
    ])
  }

  private func call(_ tool: Tool, _ arguments: JsonDocument) -> JsonDocument {
    func content(_ text: String, isError: Bool) -> JsonDocument {
      .object(["content": .list([.object(["type": .text("text"), "text": .text(text)])]), "isError": .bool(isError)])
    }
    do {
      return content(try tool.call(self, arguments), isError: false)
    } catch let error as ToolError {
      return content(error.message, isError: true)
    } catch {
      return content("\(error)", isError: true)
    }
  }

  private func reply(_ id: JsonDocument, _ result: JsonDocument) -> String { written(.object(["jsonrpc": .text("2.0"), "id": id, "result": result])) }

  private func reply(_ id: JsonDocument, error code: Int, _ message: String) -> String {
    written(.object(["jsonrpc": .text("2.0"), "id": id, "error": .object(["code": .integer(code), "message": .text(message)])]))
  }

  private func written(_ message: JsonDocument) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(message)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  // MARK: Tools

  private func argument(_ name: String, _ arguments: JsonDocument) throws -> String {
    guard let text = arguments[name]?.text else { throw ToolError(message: "The argument '\(name)' is missing.") }
    return text
  }

  private func plan(_ arguments: JsonDocument) throws -> String {
    let text = try argument("script", arguments)
    let shell = try makeShell { _ in }
    let path = "/tmp/script.ps1"
    try shell.session.files.write(path, Array(text.utf8))
    let deadline = Deadline(seconds: McpServer.seconds)
    shell.session.isInterrupted = deadline.hasPassed
    let plan = Plan(script: path, arguments: [], shell: shell).json()
    if deadline.hasPassed() { throw ToolError(message: "The script was stopped after \(McpServer.seconds) seconds. Up to then:\n" + plan) }
    return plan
  }

  private func check(_ arguments: JsonDocument) throws -> String {
    let text = try argument("script", arguments)
    let shell = try makeShell { _ in }
    return PreflightReport([("script.ps1", Preflight(SourceText(text), session: shell.session))]).text
  }

  private func run(_ arguments: JsonDocument) throws -> String {
    let (text, shell) = (try argument("script", arguments), try session.get())
    output = ""
    let shown = try limited(shell) { shell.runInteractive(shell.session.parse(SourceText(text))) }
    // An error that ended the input is the answer of a tool that failed.
    if shell.session.endedByError { throw ToolError(message: shown) }
    return shown
  }

  /// Runs something for a minute at most.
  private func limited(_ shell: Shell, _ body: () -> Void) throws -> String {
    let deadline = Deadline(seconds: McpServer.seconds)
    shell.session.isInterrupted = deadline.hasPassed
    body()
    if deadline.hasPassed() { throw ToolError(message: output + "\nStopped after \(McpServer.seconds) seconds.") }
    return output.isEmpty ? "(no output)" : output
  }
  private static let seconds = 60

  private func query(_ arguments: JsonDocument) throws -> String {
    let (text, original) = (try argument("command", arguments), try session.get())
    // On a copy, so that nothing of it stays, whatever it does.
    let shell = try makeShell { [weak self] in self?.output += $0 }
    try shell.useCopy(of: original)
    output = ""
    return try limited(shell) { shell.run(text) }
  }
}
