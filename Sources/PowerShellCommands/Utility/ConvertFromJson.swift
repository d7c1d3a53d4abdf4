import PowerShellRuntime

/// ConvertFrom-Json.
final class ConvertFromJson: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertFrom-Json", "Turns JSON into objects.", [
      CmdletParameter("InputObject", "string", position: 0, mandatory: true, byValue: true, allowsEmpty: true), CmdletParameter("AsHashtable", "switch"),
      CmdletParameter("Depth", "int", sign: "Positive"), CmdletParameter("NoEnumerate", "switch"), CmdletParameter("DateKind", "Microsoft.PowerShell.Commands.JsonDateKind"),
    ], make: { ConvertFromJson() })
  }
  private var lines: [String] = []
  override func process() throws { lines.append(string("InputObject") ?? "") }

  override func end() throws {
    if lines.isEmpty { return }
    // Lines that are documents of their own are read one by one, else they are one document.
    if lines.count > 1, (try? read(lines[0])) != nil, !lines[0].allSatisfy(\.isWhitespace) {
      for line in lines { try put(line) }
    } else {
      try put(lines.joined(separator: "\n"))
    }
  }

  private func read(_ text: String) throws -> Value {
    var reader = JsonReader(text, session, asHashtable: flag("AsHashtable"), depthLimit: integer("Depth") ?? 1024, dateKind: string("DateKind")?.lowercased() ?? "default")
    return try reader.document()
  }

  private func put(_ text: String) throws {
    do {
      let value = try read(text)
      // A text without a value gives null.
      if value.isNothing { return try write(.null) }
      if flag("NoEnumerate") { try write(value) } else { try writeAll(value) }
    } catch let error as JsonReader.Failed {
      if let id = error.id { throw failure(error.message, id: id, .InvalidOperation, type: "System.InvalidOperationException") }
      throw failure(
        "Conversion from JSON failed with error: " + error.message, id: "System.ArgumentException", .NotSpecified, type: "System.ArgumentException")
    }
  }
}
