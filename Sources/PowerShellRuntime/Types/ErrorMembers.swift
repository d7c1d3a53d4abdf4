/// Exceptions and error records.
public enum ErrorMembers {
  public static func exception(_ value: Value) -> ExceptionObject? {
    value.object(as: ExceptionObject.self) ?? value.object(as: ClassInstance.self)?.exception
  }

  static func loadException(_ type: MemberBuilder) {
    type.property("Message", "string") { _, this in .string(exception(this)?.message ?? "") }
    type.property("InnerException", "System.Exception") { _, this in exception(this)?.inner.map(\.shown) ?? .null }
    type.property("StackTrace", "string") { session, this in
      exception(this).flatMap { $0.wasThrown ? nil : $0.record }.map { .string(StackText.text($0.stackTrace)) } ?? .null
    }
    type.property("HResult", "int") { _, this in .int(exception(this).map { resultCode(of: $0.type) } ?? -2146233088) }
    type.property("HelpLink", "string", set: { session, this, value in exception(this)?.properties["HelpLink"] = .string(try session.stringify(value)) }) { _, this in
      exception(this)?.properties["HelpLink"] ?? .null
    }
    type.property("Source", "string") { _, _ in .null }
    type.property("TargetSite", "System.Object") { _, _ in .null }
    type.property("Data", "System.Collections.IDictionary") { _, this in exception(this).map { .object($0.data) } ?? .null }
    type.method("System.Exception GetBaseException()") { _, this, _ in
      exception(this).map(\.innermost.shown) ?? .null
    }
    type.method("string ToString()") { _, this, _ in .string(exception(this)?.text ?? "") }
  }

  /// The numbers of .NET's exceptions; those that derive from one have its number.
  private static let resultCodes: [String: Int32] = [
    "System.Exception": -2146233088, "System.SystemException": -2146233087, "System.ArgumentException": -2147024809, "System.ArgumentNullException": -2147467261,
    "System.ArgumentOutOfRangeException": -2146233086, "System.FormatException": -2146233033, "System.InvalidCastException": -2147467262,
    "System.InvalidOperationException": -2146233079, "System.NotSupportedException": -2146233067, "System.NotImplementedException": -2147467263,
    "System.NullReferenceException": -2147467261, "System.IndexOutOfRangeException": -2146233080, "System.ArithmeticException": -2147024362,
    "System.OverflowException": -2146233066, "System.DivideByZeroException": -2147352558, "System.TimeoutException": -2146233083,
    "System.UnauthorizedAccessException": -2147024891, "System.IO.IOException": -2146232800, "System.IO.FileNotFoundException": -2147024894,
    "System.IO.DirectoryNotFoundException": -2147024893, "System.Collections.Generic.KeyNotFoundException": -2146232969, "System.Xml.XmlException": -2146232000,
  ]

  private static func resultCode(of type: TypeDescriptor) -> Int32 {
    type.ancestry.lazy.compactMap { resultCodes[$0.fullName] }.first ?? -2146233088
  }

  /// What exceptions of some types know beside their message.
  private static let ownProperties: [String: [String]] = [
    "System.ArgumentException": ["ParamName"], "System.ArgumentOutOfRangeException": ["ActualValue"], "System.IO.FileNotFoundException": ["FileName"], "System.Xml.XmlException": ["LineNumber", "LinePosition"],
    "System.Management.Automation.CommandNotFoundException": ["CommandName"],
    "System.Management.Automation.ParameterBindingException": ["ParameterName", "ParameterType", "TypeSpecified", "ErrorId", "Line", "Offset", "CommandInvocation"],
    "System.Management.Automation.ParseException": ["Errors"], "System.Net.Http.HttpRequestException": ["StatusCode"],
    "Microsoft.PowerShell.Commands.HttpResponseException": ["Response"],
    "Microsoft.Graph.PowerShell.Authentication.Helpers.HttpResponseException": ["Response"],
  ]

  static func loadException(_ type: MemberBuilder, of descriptor: TypeDescriptor) {
    for name in ownProperties[descriptor.fullName] ?? [] {
      type.property(name, "System.Object") { _, this in exception(this)?.properties[name] ?? .null }
    }
    if descriptor.fullName == "System.AggregateException" {
      type.property("InnerExceptions", "System.Collections.ObjectModel.ReadOnlyCollection[System.Exception]") { session, this in
        let list = session.types.generic("System.Collections.ObjectModel.ReadOnlyCollection", [.exception]) ?? .arrayList
        return .object(ListObject(session.enumerated(exception(this)?.properties["InnerExceptions"] ?? .array([])), type: list, isReadOnly: true))
      }
      type.method("System.AggregateException Flatten()") { session, this, _ in
        func parts(_ value: Value) -> [Value] {
          guard let inner = exception(value)?.properties["InnerExceptions"], exception(value)?.type === descriptor else { return [value] }
          return session.enumerated(inner).flatMap(parts)
        }
        guard let own = exception(this) else { return .null }
        return .object(ExceptionObject.aggregate(own.properties["Message"]?.text ?? "", of: parts(this)))
      }
    }
    if descriptor.fullName == "System.Management.Automation.SessionStateException" {
      type.property("ItemName", "string") { _, this in exception(this).flatMap { $0.properties["ItemName"] ?? $0.record?.target } ?? .null }
      type.property("SessionStateCategory", "System.Management.Automation.SessionStateCategory") { _, this in
        // What the error is about: a variable, an alias ..., else what stands on a drive (SessionStateCategory).
        let id = exception(this)?.record?.errorId ?? ""
        // What the variable and alias cmdlets do not find they ask a drive for.
        if id.hasPrefix("VariableNotFound") { return .object(EnumObject(TypeCatalog.sessionStateCategory, 4)) }
        if id.hasPrefix("AliasNotFound") { return .object(EnumObject(TypeCatalog.sessionStateCategory, 0)) }
        let kinds = [("Variable", 0), ("Alias", 1), ("Function", 2), ("Provider", 7)]
        return .object(EnumObject(TypeCatalog.sessionStateCategory, Int64(kinds.first { id.hasPrefix($0.0) }?.1 ?? 4)))
      }
    }
    // IContainsErrorRecord is implemented by PowerShell's own exceptions.
    guard descriptor.fullName.hasPrefix("System.Management.Automation.") else { return }
    type.property("ErrorRecord", "System.Management.Automation.ErrorRecord") { _, this in
      guard let exception = exception(this) else { return .null }
      if let record = exception.properties["ErrorRecord"] { return record }
      // It is the exception's own, from before a throw statement or a command made theirs of it.
      if exception.wasThrown { return .object(ErrorRecordObject(exception, exception.type.name, .NotSpecified)) }
      guard let record = exception.record else { return .object(ErrorRecordObject(exception, exception.errorId ?? exception.type.name, .NotSpecified)) }
      let own = record.copy(reason: "ParentContainsErrorRecordException")
      (own.activity, own.commandClass) = ("", "")
      return .object(own)
    }
    if descriptor === Failure.runtimeException {
      type.property("WasThrownFromThrowStatement", "bool") { _, this in .bool(exception(this)?.isOfThrowStatement ?? false) }
    }
  }

  static let categoryInfo = TypeDescriptor("System.Management.Automation.ErrorCategoryInfo")
  static let errorDetails = TypeDescriptor("System.Management.Automation.ErrorDetails")

  static func loadRecord(_ type: MemberBuilder) {
    func record(_ value: Value) throws -> ErrorRecordObject {
      guard let record = value.object(as: ErrorRecordObject.self) else { throw Failure.argument("Not an error record.") }
      return record
    }
    type.property("Exception", "System.Exception") { _, this in
      try record(this).exception.shown
    }
    type.property("TargetObject", "System.Object") { _, this in try record(this).target }
    type.property("CategoryInfo", "System.Object") { _, this in .object(OpaqueObject(try record(this), type: categoryInfo, text: { CategoryText.text($0) })) }
    type.property("FullyQualifiedErrorId", "string") { _, this in .string(try record(this).fullyQualifiedErrorId) }
    type.property("ErrorDetails", "System.Object", set: { session, this, value in
      try record(this).errorDetails = value.isNull ? nil : try value.object(as: ErrorDetailsObject.self) ?? ErrorDetailsObject(session.stringify(value))
    }) { _, this in
      try record(this).errorDetails.map { .object($0) } ?? .null
    }
    type.property("InvocationInfo", "System.Management.Automation.InvocationInfo") { _, this in
      try record(this).invocation.map { .object($0) } ?? .null
    }
    type.property("ScriptStackTrace", "string") { _, this in
      let frames = try record(this).stackTrace
      return frames.isEmpty ? .null : .string(StackText.text(frames))
    }
    type.property("PipelineIterationInfo", "System.Object") { _, _ in .array([]) }
    type.property("PSMessageDetails", "System.Object") { _, _ in .null }
    type.method("string ToString()") { _, this, _ in .string(try record(this).text) }
    type.constructor(
      "System.Management.Automation.ErrorRecord new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)"
    ) { _, a in
      guard let exception = exception(a[0]) else { throw Failure.engineArgumentNull("exception") }
      let record = ErrorRecordObject(exception, a[1].text, ErrorCategory(rawValue: a[2].intValue) ?? .NotSpecified, a[3])
      return .object(record)
    }
  }

  /// CategoryInfo and ErrorDetails.
  static func loadParts(_ type: MemberBuilder) {
    func record(_ value: Value) -> ErrorRecordObject? { value.object(as: OpaqueObject<ErrorRecordObject>.self)?.state }
    type.property("Category", "System.Management.Automation.ErrorCategory") { _, this in
      .object(EnumObject(TypeCatalog.errorCategory, Int64(record(this)?.category.rawValue ?? 0)))
    }
    let texts: [(String, (ErrorRecordObject) -> String, (ErrorRecordObject, String) -> Void)] = [
      ("Activity", { $0.activity }, { ($0.activity, $0.hasOwnActivity) = ($1, true) }), ("Reason", { $0.reason }, { $0.reasonOverride = $1 }),
      ("TargetName", { $0.targetName }, { $0.targetNameOverride = $1 }),
      ("TargetType", { $0.targetType }, { $0.targetTypeOverride = $1 }),
    ]
    for (name, get, set) in texts {
      type.property(name, "string", set: { _, this, value in if let record = record(this) { set(record, value.text) } }) { _, this in
        .string(record(this).map(get) ?? "")
      }
    }
    type.method("string GetMessage()") { _, this, _ in .string(record(this).map(CategoryText.text) ?? "") }
  }
}

/// `InvalidData: (target:String) [Write-Error], WriteErrorException`.
public enum CategoryText {
  public static func text(_ record: ErrorRecordObject) -> String {
    "\(record.category.name): (\(shortened(record.targetName)):\(shortened(record.targetType))) [\(shortened(record.activity))], \(record.reason)"
  }

  /// At most 40 characters, without what is in the middle (ErrorCategoryInfo.Ellipsize).
  private static func shortened(_ text: String) -> String { text.count <= 40 ? text : text.prefix(19) + "…" + text.suffix(19) }
}

/// A script stack trace.
public enum StackText {
  public static func text(_ frames: [StackFrame]) -> String {
    frames.map { frame in
      let file = frame.position?.source.file ?? "<No file>"
      return "at \(frame.command), \(file): line \(frame.position?.line ?? 1)"
    }.joined(separator: "\n")
  }
}
