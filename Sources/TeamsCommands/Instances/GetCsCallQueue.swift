import PowerShellRuntime
import Tenant

/// Get-CsCallQueue.
final class GetCsCallQueue: ServiceCmdlet {
  override class var name: String { "Get-CsCallQueue" }
  override func run() throws {
    for application in tenant.voiceApplications {
      guard case .callQueue(let agents) = application.kind else { continue }
      if let filter = string("NameFilter"), !application.name.lowercased().contains(filter.lowercased()) { continue }
      try write(object("Microsoft.Rtc.Management.Hosted.CallQueue.Models.CallQueue", [
        ("Name", .string(application.name)), ("ApplicationInstances", .strings([application.instance])), ("Agents", .strings(agents)),
      ]))
    }
  }
}
