/// A user, or the disabled user object of a resource account (application instance).
public struct Account: Equatable, Identifiable {
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
  /// Set for resource accounts.
  public var instance: Instance?
  /// When Teams sees the account; the directory knows it before (decision D15).
  public var visibleAt: Ticks = 0

  public struct License: Equatable {
    public var skuId: String
    /// When its service plans are provisioned.
    public var provisionedAt: Ticks
  }

  /// What makes a resource account of an account.
  public struct Instance: Equatable {
    /// The application that the instance stands for; nil until one is set.
    public var applicationId: String?
    /// The application that the instance is mapped to in the agent provisioning service.
    public var mappedApplicationId: String?
    /// Whether the mapping was brought up to date after the last change of the number.
    public var isSynced = false
  }
}

/// 100 ns since the year 1, as the shell's clock counts.
public typealias Ticks = Int64

public struct PhoneNumber: Equatable, Identifiable {
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
  public var id: String { telephoneNumber }
}

public struct Application: Equatable, Identifiable {
  public let id: String
  public let appId: String
  public var displayName: String
  public var callbackUri: String?
  /// Names of the application permissions that the registration asks for.
  public var requiredPermissions: [String] = []
  public var passwords: [Password] = []

  public struct Password: Equatable {
    public var keyId: String
    public var displayName: String
    public var end: Ticks
    public init(keyId: String, displayName: String, end: Ticks) {
      (self.keyId, self.displayName, self.end) = (keyId, displayName, end)
    }
  }
}

public struct ServicePrincipal: Equatable, Identifiable {
  public let id: String
  public let appId: String
  public var displayName: String
  /// Application permissions that an administrator consented to.
  public var assignments: [RoleAssignment] = []

  public struct RoleAssignment: Equatable {
    public var id: String
    public var resourceId: String
    public var roleId: String
    public var createdAt: Ticks
  }
}

public struct NumberOrder: Equatable, Identifiable {
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
}

public struct Subscription: Equatable, Identifiable {
  public let skuId: String
  public let skuPartNumber: String
  public var enabled: Int
  public let servicePlans: [ServicePlan]
  public var id: String { skuId }
}

public struct ServicePlan: Equatable {
  public let id: String
  public let name: String
}

public struct CivicLocation: Equatable, Identifiable {
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

public struct Domain: Equatable {
  public let name: String
  public let isVerified: Bool
}

/// Everything that the organisation is at one time.
public struct TenantState: Equatable {
  public var accounts: [String: Account] = [:]
  public var numbers: [String: PhoneNumber] = [:]
  public var applications: [String: Application] = [:]
  public var principals: [String: ServicePrincipal] = [:]
  public var orders: [String: NumberOrder] = [:]
  /// Policies and configurations that differ from what the service starts with, by `noun/identity`.
  public var settings: [String: Setting] = [:]
  /// Call queues, teams and other objects that their properties describe, by kind and id.
  public var records: [String: ServiceRecord] = [:]
  /// Policies granted to accounts, groups and everyone, by `noun/target`.
  public var grants: [String: PolicyGrant] = [:]
  /// Accounts that were removed and can be restored.
  public var removedAccounts: [String: Account] = [:]
  /// The index of accounts by lower-case user principal name.
  public var accountIds: [String: String] = [:]

  public mutating func store(_ account: Account) {
    if let old = accounts[account.id] { accountIds[old.userPrincipalName.lowercased()] = nil }
    accounts[account.id] = account
    accountIds[account.userPrincipalName.lowercased()] = account.id
  }

  public mutating func remove(_ account: Account) {
    accounts[account.id] = nil
    accountIds[account.userPrincipalName.lowercased()] = nil
    removedAccounts[account.id] = account
  }
}
