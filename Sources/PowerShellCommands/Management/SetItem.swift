import PowerShellRuntime

/// Set-Item: an environment variable, a variable, a function or an alias.
final class SetItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Item", module: "Microsoft.PowerShell.Management", "Sets the value of an item.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Value", "object", position: 1, byValue: true, byName: true, allowsNull: true), CmdletParameter("Force", "switch"), CmdletParameter("PassThru", "switch"),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"), CmdletParameter("Credential", "pscredential"),
      CmdletParameter("Options", "System.Management.Automation.ScopedItemOptions").on(.definitions),
    ], make: { SetItem() })
  }
  /// -Options is a parameter of the drives of functions and aliases alone.
  private var noOptions: Unwind {
    failure(
      "A parameter cannot be found that matches parameter name 'Options'.", id: "NamedParameterNotFound", .InvalidArgument,
      type: "System.Management.Automation.ParameterBindingException")
  }

  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      guard let (drive, rest) = session.otherDrive(of: text) else {
        throw failure(
          "Provider operation stopped because the provider does not support this operation.", id: "NotSupported", .NotImplemented,
          type: "System.Management.Automation.PSNotSupportedException")
      }
      // What a pattern does not find is not made.
      for name in isPattern(text) ? try driveNames(text, drive, rest) : [rest] { try setItem(drive, name) }
    }
  }

  private func setItem(_ drive: String, _ name: String) throws {
    guard try shouldProcess("Item: \(name) Value: \(string("Value") ?? "")", action: "Set Item") else { return }
    guard !has("Options") || drive == "function" || drive == "alias" else { throw noOptions }
    switch drive {
    case "function": try session.setFunction(name, value("Value"), options: itemOptions, force: flag("Force"))
    case "alias" where has("Options") || has("Value"): try session.setAlias(name, value("Value") ?? .null, options: itemOptions, force: flag("Force"))
    default: try session.setDriveItem(drive, name, value("Value") ?? .null, force: flag("Force"))
    }
    if flag("PassThru") { for item in try session.driveItems(drive, name) { try write(item) } }
  }
}
