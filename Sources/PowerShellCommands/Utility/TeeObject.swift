import PowerShellRuntime

/// Tee-Object.
final class TeeObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Tee-Object", "Keeps output in a file or variable and passes it on.", defaultSet: "File", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
      CmdletParameter("FilePath", "string", aliases: ["Path"], position: 0, mandatory: true, set: "File"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, set: "LiteralFile"), CmdletParameter("Append", "switch", set: "File"),
      CmdletParameter("Encoding", "System.Text.Encoding", set: "File", notEmpty: true), CmdletParameter("Encoding", "System.Text.Encoding", set: "LiteralFile", notEmpty: true), CmdletParameter("Variable", "string", mandatory: true, set: "Variable"),
    ], make: { TeeObject() })
  }
  private var items: [Value] = []
  private var path = ""

  override func begin() throws { if parameterSet != "Variable" { path = try writingFile { try outputPath("FilePath").full } } }
  override func process() throws {
    guard let value = value("InputObject") else { return }
    // The file is opened for the first object.
    if items.isEmpty, parameterSet != "Variable" { try writingFile { try writeText(path, "", append: flag("Append"), keepsEncoding: false) } }
    items.append(value)
    // What stops the pipeline behind it is in the file already.
    do { try write(value) } catch {
      if parameterSet != "Variable" { try end() }
      throw error
    }
  }
  override func end() throws {
    if items.isEmpty { return }
    if let name = string("Variable") {
      let old = flag("Append") ? session.variable(name).map { session.enumerated($0) } ?? [] : []
      let all = old + items
      return try session.setVariable(name, all.count == 1 ? all[0] : .array(all))
    }
    let text = try session.formattedText(items, width: 120)
    try writingFile { try writeText(path, text, append: flag("Append"), keepsEncoding: false) }
  }

  /// Out-File, which writes the file, is what refuses it.
  private func writingFile<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch Unwind.error(let error) {
      error.record.shownName = "out-file"
      error.ascribe(to: "out-file", className: OutFile.declaration.className)
      let refusal = failure(error.record)
      if case .error(let own) = refusal { own.hasLeftCommand = true }
      throw refusal
    }
  }
}
