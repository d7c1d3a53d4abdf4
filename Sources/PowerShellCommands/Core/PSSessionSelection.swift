import PowerShellRuntime

/// Get-PSSession and Remove-PSSession: a rehearsal has no sessions with other computers, and says so of each that is named
/// (PSRunspaceCmdlet.GetMatchingRunspaces, PSRemotingCmdlet.cs).
final class PSSessionSelection: Cmdlet {
  override func process() throws {
    for id in values("Id") { try report("The remote session with the session ID \(id.text) is not available.", "SessionId", id) }
    for id in values("InstanceId") { try report("Remote session is not available for \(id.text).", "RunspaceId", id) }
    for computer in values("ComputerName") { try report("Remote session is not available for ComputerName \(computer.text).", "Computer", computer) }
    for name in values("Name") where !Wildcard.hasWildcards(name.text) {
      try report("The remote session with the name \(name.text)  is not available.", "Name", name)
    }
  }

  private func values(_ parameter: String) -> [Value] { value(parameter).map { session.enumerated($0) } ?? [] }

  private func report(_ message: String, _ kind: String, _ target: Value) throws {
    try writeError(
      message, id: "RemoteRunspaceNotAvailableForSpecified" + kind, .InvalidArgument, type: "System.ArgumentException", target: target)
  }
}
