import PowerShellRuntime
import Tenant

extension ServiceCmdlet {
  /// An application instance as the Teams cmdlets give it (decision D7).
  func instanceObject(_ account: Account) -> CustomObject {
    var properties: [(String, Value)] = []
    if connection.isLegacySession { properties.append(("RunspaceId", .string("00000000-0000-0000-0000-000000000000"))) }
    properties += [
      ("ApplicationId", text(account.instance?.applicationId)), ("DisplayName", .string(account.displayName)), ("ObjectId", .string(account.id)),
      ("PhoneNumber", text(tenant.number(of: account).map { "tel:" + $0.telephoneNumber })), ("TenantId", .string(tenant.id)),
      ("UserPrincipalName", .string(account.userPrincipalName)),
    ]
    return object("Microsoft.Rtc.Management.Hosted.Online.Models.ApplicationInstance", properties)
  }
}
