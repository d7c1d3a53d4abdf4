import PowerShellRuntime

/// Test-Json: whether text is JSON. Schemas are not modelled.
final class TestJson: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Test-Json", "Whether a text is JSON.", defaultSet: "JsonString", [
      CmdletParameter("Json", "string", position: 0, mandatory: true, byValue: true, set: "JsonString"), CmdletParameter("Path", "string", position: 0, mandatory: true, set: "JsonPath"),
    ], make: { TestJson() })
  }
  override func process() throws {
    let text = string("Json") ?? string("Path").flatMap { session.files.read(session.absolutePath($0)) }.map { FileText.decode($0) } ?? ""
    var reader = JsonReader(text, session, asHashtable: true, depthLimit: 1024)
    do {
      try write(.bool(!(try reader.document()).isNothing))
    } catch is JsonReader.Failed {
      try writeError("Cannot parse the JSON.", id: "InvalidJson", .InvalidData, type: "System.Exception")
      try write(.bool(false))
    }
  }
}
