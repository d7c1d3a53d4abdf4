import PowerShellFormatting
import PowerShellRuntime

extension FormatData {
  /// Takes the parameters that all Format cmdlets have.
  func read(_ cmdlet: Cmdlet, keys: [String]) throws {
    let list = try PropertyExpression.parse(cmdlet.value("Property"), cmdlet.session, keys: keys, cmdlet: cmdlet)
    if !list.isEmpty { columns = list }
    group = try PropertyExpression.parse(cmdlet.value("GroupBy"), cmdlet.session, keys: ["expression", "name", "label", "formatstring"], cmdlet: cmdlet).first
    showsErrors = cmdlet.flag("ShowError")
    displaysErrors = cmdlet.flag("DisplayError")
    forces = cmdlet.flag("Force")
  }

  /// Takes the present input of a Format cmdlet; what has been formatted already goes through.
  func take(_ cmdlet: Cmdlet) throws {
    let value = cmdlet.value("InputObject")
    if value?.object is FormatData { try cmdlet.writeAll(value ?? .null) } else { add(value, cmdlet.session) }
  }

  /// Adds an input object; tables become their entries.
  private func add(_ value: Value?, _ session: Session) {
    guard let value, !value.isNull else { return }
    if let table = value.object(as: DictionaryObject.self) {
      objects += table.entries.map { .object(DictionaryEntryObject($0.key, $0.value, isPair: !(table.isHashtable || table.isOrdered))) }
    } else if session.isList(value) {
      objects += session.enumerated(value)
    } else {
      objects.append(value)
    }
  }
}
