import PowerShellRuntime

/// Get-History.
final class GetHistory: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-History", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets the inputs of this session.", [
      CmdletParameter("Id", "long[]", position: 0, byValue: true, range: 1...Int.max), CmdletParameter("Count", "int", position: 1, range: 0...32767),
    ], make: { GetHistory() })
  }
  static let info = TypeDescriptor("Microsoft.PowerShell.Commands.HistoryInfo")
  override func process() throws {
    var entries = session.history[...]
    if has("Id") {
      let ids = session.enumerated(value("Id") ?? .null).map(\.intValue)
      entries = ids.compactMap { id in entries.first { $0.id == id } }[...]
      for id in has("Count") ? [] : ids where !entries.contains(where: { $0.id == id }) {
        try writeError("Cannot locate the history for Id \(id).", id: "GetHistoryNoHistoryForId", .ObjectNotFound, type: "System.ArgumentException", target: .integer(id))
      }
    }
    if let count = integer("Count") { entries = entries.suffix(count) }
    for entry in entries { try write(GetHistory.object(entry, session)) }
  }

  static func object(_ entry: HistoryEntry, _ session: Session) throws -> CustomObject {
    let seconds = Double(entry.end - entry.start) / 10_000_000
    let made = CustomObject([
      ("Id", .long(Int64(entry.id))), ("CommandLine", .string(entry.text)), ("ExecutionStatus", .object(EnumObject(NetEnumerations.named("System.Management.Automation.Runspaces.PipelineState"), 4))),
      ("StartExecutionTime", .object(DateTimeObject(ticks: entry.start, kind: .local))), ("EndExecutionTime", .object(DateTimeObject(ticks: entry.end, kind: .local))),
      ("Duration", .object(TimeSpanObject(ticks: entry.end - entry.start))), ("DurationText", .string(try session.formatted(.double(seconds), "0.000"))),
    ], type: GetHistory.info)
    made.display = entry.text
    return made
  }
}
