import PowerShellRuntime

/// Set-PSReadLineOption: options that the line editor has take effect; the others are accepted.
final class SetPSReadLineOption: Cmdlet {
  /// Options without an effect here.
  private static let accepted = [
    ("AddToHistoryHandler", "object"), ("AnsiEscapeTimeout", "int"), ("BellStyle", "string"), ("Colors", "hashtable"), ("CommandValidationHandler", "object"),
    ("CompletionQueryItems", "int"), ("DingDuration", "int"), ("DingTone", "int"), ("ExtraPromptLineCount", "int"), ("HistorySavePath", "string"),
    ("HistorySaveStyle", "string"), ("MaximumKillRingCount", "int"), ("PredictionViewStyle", "string"), ("PromptText", "string[]"), ("TerminateOrphanedConsoleApps", "switch"),
    ("ViModeChangeHandler", "scriptblock"), ("ViModeIndicator", "string"), ("WordDelimiters", "string"),
  ]
  private static let switches = ["HistoryNoDuplicates", "HistorySearchCaseSensitive", "HistorySearchCursorMovesToEnd", "ShowToolTips"]

  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-PSReadLineOption", module: "PSReadLine", moduleVersion: "2.4.5", "Sets how lines are edited.", [
      CmdletParameter("EditMode", "string", values: ["Windows", "Emacs", "Vi"]), CmdletParameter("ContinuationPrompt", "string", allowsEmpty: true),
      CmdletParameter("MaximumHistoryCount", "int", range: 1...Int(Int32.max)), CmdletParameter("PredictionSource", "string", values: ["None", "History", "Plugin", "HistoryAndPlugin"]),
    ] + accepted.map { CmdletParameter($0.0, $0.1) } + switches.map { CmdletParameter($0, "switch") }, make: { SetPSReadLineOption() })
  }

  override func process() throws {
    let options = editorOptions
    if let mode = string("EditMode") { options.editMode = mode }
    if let text = string("ContinuationPrompt") { options.continuation = text }
    if let count = integer("MaximumHistoryCount") { options.historyLimit = count }
    if let source = string("PredictionSource") { options.showsSuggestions = source.lowercased() != "none" }
  }
}
