import PowerShellRuntime
import TeamsCommands
import Tenant

/// Set-RehearsalFault: makes the services fail as they do on a bad day.
final class SetRehearsalFault: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Set-RehearsalFault", module: RehearsalCommands.module, className: "Set-RehearsalFault",
      "Makes the services throttle, lose the session, or replicate slowly.", defaultSet: "Fault",
      [
        CmdletParameter("Kind", "string", position: 0, mandatory: true, set: "Fault", values: ServiceFault.Kind.allCases.map(\.rawValue)),
        CmdletParameter("Command", "string", position: 1, set: "Fault"), CmdletParameter("Count", "int", set: "Fault", range: 1...1_000_000),
        CmdletParameter("Rate", "double", set: "Fault"), CmdletParameter("RetryAfter", "int", set: "Fault", range: 1...86_400),
        CmdletParameter("Factor", "int", set: "Fault", range: 1...100_000), CmdletParameter("Clear", "switch", mandatory: true, set: "Clear"),
      ], make: { SetRehearsalFault() })
  }

  override func process() throws {
    let connection = ServiceConnection.of(session)
    if flag("Clear") {
      connection.faults = []
      tenant.delays = Tenant.Delays()
      return
    }
    guard let kind = ServiceFault.Kind.allCases.first(where: { $0.rawValue.lowercased() == string("Kind")?.lowercased() }) else { return }
    if kind == .slowReplication {
      let factor = Double(integer("Factor") ?? 10)
      let usual = Tenant.Delays()
      tenant.delays.replication = usual.replication * factor
      tenant.delays.provisioning = usual.provisioning * factor
      tenant.delays.order = usual.order * factor
    }
    var rate = 1.0
    if case .double(let given)? = value("Rate")?.base { rate = given }
    guard (0...1).contains(rate) else {
      throw failure("-Rate is how likely a call is hit: from 0 to 1.", id: "RateOutOfRange", .InvalidArgument, type: "System.ArgumentOutOfRangeException")
    }
    connection.faults.append(
      ServiceFault(kind, command: string("Command") ?? "*", count: integer("Count") ?? (has("Rate") || kind == .slowReplication ? nil : 1), rate: rate, retryAfter: integer("RetryAfter") ?? 30))
  }
}

/// Get-RehearsalFault: the faults that wait for their calls.
final class GetRehearsalFault: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Get-RehearsalFault", module: RehearsalCommands.module, className: "Get-RehearsalFault", "Lists the faults that are set.", make: { GetRehearsalFault() })
  }

  override func process() throws {
    for fault in ServiceConnection.of(session).faults {
      try write(CustomObject("Rehearsal.Fault", [
        ("Kind", .string(fault.kind.rawValue)), ("Command", .string(fault.command)), ("Count", fault.count.map { .int(Int32($0)) } ?? .null),
        ("Rate", .double(fault.rate)), ("RetryAfter", fault.kind == .throttling ? .int(Int32(fault.retryAfter)) : .null),
      ]))
    }
  }
}
