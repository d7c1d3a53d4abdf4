import PowerShellFormatting
import PowerShellRuntime

/// Get-Error.
final class GetError: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Error", "Gets the newest errors.", defaultSet: "Newest", [
      CmdletParameter("InputObject", "PSObject", position: 0, byValue: true, set: "Error"),
      CmdletParameter("Newest", "int", aliases: ["Last"], set: "Newest", range: 1...Int(Int32.max)),
    ], make: { GetError() })
  }
  override func process() throws {
    if let input = value("InputObject") { return try put(input) }
    for item in session.errors.elements.prefix(count("Newest", orElse: 1)) { try put(item) }
  }

  /// The record itself, which is shown with all that is known of it.
  private func put(_ item: Value) throws {
    if let record = item.object(as: ErrorRecordObject.self) {
      let members = record.extended ?? ExtendedMembers()
      members.typeNames = [ExtendedErrorView.typeName, "System.Object"]
      record.extended = members
    }
    try write(item)
  }
}
