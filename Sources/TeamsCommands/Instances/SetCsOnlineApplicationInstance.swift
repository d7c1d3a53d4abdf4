import PowerShellRuntime
import Tenant

/// Set-CsOnlineApplicationInstance.
final class SetCsOnlineApplicationInstance: ServiceCmdlet {
  override class var name: String { "Set-CsOnlineApplicationInstance" }
  override class var synopsis: String { "Changes a resource account: its name, or the application that it is for." }
  override class var help: String {
    """
    .PARAMETER ApplicationId
    The application that takes the calls from now on. The account has to be synchronised afterwards.
    .EXAMPLE
    Set-CsOnlineApplicationInstance -Identity cq-sales@contoso.onmicrosoft.com -DisplayName 'Sales and orders'
    """
  }
  override func run() throws {
    let identity = string("Identity") ?? ""
    guard try shouldProcess(identity) else { return }
    if has("OnpremPhoneNumber") {
      let number = string("OnpremPhoneNumber") ?? ""
      if number.isEmpty { return try tenant.removeAssignment(identity, number: nil, numberType: nil, command: commandName) }
      if number.lowercased().hasPrefix("tel:") {
        throw Refusal(
          "The input of parameter \"\(number)\" is not in a valid format. Please provide an input with an acceptable format <tel:>+[number]\", e.g. tel:+18005551234 or +14251234567.",
          action: "Write the number with its plus alone: -OnpremPhoneNumber \(number.dropFirst(4))")
      }
      return try tenant.assignNumber(number, to: identity, numberType: "DirectRouting", locationId: nil, replaces: true, command: commandName)
    }
    try tenant.setInstance(identity, applicationId: guid("ApplicationId"), displayName: string("DisplayName"))
  }
}
