/// Which of the handlers of a try statement or of traps takes an error (MiscOps.FindMatchingHandler).
enum HandlerSearch {
  /// The engine hands an error up as a RuntimeException. The exception inside that is asked for first, then the RuntimeException itself,
  /// and a handler of everything only where no other takes either.
  ///
  /// - Parameters:
  ///   - types: the type of each handler in the order of the text; nil takes everything.
  /// - Returns: the handler's index and whether `$_` is to show the exception inside the error's own; nil where none takes it.
  static func select(_ types: [TypeDescriptor?], for error: PowerShellError) -> (index: Int, showsInner: Bool)? {
    let exception = error.record.exception
    if exception.type.isSubtype(of: Failure.runtimeException) {
      if let inner = exception.inner, let index = index(in: types, of: inner) { return (index, !error.hasLeftCommand) }
      if let index = index(in: types, of: exception) { return (index, false) }
    } else if let index = index(in: types, of: exception) ?? types.firstIndex(where: { $0.map { Failure.runtimeException.isSubtype(of: $0) } ?? false }) {
      return (index, false)
    }
    if let carrier = error.carrier, let index = index(in: types, of: carrier) { return (index, false) }
    return types.firstIndex { $0 == nil }.map { ($0, false) }
  }

  /// The trap that takes an error: where ErrorAction made it end the command, only what carries it counts.
  static func select(_ types: [TypeDescriptor?], forTrapped error: PowerShellError) -> (index: Int, showsInner: Bool)? {
    guard error.isEscalated, let carrier = error.carrier else { return select(types, for: error) }
    return (index(in: types, of: carrier) ?? types.firstIndex { $0 == nil }).map { ($0, false) }
  }

  /// Whether a handler sees the record that the exception has of its own, which knows no command: where ErrorAction made it end the
  /// command and no handler takes what carries it (ExceptionHandlingOps.FindMatchingHandler).
  ///
  /// - Parameter types: those of the catch clauses; nil takes everything.
  static func showsOwnRecord(of error: PowerShellError, _ types: [TypeDescriptor?]) -> Bool {
    let exception = error.record.exception
    guard error.isEscalated, exception.type !== Failure.runtimeException, exception.type.isSubtype(of: Failure.runtimeException), let carrier = error.carrier else { return false }
    return types.contains { $0 != nil } && index(in: types, of: carrier) == nil
  }

  /// The handler for an exception: one of its own type goes in front of those of the types that it is derived from
  /// (ExceptionHandlingOps.FindMatchingHandlerByType).
  private static func index(in types: [TypeDescriptor?], of exception: ExceptionObject) -> Int? {
    let own = exception.ownType
    let exact = types.firstIndex { type in type.map { $0 === own || $0.scriptClass == nil && $0.fullName == own.fullName } ?? false }
    return exact ?? types.firstIndex { $0.map { matches(exception, $0) } ?? false }
  }

  private static func matches(_ exception: ExceptionObject, _ type: TypeDescriptor) -> Bool {
    exception.type.isSubtype(of: type) || exception.ownType.isSubtype(of: type)
  }
}

extension PowerShellError {
  /// The exception in which the engine carries the record's own up to a handler or a program: an ActionPreferenceStopException
  /// where ErrorAction made the error end the command, a CmdletInvocationException where a command threw it.
  var carrier: ExceptionObject? {
    let isBinding = record.exception.type.isSubtype(of: Failure.exceptionType("System.Management.Automation.ParameterBindingException"))
    if isEscalated {
      return ExceptionObject(
        Failure.exceptionType("System.Management.Automation.ActionPreferenceStopException"),
        "The running command stopped because the preference variable \"ErrorActionPreference\" or common parameter is set to Stop: \(record.exception.message)"
      ).carrying(record)
    }
    return isThrown || record.commandClass.isEmpty || isBinding && !hasLeftCommand ? nil : inCmdletInvocation
  }

  /// The exception as it leaves a method that ran a script: what a throw statement has thrown keeps its record.
  var leavingException: ExceptionObject { record.exception.wasThrown ? record.exception.carrying(record) : record.exception }

  /// The exception of a conversion that failed, without the statement's around it; any other as it is.
  var conversionException: ExceptionObject {
    guard let cast = record.exception.inner, cast.type.name == "PSInvalidCastException", record.exception.type === Failure.runtimeException else { return record.exception }
    return cast
  }

  /// The exception of a command in a CmdletInvocationException.
  var inCmdletInvocation: ExceptionObject {
    ExceptionObject(
      Failure.exceptionType("System.Management.Automation.CmdletInvocationException"), record.exception.message, inner: record.exception
    ).carrying(record)
  }
}

extension ExceptionObject {
  fileprivate func carrying(_ record: ErrorRecordObject) -> ExceptionObject {
    properties["ErrorRecord"] = .object(record)
    return self
  }
}
