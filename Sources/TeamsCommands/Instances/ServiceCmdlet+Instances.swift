import PowerShellRuntime
import Tenant

extension ServiceCmdlet {
  private static let instance = "Microsoft.Rtc.Management.Hosted.Online.Models.ApplicationInstance"

  /// An application instance as the Teams cmdlets give it (decision D7); a session of the older way has its own order.
  func instanceObject(_ account: Account) -> CustomObject {
    let (id, organisation, name) = (Value.string(account.id), Value.string(tenant.id), Value.string(account.userPrincipalName))
    let application = text(account.instance?.applicationId)
    let number = text(tenant.number(of: account).map { "tel:" + $0.telephoneNumber })
    guard connection.isLegacySession else {
      return object(ServiceCmdlet.instance, [
        ("ApplicationId", application), ("DisplayName", .string(account.displayName)), ("ObjectId", id), ("PhoneNumber", number), ("TenantId", organisation), ("UserPrincipalName", name),
      ])
    }
    return object("Deserialized." + ServiceCmdlet.instance, [
      ("RunspaceId", .string(connection.legacyRunspace)), ("ObjectId", id), ("TenantId", organisation), ("UserPrincipalName", name), ("ApplicationId", application),
      ("DisplayName", .string(account.displayName)), ("PhoneNumber", number),
    ])
  }
}
