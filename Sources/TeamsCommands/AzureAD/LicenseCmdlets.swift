import PowerShellRuntime
import Tenant

/// Set-AzureADUserLicense: licences in an AssignedLicenses object.
final class SetAzureADUserLicense: AzureADCmdlet {
  override class var name: String { "Set-AzureADUserLicense" }
  override class var synopsis: String { "Gives licences to an account or takes them away." }

  override func run() throws {
    let account = try user(string("ObjectId") ?? "")
    let licenses = value("AssignedLicenses") ?? .null
    let add = try list("AddLicenses", of: licenses).map { item in
      let disabled = try session.propertyValue("DisabledPlans", of: item).map { session.enumerated($0).filter { !$0.isNull }.map(\.text) } ?? []
      return LicenseRequest(try session.propertyValue("SkuId", of: item)?.text ?? item.text, disabledPlans: disabled)
    }
    let remove = try list("RemoveLicenses", of: licenses).map { try session.propertyValue("SkuId", of: $0)?.text ?? $0.text }
    if add.isEmpty && remove.isEmpty { throw Refusal("No license changes provided", code: "Request_BadRequest", action: "Fill AddLicenses or RemoveLicenses of the AssignedLicenses object.") }
    _ = try tenant.assignLicenses(account.id, add: add, remove: remove, command: commandName)
  }

  private func list(_ name: String, of object: Value) throws -> [Value] {
    let value = try object.object(as: DictionaryObject.self)?[name] ?? session.propertyValue(name, of: object) ?? .null
    return value.isNull ? [] : session.enumerated(value).filter { !$0.isNull }
  }
}

/// Get-AzureADUserLicenseDetail.
final class GetAzureADUserLicenseDetail: AzureADCmdlet {
  override class var name: String { "Get-AzureADUserLicenseDetail" }
  override class var synopsis: String { "Shows the licences of an account with their service plans." }
  override func run() throws {
    for license in try user(string("ObjectId") ?? "").licenses {
      guard let subscription = tenant.subscription(license.skuId) else { continue }
      let status = license.provisionedAt <= Session.currentTicks() ? "Success" : "PendingProvisioning"
      try write(object("Microsoft.Open.AzureAD.Model.LicenseDetail", [
        ("ObjectId", .string(license.skuId)), ("ServicePlans", servicePlans(subscription, status: status, disabled: license.disabledPlans ?? [])), ("SkuId", .string(license.skuId)), ("SkuPartNumber", .string(subscription.skuPartNumber)),
      ]))
    }
  }
}

/// Get-AzureADSubscribedSku.
final class GetAzureADSubscribedSku: AzureADCmdlet {
  override class var name: String { "Get-AzureADSubscribedSku" }
  override class var synopsis: String { "Shows the organisation's subscriptions and how many licences of each are used." }
  override func run() throws {
    let wanted = string("ObjectId")?.lowercased()
    for subscription in tenant.subscriptions where wanted?.hasSuffix(subscription.skuId) ?? true {
      try write(object("Microsoft.Open.AzureAD.Model.SubscribedSku", [
        ("ObjectId", .string("\(tenant.id)_\(subscription.skuId)")), ("SkuPartNumber", .string(subscription.skuPartNumber)), ("SkuId", .string(subscription.skuId)),
        ("AppliesTo", .string("User")), ("CapabilityStatus", .string("Enabled")), ("ConsumedUnits", .int(Int32(tenant.consumed(subscription.skuId)))),
        ("PrepaidUnits", .object(CustomObject([("Enabled", .int(Int32(subscription.enabled))), ("Suspended", .int(0)), ("Warning", .int(0))]))),
        ("ServicePlans", servicePlans(subscription, status: "Success")),
      ]))
    }
  }
}
