import PowerShellRuntime

/// Get-Event.
final class GetEvent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Event", "Gets the events that nobody has taken yet.", defaultSet: "BySource", [
      CmdletParameter("SourceIdentifier", "string", position: 0, byValue: true, byName: true, set: "BySource"),
      CmdletParameter("EventIdentifier", "int", aliases: ["Id"], position: 0, mandatory: true, byName: true, set: "ById"),
    ], make: { GetEvent() })
  }

  override func process() throws { for event in try foundEvents(missingId: "INVALID_SOURCE_IDENTIFIER") { try write(.object(event)) } }
}

extension Cmdlet {
  /// The events that -EventIdentifier or -SourceIdentifier names; where there are none, that is told.
  ///
  /// - Parameter missingId: the id of the error for a number that no event has.
  func foundEvents(missingId: String) throws -> [CustomObject] {
    if let number = integer("EventIdentifier") {
      let found = session.events.queue.filter { $0["EventIdentifier"]?.intValue == number }
      if found.isEmpty { try writeError("Event with identifier '\(number)' does not exist.", id: missingId, .InvalidArgument, type: "System.ArgumentException") }
      return found
    }
    let name = string("SourceIdentifier") ?? "*"
    let found = session.events.queue.filter { Wildcard(name).matches($0["SourceIdentifier"]?.text ?? "") }
    if found.isEmpty, !Wildcard.hasWildcards(name) {
      try writeError(
        "Event with source identifier '\(name)' does not exist.", id: "INVALID_SOURCE_IDENTIFIER", .InvalidArgument, type: "System.ArgumentException")
    }
    return found
  }
}
