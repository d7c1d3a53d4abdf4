import PowerShellSyntax

/// A parameter as a cmdlet declares it.
public struct CmdletParameter {
  public let name: String
  public let type: String
  public var aliases: [String] = []
  public var position: Int?
  public var isMandatory = false
  public var byValue = false
  public var byName = false
  public var remaining = false
  public var set: String?
  public var values: [String] = []
  public var suggestions: [String] = []
  public var allowsNull = false
  public var allowsEmpty = false
  public var range: ClosedRange<Int>?
  public var notNull = false
  public var notEmpty = false
  public var notBlank = false
  public var refused: [String] = []
  public var sign: String?
  public var count: ClosedRange<Int>?
  /// Whether completion leaves it out (ParameterAttribute.DontShow).
  private(set) var isHidden = false
  /// The name of the type that PowerShell's parameter has, where a rehearsal takes another; syntax lines show it.
  private(set) var shownType: String?
  /// The drives whose provider has the parameter; nil for one of the cmdlet itself.
  private(set) var drives: DriveKind?

  /// - Parameters:
  ///   - type: the type as a script writes it: `string[]`, `int`, `switch`.
  ///   - set: the parameter set; nil for all.
  ///   - values: the only values that are accepted.
  ///   - range: the numbers that are accepted.
  ///   - refused: texts that mean another parameter at the same position.
  ///   - notNull: whether null is refused.
  ///   - notEmpty: whether null and empty values are refused.
  ///   - notBlank: whether texts of white space alone are refused too.
  ///   - sign: the sign that a number or duration must have, as ValidateRangeKind names it.
  ///   - count: how many values are accepted.
  public init(
    _ name: String, _ type: String = "object", aliases: [String] = [], position: Int? = nil, mandatory: Bool = false,
    byValue: Bool = false, byName: Bool = false, remaining: Bool = false, set: String? = nil, values: [String] = [],
    suggestions: [String] = [], allowsNull: Bool = false, allowsEmpty: Bool = false, range: ClosedRange<Int>? = nil, notEmpty: Bool = false, refused: [String] = [],
    notBlank: Bool = false, notNull: Bool = false, sign: String? = nil, count: ClosedRange<Int>? = nil
  ) {
    (self.sign, self.count) = (sign, count)
    self.refused = refused
    (self.notNull, self.notEmpty, self.notBlank) = (notNull, notEmpty || notBlank, notBlank)
    self.range = range
    (self.name, self.type, self.aliases, self.position) = (name, type, aliases, position)
    (self.isMandatory, self.byValue, self.byName, self.remaining) = (mandatory, byValue, byName, remaining)
    (self.set, self.values, self.suggestions) = (set, values, suggestions)
    (self.allowsNull, self.allowsEmpty) = (allowsNull, allowsEmpty)
  }

  /// The parameter as completion does not show it.
  public func hidden() -> CmdletParameter {
    var copy = self
    copy.isHidden = true
    return copy
  }

  /// The parameter as syntax lines show it: with the name of PowerShell's own type.
  public func shown(as type: String) -> CmdletParameter {
    var copy = self
    copy.shownType = type
    return copy
  }

  /// The parameter as one of the providers of some drives.
  public func on(_ drives: DriveKind) -> CmdletParameter {
    var copy = self
    copy.drives = drives
    return copy
  }

  /// The parameter in each of several sets.
  public func inSets(_ names: [String]) -> [CmdletParameter] {
    names.map { name in
      var copy = self
      copy.set = name
      return copy
    }
  }

  fileprivate var constraints: [ValueConstraint] {
    var result: [ValueConstraint] = notEmpty ? [ValidateNotNullConstraint(orEmpty: true, orBlank: notBlank)] : []
    if notNull { result.append(ValidateNotNullConstraint(orEmpty: false)) }
    if !values.isEmpty { result.append(ValidateSetConstraint(values)) }
    if !refused.isEmpty { result.append(RefusedTextConstraint(texts: refused)) }
    if let sign { result.append(ValidateSignConstraint(kind: sign)) }
    if let count { result.append(ValidateCountConstraint(low: count.lowerBound, high: count.upperBound)) }
    if let range { result.append(ValidateRangeConstraint(low: .integer(range.lowerBound), high: .integer(range.upperBound))) }
    return result
  }
}

/// All that is known of a cmdlet: help, completion, binding and syntax come from here.
public struct CmdletDeclaration {
  public var name: String
  public var module: String
  public let moduleVersion: String
  /// The class that FullyQualifiedErrorId names.
  public let className: String
  public let synopsis: String
  /// Made when they are asked for: a start of the shell knows each cmdlet by its name alone.
  public var parameters: [CmdletParameter] { makeParameters() }
  private let makeParameters: () -> [CmdletParameter]
  public let defaultSet: String?
  public let supportsShouldProcess: Bool
  public let confirmImpact: Int
  public let make: () -> Cmdlet
  /// Parameters with sets that a list of `CmdletParameter` cannot say; made from reference data.
  public var customParameters: (() -> [ParameterMetadata])?
  /// Makes the text of the help that a cmdlet has beyond its synopsis, as comment-based help is written.
  public var makeHelp: (() -> String)?
  /// The parameters that arguments without names stand for, where there are just so many of them, whatever the positions say.
  public var pairedArguments: [String] = []

  public init(
    _ name: String, module: String = "Microsoft.PowerShell.Utility", moduleVersion: String = "7.0.0.0", className: String? = nil,
    _ synopsis: String, defaultSet: String? = nil, supportsShouldProcess: Bool = false, confirmImpact: Int = 2,
    _ parameters: @autoclosure @escaping () -> [CmdletParameter] = [], make: @escaping () -> Cmdlet
  ) {
    self.name = name
    self.module = module
    self.moduleVersion = moduleVersion
    self.className = className ?? "Microsoft.PowerShell.Commands." + name.replacing("-", with: "") + "Command"
    self.synopsis = synopsis
    makeParameters = parameters
    self.defaultSet = defaultSet
    self.supportsShouldProcess = supportsShouldProcess
    self.confirmImpact = confirmImpact
    self.make = make
  }

  /// - Parameter drives: leaves away the parameters of other drives' providers.
  func metadata(on drives: DriveKind) -> CommandMetadata {
    var made: [ParameterMetadata] = []
    if let customParameters {
      made = customParameters()
    } else {
      for declared in parameters where declared.drives == nil || declared.drives == drives {
        let existing = made.first { $0.name == declared.name }
        let parameter = existing ?? ParameterMetadata(declared.name, typeName: declared.type)
        (parameter.isDynamic, parameter.isCompiled) = (declared.drives != nil, true)
        if existing == nil { made.append(parameter) }
        parameter.aliases = declared.aliases.isEmpty ? parameter.aliases : declared.aliases
        let set = declared.set ?? ParameterMetadata.all
        parameter.sets[set] = .init(
          isMandatory: declared.isMandatory, position: declared.position, byValue: declared.byValue, byName: declared.byName,
          remaining: declared.remaining)
        parameter.orderedSets.append(set)
        parameter.constraints = declared.constraints
        (parameter.suggestions, parameter.dontShow, parameter.shownType) = (declared.suggestions, declared.isHidden, declared.shownType)
        parameter.allowsNull = declared.allowsNull
        parameter.allowsEmptyString = declared.allowsEmpty
        parameter.allowsEmptyCollection = declared.allowsEmpty
      }
    }
    let metadata = CommandMetadata(
      made, isAdvanced: true, supportsShouldProcess: supportsShouldProcess, confirmImpact: confirmImpact,
      defaultSet: defaultSet, positionalBinding: false)
    metadata.pairedArguments = pairedArguments
    if let known = CmdletData.of(name) { (metadata.outputTypes, metadata.helpUri, metadata.remotingCapability) = known }
    return metadata
  }
}

/// The base of all cmdlets: one type, one file, one declaration.
///
/// `begin`, `process` and `end` run as in PowerShell; arguments are read by name.
open class Cmdlet {
  /// Set before the cmdlet runs.
  public fileprivate(set) unowned(unsafe) var session: Session!
  fileprivate var processor: CmdletProcessor?
  public required init() {}

  open class var declaration: CmdletDeclaration { CmdletDeclaration("", "", make: { Cmdlet() }) }
  /// Runs when the arguments are bound, before mandatory parameters are asked for.
  open func beforeAsking() throws {}
  open func begin() throws {}
  open func process() throws {}
  open func end() throws {}

  // MARK: Arguments

  public var bound: DictionaryObject { processor?.bound ?? DictionaryObject() }
  public var parameters: [ParameterMetadata] { processor?.info.metadata.parameters ?? [] }
  public func has(_ name: String) -> Bool { bound.contains(.string(name)) }
  public func value(_ name: String) -> Value? { processor?.binder.pipelined(name) ?? bound[name] }
  public func string(_ name: String) -> String? {
    guard let value = bound[name], !value.isNull else { return nil }
    return (try? session.stringify(value)) ?? value.text
  }
  public func strings(_ name: String) -> [String] {
    guard let value = bound[name], !value.isNull else { return [] }
    return session.enumerated(value).map { (try? session.stringify($0)) ?? $0.text }
  }
  public func flag(_ name: String) -> Bool { bound[name].map { session.truth($0) } ?? false }
  /// How many things a parameter asks for; a negative number asks for none.
  public func count(_ name: String, orElse fallback: Int = .max) -> Int { max(0, integer(name) ?? fallback) }
  public func integer(_ name: String) -> Int? { bound[name].flatMap { $0.isNull ? nil : session.wholeNumber($0) } }
  public func block(_ name: String) -> ScriptBlock? { bound[name]?.object(as: ScriptBlock.self) }
  public var parameterSet: String { processor?.parameterSet ?? ParameterMetadata.all }
  /// Whether the pipeline has something in front of this command.
  public var expectsInput: Bool { processor?.call.expectsInput ?? false }
  public var commandName: String { processor?.info.name ?? "" }
  public var position: ScriptPosition? { processor?.call.position }
  /// The scope of the caller.
  public var callerScope: Scope { session.scope }

  // MARK: Output

  public func write(_ value: Value) throws { try processor?.output.write(value) }
  /// Writes a collection element by element.
  public func writeAll(_ value: Value) throws {
    guard let processor else { return }
    try session.emit(value, to: processor.output)
  }
  public func write(_ object: PSObject) throws { try write(.object(object)) }

  /// Where this command's output goes.
  public var outputSink: Sink { processor?.output ?? NullSink.shared }

  /// Reports a non-terminating error.
  public func writeError(
    _ message: String, id: String, _ category: ErrorCategory, type: String = "System.Exception", target: Value = .null,
    advice: String? = nil
  ) throws {
    let record = ErrorRecordObject(ExceptionObject(Failure.exceptionType(type), message), id, category, target)
    if let advice { record.advise(advice) }
    try writeError(record)
  }

  /// Writes an error, by this command's -ErrorAction.
  ///
  /// - Parameter keepsInvocation: the record says of itself where it comes from (PreserveInvocationInfoOnce).
  public func writeError(_ record: ErrorRecordObject, keepsInvocation: Bool = false) throws { try processor?.report(record, marks: !keepsInvocation) }

  /// A terminating error of this cmdlet.
  public func failure(
    _ message: String, id: String, _ category: ErrorCategory, type: String = "System.Exception", target: Value = .null
  ) -> Unwind {
    failure(ErrorRecordObject(ExceptionObject(Failure.exceptionType(type), message), id, category, target))
  }
  public func failure(_ record: ErrorRecordObject) -> Unwind {
    processor?.mark(record)
    return .error(PowerShellError(record))
  }

  public func writeWarning(_ message: String) throws { try processor?.write(.warning, message) }
  public func writeVerbose(_ message: String) throws { try processor?.write(.verbose, message) }
  public func writeDebug(_ message: String) throws { try processor?.write(.debug, message) }
  /// Writes what another command has written to a stream, as this one's preferences want to see it.
  public func writeRecord(_ record: StreamRecord) throws { try processor?.write(record) }

  /// The answer to all that ShouldProcess asks of this call, once there is one.
  private var answerToAll: Bool?

  public func shouldProcess(_ target: String, action: String? = nil) throws -> Bool {
    guard let processor else { return true }
    return try session.shouldProcess(target: target, action: action ?? commandName, processor.binder, all: &answerToAll)
  }

  /// Ends the pipeline in front of this command.
  public func stopUpstream() throws {
    processor?.hasStopped = true
    throw Unwind.stopPipeline(processor?.pipelineNumber ?? -1)
  }
}

/// A call of a cmdlet.
final class CmdletProcessor: CommandProcessor {
  private let cmdlet: Cmdlet
  fileprivate let binder: ParameterBinder
  /// The error that the command itself ended with, for -ErrorAction Stop.
  private var stop: PowerShellError?
  private var hasReported = false
  override var hasFailed: Bool { hasReported }
  /// This command has stopped those in front of it.
  var hasStopped = false

  init(_ session: Session, _ info: CmdletInfo, _ call: CommandCall) throws {
    cmdlet = info.declaration.make()
    binder = ParameterBinder(session, info, info.metadata, call)
    super.init(session, info, call)
    cmdlet.session = session
    cmdlet.processor = self
  }

  var bound: DictionaryObject { binder.bound }
  /// The cmdlet's parameters come from reference data.
  private var isDocumented: Bool { (info as? CmdletInfo)?.declaration.customParameters != nil }
  var parameterSet: String { binder.chosenSet }

  override func begin() throws {
    try binder.bindArguments()
    if session.onBound == nil || !isDocumented { try cmdlet.beforeAsking() }
    try binder.completeBinding()
    if let onBound = session.onBound, isDocumented {
      onBound(binder.chosenSet, binder.bound)
      throw Unwind.stopPipeline(pipelineNumber)
    }
    if binder.hasCommon { captureVariables(bound) }
    try withStreams { try guarded { try cmdlet.begin() } }
  }

  override func process(_ item: Value?) throws {
    if let item {
      if binder.takesPipelineInput {
        do {
          try binder.bindPipeline(item)
        } catch Unwind.error(let error) {
          hasReported = true
          try session.reportBinding(error, in: nil, action: bound["ErrorAction"])
          return
        }
      } else {
        let error = binder.failure(
          "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
          id: "InputObjectNotBound", target: item)
        hasReported = true
        if case .error(let inner) = error { try session.reportBinding(inner, in: nil, action: bound["ErrorAction"]) }
        return
      }
    }
    try guarded { try cmdlet.process() }
  }

  override func end() throws { try guarded { try cmdlet.end() } }
  override func clean() { pipelineVariable?() }

  /// What a .NET exception that leaves a cmdlet ends it with.
  private func ending(with exception: ExceptionObject) -> Unwind {
    let record = ErrorRecordObject(exception, exception.type.fullName, .NotSpecified)
    mark(record)
    let error = PowerShellError(record)
    error.hasLeftCommand = true
    collect(error)
    return .error(error)
  }

  /// Tells -ErrorVariable of the exception in which an error leaves the command.
  private func collect(_ error: PowerShellError) {
    if let carrier = error.carrier { session.collect(.error, .object(carrier)) }
  }

  /// Gives errors of the cmdlet's body its name.
  private func guarded(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let exception as DotNetException {
      throw ending(with: exception.exception)
    } catch let failed as CompositeFormat.Failed {
      throw ending(with: Failure.format(failed.message).exception)
    } catch is NumberText.FormatError {
      throw ending(with: Failure.format("Format specifier was invalid.").exception)
    } catch Unwind.error(let error) where !error.isFromCmdlet {
      // One without a place never was a script's. A documented cmdlet runs none.
      if error.record.position == nil, error.record.activity.isEmpty, !error.endsScript {
        if error.record.commandClass.isEmpty { mark(error.record) }
        error.hasLeftCommand = true
      } else if error.record.commandClass == className || isDocumented {
        error.hasLeftCommand = true
      } else {
        claim(error, className: className)
      }
      if error !== stop { collect(error) }
      throw Unwind.error(error)
    } catch {
      if error is Unwind || error is ReturnInExpression { throw error }
      // Whatever else went wrong is this command's error, and nothing that ends a script.
      throw ending(with: ExceptionObject(.exception, String(describing: error)))
    }
  }

  private var className: String { (info as? CmdletInfo)?.declaration.className ?? info.name }

  func mark(_ record: ErrorRecordObject) {
    if record.activity.isEmpty { record.activity = info.name }
    if record.commandClass.isEmpty { record.commandClass = className }
    if record.position == nil, !record.hasNoPlace { record.position = call.position }
    if record.stackTrace.isEmpty { record.stackTrace = session.callStack() }
    if record.invocation == nil {
      record.invocation = InvocationInfo(info.name, command: info, position: call.position)
      record.invocation?.scriptFile = call.position?.source.file
    }
  }

  /// The action for an error: the common parameter, or the preference.
  private func action(_ parameter: String, _ preference: String) -> String {
    if let value = bound[parameter] { return value.text.lowercased() }
    return session.preference(preference)
  }

  func report(_ record: ErrorRecordObject, marks: Bool = true) throws {
    if marks { mark(record) }
    let action = action("ErrorAction", "ErrorActionPreference")
    hasReported = true
    switch action {
    case "ignore": return
    case "stop":
      let error = PowerShellError(record, endsScript: true)
      error.isEscalated = true
      stop = error
      record.isWrittenAtTop = false
      if record.position == nil {
        record.hasNoPlace = false
        record.position = call.position
        record.invocation = InvocationInfo(record.invocation?.commandName ?? info.name, command: record.invocation?.command ?? info, position: call.position)
      }
      collect(error)
      throw Unwind.error(error)
    case "silentlycontinue":
      session.record(record)
      session.collect(.error, .object(record))
    default:
      if action == "inquire" { try session.inquire(record.text, source: info.name) }
      session.record(record)
      try session.writeError(record)
    }
  }

  func write(_ stream: Stream, _ message: String) throws {
    let record = StreamRecord(stream, message)
    record.source = info.name
    let isOfCaller = ["Write-Warning", "Write-Verbose", "Write-Debug"].contains(info.name)
    record.invocation = isOfCaller ? session.automaticVariable("MyInvocation") ?? .null : .object(InvocationInfo(info.name, command: info, position: call.position))
    try write(record)
  }

  /// Writes a record as the common parameters and preferences want to see its stream.
  func write(_ record: StreamRecord) throws {
    let stream = record.stream
    let names: [Stream: (String, String)] = [
      .warning: ("WarningAction", "WarningPreference"), .verbose: ("Verbose", "VerbosePreference"),
      .debug: ("Debug", "DebugPreference"), .information: ("InformationAction", "InformationPreference"),
    ]
    guard let (parameter, preference) = names[stream] else { return }
    var action = self.action(parameter, preference)
    if let flag = bound["Verbose"], stream == .verbose { action = session.truth(flag) ? "continue" : "silentlycontinue" }
    if let flag = bound["Debug"], stream == .debug { action = session.truth(flag) ? "continue" : "silentlycontinue" }
    do { try session.write(record, action: action, preference: preference) } catch Unwind.error(let error) where error.isEscalated {
      // Where the preference stops it, the command is named; what a command behind it throws is that command's.
      mark(error.record)
      throw Unwind.error(error)
    }
  }
}
