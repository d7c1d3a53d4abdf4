import PowerShellFormatting
import PowerShellRuntime

/// Update-FormatData: views from format data files.
final class UpdateFormatData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Update-FormatData", "Takes views from format data files (.ps1xml).", defaultSet: "FileSet", supportsShouldProcess: true, confirmImpact: 1, [
      CmdletParameter("AppendPath", "string[]", aliases: ["PSPath", "Path"], position: 0, byValue: true, byName: true),
      CmdletParameter("PrependPath", "string[]"),
    ], make: { UpdateFormatData() })
  }

  override func process() throws {
    for path in strings("PrependPath").reversed() { try update(path, "PrependPath", isFirst: true) }
    for path in strings("AppendPath") { try update(path, "AppendPath", isFirst: false) }
  }

  private func update(_ given: String, _ parameter: String, isFirst: Bool) throws {
    for path in try dataFiles(given, id: "Format\(parameter)Exception") {
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

extension Cmdlet {
  /// The type or format data files of a path; what is none is told of.
  ///
  /// - Parameter id: the id of the error where there is no such file.
  func dataFiles(_ given: String, id: String) throws -> [String] {
    guard try driveExists(given) else { return [] }
    let full = session.absolutePath(given)
    let found = matches(given)
    if found.isEmpty, !Wildcard.hasWildcards(given) {
      try writeError(
        "Cannot find path '\(full)' because it does not exist.", id: id, .InvalidOperation, type: "System.Management.Automation.ItemNotFoundException", target: .string(given))
    }
    return try found.filter { path in
      if path.lowercased().hasSuffix(".ps1xml") { return true }
      try writeError(
        "Cannot read the file \"\(path)\"  because it does not have the file name extension \"ps1xml\".", id: "WrongExtension", .InvalidArgument,
        type: "System.Management.Automation.PSInvalidOperationException", target: .string(path))
      return false
    }
  }
}

extension Session {
  /// Adds the members of a type data file to the session's; a file that it has is not read again.
  ///
  /// - Throws: `TypesFile.Problem`.
  func loadTypes(_ path: String) throws {
    guard !loadedTypeFiles.contains(path) else { return }
    try TypesFile(FileText.decode(files.read(path) ?? []), path: path, self).load(into: self)
    loadedTypeFiles.insert(path)
  }

  /// Adds the views of a format data file to the session's.
  func loadFormats(_ path: String, isFirst: Bool = false) throws {
    let file = try FormatFile(FileText.decode(files.read(path) ?? []), self)
    views?.add(file, isFirst: isFirst)
  }

  /// The views by which the session's objects are shown.
  public var views: ViewTable? { extensions[ObjectIdentifier(ViewTable.self)] as? ViewTable }
}
