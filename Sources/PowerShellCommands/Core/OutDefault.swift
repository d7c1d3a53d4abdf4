import PowerShellRuntime

/// Out-Default and Out-Host: show output now.
class OutDefault: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-Default", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Sends output to the default formatter.", [
      CmdletParameter("Transcript", "switch"), CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { OutDefault() })
  }
  private var shown: (sink: Sink, finish: () -> Void)?

  override func process() throws {
    // What is only for the transcript is not shown.
    guard let value = value("InputObject"), !flag("Transcript") else { return }
    try show(value)
  }

  /// Shows an object as soon as it is here.
  func show(_ value: Value) throws {
    if shown == nil, let host = session.host { shown = session.outputFormatter?(host.width, true) { [unowned host] in host.write($0) } }
    try shown?.sink.write(value)
  }

  override func end() throws { shown?.finish() }
}
