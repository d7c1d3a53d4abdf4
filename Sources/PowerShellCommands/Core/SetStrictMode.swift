import PowerShellRuntime

/// Set-StrictMode.
final class SetStrictMode: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-StrictMode", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Turns strict mode on or off.", defaultSet: "Version", [
      CmdletParameter("Off", "switch", mandatory: true, set: "Off"), CmdletParameter("Version", "string", aliases: ["v"], mandatory: true, set: "Version").shown(as: "version"),
    ], make: { SetStrictMode() })
  }
  override func process() throws {
    let version = string("Version") ?? "0"
    // Only a whole number gets a part behind it (ArgumentToVersionTransformationAttribute).
    if !flag("Off"), version.lowercased() != "latest", Int(version) == nil {
      do { _ = try session.convert(.string(version), to: .version) } catch Unwind.error(let error) {
        throw failure(
          "Cannot bind parameter 'Version'. \(error.record.exception.message)", id: "CannotConvertArgumentNoMessage", .InvalidArgument,
          type: "System.Management.Automation.ParameterBindingException")
      }
    }
    if !flag("Off"), version.lowercased() != "latest", !["1", "2", "3"].contains(String(version.prefix { $0 != "." })) {
      throw failure(
        "Cannot validate argument on parameter 'Version'. The \"\(version.contains(".") ? version : version + ".0")\" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again.",
        id: "ParameterArgumentValidationError", .InvalidData, type: "System.Management.Automation.ParameterBindingValidationException")
    }
    session.scope.strictMode = flag("Off") ? 0 : version.lowercased() == "latest" ? 3 : Int(version.prefix { $0 != "." }) ?? 1
  }
}
