import PowerShellRuntime

/// New-ModuleManifest.
final class NewModuleManifest: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "New-ModuleManifest", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Writes a module manifest.", supportsShouldProcess: true, confirmImpact: 1,
      [CmdletParameter("Path", "string", position: 0, mandatory: true)]
        + ModuleManifest.keys.filter { $0 != "GUID" }.map { CmdletParameter($0, type(of: $0), allowsEmpty: true) }
        + [
          CmdletParameter("Guid", "guid"), CmdletParameter("Tags", "string[]"), CmdletParameter("ProjectUri", "uri"), CmdletParameter("LicenseUri", "uri"),
          CmdletParameter("IconUri", "uri"), CmdletParameter("ReleaseNotes", "string"), CmdletParameter("Prerelease", "string"), CmdletParameter("RequireLicenseAcceptance", "switch"),
          CmdletParameter("ExternalModuleDependencies", "string[]"), CmdletParameter("PassThru", "switch"),
        ],
      make: { NewModuleManifest() })
  }

  private static func type(of key: String) -> String {
    if key == "PrivateData" { return "object" }
    if ModuleManifest.lists.contains(key) { return "object[]" }
    return key.hasSuffix("Version") ? "version" : "string"
  }

  override func process() throws {
    try requireDrive(of: string("Path") ?? "")
    let path = session.absolutePath(string("Path") ?? "")
    guard path.lowercased().hasSuffix(".psd1") else {
      throw failure(
        "The module manifest path '\(string("Path") ?? "")' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.",
        id: "Modules_InvalidModuleManifestPath", .InvalidArgument, type: "System.InvalidOperationException", target: .string(string("Path") ?? ""))
    }
    guard try shouldProcess(path, action: "Creating the \"\(path)\" module manifest file.") else { return }
    let name = path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
    var lines = ["#", "# Module manifest for module '\(name)'", "#", "", "@{", ""]
    for key in ModuleManifest.keys { lines += [try line(key), ""] }
    let text = (lines + ["}"]).joined(separator: "\n") + "\n"
    try session.files.write(path, Array(text.utf8))
    if flag("PassThru") { try write(.string(text)) }
  }

  /// A key's line; a comment where it says nothing.
  private func line(_ key: String) throws -> String {
    if key == "PrivateData" { return try privateData() }
    if let given = value(key == "GUID" ? "Guid" : key), !given.isNull {
      let items = session.isList(given) ? session.enumerated(given) : [given]
      let texts = try items.map { try specification($0) ?? quoted(try session.stringify($0)) }
      if items.isEmpty { return key + " = @()" }
      return key + " = " + (NewModuleManifest.moduleLists.contains(key) ? "@(" + texts.joined(separator: ", \n               ") + ")" : texts.joined(separator: ", "))
    }
    switch key {
    case "ModuleVersion": return "ModuleVersion = '0.0.1'"
    case "GUID": return "GUID = '\(session.newGuid())'"
    case "Author", "CompanyName": return "\(key) = '\(key == "Author" ? session.environment["USER"] ?? "root" : "Unknown")'"
    case "Copyright":
      let author = string("Author") ?? session.environment["USER"] ?? "root"
      return "Copyright = '(c) \(author.replacing("'", with: "''")). All rights reserved.'"
    case "VariablesToExport": return "VariablesToExport = '*'"
    // What modules there are decides whether all or nothing of them is exported.
    case "FunctionsToExport", "CmdletsToExport", "AliasesToExport":
      return key + (["RootModule", "NestedModules", "RequiredModules"].contains(where: has) ? " = '*'" : " = @()")
    default: return "# \(key) = \(ModuleManifest.lists.contains(key) ? "@()" : "''")"
    }
  }

  /// What names modules, each on a line of its own.
  private static let moduleLists: Set<String> = ["RequiredModules", "NestedModules", "ModuleList"]

  private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  /// A module that is named with its version.
  private func specification(_ item: Value) throws -> String? {
    guard let table = item.object(as: DictionaryObject.self) else { return nil }
    let parts = ["ModuleName", "GUID", "ModuleVersion", "MaximumVersion", "RequiredVersion"].compactMap { key in
      table[key].map { "\(key) = \(quoted($0.text)); " }
    }
    return "@{" + parts.joined() + "}"
  }

  private func privateData() throws -> String {
    let own = value("PrivateData")?.object(as: DictionaryObject.self)
    if own == nil, let given = value("PrivateData"), !given.isNull { return "PrivateData = " + quoted(try session.stringify(given)) }
    let entries = ["Tags", "LicenseUri", "ProjectUri", "IconUri", "ReleaseNotes", "Prerelease", "RequireLicenseAcceptance", "ExternalModuleDependencies"].map { key -> String in
      if key == "RequireLicenseAcceptance" { return "        \(flag(key) ? "" : "# ")\(key) = $\(flag(key) ? "true" : "false")" }
      guard let given = value(key), !given.isNull else { return "        # \(key) = \(["Tags", "ExternalModuleDependencies"].contains(key) ? "@()" : "''")" }
      let items = session.isList(given) ? session.enumerated(given) : [given]
      return "        \(key) = " + items.map { "'" + $0.text.replacing("'", with: "''") + "'" }.joined(separator: ", ")
    }
    let others = try own?.entries.map { "    \($0.key.text) = \(quoted(try session.stringify($0.value)))" } ?? []
    return (["PrivateData = @{", "", "    PSData = @{"] + entries + ["    }", ""] + others + (others.isEmpty ? [] : [""]) + ["}"]).joined(separator: "\n")
  }
}
