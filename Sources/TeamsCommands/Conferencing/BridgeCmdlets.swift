import PowerShellRuntime
import Tenant

/// Get-CsOnlineDialInConferencingBridge: without audio conferencing in any subscription there is none.
final class GetCsOnlineDialInConferencingBridge: ConferencingCmdlet {
  override class var name: String { "Get-CsOnlineDialInConferencingBridge" }
  override class var synopsis: String { "Shows the organisation's conferencing bridges with their numbers." }
  override func run() throws {
    if !has("Identity"), !has("Name"), tenant.conferenceBridge == nil { return }
    try write(object(bridge: bridge("Identity", "Name")))
  }
}

/// Set-CsOnlineDialInConferencingBridge: its name, and the number that invitations show.
final class SetCsOnlineDialInConferencingBridge: ConferencingCmdlet {
  override class var name: String { "Set-CsOnlineDialInConferencingBridge" }
  override class var synopsis: String { "Changes a conferencing bridge, its default number for instance." }
  override func run() throws {
    var bridge: ServiceRecord
    if let instance = value("Instance") {
      let id = try session.propertyValue("Identity", of: instance)?.text
      guard let found = tenant.conferenceBridge, found.id == id?.lowercased() else { throw Refusal("The conference bridge '\(id ?? "")' is not found.", action: "Get-CsOnlineDialInConferencingBridge") }
      bridge = found
      if let name = try session.propertyValue("Name", of: instance)?.text, !name.isEmpty { bridge.name = name }
    } else {
      bridge = try self.bridge("Identity", "Name")
    }
    if let number = string("DefaultServiceNumber") { bridge["DefaultServiceNumber"] = .text(try tenant.conferenceNumber(number).id) }
    if flag("SetDefault") { bridge["IsDefault"] = .flag(true) }
    guard try shouldProcess(bridge.name) else { return }
    try tenant.store(bridge, command: commandName)
  }
}
