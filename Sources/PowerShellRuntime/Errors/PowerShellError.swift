import PowerShellSyntax

/// What ends statements other than by running to their end.
public enum Unwind: Error {
  /// A terminating error.
  case error(PowerShellError)
  /// break or continue that left the command it stood in.
  case breakLoop(String?)
  case continueLoop(String?)
  /// exit with its code.
  case exit(Int)
  /// A downstream command has seen enough; the producers up to the pipeline of this number stop.
  case stopPipeline(Int)
  /// Ctrl-C.
  case interrupted
}

/// A terminating error on its way up: the record that a catch block sees.
public final class PowerShellError {
  public private(set) var record: ErrorRecordObject
  /// Thrown by a throw statement, or escalated by ErrorAction Stop: not a statement-terminating error, so that it ends the
  /// whole input and not only the statement.
  public var endsScript: Bool
  /// A throw statement threw it.
  public var isThrown = false
  /// ErrorAction or ErrorActionPreference Stop made it end the script.
  public var isEscalated = false
  /// $ErrorActionPreference made a statement's error end the script; to the caller of an advanced function it is a statement's error again.
  public var isStoppedStatement = false
  /// A throw statement threw an error again that had come out of the engine before.
  public var isThrownAgain = false
  /// The error has been added to $Error.
  public var isRecorded = false
  /// Thrown by ThrowTerminatingError of an advanced function: it ends the function and not the caller.
  public var isFromCmdlet = false
  /// The call that it ends, and with it those inside.
  weak var endedCall: CallContext?
  /// An advanced function ended with it: what is around sees the function's error as it is.
  public var leftFunction = false
  /// The arguments that a script method was called with don't fit its parameters.
  var isOfArguments = false
  /// It is the error of the command that it came out of, and of no other around that.
  public var hasLeftCommand = false
  /// The pipeline in which a stage failed with it, until it leaves that: the commands in front see only that they are stopped (CommandProcessorBase.ManageScriptException).
  var failedPipeline: Int?
  /// Ends the whole statement, also where it comes from a command inside `@( )`.
  public var leavesExpressions = false
  public init(_ record: ErrorRecordObject, endsScript: Bool = false) {
    self.record = record
    self.endsScript = endsScript
  }

  /// Says which command reports it.
  public func ascribe(to command: String, className: String) { (record.activity, record.commandClass) = (command, className) }

  /// Makes it the error of the command that it leaves; the record as it was stays what `$Error` has.
  func leave(_ command: CommandInfo, className: String, at position: ScriptPosition?) {
    record = record.copy()
    record.isCommandNotFound = false
    (record.activity, record.commandClass, record.shownName) = (command.name, className, nil)
    record.position = position ?? record.position
    record.invocation = InvocationInfo(command.name, command: command, position: position)
    record.invocation?.scriptFile = position?.source.file
    hasLeftCommand = true
  }
}

/// An exception as an object.
public final class ExceptionObject: PSObject {
  private let descriptor: TypeDescriptor
  public var message: String
  public var inner: ExceptionObject?
  /// Properties of the exception's own type, such as ParamName.
  public var properties: [String: Value] = [:]
  /// The record that carries it, once there is one.
  public weak var record: ErrorRecordObject?
  /// The id that its record has or would have.
  var errorId: String?
  public let data = DictionaryObject()
  /// Made by a throw statement from something that was no exception.
  public var wasThrown = false
  /// A throw statement has thrown the engine's exception again.
  var wasThrownAgain = false
  /// WasThrownFromThrowStatement.
  public var isOfThrowStatement: Bool { wasThrown || wasThrownAgain }

  /// The exception that everything began with; several that are one exception's are no one beginning.
  public var innermost: ExceptionObject {
    if let parts = properties["InnerExceptions"]?.object(as: ListObject.self), parts.elements.count != 1 { return self }
    return inner?.innermost ?? self
  }

  public init(_ type: TypeDescriptor, _ message: String, inner: ExceptionObject? = nil) {
    self.descriptor = type
    self.message = message
    self.inner = inner
  }
  public override var type: TypeDescriptor { descriptor }
  /// The script class of an exception that a script's class made, or the exception's type.
  var ownType: TypeDescriptor { instance?.type ?? type }
  public override var text: String {
    type.fullName + ": " + message + (inner.map { "\n ---> \($0.text)\n   --- End of inner exception stack trace ---" } ?? "")
  }
  /// The instance of a script class that this exception stands for. The two hold each other: whichever a script keeps must
  /// keep the other, and exceptions are few.
  public var instance: ClassInstance?
  /// The exception as a script sees it: an instance of its own class as such.
  var shown: Value { .object(instance ?? self) }
}

extension ExceptionObject {
  /// An AggregateException: the messages of those that it has stand behind its own (AggregateException.Message).
  static func aggregate(_ message: String = "One or more errors occurred.", of parts: [Value]) -> ExceptionObject {
    let inner = parts.compactMap { $0.object(as: ExceptionObject.self) }
    let made = ExceptionObject(Failure.exceptionType("System.AggregateException"), message + inner.map { " (\($0.message))" }.joined(), inner: inner.first)
    made.properties = ["Message": .string(message), "InnerExceptions": .object(ListObject(parts, isReadOnly: true))]
    return made
  }
}

/// ErrorDetails: the text that is shown instead of the exception's, and what can be done.
public final class ErrorDetailsObject: PSObject {
  public let message: String
  /// What a script recommends: it is shown with the error.
  public var recommendedAction = ""
  /// What the tenant recommends: it is told where RecommendedAction is asked for, and by Get-RehearsalHint.
  public var advice = ""
  public init(_ message: String) { self.message = message }
  func copy() -> ErrorDetailsObject {
    let copy = ErrorDetailsObject(message)
    (copy.recommendedAction, copy.advice) = (recommendedAction, advice)
    return copy
  }
  public override var type: TypeDescriptor { ErrorMembers.errorDetails }
  public override var text: String { message }
}

/// An ErrorRecord.
public final class ErrorRecordObject: PSObject {
  public let exception: ExceptionObject
  public var errorId: String
  public var category: ErrorCategory
  public var target: Value
  /// The name of the command that reported it: CategoryInfo.Activity.
  public var activity = ""
  /// Whether a script has named the activity: who writes the record changes it no more.
  var hasOwnActivity = false
  public var errorDetails: ErrorDetailsObject?
  /// What is shown instead of the exception's message.
  public var details: String? {
    get { errorDetails?.message }
    set { errorDetails = newValue.map(ErrorDetailsObject.init) }
  }
  public var position: ScriptPosition?
  /// Write-Error wrote it outside of functions: it is shown without its line.
  public var isWrittenAtTop = false
  /// The error stream had it: the host writes it as such, wherever that was merged into.
  public var isOnErrorStream = false
  /// It was written for a command that stands in no line.
  public var hasNoPlace = false
  public var invocation: InvocationInfo?
  public var stackTrace: [StackFrame] = []
  public var reasonOverride: String?
  public var targetNameOverride: String?
  public var targetTypeOverride: String?
  /// The record of which a handler has this one.
  weak var original: ErrorRecordObject?
  /// The name of a command was not found; its display names the command.
  public var isCommandNotFound = false

  public init(_ exception: ExceptionObject, _ errorId: String, _ category: ErrorCategory, _ target: Value = .null) {
    self.exception = exception
    self.errorId = errorId
    self.category = category
    self.target = target
    super.init()
    if exception.record == nil { exception.record = self }
    if exception.errorId == nil { exception.errorId = errorId }
  }
  public override var type: TypeDescriptor { .errorRecord }
  public override var text: String { shownDetails ?? exception.message }
  /// Adds what the tenant recommends.
  public func advise(_ advice: String) {
    if advice.isEmpty { return }
    let details = errorDetails ?? ErrorDetailsObject("")
    details.advice = advice
    errorDetails = details
  }
  /// The details' text, where they have one.
  public var shownDetails: String? { details.flatMap { $0.isEmpty ? nil : $0 } }

  /// The same error of another exception, or with another reason in its category.
  public func copy(of other: ExceptionObject? = nil, reason: String? = nil) -> ErrorRecordObject {
    let copy = ErrorRecordObject(other ?? exception, errorId, category, target)
    copy.position = position
    copy.invocation = invocation
    copy.stackTrace = stackTrace
    copy.reasonOverride = reason ?? (other == nil && !isParentContaining ? reasonOverride : nil)
    guard other == nil else { return copy }
    (copy.activity, copy.hasOwnActivity, copy.commandClass, copy.errorDetails) = (activity, hasOwnActivity, commandClass, errorDetails?.copy())
    (copy.isCommandNotFound, copy.shownName, copy.hasOwnId, copy.hasNoPlace) = (isCommandNotFound, shownName, hasOwnId, hasNoPlace)
    (copy.targetNameOverride, copy.targetTypeOverride) = (targetNameOverride, targetTypeOverride)
    return copy
  }

  /// The record with the exception inside its own, which a handler's type has chosen.
  var ofInner: ErrorRecordObject {
    guard let inner = exception.inner, !exception.wasThrown else { return self }
    return copy(of: inner)
  }

  /// The record that the exception has of its own.
  var ofException: ErrorRecordObject {
    let own = ErrorRecordObject(exception, errorId, category, target)
    own.reasonOverride = reasonOverride
    return own
  }

  /// The record with the exception that the engine's exception wraps, for errors of expressions.
  var unwrapped: ErrorRecordObject {
    let isOfExpression = exception.type === Failure.runtimeException && ["DivideByZeroException", "PSInvalidCastException"].contains(exception.inner?.type.name)
      || exception.type.name == "MethodInvocationException"
    return isOfExpression ? ofInner : self
  }

  /// FullyQualifiedErrorId: the id, and the class of the cmdlet that reported it.
  public var fullyQualifiedErrorId: String {
    commandClass.isEmpty || hasOwnId ? errorId : errorId.isEmpty ? commandClass : errorId + "," + commandClass
  }
  /// Write-Error's records carry their id alone.
  public var hasOwnId = false
  /// What is shown in front of the message instead of a command's name.
  public var shownName: String?
  public var commandClass = ""

  /// Whether it stands for an error that ended the input, without its exception (ParentContainsErrorRecordException).
  public var isParentContaining: Bool { reason == "ParentContainsErrorRecordException" }
  public var reason: String { reasonOverride ?? exception.ownType.name }
  /// The target as .NET writes it: of a list its type.
  public var targetName: String {
    targetNameOverride ?? (target.object is ArrayObject || target.object is ListObject ? target.type?.fullName : nil) ?? target.text
  }
  public var targetType: String { targetTypeOverride ?? (target.isNull ? "" : target.isRecord ? "PSObject" : target.type?.name ?? "") }
}

public enum ErrorCategory: Int, Sendable {
  case NotSpecified, OpenError, CloseError, DeviceError, DeadlockDetected, InvalidArgument, InvalidData
  case InvalidOperation, InvalidResult, InvalidType, MetadataError, NotImplemented, NotInstalled, ObjectNotFound
  case OperationStopped, OperationTimeout, SyntaxError, ParserError, PermissionDenied, ResourceBusy, ResourceExists
  case ResourceUnavailable, ReadError, WriteError, FromStdErr, SecurityError, ProtocolError, ConnectionError
  case AuthenticationError, LimitsExceeded, QuotaExceeded, NotEnabled

  public var name: String { String(describing: self) }
}

/// A place in a script, for position messages.
public struct ScriptPosition {
  public let source: SourceText
  public let extent: Extent
  public init(_ source: SourceText, _ extent: Extent) {
    self.source = source
    self.extent = extent
  }
  public var line: Int { source.lineNumber(at: Int(extent.start)) }
  public var column: Int { source.column(at: Int(extent.start)) }
  public var text: String { source.text(extent) }
}

/// One entry of the call stack.
public struct StackFrame {
  public let command: String
  public let position: ScriptPosition?
  /// What was called, with its arguments.
  public let call: CallContext?
  public init(command: String, position: ScriptPosition?, call: CallContext? = nil) {
    (self.command, self.position, self.call) = (command, position, call)
  }
}

/// Makes errors in the engine's words.
public enum Failure {
  public static func error(
    _ message: String, id: String, _ category: ErrorCategory, type: TypeDescriptor? = nil, target: Value = .null,
    inner: ExceptionObject? = nil
  ) -> Unwind {
    let exception = ExceptionObject(type ?? runtimeException, message, inner: inner)
    return .error(PowerShellError(ErrorRecordObject(exception, id, category, target)))
  }

  static func driveNotFound(_ name: String) -> Unwind {
    error(
      "Cannot find drive. A drive with the name '\(name)' does not exist.", id: "DriveNotFound", .ObjectNotFound,
      type: exceptionType("System.Management.Automation.DriveNotFoundException"), target: .string(name))
  }

  /// A splatted table has an empty key.
  static func noParameterName() -> Unwind {
    error(
      "Cannot process argument because the value of argument \"name\" is not valid. Change the value of the \"name\" argument and run the operation again.", id: "Argument",
      .InvalidArgument, type: exceptionType("System.Management.Automation.PSArgumentException"))
  }

  /// What is said of a variable or an alias that stays.
  static func notRemovable(_ message: String, id: String, _ name: String) -> Unwind {
    error(
      message, id: id, .WriteError, type: exceptionType("System.Management.Automation.SessionStateUnauthorizedAccessException"), target: .string(name))
  }

  public static let runtimeException = exceptionType("System.Management.Automation.RuntimeException")

  /// The descriptor of an exception type by its full name; System.Exception where no exception has it.
  public static func exceptionType(_ name: String) -> TypeDescriptor {
    if let known = TypeCatalog.exceptions.first(where: { $0.fullName == name }) ?? otherExceptions[name] { return known }
    guard name != TypeDescriptor.exception.fullName, let entry = NetTypes.entry(name.lowercased()), let base = entry.base, base != TypeDescriptor.object.fullName else {
      return .exception
    }
    let type = TypeDescriptor(entry.fullName, base: exceptionType(base))
    otherExceptions[name] = type
    return type
  }
  nonisolated(unsafe) private static var otherExceptions: [String: TypeDescriptor] = [:]

  /// A .NET exception that a method threw; invocation wraps it.
  public static func dotNet(_ type: String, _ message: String, properties: [String: Value] = [:]) -> DotNetException {
    let exception = ExceptionObject(exceptionType(type), message)
    exception.properties = properties
    return DotNetException(exception)
  }
  public static func argument(_ message: String) -> DotNetException { dotNet("System.ArgumentException", message) }
  public static func argumentNull(_ name: String) -> DotNetException {
    dotNet("System.ArgumentNullException", "Value cannot be null. (Parameter '\(name)')", properties: ["ParamName": .string(name)])
  }
  /// What PowerShell itself says of an argument that is null.
  public static func engineArgumentNull(_ name: String) -> DotNetException {
    dotNet(
      "System.Management.Automation.PSArgumentNullException",
      "Cannot process argument because the value of argument \"\(name)\" is null. Change the value of argument \"\(name)\" to a non-null value.", properties: ["ParamName": .string(name)])
  }
  /// What PowerShell itself says of an argument that will not do.
  public static func engineArgument(_ name: String) -> DotNetException {
    dotNet(
      "System.Management.Automation.PSArgumentException",
      "Cannot process argument because the value of argument \"\(name)\" is not valid. Change the value of the \"\(name)\" argument and run the operation again.")
  }
  /// What an enumerator says when its collection has changed.
  public static var collectionModified: Unwind {
    error(
      "Collection was modified; enumeration operation may not execute.", id: "System.InvalidOperationException",
      .OperationStopped, type: exceptionType("System.InvalidOperationException"))
  }
  /// What a pipeline says of a collection that has changed while it went through it (MshCommandRuntime.DoWriteEnumeratedObject).
  public static var badEnumeration: Unwind {
    error(
      "An error occurred while enumerating through a collection: Collection was modified; enumeration operation may not execute..", id: "BadEnumeration", .InvalidOperation)
  }
  /// An index and a length that together reach behind an array's end.
  static func outsideArray() -> DotNetException {
    argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.")
  }
  public static func outOfRange(_ name: String, _ message: String, actual: Int? = nil) -> DotNetException {
    dotNet(
      "System.ArgumentOutOfRangeException", message + " (Parameter '\(name)')" + (actual.map { "\nActual value was \($0)." } ?? ""),
      properties: ["ParamName": .string(name)])
  }
  /// A number that may not be below zero (ArgumentOutOfRangeException.ThrowIfNegative).
  public static func negative(_ name: String, _ value: Int) -> DotNetException {
    outOfRange(name, "\(name) ('\(value)') must be a non-negative value.", actual: value)
  }
  public static func format(_ message: String) -> DotNetException { dotNet("System.FormatException", message) }
}

/// An exception of a method's body, before the engine wraps it in a MethodInvocationException.
public struct DotNetException: Error {
  public let exception: ExceptionObject
  public init(_ exception: ExceptionObject) { self.exception = exception }

  /// The error of a statement in which nobody wraps the exception: an operator's, or a static member's.
  var statementError: PowerShellError { PowerShellError(ErrorRecordObject(exception, exception.type.fullName, .OperationStopped)) }
}
