/// Licences.
extension Tenant {
  /// Adds and removes licences in one step, as assignLicense does.
  ///
  /// - Parameters:
  ///   - add: sku ids.
  ///   - remove: sku ids.
  public func assignLicenses(_ identity: String, add: [LicenseRequest], remove: [String], command: String) throws -> Account {
    guard var account = account(identity) else { throw Tenant.directoryNotFound(identity) }
    return try perform(command, on: account.userPrincipalName) { state in
      for sku in remove {
        guard let at = account.licenses.firstIndex(where: { $0.skuId == sku.lowercased() }) else {
          throw Refusal("User does not have a corresponding license.", code: "Request_BadRequest", action: "See the licences of the account with Get-MgUserLicenseDetail.")
        }
        account.licenses.remove(at: at)
      }
      for request in add {
        let sku = request.skuId
        guard let subscription = subscription(sku) else {
          throw Refusal(
            "License \(sku) does not correspond to a valid company License.", code: "Request_BadRequest", action: "The subscriptions of the organisation: Get-MgSubscribedSku.")
        }
        let disabled = request.disabledPlans.isEmpty ? nil : request.disabledPlans.map { $0.lowercased() }
        if let held = account.licenses.firstIndex(where: { $0.skuId == subscription.skuId }) {
          // What is held already may get other plans.
          if account.licenses[held].disabledPlans != disabled {
            account.licenses[held].disabledPlans = disabled
            account.licenses[held].provisionedAt = later(delays.provisioning)
          }
          continue
        }
        if account.usageLocation == nil {
          throw Refusal(
            "License assignment cannot be done for user with invalid usage location.", code: "Request_BadRequest",
            action: "Set it first: Update-MgUser -UserId \(account.userPrincipalName) -UsageLocation US.")
        }
        if consumed(subscription.skuId) >= subscription.enabled {
          throw Refusal(
            "Subscription with SKU \(subscription.skuId) does not have any available licenses.", code: "Request_BadRequest",
            action: "Take a \(subscription.skuPartNumber) licence from another account, or buy more.")
        }
        var license = Account.License(skuId: subscription.skuId, provisionedAt: later(delays.provisioning))
        license.disabledPlans = disabled
        account.licenses.append(license)
      }
      state.store(account)
      return account
    }
  }
}

/// A licence that somebody asks for.
public struct LicenseRequest {
  public let skuId: String
  /// The ids of the service plans that are left out.
  public let disabledPlans: [String]
  public init(_ skuId: String, disabledPlans: [String] = []) { (self.skuId, self.disabledPlans) = (skuId, disabledPlans) }
}
