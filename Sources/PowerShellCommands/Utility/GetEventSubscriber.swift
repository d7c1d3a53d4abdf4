import PowerShellRuntime

/// Get-EventSubscriber.
final class GetEventSubscriber: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-EventSubscriber", "Gets who has subscribed to events.", defaultSet: "BySource", [
      CmdletParameter("SourceIdentifier", "string", position: 0, byName: true, set: "BySource"),
      CmdletParameter("SubscriptionId", "int", aliases: ["Id"], position: 0, mandatory: true, byName: true, set: "ById"), CmdletParameter("Force", "switch"),
    ], make: { GetEventSubscriber() })
  }

  override func process() throws {
    for one in try foundSubscriptions(noun: "Event subscription with source identifier") { try write(.object(one.object)) }
  }
}

extension Cmdlet {
  /// The subscriptions that -SubscriptionId or -SourceIdentifier names; support events only with -Force. Where there are none, that is told.
  ///
  /// - Parameter noun: how the error begins for a name that nobody has subscribed under.
  func foundSubscriptions(noun: String) throws -> [SessionEvents.Subscription] {
    let all = session.events.subscriptions.filter { flag("Force") || !session.truth($0.object["SupportEvent"] ?? .null) }
    if let number = integer("SubscriptionId") {
      let found = all.filter { $0.id == number }
      if found.isEmpty {
        try writeError(
          "Event subscription with identifier '\(number)' does not exist.", id: "INVALID_SUBSCRIPTION_IDENTIFIER", .InvalidArgument, type: "System.ArgumentException")
      }
      return found
    }
    let name = string("SourceIdentifier") ?? "*"
    let found = all.filter { Wildcard(name).matches($0.sourceIdentifier) }
    if found.isEmpty, !Wildcard.hasWildcards(name) {
      try writeError("\(noun) '\(name)' does not exist.", id: "INVALID_SOURCE_IDENTIFIER", .InvalidArgument, type: "System.ArgumentException")
    }
    return found
  }
}
