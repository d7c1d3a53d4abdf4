import PowerShellRuntime
import Tenant

/// The base of the services' cmdlets: sign-in, roles, the time that a call takes, refusals as error records.
open class ServiceCmdlet: Cmdlet {
  /// The service that must be signed in to.
  enum Service { case teams, team, graph, msol, azureAD, none }
  class var name: String { "" }
  /// What it does, in one sentence.
  class var synopsis: String { "" }
  /// What it does, for a class that stands for several cmdlets.
  var synopsis: String { type(of: self).synopsis }
  /// The further sections of its help, as comment-based help is written.
  class var help: String { "" }
  /// Its help as a comment at a function would have it; empty where nothing is known of it but its parameters.
  final var comment: String { synopsis.isEmpty ? "" : ".SYNOPSIS\n\(synopsis)\n" + type(of: self).help }
  class var service: Service { .teams }
  /// The service of a cmdlet whose class stands for several.
  var service: Service { type(of: self).service }
  /// Graph permissions of which one is needed.
  class var scopes: [String] { [] }
  /// Those that the present call needs.
  var scopes: [String] { type(of: self).scopes }

  var connection: ServiceConnection { ServiceConnection.of(session) }
  var tenant: Tenant { connection.tenant }

  /// What the cmdlet does; a refusal becomes a non-terminating error (decision D8).
  func run() throws {}

  override open func process() throws {
    importModule()
    if service != .none, !connection.faults.isEmpty, connection.takeFault(.sessionLost, commandName, session) != nil { connection.loseSession() }
    do { try checkSignIn() } catch Unwind.error(let error) {
      // A missing sign-in ends the statement (decision D8), also where the cmdlet stands in an array expression.
      error.leavesExpressions = true
      throw Unwind.error(error)
    }
    // Every call of a service takes its time, also when it is refused (decision D18).
    try session.sleep(4_000_000)
    tenant.settle()
    if service != .none, !connection.faults.isEmpty, let fault = connection.takeFault(.throttling, commandName, session) {
      return try refuseThrottled(fault)
    }
    if service == .graph { takeBodyParameter() }
    spellAsDocumented()
    do { try tenant.call(run) } catch let refusal as Refusal { try report(refusal) }
  }

  /// Says that the service is throttling.
  func refuseThrottled(_ fault: ServiceFault) throws {
    try writeError(
      "Please retry again later.", id: "TooManyRequests", .LimitsExceeded, advice: "The service is throttling (429): Start-Sleep -Seconds \(fault.retryAfter), then call it again.")
  }

  /// What -BodyParameter holds is as good as parameters of those names.
  private func takeBodyParameter() {
    guard let body = value("BodyParameter")?.object(as: DictionaryObject.self) else { return }
    for (key, item) in body.entries {
      guard let name = parameters.first(where: { CaseFolding.equal($0.name, key.text) })?.name, !has(name) else { continue }
      bound[name] = item
    }
  }

  /// The values of the service's enumerations as the service spells them, however they were typed.
  private func spellAsDocumented() {
    for parameter in parameters where parameter.typeName == "object" || parameter.typeName == "string" {
      guard let value = value(parameter.name), case .string(let text) = value.base,
        let documented = (parameter.constraints.lazy.compactMap { ($0 as? ValidateSetConstraint)?.values }.first ?? parameter.suggestions).first(where: { CaseFolding.equal($0, text) }), documented != text
      else { continue }
      bound[parameter.name] = .string(documented)
    }
  }

  /// A cmdlet that is called brings its module with it.
  private func importModule() {
    let name =
      switch service {
      case .teams, .team: "MicrosoftTeams"
      case .graph: "Microsoft.Graph.Authentication"
      case .msol: "MSOnline"
      case .azureAD: "AzureAD"
      case .none: session.findCommand(commandName).map { $0.source == "Microsoft.Graph" ? "Microsoft.Graph.Authentication" : $0.source } ?? ""
      }
    if session.modules.contains(where: { $0.name == name }) { return }
    if let module = session.availableModules?(name) { session.modules.append(module) }
  }

  func report(_ refusal: Refusal) throws {
    let record = ErrorRecordObject(ExceptionObject(.exception, refusal.message), refusal.code, .InvalidOperation, .null)
    // Scripts read the service's sentence from either place.
    record.details = refusal.message
    record.advise(refusal.recommendedAction)
    try writeError(record)
  }

  private func checkSignIn() throws {
    switch service {
    case .none: return
    case .teams, .team:
      guard let account = connection.teamsAccount else { throw notSignedIn() }
      if !account.hasRole("Teams Administrator", "Teams Communications Administrator") {
        throw failure("Access Denied.", id: "Forbidden", .InvalidOperation)
      }
    case .graph:
      guard let granted = connection.graphScopes else {
        throw failure("Authentication needed. Please call Connect-MgGraph.", id: "InvalidOperation", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException")
      }
      let wanted = scopes
      if !wanted.isEmpty, !wanted.contains(where: { scope in granted.contains { $0.lowercased() == scope.lowercased() } }) {
        throw failure("Insufficient privileges to complete the operation.", id: "Authorization_RequestDenied", .InvalidOperation)
      }
    case .azureAD:
      if connection.azureADAccount == nil {
        throw needsSignIn("You must call the Connect-AzureAD cmdlet before calling any other cmdlets.", id: ServiceExceptions.needsSignIn.fullName, ServiceExceptions.needsSignIn)
      }
    case .msol:
      if connection.msolAccount == nil {
        throw needsSignIn("You must call the Connect-MsolService cmdlet before calling any other cmdlets.", id: ServiceExceptions.msol.fullName, ServiceExceptions.msol)
      }
    }
  }

  /// The Teams module says it under another cmdlet's name (decision D6).
  private func notSignedIn() -> Unwind {
    if service == .team {
      return needsSignIn("You must call the Connect-MicrosoftTeams cmdlet before calling any other cmdlets.", id: "AadNeedAuthenticationException", ServiceExceptions.needsSignIn)
    }
    // Microsoft's own scripts connect in a handler of this type.
    let record = ErrorRecordObject(
      ExceptionObject(Failure.exceptionType("System.UnauthorizedAccessException"), "Run Connect-MicrosoftTeams before running cmdlets."),
      "Run Connect-MicrosoftTeams before running cmdlets.", .OperationStopped)
    record.activity = "Get-CsOnlineSession"
    record.invocation = InvocationInfo("Get-CsOnlineSession", position: position)
    record.position = position
    record.advise("Connect-MicrosoftTeams")
    return .error(PowerShellError(record))
  }

  private func needsSignIn(_ message: String, id: String, _ type: TypeDescriptor) -> Unwind {
    failure(ErrorRecordObject(ExceptionObject(type, message), id, .AuthenticationError, .null))
  }

  /// Texts of the parameter, with `tel:` and the like left as they are; a null value counts as given.
  func isNull(_ name: String) -> Bool { has(name) && (value(name)?.isNull ?? true || string(name)?.isEmpty ?? true) }

  func guid(_ name: String) -> String? { string(name)?.lowercased() }

  /// A date of the tenant's clock as scripts see it.
  func date(_ ticks: Ticks) -> Value { .object(DateTimeObject(ticks: ticks, kind: .utc)) }

  func object(_ typeName: String, _ properties: [(String, Value)]) -> CustomObject { CustomObject(typeName, properties) }
  func text(_ value: String?) -> Value { value.map { .string($0) } ?? .null }

  /// Refuses a text that is none of the words that a parameter takes, as New-CsAutoAttendantMenuOption documents for its own.
  final func checkWord(_ parameter: String, _ allowed: [String]) throws {
    guard let text = string(parameter), !allowed.contains(where: { CaseFolding.equal($0, text) }) else { return }
    throw Refusal("\(parameter) '\(text)' is not supported.", action: "It is one of \(allowed.joined(separator: ", ")).")
  }
}

/// A documented cmdlet that the rehearsal does not model: it binds, and then says so.
final class NotModelledCmdlet: Cmdlet {
  override func beforeAsking() throws {
    let reason = "\(commandName) is documented, but this rehearsal does not model what it does. Nothing has changed."
    if ServiceConnection.of(session).unmodelledOnlyWarns {
      try writeWarning(reason)
      return try stopUpstream()
    }
    let refusal = failure(
      reason, id: "RehearsalNotModelled", .NotImplemented,
      type: "System.NotImplementedException")
    // The real cmdlet would have written an error that -ErrorAction can silence.
    guard case .error(let error) = refusal, Session.isSilent(string("ErrorAction")?.lowercased()) else { throw refusal }
    session.record(error.record)
    try stopUpstream()
  }
}

extension CmdletDeclaration {
  /// Whether the rehearsal knows the cmdlet from its documentation alone.
  public var isNotModelled: Bool { make() is NotModelledCmdlet }
}
