import PowerShellRuntime

/// ConvertFrom-StringData.
final class ConvertFromStringData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertFrom-StringData", "Turns lines of name=value into a table.", [
      CmdletParameter("StringData", "string", position: 0, mandatory: true, byValue: true, allowsEmpty: true), CmdletParameter("Delimiter", "char", position: 1),
    ], make: { ConvertFromStringData() })
  }
  override func process() throws {
    let table = DictionaryObject()
    let delimiter = value("Delimiter")?.text.first ?? "="
    for line in FileText.lines(string("StringData") ?? "") {
      let text = line.trimmingWhitespace
      if text.isEmpty || text.hasPrefix("#") { continue }
      guard let at = text.firstIndex(of: delimiter), at > text.startIndex else {
        throw failure("Data line '\(text)' is not in 'name=value' format. ", id: "InvalidOperation", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException")
      }
      let name = String(text[..<at]).trimmingWhitespace
      if table[name] != nil {
        throw failure("Data item '\(name)' in line '\(text)' is already defined. ", id: "InvalidOperation", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException")
      }
      table[name] = .string(try RegexObject.unescaped(String(text[text.index(after: at)...]).trimmingWhitespace))
    }
    try write(table)
  }
}
