import PowerShellRuntime

/// Start-Transcript: a file of all that is shown and asked.
final class StartTranscript: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Start-Transcript", module: "Microsoft.PowerShell.Host", "Keeps a record of this session in a file.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("Path", "string", position: 0, set: "ByPath"), CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], position: 0, set: "ByLiteralPath"),
      CmdletParameter("OutputDirectory", "string", position: 0, set: "ByOutputDirectory"), CmdletParameter("Append", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("NoClobber", "switch", aliases: ["NoOverwrite"]), CmdletParameter("IncludeInvocationHeader", "switch"), CmdletParameter("UseMinimalHeader", "switch"),
    ], make: { StartTranscript() })
  }

  override func process() throws {
    let given = string("Path") ?? string("LiteralPath") ?? session.variable("Transcript")?.text
    let name = try given.flatMap { $0.isEmpty ? nil : $0 } ?? (string("OutputDirectory") ?? "~") + "/PowerShell_transcript.\(session.newGuid().prefix(8)).\(stamp()).txt"
    let path = session.absolutePath(name)
    if flag("NoClobber"), session.files.exists(path) {
      throw failure("File \(path) already exists and NoClobber was specified.", id: "NoClobber", .ResourceExists, type: "System.UnauthorizedAccessException", target: .string(path))
    }
    guard try shouldProcess(path) else { return }
    try session.files.createDirectory(OverlayFileSystem.parent(path))
    let log = TranscriptLog(path: path, text: flag("Append") ? FileText.decode(session.files.read(path) ?? []) : "")
    log.append(try header())
    session.transcripts.append(log)
    try log.flush(session)
    try write(.string("Transcript started, output file is \(name)"))
  }

  private func stamp() throws -> String { try session.formatted(.object(DateTimeObject(ticks: Session.currentTicks(), kind: .local)), "yyyyMMddHHmmss") }

  private func header() throws -> String {
    let line = "**********************\n"
    var text = line + "PowerShell transcript start\nStart time: \(try stamp())\n"
    if !flag("UseMinimalHeader") {
      let user = session.environment["USER"] ?? "root"
      text += "Username: \(user)\nRunAs User: \(user)\nConfiguration Name: \nMachine: rehearsal\nHost Application: rehearse\nProcess ID: \(session.variable("PID")?.text ?? "")\n"
      for (key, value) in session.variable("PSVersionTable")?.object(as: DictionaryObject.self)?.entries ?? [] {
        text += "\(key.text): \(session.isList(value) ? session.enumerated(value).map(\.text).joined(separator: ", ") : value.text)\n"
      }
    }
    return text + line
  }
}
