import PowerShellRuntime
import Tenant

/// Get-CsAutoAttendant.
final class GetCsAutoAttendant: ServiceCmdlet {
  override class var name: String { "Get-CsAutoAttendant" }
  override func run() throws {
    for application in tenant.voiceApplications where application.kind == .autoAttendant {
      if let filter = string("NameFilter"), !application.name.lowercased().contains(filter.lowercased()) { continue }
      try write(object("Microsoft.Rtc.Management.Hosted.OAA.Models.AutoAttendant", [
        ("Name", .string(application.name)), ("ApplicationInstances", .strings([application.instance])),
      ]))
    }
  }
}
