import PowerShellRuntime

/// The session's own clipboard: a rehearsal leaves the desktop's alone.
final class Clipboard {
  var lines: [String] = []

  static func of(_ session: Session) -> Clipboard {
    if let known = session.extensions[ObjectIdentifier(Clipboard.self)] as? Clipboard { return known }
    let made = Clipboard()
    session.extensions[ObjectIdentifier(Clipboard.self)] = made
    return made
  }
}

/// Get-Clipboard.
final class GetClipboard: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Clipboard", module: "Microsoft.PowerShell.Management", "Gets the text of the clipboard.", [
      CmdletParameter("Raw", "switch"), CmdletParameter("Delimiter", "string[]"),
    ], make: { GetClipboard() })
  }
  override func process() throws {
    var lines = Clipboard.of(session).lines
    for delimiter in strings("Delimiter") where !delimiter.isEmpty { lines = lines.flatMap { $0.components(separatedBy: delimiter) } }
    if flag("Raw") { return try write(.string(lines.joined(separator: "\n"))) }
    for line in lines { try write(.string(line)) }
  }
}

/// Set-Clipboard.
final class SetClipboard: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Clipboard", module: "Microsoft.PowerShell.Management", "Puts text onto the clipboard.", supportsShouldProcess: true, [
      CmdletParameter("Value", "string[]", position: 0, mandatory: true, byValue: true, byName: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("Append", "switch"), CmdletParameter("PassThru", "switch"), CmdletParameter("AsOSC52", "switch", aliases: ["ToLocalhost"]),
    ], make: { SetClipboard() })
  }
  private var lines: [String] = []
  override func process() throws { lines += strings("Value") }
  override func end() throws {
    guard try shouldProcess("Set the clipboard") else { return }
    let clipboard = Clipboard.of(session)
    clipboard.lines = (flag("Append") ? clipboard.lines : []) + lines
    if flag("PassThru") { for line in lines { try write(.string(line)) } }
  }
}
