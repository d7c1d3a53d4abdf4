/// A user, or the disabled user object of a resource account (application instance).
public struct Account: TenantObject, Identifiable {
  public let id: String
  public var userPrincipalName: String
  public var displayName: String
  public var usageLocation: String?
  public var city: String?
  public var department: String?
  public var accountEnabled = true
  public var roles: [String] = []
  public var licenses: [License] = []
  public var enterpriseVoiceEnabled = false
  public var hostedVoiceMail: Bool?
  /// Set for resource accounts.
  public var instance: Instance?
  /// When Teams sees the account; the directory knows it before (decision D15).
  public var visibleAt: Ticks = 0

  public init(id: String, userPrincipalName: String, displayName: String) {
    (self.id, self.userPrincipalName, self.displayName) = (id, userPrincipalName, displayName)
  }

  public struct License: Equatable, Codable {
    public var skuId: String
    /// When its service plans are provisioned.
    public var provisionedAt: Ticks
    /// The ids of the service plans that were left out when it was assigned.
    public var disabledPlans: [String]?
    public init(skuId: String, provisionedAt: Ticks) { (self.skuId, self.provisionedAt) = (skuId, provisionedAt) }
  }

  /// What makes a resource account of an account.
  public struct Instance: Equatable, Codable {
    /// The application that the instance stands for; nil until one is set.
    public var applicationId: String?
    /// The application that the instance is mapped to in the agent provisioning service.
    public var mappedApplicationId: String?
    /// Whether the mapping was brought up to date after the last change of the number.
    public var isSynced = false
    public init(applicationId: String?, mappedApplicationId: String?, isSynced: Bool = false) {
      (self.applicationId, self.mappedApplicationId, self.isSynced) = (applicationId, mappedApplicationId, isSynced)
    }
  }
}

/// 100 ns since the year 1, as the shell's clock counts.
public typealias Ticks = Int64

public struct PhoneNumber: TenantObject, Identifiable {
  public var telephoneNumber: String
  /// CallingPlan, OperatorConnect or DirectRouting.
  public var numberType: String
  /// UserAssignment, VoiceApplicationAssignment, ConferenceAssignment.
  public var capability: [String]
  public var city: String?
  public var isoCountryCode: String?
  public var isTollFree = false
  /// The id of the account that holds it.
  public var assignedTo: String?
  public var locationId: String?
  /// What it is to its holder: nil for the primary number, Private or Alternate for one beside it.
  public var category: String?
  public var networkSiteId: String?
  /// What a look-up of callers by this number skips, such as SkipInternalVoip.
  public var reverseNumberLookup: [String]?
  /// What Set-CsPhoneNumberTag gave it.
  public var tags: [String]?
  /// Until when nobody may have it; `Ticks.max` for ever (rule B93).
  public var blockedUntil: Ticks?
  public var id: String { telephoneNumber }

  public init(
    telephoneNumber: String, numberType: String, capability: [String], city: String? = nil, isoCountryCode: String? = nil, isTollFree: Bool = false,
    assignedTo: String? = nil, locationId: String? = nil
  ) {
    (self.telephoneNumber, self.numberType, self.capability, self.city) = (telephoneNumber, numberType, capability, city)
    (self.isoCountryCode, self.isTollFree, self.assignedTo, self.locationId) = (isoCountryCode, isTollFree, assignedTo, locationId)
  }

  public mutating func unassign() { (assignedTo, category) = (nil, nil) }
}

public struct Application: TenantObject, Identifiable {
  public let id: String
  public let appId: String
  public var displayName: String
  public var callbackUri: String?
  /// Names of the application permissions that the registration asks for.
  public var requiredPermissions: [String] = []
  public var passwords: [Password] = []

  public init(id: String, appId: String, displayName: String, callbackUri: String? = nil, requiredPermissions: [String] = []) {
    (self.id, self.appId, self.displayName, self.callbackUri, self.requiredPermissions) = (id, appId, displayName, callbackUri, requiredPermissions)
  }

  public struct Password: Equatable, Codable {
    public var keyId: String
    public var displayName: String
    public var end: Ticks
    public init(keyId: String, displayName: String, end: Ticks) {
      (self.keyId, self.displayName, self.end) = (keyId, displayName, end)
    }
  }
}

public struct ServicePrincipal: TenantObject, Identifiable {
  public let id: String
  public let appId: String
  public var displayName: String
  /// Application permissions that an administrator consented to.
  public var assignments: [RoleAssignment] = []

  public init(id: String, appId: String, displayName: String) { (self.id, self.appId, self.displayName) = (id, appId, displayName) }

  public struct RoleAssignment: Equatable, Codable {
    public var id: String
    public var resourceId: String
    public var roleId: String
    public var createdAt: Ticks
  }
}

public struct NumberOrder: TenantObject, Identifiable {
  public let id: String
  public var name: String
  public var description: String
  public var country: String
  public var numberType: String
  public var city: String?
  public var numbers: [String]
  /// Reserved, Completed, Cancelled or Expired.
  public var status: String
  public var createdAt: Ticks
  public var expiresAt: Ticks
  public var completesAt: Ticks?
  /// Whether it is for numbers of users rather than of services (rule B85).
  public var isOfUsers: Bool { numberType.lowercased().contains("user") }
}

public struct Subscription: Equatable, Codable, Identifiable {
  public let skuId: String
  public let skuPartNumber: String
  public var enabled: Int
  public let servicePlans: [ServicePlan]
  public var id: String { skuId }

  public init(skuId: String, skuPartNumber: String, enabled: Int, servicePlans: [ServicePlan]) {
    (self.skuId, self.skuPartNumber, self.enabled, self.servicePlans) = (skuId, skuPartNumber, enabled, servicePlans)
  }
}

public struct ServicePlan: Equatable, Codable {
  public let id: String
  public let name: String
  public init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

public struct CivicLocation: Equatable, Codable, Identifiable {
  public let locationId: String
  public let civicAddressId: String
  public let companyName: String
  public let location: String
  public let houseNumber: String
  public let streetName: String
  public let city: String
  public let postalCode: String
  public let countryOrRegion: String
  public var id: String { locationId }
}

public struct Domain: Equatable, Codable {
  public let name: String
  public let isVerified: Bool
  /// Whether it is the domain that the tenant started with.
  public var isInitial: Bool { name.hasSuffix(".onmicrosoft.com") }
  public init(name: String, isVerified: Bool) { (self.name, self.isVerified) = (name, isVerified) }
}
