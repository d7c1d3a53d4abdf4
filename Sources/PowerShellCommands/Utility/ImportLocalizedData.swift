import PowerShellRuntime

/// Import-LocalizedData: a table of texts in the user's language.
final class ImportLocalizedData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-LocalizedData", className: "Microsoft.PowerShell.Commands.ImportLocalizedData", "Reads texts in the user's language from a data file.", [
      CmdletParameter("BindingVariable", "string", aliases: ["Variable"], position: 0, notEmpty: true),
      CmdletParameter("UICulture", "string", position: 1), CmdletParameter("BaseDirectory", "string"), CmdletParameter("FileName", "string"),
      CmdletParameter("SupportedCommand", "string[]"),
    ], make: { ImportLocalizedData() })
  }

  override func process() throws {
    let script = position?.source.file
    if script == nil, !has("FileName") {
      throw failure(
        "The FileName parameter was not specified. The FileName parameter is required when Import-LocalizedData is not called from a script file.", id: "InvalidOperation",
        .InvalidOperation, type: "System.InvalidOperationException")
    }
    let folder = string("BaseDirectory") ?? script.map(OverlayFileSystem.parent)
    if let folder, try !driveExists(folder) { return }
    let root = folder.map { session.absolutePath($0) } ?? session.location.path
    // Another extension gives way to that of data files.
    var name = string("FileName") ?? script.map(OverlayFileSystem.name) ?? ""
    if let dot = name.lastIndex(of: "."), dot > name.startIndex { name = String(name[..<dot]) }
    name += ".psd1"
    guard let path = cultures.map({ root + ($0.isEmpty ? "/" : "/\($0)/") + name }).first(where: { session.files.exists($0) }) else {
      return try writeError(
        "Cannot find the PowerShell data file '\(name)' in directory '\(root)/\(cultures[0])', or in any parent culture directories.", id: "ImportLocalizedData", .ObjectNotFound,
        type: "System.Management.Automation.PSInvalidOperationException", target: .string(root))
    }
    let table = try read(path)
    guard let variable = string("BindingVariable") else { return try write(table) }
    let (scope, plain) = session.scoped(variable)
    if let scope { scope.set(plain, table) } else { try session.setVariable(plain, table) }
  }

  /// What a data file gives, in which only data and -SupportedCommand may stand.
  private func read(_ path: String) throws -> Value {
    func refusal(_ reason: String) -> Unwind {
      failure(
        "The following error occurred while PowerShell was loading the '\(path)' script data file:\n\(reason).", id: "InvalidOperation", .InvalidOperation,
        type: "System.Management.Automation.PSInvalidOperationException")
    }
    do {
      let block = try session.scriptBlock(FileText.decode(session.files.read(path) ?? []), file: path)
      try block.checkRestrictedLanguage(commands: strings("SupportedCommand") + ["ConvertFrom-StringData"])
      return try block.invokeCollecting(session, arguments: []).first ?? .null
    } catch Unwind.error(let error) {
      throw refusal(error.record.exception.message)
    } catch let exception as DotNetException {
      throw refusal(exception.exception.message)
    }
  }

  /// The folders to look in: the culture, what it is a kind of, and the directory itself.
  private var cultures: [String] {
    let wanted = string("UICulture") ?? session.variable("PSUICulture")?.text ?? "en-US"
    return [wanted] + (wanted.firstIndex(of: "-").map { [String(wanted[..<$0])] } ?? []) + [""]
  }
}
