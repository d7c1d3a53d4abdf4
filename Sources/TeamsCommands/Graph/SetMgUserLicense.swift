import PowerShellRuntime
import Tenant

/// Set-MgUserLicense.
final class SetMgUserLicense: ServiceCmdlet {
  override class var name: String { "Set-MgUserLicense" }
  override class var synopsis: String { "Gives licences to a user or resource account, or takes them away." }
  override class var help: String {
    """
    .DESCRIPTION
    Both lists have to be given; an empty one is @(). The account needs a usage location before (Update-MgUser -UsageLocation). After it \
    the service plans take minutes until their ProvisioningStatus is Success, which Get-MgUserLicenseDetail shows.
    .PARAMETER AddLicenses
    Tables with the SkuId of each licence, and with DisabledPlans for service plans that are to stay off.
    .PARAMETER RemoveLicenses
    The SkuIds of the licences to take away.
    .EXAMPLE
    $sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq PHONESYSTEM_VIRTUALUSER
    Set-MgUserLicense -UserId aa-holiday@contoso.onmicrosoft.com -AddLicenses @{ SkuId = $sku.SkuId } -RemoveLicenses @()
    """
  }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadWrite.All", "Directory.ReadWrite.All", "LicenseAssignment.ReadWrite.All"] }
  override func run() throws {
    let id = string("UserId") ?? ""
    let missing = ["AddLicenses", "RemoveLicenses"].filter { !has($0) }.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    if !missing.isEmpty {
      throw Refusal(
        "One or more parameters of the operation 'assignLicense' are missing from the request payload. The missing parameters are: \(missing.joined(separator: ", ")).",
        code: "Request_BadRequest", action: "Both lists are mandatory; an empty one is @().")
    }
    guard try shouldProcess(id) else { return }
    var add: [LicenseRequest] = []
    if let list = value("AddLicenses"), !list.isNull {
      for item in list.object is DictionaryObject ? [list] : session.enumerated(list) {
        func part(_ name: String) throws -> Value? { try item.object(as: DictionaryObject.self)?[name] ?? session.propertyValue(name, of: item) }
        guard let sku = try part("SkuId"), !sku.isNull else {
          throw Refusal("A null or empty value was specified for property skuId.", code: "Request_BadRequest", action: "-AddLicenses @{ SkuId = (Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOEV).SkuId }")
        }
        let disabled = try part("DisabledPlans").map { try session.enumerated($0).filter { !$0.isNull }.map { try session.stringify($0) } } ?? []
        add.append(LicenseRequest(try session.stringify(sku), disabledPlans: disabled))
      }
    }
    let account = try tenant.assignLicenses(id, add: add, remove: strings("RemoveLicenses"), command: commandName)
    // The user comes back with what Graph writes without being asked for (notes-graph.md).
    try write(userObject(account, properties: ["AssignedLicenses", "DisplayName", "Id", "UserPrincipalName", "Mail"]))
  }
}
