import PowerShellRuntime

/// Clear-History.
final class ClearHistory: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Clear-History", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Forgets the inputs of this session.", defaultSet: "IDParameter", supportsShouldProcess: true, [
        CmdletParameter("Id", "int[]", position: 0, set: "IDParameter", range: 1...Int(Int32.max)), CmdletParameter("CommandLine", "string[]", set: "CommandLineParameter", notEmpty: true),
        CmdletParameter("Count", "int", position: 1, range: 1...Int(Int32.max)), CmdletParameter("Newest", "switch"),
      ], make: { ClearHistory() })
  }

  override func process() throws {
    if has("Id") { return try clear(ids: session.enumerated(value("Id") ?? .null).map(\.intValue)) }
    if has("CommandLine") { return try clear(lines: strings("CommandLine")) }
    if has("Count") {
      let count = min(integer("Count") ?? 0, session.history.count)
      return flag("Newest") ? session.history.removeLast(count) : session.history.removeFirst(count)
    }
    guard try shouldProcess("This command will clear all the entries from the session history.") else { return }
    session.history = []
  }

  /// One id with a count begins there: with -Newest it goes back, else forward (HistoryStrings, ClearHistoryByID).
  private func clear(ids: [Int]) throws {
    if has("Count"), ids.count > 1 {
      throw failure("Cannot specify multiple Ids with the Count parameter.", id: "HistoryNoCountWithMultipleIds", .InvalidArgument, type: "System.ArgumentException")
    }
    for id in ids {
      guard let at = session.history.firstIndex(where: { $0.id == id }) else {
        try writeError("Cannot locate the history for Id \(id).", id: "GetHistoryNoHistoryForId", .ObjectNotFound, type: "System.ArgumentException", target: .integer(id))
        continue
      }
      let count = integer("Count") ?? 1
      session.history.removeSubrange(flag("Newest") ? max(0, at - count + 1)..<(at + 1) : at..<min(session.history.count, at + count))
    }
  }

  private func clear(lines: [String]) throws {
    for line in lines {
      let pattern = Wildcard(line)
      var found = session.history.filter { pattern.matches($0.text) }.map(\.id)
      if found.isEmpty, !Wildcard.hasWildcards(line) {
        try writeError(
          "Cannot locate the history for command line \(line).", id: "GetHistoryNoHistoryForCommandLine", .ObjectNotFound, type: "System.ArgumentException", target: .string(line))
        continue
      }
      if let count = integer("Count") { found = Array(flag("Newest") ? found.suffix(count) : found.prefix(count)) }
      session.history.removeAll { found.contains($0.id) }
    }
  }
}
