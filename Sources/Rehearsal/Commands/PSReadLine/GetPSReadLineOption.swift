import PowerShellRuntime

/// Get-PSReadLineOption.
final class GetPSReadLineOption: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-PSReadLineOption", module: "PSReadLine", moduleVersion: "2.4.5", "Gets how lines are edited.", make: { GetPSReadLineOption() })
  }
  override func process() throws {
    let options = editorOptions
    try write(CustomObject([
      ("EditMode", .string(options.editMode)), ("ContinuationPrompt", .string(options.continuation)), ("MaximumHistoryCount", .int(Int32(options.historyLimit))),
      ("PredictionSource", .string(options.showsSuggestions ? "HistoryAndPlugin" : "None")), ("HistorySavePath", .string(UserFolders.state("history") ?? "")),
      ("HistoryNoDuplicates", .bool(true)),
    ], type: TypeDescriptor("Microsoft.PowerShell.PSConsoleReadLineOptions")))
  }
}
