import Tenant

/// A role of the directory that administrators hold, by the id of its template (https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference).
struct DirectoryRole {
  let name, templateId: String

  /// The id of the role in an organisation.
  func id(in tenant: Tenant) -> String { Tenant.stableId("directory role \(name) of \(tenant.id)") }

  static let all: [DirectoryRole] = [
    ("Application Administrator", "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"), ("Billing Administrator", "b0f54661-2d74-4c50-afa3-1ec803f12efe"),
    ("Cloud Application Administrator", "158c047a-c907-4556-b7ef-446551a6b5f7"), ("Directory Readers", "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"),
    ("Exchange Administrator", "29232cdf-9323-42fd-ade2-1d097af3e4de"), ("Global Administrator", "62e90394-69f5-4237-9190-012177145e10"),
    ("Global Reader", "f2ef992c-3afb-46b9-b7cf-a126ee74c451"), ("Groups Administrator", "fdd7a751-b60b-444a-984c-02652fe8fa1c"),
    ("Helpdesk Administrator", "729827e3-9c14-49f7-bb1b-9608f156bbb8"), ("License Administrator", "4d6ac14f-3453-41d0-bef9-a3e0c569773a"),
    ("Privileged Role Administrator", "e8611ab8-c189-46e8-94e1-60213ab1f814"), ("Security Administrator", "194ae4cb-b126-40b2-bd5b-6091b380977d"),
    ("SharePoint Administrator", "f28a1f50-f6e7-4571-818b-6a12f2af6b6c"), ("Skype for Business Administrator", "75941009-915a-4869-abe7-691bff18279e"),
    ("Teams Administrator", "69091246-20e8-4a56-aa4d-066075b2a7a8"), ("Teams Communications Administrator", "baf37b3a-610e-45da-9e62-d9d1e5e8914b"),
    ("Teams Communications Support Engineer", "f70938a0-fc10-4177-9e90-2178f8765737"),
    ("Teams Communications Support Specialist", "fcf91098-03e3-41a9-b5ba-6f0ec8188a12"), ("Teams Devices Administrator", "3d762c5a-1b6c-493f-843e-55a3b42923d4"),
    ("Teams Telephony Administrator", "aa38014f-0993-46e9-9b45-30501a20909d"), ("User Administrator", "fe930be7-5e62-47db-91af-98c3a49a38b1"),
  ].map { DirectoryRole(name: $0.0, templateId: $0.1) }
}
