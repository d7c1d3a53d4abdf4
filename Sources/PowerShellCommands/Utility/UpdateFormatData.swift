import PowerShellFormatting
import PowerShellRuntime

/// Update-FormatData: views from format data files.
final class UpdateFormatData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Update-FormatData", "Takes views from format data files (.ps1xml).", defaultSet: "FileSet", supportsShouldProcess: true, [
      CmdletParameter("AppendPath", "string[]", aliases: ["PSPath", "Path"], position: 0, byValue: true, byName: true),
      CmdletParameter("PrependPath", "string[]"),
    ], make: { UpdateFormatData() })
  }

  override func process() throws {
    for path in strings("PrependPath").reversed() { try update(path, "PrependPath", isFirst: true) }
    for path in strings("AppendPath") { try update(path, "AppendPath", isFirst: false) }
  }

  private func update(_ given: String, _ parameter: String, isFirst: Bool) throws {
    let full = session.absolutePath(given)
    let found = matches(full)
    if found.isEmpty, !Wildcard.hasWildcards(given) {
      return try writeError(
        "Cannot find path '\(full)' because it does not exist.", id: "Format\(parameter)Exception", .InvalidOperation,
        type: "System.Management.Automation.ItemNotFoundException", target: .string(given))
    }
    for path in found {
      guard path.lowercased().hasSuffix(".ps1xml") else {
        try writeError(
          "Cannot read the file \"\(path)\"  because it does not have the file name extension \"ps1xml\".", id: "WrongExtension", .InvalidArgument,
          type: "System.Management.Automation.PSInvalidOperationException", target: .string(path))
        continue
      }
      guard try shouldProcess("FileName: \(path)", action: "Update FormatData") else { continue }
      do {
        try session.loadFormats(path, isFirst: isFirst)
      } catch let error as DotNetException {
        try writeError(UpdateFormatData.refusal(path, error), id: "FormatXmlUpdateException", .InvalidOperation, type: "System.Management.Automation.RuntimeException")
      }
    }
  }

  /// What is said of a file that cannot be read.
  static func refusal(_ path: String, _ error: DotNetException) -> String {
    "Errors occurred while loading the format data file: \n\(path), Error in file \(path): \(error.exception.message)"
  }
}

extension Session {
  /// Adds the views of a format data file to the session's.
  func loadFormats(_ path: String, isFirst: Bool = false) throws {
    let file = try FormatFile(FileText.decode(files.read(path) ?? []), self)
    views?.add(file, isFirst: isFirst)
  }

  /// The views by which the session's objects are shown.
  public var views: ViewTable? { extensions[ObjectIdentifier(ViewTable.self)] as? ViewTable }
}
