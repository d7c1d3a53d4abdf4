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

extension ConvertFromJson {
  /// The class behind the cmdlet, which scripts call for hash tables with a limit of depth.
  static let jsonObject = TypeDescriptor("Microsoft.PowerShell.Commands.JsonObject") { type in
    type.staticMethod(
      "System.Object ConvertFromJson(string input, ref error)", "System.Object ConvertFromJson(string input, bool returnHashtable, ref error)",
      "System.Object ConvertFromJson(string input, bool returnHashtable, System.Object maxDepth, ref error)"
    ) { session, a in
      let error = a.last?.object(as: ReferenceObject.self)
      try error?.set(.null)
      if a[0].isNull { throw Failure.argumentNull("input") }
      let depth = a.count > 3 && !a[2].isNull ? a[2].intValue : 1024
      var reader = JsonReader(a[0].text, session, asHashtable: a.count > 2 && session.truth(a[1]), depthLimit: depth, dateKind: "default")
      do {
        let value = try reader.document()
        return value.isNothing ? .null : value
      } catch let failed as JsonReader.Failed {
        guard let id = failed.id else { throw Failure.argument("Conversion from JSON failed with error: " + failed.message) }
        let exception = ExceptionObject(Failure.exceptionType("System.InvalidOperationException"), failed.message)
        try error?.set(.object(ErrorRecordObject(exception, id, .InvalidOperation)))
        return .null
      }
    }
  }
}
