import PowerShellRuntime

/// Out-Default and Out-Host: show output now.
class OutDefault: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-Default", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Sends output to the default formatter.", [
      CmdletParameter("Transcript", "switch"), CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { OutDefault() })
  }
  private(set) var items: [Value] = []
  override func process() throws {
    guard let value = value("InputObject") else { return }
    // Text needs no other objects to be shown.
    if items.isEmpty, value.stringValue != nil, !flag("Paging") { session.host?.write(try session.formattedText([value], width: session.host?.width ?? 120)) } else { items.append(value) }
  }
  override func end() throws { session.host?.write(try session.formattedText(items, width: session.host?.width ?? 120)) }
}
