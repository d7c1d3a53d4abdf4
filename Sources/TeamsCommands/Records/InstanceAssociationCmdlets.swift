import PowerShellRuntime
import Tenant

extension ServiceCmdlet {
  /// The results of a command on several associations.
  fileprivate func write(results: [(id: String, code: String, message: String)], type: String?, configuration: String?) throws {
    let items: [Value] = results.map { result in
      .object(object("Microsoft.Rtc.Management.Hosted.Online.Models.AssociationOperationResult", [
        ("Id", .string(result.id)), ("ConfigurationType", text(type)), ("ConfigurationId", text(configuration)),
        ("Result", .string(result.code.isEmpty ? "Success" : "Error")), ("StatusCode", text(result.code.isEmpty ? nil : result.code)), ("StatusMessage", text(result.message.isEmpty ? nil : result.message)),
      ]))
    }
    try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.AssociationOperationOutput", [("Results", .array(items))]))
  }

  fileprivate func missingAssociation(_ identity: String) -> Refusal {
    Refusal("AcsAssociationNotFound: no association of the application instance \(identity) was found.", code: "AcsAssociationNotFound",
      action: "New-CsOnlineApplicationInstanceAssociation makes one.")
  }
}

/// New-CsOnlineApplicationInstanceAssociation (rules B116 to B118): refusals are in the results, as the service gives them; a wrong priority is thrown.
final class NewCsOnlineApplicationInstanceAssociation: ServiceCmdlet {
  override class var name: String { "New-CsOnlineApplicationInstanceAssociation" }
  override class var synopsis: String { "Lets a call queue or auto attendant answer for resource accounts." }
  override class var help: String {
    """
    .PARAMETER Identities
    The ObjectIds of the resource accounts.
    .PARAMETER ConfigurationId
    The Identity of the call queue or auto attendant.
    .PARAMETER ConfigurationType
    CallQueue or AutoAttendant.
    .EXAMPLE
    $account = Get-CsOnlineApplicationInstance -Identity aa-holiday@contoso.onmicrosoft.com
    Get-CsOnlineApplicationInstanceAssociation -Identity $account.ObjectId
    """
  }
  override func run() throws {
    let configuration = string("ConfigurationId") ?? "", type = string("ConfigurationType") ?? ""
    try Tenant.check(callPriority: integer("CallPriority") ?? 3)
    var results: [(String, String, String)] = []
    for identity in strings("Identities") {
      guard try shouldProcess(identity) else { continue }
      do {
        try tenant.associate(identity, with: configuration, type: type, priority: integer("CallPriority") ?? 3, command: commandName)
        results.append((identity, "", ""))
      } catch let refusal as Refusal {
        results.append((identity, refusal.code, refusal.message))
      }
    }
    if !results.isEmpty { try write(results: results, type: type, configuration: configuration) }
  }
}

/// Get-CsOnlineApplicationInstanceAssociation.
final class GetCsOnlineApplicationInstanceAssociation: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineApplicationInstanceAssociation" }
  override class var synopsis: String { "Shows which call queue or auto attendant answers for a resource account." }
  override func run() throws {
    let identity = string("Identity") ?? ""
    guard let association = tenant.association(of: tenant.account(identity)?.id ?? identity) else { throw missingAssociation(identity) }
    let names = OutputPropertyData.properties(of: commandName)
    try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.ApplicationInstanceAssociation", names.map { ($0, value(association[$0])) }))
  }
}

/// Get-CsOnlineApplicationInstanceAssociationStatus.
final class GetCsOnlineApplicationInstanceAssociationStatus: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineApplicationInstanceAssociationStatus" }
  override class var synopsis: String { "Shows whether an association of a resource account has reached every part of the service." }
  override func run() throws {
    let identity = string("Identity") ?? ""
    guard tenant.association(of: tenant.account(identity)?.id ?? identity) != nil else { throw missingAssociation(identity) }
    try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.StatusRecord", [
      ("Id", .string("EndpointProvisioning")), ("Status", .string("Success")), ("Type", .string("AcsAssociation")), ("Message", .string("")), ("StatusTimestamp", date(tenant.now())),
    ]))
  }
}

/// Remove-CsOnlineApplicationInstanceAssociation.
final class RemoveCsOnlineApplicationInstanceAssociation: ServiceCmdlet {
  override class var name: String { "Remove-CsOnlineApplicationInstanceAssociation" }
  override class var synopsis: String { "Takes resource accounts away from their call queue or auto attendant." }
  override func run() throws {
    var results: [(String, String, String)] = []
    for identity in strings("Identities") {
      guard try shouldProcess(identity) else { continue }
      if let association = tenant.association(of: tenant.account(identity)?.id ?? identity) {
        try tenant.remove(association, command: commandName)
        results.append((identity, "", ""))
      } else {
        let refusal = missingAssociation(identity)
        results.append((identity, refusal.code, refusal.message))
      }
    }
    if !results.isEmpty { try write(results: results, type: nil, configuration: nil) }
  }
}
