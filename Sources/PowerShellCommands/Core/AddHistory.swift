import PowerShellRuntime

/// Add-History: puts inputs of elsewhere into the session's history.
final class AddHistory: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Add-History", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Puts inputs into the history of this session.", [
      CmdletParameter("InputObject", "PSObject[]", position: 0, byValue: true), CmdletParameter("Passthru", "switch"),
    ], make: { AddHistory() })
  }

  override func begin() throws { session.keepRunningInput() }

  override func process() throws {
    for item in value("InputObject").map({ session.enumerated($0) }) ?? [] where !item.isNull {
      guard let text = try session.propertyValue("CommandLine", of: item)?.text, !text.isEmpty, let start = try time("StartExecutionTime", item), let end = try time("EndExecutionTime", item) else {
        try writeError(
          "Cannot add history because the input object has a format that is not valid.", id: "AddHistoryInvalidInput", .InvalidData,
          type: "System.Management.Automation.PSArgumentException", target: item)
        continue
      }
      let entry = session.keep(input: text, start: start, end: end, succeeded: true)
      if flag("Passthru") { try write(GetHistory.object(entry, session)) }
    }
  }

  private func time(_ name: String, _ item: Value) throws -> Int64? {
    guard let value = try session.propertyValue(name, of: item), !value.isNull else { return nil }
    return try? session.convert(value, to: .dateTime).object(as: DateTimeObject.self)?.ticks
  }
}
