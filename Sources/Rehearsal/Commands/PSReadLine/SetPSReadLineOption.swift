import PowerShellRuntime

/// Set-PSReadLineOption: options that the line editor has take effect; the others are accepted.
final class SetPSReadLineOption: Cmdlet {
  /// Options without an effect here.
  private static let accepted = [
    ("AddToHistoryHandler", "object"), ("AnsiEscapeTimeout", "int"), ("BellStyle", "string"), ("CommandValidationHandler", "object"),
    ("CompletionQueryItems", "int"), ("DingDuration", "int"), ("DingTone", "int"), ("ExtraPromptLineCount", "int"), ("HistorySavePath", "string"),
    ("HistorySaveStyle", "string"), ("MaximumKillRingCount", "int"), ("PredictionViewStyle", "string"), ("PromptText", "string[]"), ("TerminateOrphanedConsoleApps", "switch"),
    ("ViModeChangeHandler", "scriptblock"), ("ViModeIndicator", "string"), ("WordDelimiters", "string"),
  ]
  private static let switches = ["HistoryNoDuplicates", "HistorySearchCaseSensitive", "HistorySearchCursorMovesToEnd", "ShowToolTips"]

  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-PSReadLineOption", module: "PSReadLine", moduleVersion: "2.4.5", "Sets how lines are edited.", [
      CmdletParameter("EditMode", "string", values: ["Windows", "Emacs", "Vi"]), CmdletParameter("ContinuationPrompt", "string", allowsEmpty: true),
      CmdletParameter("MaximumHistoryCount", "int", range: 1...Int(Int32.max)), CmdletParameter("Colors", "hashtable"),
      CmdletParameter("PredictionSource", "string", values: ["None", "History", "Plugin", "HistoryAndPlugin"]),
    ] + accepted.map { CmdletParameter($0.0, $0.1) } + switches.map { CmdletParameter($0, "switch") }, make: { SetPSReadLineOption() })
  }

  override func process() throws {
    let options = editorOptions
    if let mode = string("EditMode") { options.editMode = mode }
    if let text = string("ContinuationPrompt") { options.continuation = text }
    if let count = integer("MaximumHistoryCount") { options.historyLimit = count }
    for (key, color) in value("Colors")?.object(as: DictionaryObject.self)?.entries ?? [] {
      guard let part = EditorColors.part(key.text) else {
        throw failure(
          "'\(key.text)' is not a valid color property. They are: \(EditorColors.Part.allCases.map(\.rawValue).joined(separator: ", ")).",
          id: "InvalidColorProperty", .InvalidArgument, type: "System.ArgumentException", target: key)
      }
      guard options.colors.set(part, color.text) else {
        throw failure(
          "'\(color.text)' is not a valid color value. It must be a ConsoleColor, an RGB value such as #FFFFFF, or an escape sequence.",
          id: "InvalidColorValue", .InvalidArgument, type: "System.ArgumentException", target: color)
      }
    }
    if let source = string("PredictionSource") { options.showsSuggestions = source.lowercased() != "none" }
  }
}
