import PowerShellRuntime
import Tenant

/// Remove-CsPhoneNumberAssignment.
final class RemoveCsPhoneNumberAssignment: ServiceCmdlet {
  override class var name: String { "Remove-CsPhoneNumberAssignment" }
  override class var synopsis: String { "Takes phone numbers away from a user or resource account." }
  override class var help: String {
    """
    .DESCRIPTION
    The number stays with the organisation and can be assigned again.
    .PARAMETER RemoveAll
    Takes all numbers away.
    .EXAMPLE
    Remove-CsPhoneNumberAssignment -Identity aa-main@contoso.onmicrosoft.com -RemoveAll
    .EXAMPLE
    Remove-CsPhoneNumberAssignment -Identity adele.vance@contoso.com -PhoneNumber +14255550110 -PhoneNumberType CallingPlan
    """
  }
  override func run() throws {
    if let days = integer("AssignmentBlockedDays"), !(1...365).contains(days) {
      throw Refusal("The value '\(days)' of AssignmentBlockedDays is not valid.", action: "Block a number for 1 to 365 days (rule B93), or with -AssignmentBlockedForever.")
    }
    let blockedUntil = flag("AssignmentBlockedForever") ? Ticks.max : integer("AssignmentBlockedDays").map { tenant.now() + Ticks($0) * 864_000_000_000 }
    let number = string("TelephoneNumber") ?? string("PhoneNumber")
    if let number { try tenant.checkScheme(of: number) }
    try tenant.removeAssignment(
      string("Identity") ?? "", number: flag("RemoveAll") ? nil : number, numberType: string("NumberType") ?? string("PhoneNumberType"), blockedUntil: blockedUntil, command: commandName)
  }
}
