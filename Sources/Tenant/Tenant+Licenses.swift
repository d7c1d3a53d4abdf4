/// Licences.
extension Tenant {
  /// Adds and removes licences in one step, as assignLicense does.
  ///
  /// - Parameters:
  ///   - add: sku ids.
  ///   - remove: sku ids.
  public func assignLicenses(_ identity: String, add: [String], remove: [String], command: String) throws -> Account {
    guard var account = account(identity) else { throw Tenant.directoryNotFound(identity) }
    return try perform(command, on: account.userPrincipalName) { state in
      for sku in remove {
        guard let at = account.licenses.firstIndex(where: { $0.skuId == sku.lowercased() }) else {
          throw Refusal("User does not have a corresponding license.", code: "Request_BadRequest", action: "See the licences of the account with Get-MgUserLicenseDetail.")
        }
        account.licenses.remove(at: at)
      }
      for sku in add {
        guard let subscription = subscription(sku) else {
          throw Refusal(
            "License \(sku) does not correspond to a valid company License.", code: "Request_BadRequest", action: "The subscriptions of the organisation: Get-MgSubscribedSku.")
        }
        if account.licenses.contains(where: { $0.skuId == subscription.skuId }) { continue }
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
        account.licenses.append(Account.License(skuId: subscription.skuId, provisionedAt: later(delays.provisioning)))
      }
      state.store(account)
      return account
    }
  }
}
