import PowerShellRuntime

/// Error records as `$ErrorView` shows them: ConciseView, NormalView or CategoryView.
///
/// Source of the rules: the ErrorView of PowerShell's own format data.
public struct ErrorView {
  private let session: Session
  private let width: Int
  private let isScreen: Bool

  /// - Parameter isScreen: whether the host shows the records, which asks the session's `$ErrorView`; else the one of the scope counts.
  public init(_ session: Session, width: Int, isScreen: Bool = false) { (self.session, self.width, self.isScreen) = (session, width, isScreen) }

  /// The text of a record, without a line break at its end.
  public func text(_ record: ErrorRecordObject) -> String {
    let view = isScreen ? session.globalVariable("ErrorView") : session.variable("ErrorView")
    return switch view?.text.lowercased() ?? "conciseview" {
    case _ where record.extended?.typeNames?.contains(ExtendedErrorView.typeName) ?? false: extended(record)
    case "detailedview": ExtendedErrorView(session).text(record)
    case "categoryview": CategoryText.text(record)
    case "normalview": normal(record)
    default: concise(record) + recommendation(record)
    }
  }

  /// The recommended action, apart from a message that stands under a line of the script.
  private func recommendation(_ record: ErrorRecordObject) -> String {
    guard let text = record.errorDetails?.recommendedAction, !text.isEmpty else { return "" }
    return (showsLine(record) ? "\n\n" : "\n") + "  Recommendation: \(text)"
  }

  /// Whether ConciseView shows the line of the script that failed.
  func showsLine(_ record: ErrorRecordObject) -> Bool {
    guard let position = record.position, !record.isWrittenAtTop else { return false }
    return (isOfParser(record) || position.source.file != nil || position.line > 1) && !isOfModule(record)
  }

  /// Whether the parser's error ended the input.
  private func isOfParser(_ record: ErrorRecordObject) -> Bool { record.category == .ParserError && record.isParentContaining }

  /// Whether it stands in a module's file.
  private func isOfModule(_ record: ErrorRecordObject) -> Bool { record.position?.source.file?.hasSuffix(".psm1") ?? false }

  /// What Get-Error gave is shown in full once, and is an error record like any other then.
  private func extended(_ record: ErrorRecordObject) -> String {
    record.extended?.typeNames = nil
    return ExtendedErrorView(session).text(record)
  }

  private func normal(_ record: ErrorRecordObject) -> String {
    let activity = record.isCommandNotFound ? record.shownName ?? record.targetName : record.activity
    let message = record.text
    // What Write-Error reports is named by the command that wrote it, at the prompt by the whole input, and has a place where a function did.
    let isWritten = record.exception.type.name == "WriteErrorException"
    let input = record.isWrittenAtTop ? record.position.flatMap { $0.source.file == nil ? $0.source.text(0, $0.source.bytes.count).trimmingWhitespace : nil } : nil
    let name = isWritten ? writer(of: record) ?? input ?? record.position?.text ?? activity : activity
    var text = name.isEmpty ? message : "\(name) : \(message)"
    // The parser's message has its place in it already.
    if let position = record.position, !isWritten || !record.isWrittenAtTop, !isOfParser(record) { text += "\n" + PositionText.message(position) }
    text += "\n+ CategoryInfo          : \(CategoryText.text(record))"
    text += "\n+ FullyQualifiedErrorId : \(record.fullyQualifiedErrorId)"
    return text
  }

  /// The function, script or block that wrote an error, as its call names it (PowerShellCore_format_ps1xml.cs, $commandPrefix).
  private func writer(of record: ErrorRecordObject) -> String? {
    switch record.invocation?.command {
    case let function as FunctionInfo:
      let called = record.invocation?.commandName ?? ""
      return ["", "&", "."].contains(called) ? function.name : called
    case let script as ScriptInfo: return script.path
    case let block? where block.kind == .script: return block.text
    default: return nil
    }
  }

  /// What a record says. A parse error is shown with its line, so that its message's own is left away.
  private func message(_ record: ErrorRecordObject) -> String {
    let first = record.exception.properties["Errors"].flatMap { session.enumerated($0).first?.object(as: CustomObject.self) }
    return record.shownDetails ?? first?["Message"]?.text ?? record.exception.message
  }

  private func concise(_ record: ErrorRecordObject) -> String {
    let message = message(record)
    guard let position = record.position, showsLine(record) else {
      // What a module's file does wrong is folded as what stands under a line, which it has not.
      let isInModule = !record.isWrittenAtTop && isOfModule(record)
      return session.styled("\(reason(record)): \(isInModule ? folded(message, "") : message)", "Error") + (isInModule && !record.exception.isOfThrowStatement ? endOfFileError : "")
        // What says that it is the parser's is followed by an empty line, as if its own line had been shown (Get-ConciseViewPositionMessage).
        + (record.category == .ParserError && !record.isParentContaining ? "\n" : "")
    }
    let file = position.source.file
    let number = String(position.line)
    let extra = String(repeating: " ", count: max(0, number.count - 4))
    let (source, marks) = PositionText.excerpt(position)
    let prefix = extra + "     | "
    let accent = { session.styled($0, "ErrorAccent") }
    let error = { session.styled($0, "Error") }
    var text = error("\(reason(record)): ") + (file.map { "\($0):\(number)" } ?? "") + "\n"
    text += accent("\(extra)Line |") + "\n"
    text += accent(String(repeating: " ", count: max(0, 4 - number.count)) + "\(number) |  ") + source + "\n"
    text += accent(prefix) + error(" " + marks) + "\n"
    let lines = (file != nil || record.category == .ParserError ? folded(message, prefix) : prefix + message).split(separator: "\n", omittingEmptySubsequences: false)
    text += lines.map { $0.hasPrefix(prefix) ? accent(prefix) + error(String($0.dropFirst(prefix.count))) : error(String($0)) }.joined(separator: "\n")
    if file != nil { text += endOfFileError }
    // Blanks at the ends of the message's lines are its own.
    let shown = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (shown.prefix(4).map { DisplayText.withoutTrailingSpaces(String($0)) } + shown.dropFirst(4).map(String.init)).joined(separator: "\n")
  }

  /// At a prompt an error of a script file is followed by an empty line; a program's error output has none.
  private var endOfFileError: String { !session.isRunningFile && session.host?.isInteractive ?? false ? "\n" : "" }

  /// What stands in front of the message: the command, or what else names the error.
  private func reason(_ record: ErrorRecordObject) -> String {
    if record.exception.isOfThrowStatement, !record.isParentContaining { return "Exception" }
    if let name = record.shownName { return name }
    // Write-Error's own activity, where no function stands for it that is there still.
    if record.exception.type.name == "WriteErrorException", !(record.invocation?.command is FunctionInfo), !record.activity.isEmpty { return record.activity }
    if record.isCommandNotFound { return record.targetName }
    if let name = record.invocation?.command?.name, !name.isEmpty, session.findCommand(name) != nil { return name }
    if !record.activity.isEmpty { return record.activity }
    return record.category == .NotSpecified ? record.reason : record.category.name
  }

  /// The message on lines of the screen's width, each behind the bar.
  private func folded(_ message: String, _ prefix: String) -> String {
    // The window's width, whatever the text is for.
    let width = session.host?.width ?? width
    let whole = prefix + message.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " ")
    if whole.count <= width { return whole }
    func truncated(_ text: String) -> String {
      if text.count <= width { return text }
      let head = text.prefix(width)
      guard let space = head.lastIndex(where: \.isWhitespace) else { return String(head) }
      return String(head[..<space])
    }
    var lines = [truncated(whole)]
    var rest = String(whole.dropFirst(lines[0].count)).trimmingWhitespace
    while rest.count + prefix.count > width {
      let line = truncated(prefix + rest)
      if line.count - prefix.count <= 0 { break }
      lines.append(line)
      rest = String(rest.dropFirst(line.count - prefix.count)).trimmingWhitespace
    }
    lines.append(prefix + rest)
    return lines.joined(separator: "\n")
  }
}
