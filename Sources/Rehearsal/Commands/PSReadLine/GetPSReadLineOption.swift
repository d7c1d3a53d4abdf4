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
    ] + EditorColors.Part.allCases.map { (name(of: $0), .string(options.colors[$0])) }, type: TypeDescriptor("Microsoft.PowerShell.PSConsoleReadLineOptions")))
  }
  private func name(of part: EditorColors.Part) -> String { (part == .Default ? "DefaultToken" : part.rawValue) + "Color" }
}
