import PowerShellRuntime
import Tenant

extension ServiceCmdlet {
  func skuObject(_ subscription: Subscription) -> CustomObject {
    object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphSubscribedSku", [
      ("Id", .string("\(tenant.id)_\(subscription.skuId)")), ("SkuPartNumber", .string(subscription.skuPartNumber)), ("SkuId", .string(subscription.skuId)),
      ("ConsumedUnits", .int(Int32(tenant.consumed(subscription.skuId)))),
      ("PrepaidUnits", .object(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphLicenseUnitsDetail", [("Enabled", .int(Int32(subscription.enabled))), ("LockedOut", .int(0)), ("Suspended", .int(0)), ("Warning", .int(0))]))),
      ("CapabilityStatus", .string("Enabled")), ("AppliesTo", .string("User")), ("AccountName", .string(tenant.displayName.lowercased())),
      ("ServicePlans", servicePlans(subscription, status: "Success")),
    ])
  }

  /// - Parameter disabled: the ids of plans that a licence was assigned without.
  func servicePlans(_ subscription: Subscription, status: String, disabled: [String] = []) -> Value {
    .array(subscription.servicePlans.map { plan in
      .object(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePlanInfo", [("AppliesTo", .string("User")), ("ProvisioningStatus", .string(disabled.contains(plan.id) ? "Disabled" : status)), ("ServicePlanId", .string(plan.id)), ("ServicePlanName", .string(plan.name))]))
    })
  }

  func applicationObject(_ application: Application) -> CustomObject {
    object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphApplication", [
      ("DisplayName", .string(application.displayName)), ("Id", .string(application.id)), ("AppId", .string(application.appId)), ("SignInAudience", .string("AzureADMyOrg")),
      ("PublisherDomain", text(tenant.domains.first(where: \.isInitial)?.name)), ("PasswordCredentials", .array(application.passwords.map { password in
        .object(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphPasswordCredential", [("KeyId", .string(password.keyId)), ("DisplayName", .string(password.displayName)), ("EndDateTime", date(password.end))]))
      })),
      ("RequiredResourceAccess", .array(application.requiredPermissions.isEmpty ? [] : [.object(CustomObject([
        ("ResourceAppId", .string(Tenant.graphAppId)),
        ("ResourceAccess", .array(application.requiredPermissions.map { name in
          .object(CustomObject([("Id", .string(GraphRoles.all.first { $0.name == name }?.id ?? "")), ("Type", .string("Role"))]))
        })),
      ]))])),
    ])
  }

  func principalObject(_ principal: ServicePrincipal) -> CustomObject {
    let roles: [Value] = principal.appId == Tenant.graphAppId ? GraphRoles.all.map { role in
      .object(object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppRole", [
        ("AllowedMemberTypes", .strings(["Application"])), ("Description", .string(role.name)), ("DisplayName", .string(role.name)), ("Id", .string(role.id)),
        ("IsEnabled", .bool(true)), ("Origin", .string("Application")), ("Value", .string(role.name)),
      ]))
    } : []
    return object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePrincipal", [
      ("DisplayName", .string(principal.displayName)), ("Id", .string(principal.id)), ("AppId", .string(principal.appId)), ("SignInAudience", .string(principal.appId == Tenant.graphAppId ? "AzureADMultipleOrgs" : "AzureADMyOrg")), ("ServicePrincipalType", .string("Application")),
      ("AppRoles", .array(roles)),
    ])
  }

  func assignmentObject(_ assignment: ServicePrincipal.RoleAssignment, _ principal: ServicePrincipal) -> CustomObject {
    object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppRoleAssignment", [
      ("DeletedDateTime", .null), ("Id", .string(assignment.id)), ("AppRoleId", .string(assignment.roleId)), ("CreatedDateTime", date(assignment.createdAt)),
      ("PrincipalDisplayName", .string(principal.displayName)), ("PrincipalId", .string(principal.id)), ("PrincipalType", .string("ServicePrincipal")),
      ("ResourceDisplayName", text(tenant.state.principals[assignment.resourceId]?.displayName)), ("ResourceId", .string(assignment.resourceId)),
    ])
  }
}
