import PowerShellRuntime

/// Stop-Transcript.
final class StopTranscript: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Stop-Transcript", module: "Microsoft.PowerShell.Host", "Ends the record that was started last.", supportsShouldProcess: true, make: { StopTranscript() })
  }
  override func process() throws {
    guard let log = session.transcripts.last else {
      throw failure(
        "An error occurred stopping transcription: The host is not currently transcribing.", id: "InvalidOperation", .InvalidOperation,
        type: "System.Management.Automation.PSInvalidOperationException")
    }
    let end = try session.formatted(.object(DateTimeObject(ticks: Session.currentTicks(), kind: .local)), "yyyyMMddHHmmss")
    log.append("**********************\nPowerShell transcript end\nEnd time: \(end)\n**********************\n")
    try log.flush(session)
    session.transcripts.removeLast()
    try write(.string("Transcript stopped, output file is \(log.path)"))
  }
}
