import FoundationEssentials
import PowerShellSyntax
let args = CommandLine.arguments
let text = try Data(contentsOf: URL(filePath: args[1]))
print(AstDump.text(of: Parser.parse(SourceText(fileBytes: Array(text), file: args[1]))))
