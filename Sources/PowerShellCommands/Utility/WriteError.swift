import PowerShellRuntime

/// Write-Error.
final class WriteErrorCommand: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Error", "Writes an error.", defaultSet: "NoException", [
      CmdletParameter("Exception", "System.Exception", position: 0, mandatory: true, set: "WithException"),
      CmdletParameter("Message", "string", aliases: ["Msg"], position: 0, mandatory: true, byValue: true, set: "NoException", allowsNull: true, allowsEmpty: true),
      CmdletParameter("Message", "string", aliases: ["Msg"], set: "WithException", allowsNull: true, allowsEmpty: true),
      CmdletParameter("ErrorRecord", "System.Management.Automation.ErrorRecord", position: 0, mandatory: true, set: "ErrorRecord"),
      CmdletParameter("Category", "System.Management.Automation.ErrorCategory", set: "NoException"),
      CmdletParameter("Category", "System.Management.Automation.ErrorCategory", set: "WithException"),
      CmdletParameter("ErrorId", "string", set: "NoException"), CmdletParameter("ErrorId", "string", set: "WithException"),
      CmdletParameter("TargetObject", "object", set: "NoException"), CmdletParameter("TargetObject", "object", set: "WithException"),
      CmdletParameter("RecommendedAction", "string"), CmdletParameter("CategoryActivity", "string", aliases: ["Activity"]),
      CmdletParameter("CategoryReason", "string", aliases: ["Reason"]), CmdletParameter("CategoryTargetName", "string", aliases: ["TargetName"]),
      CmdletParameter("CategoryTargetType", "string", aliases: ["TargetType"]),
    ], make: { WriteErrorCommand() })
  }

  override func process() throws {
    let category = value("Category")?.object(as: EnumObject.self).flatMap { ErrorCategory(rawValue: Int($0.value)) }
    let errorId = string("ErrorId").flatMap { $0.isEmpty ? nil : $0 }
    let record: ErrorRecordObject
    // A record that comes from somewhere keeps its id.
    var keepsId = false
    if let given = value("ErrorRecord")?.object(as: ErrorRecordObject.self) {
      record = given.copy()
      keepsId = record.invocation != nil
    } else if let exception = value("Exception").flatMap(ErrorMembers.exception) {
      record = ErrorRecordObject(exception, errorId ?? exception.type.fullName, category ?? .NotSpecified, value("TargetObject") ?? .null)
      if let message = string("Message"), !message.isEmpty { record.details = message }
    } else {
      // Without a message the exception has .NET's.
      let message = value("Message")?.isNull ?? true ? "Exception of type 'Microsoft.PowerShell.Commands.WriteErrorException' was thrown." : string("Message") ?? ""
      let exception = ExceptionObject(Failure.exceptionType("Microsoft.PowerShell.Commands.WriteErrorException"), message)
      record = ErrorRecordObject(
        exception, errorId ?? "Microsoft.PowerShell.Commands.WriteErrorException", category ?? .NotSpecified, value("TargetObject") ?? .null)
    }
    record.hasOwnId = true
    if let text = string("RecommendedAction") {
      // The details of a record that is written again stay its own.
      record.errorDetails = ErrorDetailsObject(record.text)
      record.errorDetails?.recommendedAction = text
    }
    record.activity = string("CategoryActivity").flatMap { $0.isEmpty ? nil : $0 } ?? "Write-Error"
    if let text = string("CategoryReason") { record.reasonOverride = text }
    if let text = string("CategoryTargetName") { record.targetNameOverride = text }
    if let text = string("CategoryTargetType") { record.targetTypeOverride = text }
    try writeCallerError(record, keepsId: keepsId)
  }
}
