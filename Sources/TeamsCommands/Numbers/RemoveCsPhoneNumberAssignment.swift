import PowerShellRuntime
import Tenant

/// Remove-CsPhoneNumberAssignment.
final class RemoveCsPhoneNumberAssignment: ServiceCmdlet {
  override class var name: String { "Remove-CsPhoneNumberAssignment" }
  override func run() throws {
    if let days = integer("AssignmentBlockedDays"), !(1...365).contains(days) {
      throw Refusal("The value '\(days)' of AssignmentBlockedDays is not valid.", action: "Block a number for 1 to 365 days (rule B93), or with -AssignmentBlockedForever.")
    }
    let blockedUntil = flag("AssignmentBlockedForever") ? Ticks.max : integer("AssignmentBlockedDays").map { tenant.now() + Ticks($0) * 864_000_000_000 }
    try tenant.removeAssignment(
      string("Identity") ?? "", number: flag("RemoveAll") ? nil : string("TelephoneNumber") ?? string("PhoneNumber"),
      numberType: string("NumberType") ?? string("PhoneNumberType"), blockedUntil: blockedUntil, command: commandName)
  }
}
