import PowerShellFormatting
import PowerShellRuntime
import Tenant

/// Registers the services' cmdlets, modules and views.
public enum TeamsModules {
  public static func register(in session: Session, views: ViewTable) {
    var models: [String: () -> Cmdlet] = [:]
    for type in TeamsCatalog.all {
      models[type.name.lowercased()] = { type.init() }
      if !type.declaration.name.isEmpty { session.cmdlets.register(type.declaration) }
    }
    let catalog = ReferenceCatalog(models)
    session.cmdlets.addLoader(catalog.find, all: { catalog.all })
    for (type, names) in defaultProperties { views.setDefaultProperties(type, names) }
  }

  private static let defaultProperties: [(String, [String])] = [
    ("Microsoft.Rtc.Management.Hosted.Online.Models.ApplicationInstance", ["ApplicationId", "DisplayName", "ObjectId", "PhoneNumber", "TenantId", "UserPrincipalName"]),
    ("Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser", ["DisplayName", "Id", "Mail", "UserPrincipalName"]),
    ("Microsoft.Graph.PowerShell.Models.MicrosoftGraphSubscribedSku", ["Id", "SkuPartNumber", "SkuId", "ConsumedUnits"]),
    ("Microsoft.Graph.PowerShell.Models.MicrosoftGraphApplication", ["DisplayName", "Id", "AppId", "SignInAudience"]),
    ("Microsoft.Graph.PowerShell.Models.MicrosoftGraphServicePrincipal", ["DisplayName", "Id", "AppId", "ServicePrincipalType"]),
  ]
}
