import PowerShellRuntime

/// Start-Job: runs the block at once, apart from the session.
class StartJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Start-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Starts a background job.", defaultSet: "ComputerName", [
      CmdletParameter("Name", "string"),
      CmdletParameter("ScriptBlock", "scriptblock", aliases: ["Command"], position: 0, mandatory: true, set: "ComputerName"),
      CmdletParameter("Credential", "pscredential"), CmdletParameter("FilePath", "string", position: 0, mandatory: true, set: "FilePathComputerName"),
      CmdletParameter("InitializationScript", "scriptblock", position: 1), CmdletParameter("WorkingDirectory", "string", notBlank: true),
      CmdletParameter("RunAs32", "switch"), CmdletParameter("InputObject", "PSObject", byValue: true),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"]),
    ], make: { StartJob() })
  }
  class var kind: String { "BackgroundJob" }
  private var input: [Value] = []

  override func process() throws { if expectsInput, let item = value("InputObject") { input.append(item) } }

  override func end() throws {
    if flag("RunAs32") {
      throw failure(
        "Cannot start a 32-bit 'pwsh' process from the 64-bit 'pwsh' installation. Install the 32-bit 'pwsh' if you need to run PowerShell in a 32-bit process.",
        id: "RunAs32NotSupported", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException")
    }
    let directory = string("WorkingDirectory").map(session.absolutePath)
    if let directory, !session.files.isDirectory(directory) {
      throw failure(
        "Cannot find the WorkingDirectory path \(string("WorkingDirectory") ?? "").", id: "DirectoryNotFoundException", .InvalidOperation,
        type: "System.IO.DirectoryNotFoundException")
    }
    guard var block = try self.block("ScriptBlock") ?? script() else { return }
    if let first = self.block("InitializationScript") { block = try session.scriptBlock(". {\(first.text)}\n& {\(block.text)} @args") }
    let given = input.isEmpty ? value("InputObject").map { session.enumerated($0) } : input
    try write(session.makeJob(block, arguments: value("ArgumentList").map { session.enumerated($0) } ?? [], input: given, name: string("Name"), kind: type(of: self).kind, directory: directory))
  }

  private func script() throws -> ScriptBlock? {
    guard let name = string("FilePath") else { return nil }
    let path = session.absolutePath(name)
    guard let bytes = session.files.read(path) else {
      try pathNotFound(path)
      return nil
    }
    return try session.scriptBlock(FileText.decode(bytes), file: path)
  }
}
