import PowerShellRuntime
import TeamsCommands
import Tenant

/// Test-RehearsalCall: a simulated call, hop by hop.
final class TestRehearsalCall: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Test-RehearsalCall", module: RehearsalCommands.module, className: "Test-RehearsalCall", "Places a simulated call to a number and says who answers, or what is missing.", [
      CmdletParameter("To", "string", position: 0, mandatory: true, byValue: true), CmdletParameter("From", "string", position: 1),
      CmdletParameter("Press", "string[]"), CmdletParameter("At", "datetime"),
    ], make: { TestRehearsalCall() })
  }
  override func process() throws {
    let (to, from) = (string("To") ?? "", string("From") ?? "+14255550199")
    // A caller of the organisation calls out; anybody else calls in.
    let placed = try OutboundCall.place(from: from, to: to, in: tenant) ?? IncomingCall.place(to: to, from: from, in: tenant)
    let time = value("At")?.object(as: DateTimeObject.self)?.ticks ?? tenant.now()
    let call = VoiceApplicationCall.follow(placed, pressing: strings("Press"), at: time, in: tenant)
    let hops: [Value] = call.hops.map { hop in
      let object = CustomObject("Rehearsal.Hop", [("Name", .string(hop.name)), ("Passed", .bool(hop.passed)), ("Detail", .string(hop.detail))])
      return .object(object)
    }
    try write(CustomObject("Rehearsal.Call", [
      ("To", .string(call.to)), ("From", .string(call.from)), ("Answered", .bool(call.answeredBy != nil)), ("AnsweredBy", call.answeredBy.map { .string($0) } ?? .null),
      ("FailedHop", call.failedHop.map { .string($0) } ?? .null), ("Code", call.code.map { .int(Int32($0)) } ?? .null), ("Subcode", call.subcode.map { .int(Int32($0)) } ?? .null),
      ("Reason", call.reason.isEmpty ? .null : .string(call.reason)), ("Remedy", call.remedy.isEmpty ? .null : .string(call.remedy)), ("Hops", .array(hops)),
      ("Notifications", .strings(call.notifications)),
    ]))
  }
}
