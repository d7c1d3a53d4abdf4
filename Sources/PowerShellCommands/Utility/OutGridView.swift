import PowerShellRuntime

/// Out-GridView: a terminal has no window, so that the rows are listed with numbers, and whoever may choose names these.
final class OutGridView: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-GridView", "Shows objects as rows, from which some can be chosen.", defaultSet: "PassThru", [
      CmdletParameter("InputObject", "psobject", byValue: true, allowsNull: true), CmdletParameter("Title", "string", notEmpty: true),
      CmdletParameter("Wait", "switch", set: "Wait"), CmdletParameter("OutputMode", "Microsoft.PowerShell.Commands.OutputModeOption", set: "OutputMode"),
      CmdletParameter("PassThru", "switch", set: "PassThru"),
    ], make: { OutGridView() })
  }
  private var rows: [Value] = []

  override func process() throws { if let row = value("InputObject"), !row.isNull { rows.append(row) } }

  override func end() throws {
    guard let host = session.host, !rows.isEmpty else { return }
    if let title = string("Title") { host.write(title + "\n") }
    let choosesMany = flag("PassThru") || string("OutputMode")?.lowercased() == "multiple"
    let chooses = choosesMany || string("OutputMode")?.lowercased() == "single"
    host.write(try session.formatter?(chooses ? rows.enumerated().map { numbered($1, $0 + 1) } : rows, host.width) ?? "")
    guard chooses else { return }
    let prompt = choosesMany ? "Rows (such as 1,3; Enter for none): " : "Row (Enter for none): "
    let answer = try session.ask(Question(prompt, about: [string("Title") ?? "", "Out-GridView"]))
    let chosen = answer.split { ", ".contains($0) }.compactMap { Int($0) }.filter { (1...rows.count).contains($0) }
    for number in choosesMany ? chosen : Array(chosen.prefix(1)) { try write(rows[number - 1]) }
  }

  /// A row with its number in front of its properties.
  private func numbered(_ row: Value, _ number: Int) -> Value {
    let properties = (row.object(as: CustomObject.self)).map { object in zip(object.shape.names, object.values).prefix(6).map { ($0, $1) } } ?? [("Value", row)]
    return .object(CustomObject([("#", .int(Int32(number)))] + properties))
  }
}
