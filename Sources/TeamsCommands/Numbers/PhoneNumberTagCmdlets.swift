import PowerShellRuntime
import Tenant

/// Get-CsPhoneNumberTag: the tags that numbers of the organisation carry.
final class GetCsPhoneNumberTag: ServiceCmdlet {
  override class var name: String { "Get-CsPhoneNumberTag" }
  override class var synopsis: String { "Shows the tags that stand at phone numbers." }
  override func run() throws {
    for tag in Set(tenant.state.numbers.values.flatMap { $0.tags ?? [] }).sorted() {
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.SkypeTelephoneNumberMgmtTag", [("TagValue", .string(tag))]))
    }
  }
}

/// Set-CsPhoneNumberTag: gives a number one more tag.
final class SetCsPhoneNumberTag: ServiceCmdlet {
  override class var name: String { "Set-CsPhoneNumberTag" }
  override class var synopsis: String { "Puts a tag at a phone number." }
  override func run() throws {
    let (number, tag) = (string("PhoneNumber") ?? "", string("Tag") ?? "")
    guard try shouldProcess(number) else { return }
    try tenant.changeNumber(number, command: commandName) { entry in
      let tags = entry.tags ?? []
      if !tags.contains(where: { CaseFolding.equal($0, tag) }) { entry.tags = tags + [tag] }
    }
  }
}

/// Remove-CsPhoneNumberTag.
final class RemoveCsPhoneNumberTag: ServiceCmdlet {
  override class var name: String { "Remove-CsPhoneNumberTag" }
  override class var synopsis: String { "Takes a tag away from a phone number." }
  override func run() throws {
    let (number, tag) = (string("PhoneNumber") ?? "", string("Tag") ?? "")
    guard tenant.state.numbers[Tenant.normalized(number)].map({ $0.tags?.contains { CaseFolding.equal($0, tag) } ?? false }) ?? true else {
      throw Refusal("The tag '\(tag)' is not found on '\(Tenant.normalized(number))'", action: "Its tags: (Get-CsPhoneNumberAssignment -TelephoneNumber \(Tenant.normalized(number))).Tag")
    }
    guard try shouldProcess(number) else { return }
    try tenant.changeNumber(number, command: commandName) { $0.tags?.removeAll { CaseFolding.equal($0, tag) } }
  }
}

/// Set-CsPhoneNumberAssignmentBlock: nobody may have a number for some days, or for ever (rule B93).
final class SetCsPhoneNumberAssignmentBlock: ServiceCmdlet {
  override class var name: String { "Set-CsPhoneNumberAssignmentBlock" }
  override class var synopsis: String { "Keeps a number back, so that it cannot be assigned." }
  override func run() throws {
    let end: Ticks = flag("AssignmentBlockedForever") ? .max : tenant.now() + Ticks(count("AssignmentBlockedDays", orElse: 365)) * CalendarDate.ticksPerDay
    try tenant.changeNumber(string("TelephoneNumber") ?? "", command: commandName) { $0.blockedUntil = end }
  }
}

/// Remove-CsPhoneNumberAssignmentBlock.
final class RemoveCsPhoneNumberAssignmentBlock: ServiceCmdlet {
  override class var name: String { "Remove-CsPhoneNumberAssignmentBlock" }
  override class var synopsis: String { "Lets a number be assigned again that was kept back." }
  override func run() throws { try tenant.changeNumber(string("TelephoneNumber") ?? "", command: commandName) { $0.blockedUntil = nil } }
}
