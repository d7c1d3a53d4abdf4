import PowerShellRuntime

/// Import-Clixml.
final class ImportClixml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-Clixml", "Reads the objects of a file that Export-Clixml wrote.", defaultSet: "ByPath", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath"),
      CmdletParameter("IncludeTotalCount", "switch"), CmdletParameter("Skip", "ulong"), CmdletParameter("First", "ulong"),
    ], make: { ImportClixml() })
  }
  override func process() throws {
    for path in try inputPaths() {
      let bytes = try fileContents(path)
      let objects: [Value]
      do { objects = try CliXmlReader(session).read(FileText.decode(bytes)) } catch Unwind.error(let error) {
        throw failure(error.record.exception.message, id: "System.Xml.XmlException", .NotSpecified, type: "System.Xml.XmlException", target: .string(path))
      }
      if flag("IncludeTotalCount") { try write(session.totalCount(.number(.uint64(0)), accuracy: 0)) }
      // Where only a part is asked for, lists are gone through (ImportXmlHelper.Import).
      let isPaged = has("Skip") || has("First")
      let items = isPaged ? objects.flatMap { session.isList($0) || $0.object is DictionaryObject ? session.enumerated($0) : [$0] } : objects
      for object in items.dropFirst(count("Skip", orElse: 0)).prefix(count("First")) { try write(object) }
    }
  }
}
