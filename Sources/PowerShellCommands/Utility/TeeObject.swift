import PowerShellRuntime

/// Tee-Object.
final class TeeObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Tee-Object", "Keeps output in a file or variable and passes it on.", defaultSet: "File", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
      CmdletParameter("FilePath", "string", aliases: ["Path"], position: 0, mandatory: true, set: "File"),
      CmdletParameter("LiteralPath", "string", mandatory: true, set: "LiteralFile"), CmdletParameter("Append", "switch", set: "File"),
      CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true), CmdletParameter("Variable", "string", mandatory: true, set: "Variable"),
    ], make: { TeeObject() })
  }
  private var items: [Value] = []
  override func process() throws {
    guard let value = value("InputObject") else { return }
    items.append(value)
    try write(value)
  }
  override func end() throws {
    if let name = string("Variable") {
      let old = flag("Append") ? session.variable(name).map { session.enumerated($0) } ?? [] : []
      let all = old + items
      return try session.setVariable(name, all.isEmpty ? .nothing : all.count == 1 ? all[0] : .array(all))
    }
    let path = try outputPath("FilePath").full
    try writeText(path, session.formattedText(items, width: 120), append: flag("Append"))
  }
}
