import PowerShellFormatting
import PowerShellRuntime
import Tenant

/// Registers the services' cmdlets, modules and views.
public enum TeamsModules {
  public static func register(in session: Session, views: ViewTable) {
    var makers: [String: () -> Cmdlet] = [:]
    for type in TeamsCatalog.all {
      makers[type.name.lowercased()] = { type.init() }
      if !type.declaration.name.isEmpty { session.cmdlets.register(type.declaration) }
    }
    let catalog = ReferenceCatalog(makers)
    session.cmdlets.addLoader(catalog.find, all: { catalog.all })
    registerModules(in: session)
    WebServices.register(in: session)
    for (alias, name) in [("Connect-Graph", "Connect-MgGraph"), ("Disconnect-Graph", "Disconnect-MgGraph"), ("Invoke-GraphRequest", "Invoke-MgGraphRequest"), ("Invoke-MgRestMethod", "Invoke-MgGraphRequest")] {
      session.globalState.top.aliases[alias.lowercased()] = AliasInfo(alias, name, source: "Microsoft.Graph.Authentication")
    }
    for type in models + ServiceExceptions.all + [NewCsOnlineSession.remoteSession] { session.types.register(type) }
    for (type, names) in defaultProperties { views.setDefaultProperties(type, names) }
    for (type, names) in tables { views.add(type, .table(names.map { Column($0) })) }
    for (type, names) in lists { views.add(type, .list(names.map { Column($0) })) }
  }

  /// The modules that can be imported; their cmdlets are found without it, as auto-loading finds them.
  private static func registerModules(in session: Session) {
    var versions = ReferenceCatalog.versions
    versions["SkypeOnlineConnector"] = "7.0.2374.2"
    // The module's preview has the same cmdlets and more.
    versions["AzureADPreview"] = "2.0.2.183"
    for name in ["Authentication", "Applications", "Users", "Users.Actions", "Groups", "Teams", "CloudCommunications", "Identity.DirectoryManagement", "Identity.SignIns"] {
      versions["Microsoft.Graph." + name] = versions["Microsoft.Graph"]
      versions["Microsoft.Graph.Beta." + name] = versions["Microsoft.Graph.Beta"]
    }
    let names = versions.keys.sorted()
    session.availableModuleNames = names
    var made: [String: ModuleObject] = [:]
    session.availableModules = { [unowned session] wanted in
      guard let name = names.first(where: { CaseFolding.equal($0, wanted) }) else { return nil }
      let module = made[name] ?? ModuleObject(name, version: versions[name] ?? "0.0", kind: "Script", state: session.makeModuleState())
      made[name] = module
      return module
    }
  }

  /// The classes that scripts fill and hand to cmdlets.
  private static let models: [TypeDescriptor] = [
    .model("Microsoft.Open.AzureAD.Model.AssignedLicense", properties: ["DisabledPlans", "SkuId"], lists: ["DisabledPlans"]),
    .model("Microsoft.Open.AzureAD.Model.AssignedLicenses", properties: ["AddLicenses", "RemoveLicenses"], lists: ["AddLicenses", "RemoveLicenses"]),
    .model("Microsoft.Open.AzureAD.Model.PasswordProfile", properties: ["Password", "EnforceChangePasswordPolicy", "ForceChangePasswordNextLogin"]),
    .model("Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense", properties: ["DisabledPlans", "SkuId"], lists: ["DisabledPlans"]),
    .model("Microsoft.Graph.PowerShell.Models.MicrosoftGraphPasswordProfile", properties: ["ForceChangePasswordNextSignIn", "ForceChangePasswordNextSignInWithMfa", "Password"]),
    .model("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.ICallGroupMembershipDetails", properties: ["CallGroupOwnerId", "NotificationSetting"]),
    .model("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.CallGroupMembershipDetails", properties: ["CallGroupOwnerId", "NotificationSetting"]),
    .model("Microsoft.Open.AzureAD.Model.GroupIdsForMembershipCheck", properties: ["GroupIds"], lists: ["GroupIds"]),
    .model("Microsoft.Open.AzureAD.Model.CertificateAuthorityInformation", properties: ["AuthorityType", "CrlDistributionPoint", "DeltaCrlDistributionPoint", "TrustedCertificate", "TrustedIssuer", "TrustedIssuerSki"]),
    .model("Microsoft.Open.MSGraph.Model.ConditionalAccessConditionSet", properties: ["Applications", "Users", "ClientAppTypes", "Locations", "Platforms", "SignInRiskLevels", "UserRiskLevels", "Devices"]),
    .model("Microsoft.Open.MSGraph.Model.ConditionalAccessApplicationCondition", properties: ["IncludeApplications", "ExcludeApplications", "IncludeUserActions"]),
    .model("Microsoft.Open.MSGraph.Model.ConditionalAccessUserCondition", properties: ["IncludeUsers", "ExcludeUsers", "IncludeGroups", "ExcludeGroups", "IncludeRoles", "ExcludeRoles"]),
    .model("Microsoft.Open.MSGraph.Model.ConditionalAccessLocationCondition", properties: ["IncludeLocations", "ExcludeLocations"]),
    .model("Microsoft.Open.MSGraph.Model.ConditionalAccessGrantControls", properties: ["_Operator", "BuiltInControls", "CustomAuthenticationFactors", "TermsOfUse"]),
    .model("Microsoft.Open.MSGraph.Model.IpRange", properties: ["CidrAddress"]), .model("Microsoft.Open.MSGraph.Model.MsRolememberinfo", properties: ["Id"]),
    .model("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.TeamTemplate", properties: ["DisplayName", "ShortDescription", "Description", "App", "Channel", "Locale"]),
    .model("Microsoft.Rtc.Management.Hosted.Online.Models.DateTimeRange", properties: ["Start", "End"]),
    .model("Microsoft.Rtc.Management.Hosted.Online.Models.TimeRange", properties: ["Start", "End"]),
  ] + [("PinnedApp", ["Id", "Order"]), ("PinnedMessageBarApp", ["Id", "Order"]), ("AppPreset", ["Id"]), ("AppPresetMeeting", ["Id", "Order"]), ("DefaultCatalogApp", ["Id"]),
    ("GlobalCatalogApp", ["Id"]), ("PrivateCatalogApp", ["Id"])].map { .model("Microsoft.Teams.Policy.Administration.Cmdlets.Core." + $0.0, properties: $0.1) }

  private static let defaultProperties: [(String, [String])] = [
    ("Microsoft.Rtc.Management.Hosted.Online.Models.ApplicationInstance", ["ApplicationId", "DisplayName", "ObjectId", "PhoneNumber", "TenantId", "UserPrincipalName"]),
  ]

  /// What is listed though it has few properties (reference/formats.md).
  private static let lists: [(String, [String])] = [
    ("Microsoft.Rtc.Management.WritableConfig.OnlinePstnUsage", ["Identity", "Usage"]),
    ("Microsoft.Rtc.Management.WritableConfig.OnlineVoiceRoutingPolicy", ["Identity", "OnlinePstnUsages", "Description", "RouteType"]),
    ("Microsoft.Rtc.Management.WritableConfig.TenantDialPlan", ["Identity", "Description", "NormalizationRules", "SimpleName"]),
    ("Microsoft.Rtc.Management.Hosted.Online.Models.FindApplicationInstanceResult", ["Id", "Name", "TelephoneNumber"]),
    ("Microsoft.Rtc.Management.Hosted.Online.Models.ApplicationInstanceAssociation", ["Id", "ConfigurationType", "ConfigurationId", "CallPriority"]),
  ]

  /// The tables of the modules' format files.
  private static let tables: [(String, [String])] = [
    ("User", ["DisplayName", "Id", "Mail", "UserPrincipalName"]), ("LicenseDetails", ["Id", "SkuId", "SkuPartNumber"]), ("AssignedLicense", ["DisabledPlans", "SkuId"]),
    ("ServicePlanInfo", ["AppliesTo", "ProvisioningStatus", "ServicePlanId", "ServicePlanName"]),
    ("LicenseAssignmentState", ["AssignedByGroup", "DisabledPlans", "Error", "LastUpdatedDateTime", "SkuId", "State"]),
    ("SubscribedSku", ["Id", "AppliesTo", "CapabilityStatus", "ConsumedUnits", "SkuId", "SkuPartNumber"]), ("LicenseUnitsDetail", ["Enabled", "Suspended", "Warning"]),
    ("DirectoryObject", ["Id", "DeletedDateTime"]), ("Group", ["DisplayName", "Id", "MailNickname", "Description", "GroupTypes"]),
    ("Application", ["DisplayName", "Id", "AppId", "SignInAudience", "PublisherDomain"]), ("ServicePrincipal", ["DisplayName", "Id", "AppId", "SignInAudience", "ServicePrincipalType"]),
    ("AppRoleAssignment", ["DeletedDateTime", "Id", "AppRoleId", "CreatedDateTime", "PrincipalDisplayName", "PrincipalId", "PrincipalType", "ResourceDisplayName", "ResourceId"]),
    ("PasswordCredential", ["CustomKeyIdentifier", "DisplayName", "EndDateTime", "Hint", "KeyId", "SecretText", "StartDateTime"]),
    ("AppRole", ["AllowedMemberTypes", "Description", "DisplayName", "Id", "IsEnabled", "Origin", "Value"]),
    ("Domain", [
      "Id", "AuthenticationType", "AvailabilityStatus", "IsAdminManaged", "IsDefault", "IsInitial", "IsRoot", "IsVerified", "Manufacturer", "Model",
      "PasswordNotificationWindowInDays", "PasswordValidityPeriodInDays", "SupportedServices",
    ]),
  ].map { ("Microsoft.Graph.PowerShell.Models.MicrosoftGraph" + $0.0, $0.1) } + [
    ("Microsoft.Open.Teams.CommonLibrary.PSAzureContext", ["Account", "Environment", "Tenant", "TenantId"]),
    ("Microsoft.Open.Azure.AD.CommonLibrary.PSAzureContext", ["Account", "Environment", "TenantId", "TenantDomain", "AccountType"]),
    ("Microsoft.Open.AzureAD.Model.User", ["ObjectId", "DisplayName", "UserPrincipalName", "UserType"]),
    ("Microsoft.Open.AzureAD.Model.SubscribedSku", ["ObjectId", "SkuPartNumber", "PrepaidUnits", "ConsumedUnits"]),
    ("Microsoft.Open.AzureAD.Model.TenantDetail", ["ObjectId", "DisplayName", "VerifiedDomains"]), ("Microsoft.Open.AzureAD.Model.Group", ["ObjectId", "DisplayName", "Description"]),
    ("Microsoft.Online.Administration.User", ["UserPrincipalName", "DisplayName", "isLicensed"]),
    ("Microsoft.Online.Administration.Domain", ["Name", "Status", "Authentication"]),
    ("Microsoft.Online.Administration.Group", ["ObjectId", "DisplayName", "GroupType", "Description"]),
    ("Microsoft.Online.Administration.GroupMember", ["GroupMemberType", "EmailAddress", "DisplayName"]),
    ("Microsoft.Open.AzureAD.Model.Domain", ["Name", "AvailabilityStatus", "AuthenticationType"]),
  ]
}
