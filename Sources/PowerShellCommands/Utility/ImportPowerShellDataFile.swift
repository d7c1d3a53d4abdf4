import PowerShellRuntime
import PowerShellSyntax

/// Import-PowerShellDataFile: a table of constants from a .psd1 file.
final class ImportPowerShellDataFile: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-PowerShellDataFile", "Reads a table from a data file.", defaultSet: "ByPath", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, set: "ByPath", notEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], position: 0, mandatory: true, byName: true, set: "ByLiteralPath", notEmpty: true),
      CmdletParameter("SkipLimitCheck", "switch"),
    ], make: { ImportPowerShellDataFile() })
  }
  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      let path = session.absolutePath(text)
      if !has("LiteralPath"), Wildcard.hasWildcards(text), !session.files.exists(path) {
        try writeError(
          "Cannot perform operation because the wildcard path \(text) did not resolve to a file.", id: "FileReadError", .InvalidArgument, type: "System.ArgumentException", target: .string(text))
        continue
      }
      guard let bytes = session.files.read(path) else {
        try writeError("Cannot find path '\(text)' because it does not exist.", id: "PathNotFound", .InvalidArgument, type: "System.ArgumentException", target: .string(text))
        continue
      }
      let source = SourceText(fileBytes: bytes, file: path)
      let parsed = session.parse(source)
      // The first table anywhere is the data; what is around it counts for nothing (SafeExprEvaluator over Ast.Find).
      let table = firstTable(in: parsed.root)
      guard parsed.errors.isEmpty, let table else {
        try writeError(
          "The file '\(path)' could not be parsed as a PowerShell Data File.", id: parsed.errors.isEmpty ? "CouldNotParseAsPowerShellDataFileNoHashtableRoot" : "CouldNotParseAsPowerShellDataFile",
          .InvalidData, type: "System.InvalidOperationException", target: .string(path))
        continue
      }
      let expression = ScriptPosition(source, table.extent).text
      if !SafeValue.isSafe(table, session) {
        throw failure("Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: \(expression).", id: "System.InvalidOperationException", .NotSpecified, type: "System.InvalidOperationException")
      }
      for value in try session.scriptBlock(expression, file: path).invokeCollecting(session, arguments: []) { try write(value) }
    }
  }

  private func firstTable(in node: Ast) -> HashtableAst? { node as? HashtableAst ?? node.children.lazy.compactMap { self.firstTable(in: $0) }.first }
}
