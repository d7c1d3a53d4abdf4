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
    // A null is no neighbour: what comes behind it is new, and is not compared (GetUniqueCommand.ProcessRecord).
    if let last, !last.isNull, try isSame(last, value) { return }
    last = value
    try write(value)
  }

  private func isSame(_ last: Value, _ value: Value) throws -> Bool {
    if flag("OnType") || flag("AsString"), value.isNull {
      throw failure("Object reference not set to an instance of an object.", id: "System.NullReferenceException", .NotSpecified, type: "System.NullReferenceException")
    }
    if flag("OnType") { return session.typeNames(of: last).first == session.typeNames(of: value).first }
    if flag("AsString") {
      let texts = try (session.stringify(last), session.stringify(value))
      return flag("CaseInsensitive") ? Comparison.compare(texts.0, texts.1, ignoresCase: true) == 0 : texts.0 == texts.1
    }
    return Comparison.order(last, value, ignoresCase: flag("CaseInsensitive"), in: session) == 0
  }
}
