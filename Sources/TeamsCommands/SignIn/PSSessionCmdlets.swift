import PowerShellRuntime
import Tenant

/// What the cmdlets of remote sessions share: the only ones there are came from New-CsOnlineSession.
class PSSessionCmdlet: ServiceCmdlet {
  override class var service: Service { .none }

  /// The sessions that the parameters name; all of them without any.
  func sessions() -> [CustomObject] {
    let names = strings("Name").map { Wildcard($0) }
    let computers = strings("ComputerName").map { Wildcard($0) }
    let ids = value("Id").map { session.enumerated($0).map { session.wholeNumber($0) } } ?? []
    let own = value("Session").map { session.enumerated($0).compactMap { $0.object(as: CustomObject.self) } }
    return (own ?? connection.remoteSessions).filter { remote in
      func fits(_ patterns: [Wildcard], _ property: String) -> Bool { patterns.isEmpty || patterns.contains { $0.matches(remote[property]?.text ?? "") } }
      return fits(names, "Name") && fits(computers, "ComputerName") && (ids.isEmpty || ids.contains(session.wholeNumber(remote["Id"] ?? .int(0))))
    }
  }
}

/// Get-PSSession.
final class GetPSSession: PSSessionCmdlet {
  override class var name: String { "Get-PSSession" }
  override class var synopsis: String { "Shows the sessions of remote commands." }
  override func run() throws { for remote in sessions() { try write(remote) } }
}

/// Remove-PSSession: who signed in through the session is signed out.
final class RemovePSSession: PSSessionCmdlet {
  override class var name: String { "Remove-PSSession" }
  override class var synopsis: String { "Ends sessions of remote commands." }
  override func run() throws {
    for remote in sessions() {
      guard try shouldProcess(remote["Name"]?.text ?? "") else { continue }
      connection.remoteSessions.removeAll { $0 === remote }
      remote["State"] = .string("Closed")
      if connection.isLegacySession { connection.teamsAccount = nil }
    }
  }
}
