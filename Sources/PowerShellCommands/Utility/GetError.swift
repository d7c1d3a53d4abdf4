import PowerShellRuntime

/// Get-Error.
final class GetError: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Error", "Gets the newest errors.", defaultSet: "Newest", [
      CmdletParameter("Newest", "int", aliases: ["Last"], set: "Newest", range: 1...Int(Int32.max)), CmdletParameter("InputObject", "PSObject", position: 0, byValue: true, set: "Error"),
    ], make: { GetError() })
  }
  override func process() throws {
    if let input = value("InputObject") { return try write(input) }
    for item in session.errors.elements.prefix(count("Newest", orElse: 1)) { try write(item) }
  }
}
