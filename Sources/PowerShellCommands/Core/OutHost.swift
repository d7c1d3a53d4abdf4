import PowerShellRuntime

/// Out-Host.
final class OutHost: OutDefault {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-Host", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Shows output on the screen.", [
      CmdletParameter("Paging", "switch"), CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { OutHost() })
  }

  /// What is paged is laid out when all of it is there.
  private var items: [Value] = []
  private var pages: Bool { flag("Paging") && session.host.map { $0.isInteractive && $0.rendersAnsi } ?? false }

  override func show(_ value: Value) throws {
    if pages { items.append(value) } else { try super.show(value) }
  }

  override func end() throws {
    guard pages, let host = session.host else { return try super.end() }
    var lines = try session.formattedText(items, width: host.width).split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    var room = max(2, host.height) - 1
    while !lines.isEmpty {
      let page = lines.prefix(room)
      host.write(page.joined(separator: "\n") + "\n")
      lines = lines.dropFirst(page.count)
      if lines.isEmpty { return }
      let key = try session.ask(Question(OutHost.prompt, .key)).lowercased()
      host.write("\r\u{1B}[2K")
      if key == "q" || key == "\u{1B}" { return }
      room = key == "\r" || key == "\n" ? 1 : host.height - 1
    }
  }
  private static let prompt = "<SPACE> next page; <CR> next line; Q quit"
}
