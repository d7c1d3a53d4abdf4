import PowerShellRuntime

/// Get-Unique: neighbours that are the same once only.
final class GetUnique: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Unique", "Drops repeated neighbours of a sorted list.", defaultSet: "AsString", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true), CmdletParameter("AsString", "switch", set: "AsString"),
      CmdletParameter("OnType", "switch", set: "UniqueByType"), CmdletParameter("CaseInsensitive", "switch"),
    ], make: { GetUnique() })
  }
  private var last: Value?
  override func process() throws {
    guard let value = value("InputObject") else { return }
    if let last {
      let isSame: Bool
      if flag("OnType") {
        isSame = session.typeNames(of: last).first == session.typeNames(of: value).first
      } else {
        isSame = Comparison.order(last, value, ignoresCase: flag("CaseInsensitive"), in: session) == 0
      }
      if isSame { return }
    }
    last = value
    try write(value)
  }
}
