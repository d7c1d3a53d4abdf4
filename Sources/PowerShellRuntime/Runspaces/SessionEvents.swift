/// The events of a session: those that nobody has taken yet, and who has subscribed to which (PSLocalEventManager).
///
/// A rehearsal has no time of its own: an event comes when a script makes it with New-Event, and an action runs there and then. What objects of .NET would raise by
/// themselves never comes.
public final class SessionEvents {
  public final class Subscription {
    public let sourceIdentifier: String
    public let object: CustomObject
    fileprivate let action: (block: ScriptBlock, job: JobObject)?
    fileprivate let messageData: Value
    /// How often the action may still run; nil is without end.
    fileprivate var remaining: Int?

    fileprivate init(_ identifier: String, _ object: CustomObject, _ action: (block: ScriptBlock, job: JobObject)?, _ messageData: Value, _ remaining: Int?) {
      (sourceIdentifier, self.object, self.action, self.messageData, self.remaining) = (identifier, object, action, messageData, remaining)
    }
    public var id: Int { object["SubscriptionId"]?.intValue ?? 0 }
  }

  public static let arguments = TypeDescriptor.record(
    "System.Management.Automation.PSEventArgs", "string ComputerName {get;}", "guid RunspaceId {get;}", "int EventIdentifier {get;}", "System.Object Sender {get;}",
    "System.EventArgs SourceEventArgs {get;}", "System.Object[] SourceArgs {get;}", "string SourceIdentifier {get;}", "datetime TimeGenerated {get;}",
    "psobject MessageData {get;}")
  public static let subscriber = TypeDescriptor.record(
    "System.Management.Automation.PSEventSubscriber", "int SubscriptionId {get;set;}", "System.Object SourceObject {get;}", "string EventName {get;}",
    "string SourceIdentifier {get;}", "System.Management.Automation.PSEventJob Action {get;}", "System.Delegate HandlerDelegate {get;}", "bool SupportEvent {get;}",
    "bool ForwardEvent {get;}")

  public private(set) var queue: [CustomObject] = []
  public private(set) var subscriptions: [Subscription] = []
  private var eventCount = 0, subscriptionCount = 0

  // MARK: Subscribing

  /// The events of the objects whose events scripts subscribe to.
  private static let events: [String: Set<String>] = [
    "System.Timers.Timer": ["elapsed", "disposed"], "System.IO.FileSystemWatcher": ["changed", "created", "deleted", "renamed", "error", "disposed"],
    "System.Diagnostics.Process": ["exited", "outputdatareceived", "errordatareceived", "disposed"],
    "System.Collections.ObjectModel.ObservableCollection`1": ["collectionchanged"], "System.Management.Automation.Job": ["statechanged"],
    "System.Management.Automation.PSRemotingJob": ["statechanged"], "System.Management.Automation.PowerShell": ["invocationstatechanged"],
    "System.Management.Automation.Runspaces.Runspace": ["statechanged", "availabilitychanged"],
  ]

  /// Whether objects of a type have an event.
  public static func hasEvent(_ name: String, _ type: TypeDescriptor?) -> Bool { type.flatMap { events[$0.openName] }?.contains(name.lowercased()) ?? false }

  public func isTaken(_ identifier: String) -> Bool { subscriptions.contains { CaseFolding.equal($0.sourceIdentifier, identifier) } }

  /// - Parameters:
  ///   - source: the object whose event it is, with the event's name; nil for events of the engine and of scripts.
  ///   - limit: how often the action runs; nil is without end.
  /// - Returns: the job that the action is; nil without one.
  public func subscribe(
    _ identifier: String, source: (object: Value, event: String)? = nil, action: ScriptBlock?, messageData: Value, isSupport: Bool, isForwarded: Bool, limit: Int?,
    in session: Session
  ) -> JobObject? {
    subscriptionCount += 1
    let job = action.map { session.newJob($0.text, name: identifier, kind: JobObject.eventKind) }
    job?.state = "NotStarted"
    let object = CustomObject([
      ("SubscriptionId", .integer(subscriptionCount)), ("SourceObject", source?.object ?? .null), ("EventName", source.map { .string($0.event) } ?? .null),
      ("SourceIdentifier", .string(identifier)), ("Action", job.map { .object($0) } ?? .null), ("HandlerDelegate", .null), ("SupportEvent", .bool(isSupport)),
      ("ForwardEvent", .bool(isForwarded)),
    ], type: SessionEvents.subscriber)
    subscriptions.append(Subscription(identifier, object, action.flatMap { block in job.map { (block, $0) } }, messageData, limit))
    return job
  }

  public func unsubscribe(_ subscription: Subscription) {
    subscription.action?.job.state = "Stopped"
    subscriptions.removeAll { $0 === subscription }
  }

  // MARK: Events

  /// Makes an event: the actions of its subscribers run, or it waits to be taken.
  public func raise(_ identifier: String, sender: Value, arguments: [Value], messageData: Value, in session: Session) throws -> CustomObject {
    eventCount += 1
    let subscribers = subscriptions.filter { CaseFolding.equal($0.sourceIdentifier, identifier) && $0.action != nil }
    let data = messageData.isNull ? subscribers.first?.messageData ?? .null : messageData
    let event = CustomObject([
      ("ComputerName", .null), ("RunspaceId", .object(GuidObject(session.newGuid()))), ("EventIdentifier", .integer(eventCount)), ("Sender", sender),
      ("SourceEventArgs", arguments.first { $0.type?.isSubtype(of: session.types.type(named: "System.EventArgs") ?? .string) ?? false } ?? .null),
      ("SourceArgs", .array(arguments)), ("SourceIdentifier", .string(identifier)),
      ("TimeGenerated", .object(DateTimeObject(ticks: Session.currentTicks(), kind: .local))), ("MessageData", data),
    ], type: SessionEvents.arguments)
    guard !subscribers.isEmpty else {
      queue.append(event)
      return event
    }
    for subscription in subscribers { try run(subscription, event, arguments, in: session) }
    return event
  }

  /// Runs an action; what it puts out and its errors are the job's.
  private func run(_ subscription: Subscription, _ event: CustomObject, _ arguments: [Value], in session: Session) throws {
    guard let (block, job) = subscription.action else { return }
    if let remaining = subscription.remaining { subscription.remaining = remaining - 1 }
    job.state = "Running"
    let old = session.streams
    session.streams.error = CallbackSink { job.items.append(.record(.error, $0)) }
    defer { session.streams = old }
    let variables: [(String, Value)] = [
      ("Event", .object(event)), ("EventSubscriber", .object(subscription.object)), ("Sender", event["Sender"] ?? .null), ("EventArgs", event["SourceEventArgs"] ?? .null),
    ]
    do {
      try session.call(
        BlockCommandInfo(block), arguments: arguments.map { CommandArgument(value: $0) }, output: CallbackSink { job.items.append(.output($0)) },
        variables: variables.map { (Names.number($0.0), $0.1) })
    } catch Unwind.error(let error) {
      job.items.append(.record(.error, .object(error.record)))
    }
    if subscription.remaining == 0 { unsubscribe(subscription) }
  }

  public func take(_ event: CustomObject) { queue.removeAll { $0 === event } }
}

extension Session {
  public var events: SessionEvents {
    if let known = extensions[ObjectIdentifier(SessionEvents.self)] as? SessionEvents { return known }
    let made = SessionEvents()
    extensions[ObjectIdentifier(SessionEvents.self)] = made
    return made
  }
}
