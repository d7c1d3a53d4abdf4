import PowerShellRuntime
import Tenant

/// Set-MgUserLicense.
final class SetMgUserLicense: ServiceCmdlet {
  override class var name: String { "Set-MgUserLicense" }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadWrite.All", "Directory.ReadWrite.All", "LicenseAssignment.ReadWrite.All"] }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard try shouldProcess(id) else { return }
    var add: [String] = []
    if let list = value("AddLicenses"), !list.isNull {
      for item in list.object is DictionaryObject ? [list] : session.enumerated(list) {
        let sku = try item.object(as: DictionaryObject.self)?["SkuId"] ?? session.propertyValue("SkuId", of: item)
        guard let sku, !sku.isNull else {
          throw Refusal("A null or empty value was specified for property skuId.", code: "Request_BadRequest", action: "-AddLicenses @{ SkuId = (Get-MgSubscribedSku | Where-Object SkuPartNumber -eq MCOEV).SkuId }")
        }
        add.append(try session.stringify(sku))
      }
    }
    let account = try tenant.assignLicenses(id, add: add, remove: strings("RemoveLicenses"), command: commandName)
    try write(userObject(account, properties: ["AssignedLicenses"]))
  }
}
