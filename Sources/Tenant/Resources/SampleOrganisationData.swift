/// The sample organisation as JSON, with the service plans of its subscriptions (Microsoft's table of product names and
/// service plan identifiers).
enum SampleOrganisationData {
  static let json = #"""
{
 "organization": {
  "id": "0bfcd5ea-14c6-56a8-8447-da609e91d935",
  "displayName": "Contoso",
  "countryLetterCode": "US",
  "domains": [
   {
    "name": "contoso.onmicrosoft.com",
    "default": true,
    "initial": true,
    "verified": true
   },
   {
    "name": "contoso.com",
    "verified": true
   },
   {
    "name": "fabrikam.com",
    "verified": false
   }
  ]
 },
 "skus": [
  {
   "skuPartNumber": "SPE_E5",
   "enabled": 15
  },
  {
   "skuPartNumber": "SPE_E3",
   "enabled": 25
  },
  {
   "skuPartNumber": "MCOEV",
   "enabled": 10
  },
  {
   "skuPartNumber": "MCOPSTN1",
   "enabled": 7
  },
  {
   "skuPartNumber": "PHONESYSTEM_VIRTUALUSER",
   "enabled": 25
  },
  {
   "skuPartNumber": "MCOPSTNC",
   "enabled": 1000
  }
 ],
 "users": [
  {
   "id": "3025b322-729e-58c1-9dd9-ea205c97e034",
   "userPrincipalName": "admin@contoso.onmicrosoft.com",
   "displayName": "Megan Bowen",
   "usageLocation": "US",
   "city": "Redmond",
   "department": "IT",
   "licenses": [
    "SPE_E5"
   ],
   "roles": [
    "Global Administrator"
   ]
  },
  {
   "id": "3c5111e4-8d19-57a3-9e15-186e268b3837",
   "userPrincipalName": "teamsadmin@contoso.onmicrosoft.com",
   "displayName": "Isaiah Langer",
   "usageLocation": "US",
   "city": "Redmond",
   "department": "IT",
   "licenses": [
    "SPE_E5"
   ],
   "roles": [
    "Teams Administrator",
    "User Administrator",
    "License Administrator"
   ]
  },
  {
   "id": "4c81020d-ae46-5004-ac86-2d4ec03b8e54",
   "userPrincipalName": "user@contoso.onmicrosoft.com",
   "displayName": "Lynne Robbins",
   "usageLocation": "US",
   "city": "Redmond",
   "department": "Retail",
   "licenses": [
    "SPE_E3"
   ],
   "roles": []
  },
  {
   "id": "568b3623-ce94-50c8-858a-4731ca059380",
   "userPrincipalName": "adele.vance@contoso.com",
   "displayName": "Adele Vance",
   "usageLocation": "US",
   "city": "Redmond",
   "department": "Retail",
   "licenses": [
    "SPE_E5",
    "MCOPSTN1"
   ],
   "roles": []
  },
  {
   "id": "059da5a8-8f42-579f-a725-a80e05d7e76f",
   "userPrincipalName": "alex.wilber@contoso.com",
   "displayName": "Alex Wilber",
   "usageLocation": "US",
   "city": "Redmond",
   "department": "Marketing",
   "licenses": [
    "SPE_E5"
   ],
   "roles": []
  },
  {
   "id": "b091b041-45d2-5117-a827-5c8ea622d9fe",
   "userPrincipalName": "ben.olsen@contoso.com",
   "displayName": "Ben Olsen",
   "usageLocation": "US",
   "city": "Seattle",
   "department": "IT",
   "licenses": [
    "SPE_E3"
   ],
   "roles": []
  },
  {
   "id": "6ee7e341-683c-52a0-988d-f7c5efa5829c",
   "userPrincipalName": "chandra.rao@contoso.com",
   "displayName": "Chandra Rao",
   "usageLocation": "US",
   "city": "Seattle",
   "department": "Finance",
   "licenses": [
    "SPE_E3",
    "MCOEV"
   ],
   "roles": []
  },
  {
   "id": "efb1c050-1976-5991-ae97-e181b02ed36d",
   "userPrincipalName": "diego.morales@contoso.com",
   "displayName": "Diego Morales",
   "usageLocation": "US",
   "city": "Bellevue",
   "department": "Sales",
   "licenses": [
    "SPE_E5",
    "MCOPSTN1"
   ],
   "roles": []
  },
  {
   "id": "e5fc7773-9bac-5c62-932f-7e79b7ea065f",
   "userPrincipalName": "emma.lindqvist@contoso.com",
   "displayName": "Emma Lindqvist",
   "usageLocation": "US",
   "city": "Bellevue",
   "department": "Sales",
   "licenses": [
    "SPE_E5"
   ],
   "roles": []
  },
  {
   "id": "324d13f4-81fc-5c16-9734-52534d060e65",
   "userPrincipalName": "farid.haddad@contoso.com",
   "displayName": "Farid Haddad",
   "usageLocation": "US",
   "city": "Redmond",
   "department": "Support",
   "licenses": [
    "SPE_E3"
   ],
   "roles": []
  },
  {
   "id": "2c01af6a-78ea-5981-be6f-84209874cad4",
   "userPrincipalName": "grace.okafor@contoso.com",
   "displayName": "Grace Okafor",
   "usageLocation": "US",
   "city": "Redmond",
   "department": "Support",
   "licenses": [
    "SPE_E3",
    "MCOEV"
   ],
   "roles": []
  },
  {
   "id": "f6e29227-b3d5-5149-b1ab-96a3d6bb4a60",
   "userPrincipalName": "hana.suzuki@contoso.com",
   "displayName": "Hana Suzuki",
   "usageLocation": "US",
   "city": "Seattle",
   "department": "Support",
   "licenses": [
    "SPE_E5",
    "MCOPSTN1"
   ],
   "roles": []
  },
  {
   "id": "7f4a036c-3478-53b9-a61b-94558599c5a2",
   "userPrincipalName": "ivan.petrov@contoso.com",
   "displayName": "Ivan Petrov",
   "usageLocation": null,
   "city": "Seattle",
   "department": "Legal",
   "licenses": [
    "SPE_E5"
   ],
   "roles": []
  },
  {
   "id": "b901873c-d6f6-5500-b98c-a6a013ce5709",
   "userPrincipalName": "julia.brandt@contoso.com",
   "displayName": "Julia Brandt",
   "usageLocation": "GB",
   "city": "London",
   "department": "Sales",
   "licenses": [
    "SPE_E3"
   ],
   "roles": []
  },
  {
   "id": "d19e8d63-3bba-537d-aad5-45c5f868a6fb",
   "userPrincipalName": "kofi.mensah@contoso.com",
   "displayName": "Kofi Mensah",
   "usageLocation": "GB",
   "city": "London",
   "department": "Sales",
   "licenses": [
    "SPE_E3",
    "MCOEV"
   ],
   "roles": []
  },
  {
   "id": "77879786-3063-553b-b766-25f6e30f68e6",
   "userPrincipalName": "lena.fischer@contoso.com",
   "displayName": "Lena Fischer",
   "usageLocation": "GB",
   "city": "London",
   "department": "Finance",
   "licenses": [
    "SPE_E5",
    "MCOPSTN1"
   ],
   "roles": []
  },
  {
   "id": "3af01052-68e5-5e8a-a2ee-4184e5315b40",
   "userPrincipalName": "marco.bianchi@contoso.com",
   "displayName": "Marco Bianchi",
   "usageLocation": "GB",
   "city": "London",
   "department": "Support",
   "licenses": [
    "SPE_E5"
   ],
   "roles": []
  },
  {
   "id": "630ce28a-d74a-56aa-a806-7c409b143a4f",
   "userPrincipalName": "nadia.rahman@contoso.com",
   "displayName": "Nadia Rahman",
   "usageLocation": "GB",
   "city": "Reading",
   "department": "Support",
   "licenses": [
    "SPE_E3"
   ],
   "roles": []
  },
  {
   "id": "ecdd657e-442a-5f69-a45e-01d91befef78",
   "userPrincipalName": "oliver.stone@contoso.com",
   "displayName": "Oliver Stone",
   "usageLocation": "GB",
   "city": "Reading",
   "department": "IT",
   "licenses": [
    "SPE_E3",
    "MCOEV"
   ],
   "roles": []
  },
  {
   "id": "0631f8e7-4289-5fbe-8539-752387c5de95",
   "userPrincipalName": "priya.nair@contoso.com",
   "displayName": "Priya Nair",
   "usageLocation": "FR",
   "city": "Paris",
   "department": "Sales",
   "licenses": [
    "SPE_E5",
    "MCOPSTN1"
   ],
   "roles": []
  },
  {
   "id": "f814a97b-f0ad-5c28-9b5d-e11d731325bd",
   "userPrincipalName": "quentin.leroy@contoso.com",
   "displayName": "Quentin Leroy",
   "usageLocation": "FR",
   "city": "Paris",
   "department": "Sales",
   "licenses": [
    "SPE_E5"
   ],
   "roles": []
  },
  {
   "id": "fde8cc1b-c776-5466-a6f6-a16af66b0d2c",
   "userPrincipalName": "rosa.jimenez@contoso.com",
   "displayName": "Rosa Jimenez",
   "usageLocation": "FR",
   "city": "Paris",
   "department": "Finance",
   "licenses": [
    "SPE_E3"
   ],
   "roles": []
  },
  {
   "id": "61e6ef68-5598-5094-87fe-93937e08453b",
   "userPrincipalName": "samir.haddou@contoso.com",
   "displayName": "Samir Haddou",
   "usageLocation": "FR",
   "city": "Lyon",
   "department": "Support",
   "licenses": [
    "SPE_E3",
    "MCOEV"
   ],
   "roles": []
  },
  {
   "id": "37d4179e-2685-5302-960f-0b516fea6eda",
   "userPrincipalName": "tove.berg@contoso.com",
   "displayName": "Tove Berg",
   "usageLocation": "FR",
   "city": "Lyon",
   "department": "Support",
   "licenses": [
    "SPE_E5",
    "MCOPSTN1"
   ],
   "roles": []
  },
  {
   "id": "6b319854-2598-5e8f-84e5-9bcf622b04e1",
   "userPrincipalName": "uma.patel@contoso.com",
   "displayName": "Uma Patel",
   "usageLocation": "FR",
   "city": "Lyon",
   "department": "Legal",
   "licenses": [
    "SPE_E5"
   ],
   "roles": []
  }
 ],
 "applications": [
  {
   "appId": "08d9eae8-2fc8-50e9-bb9c-4904325e41f1",
   "id": "2cbef46b-112c-5046-b0ac-84992f19fdbd",
   "servicePrincipalId": "b959088b-f303-536a-94e7-346a08bfde9c",
   "displayName": "Contoso Incident Bot",
   "callbackUri": "https://incidentbot.contoso.com/callback/calling",
   "requiredPermissions": [
    "Calls.AccessMedia.All",
    "Calls.Initiate.All",
    "Calls.JoinGroupCall.All",
    "Calls.JoinGroupCallAsGuest.All"
   ],
   "consented": []
  }
 ],
 "applicationInstances": [
  {
   "objectId": "764fa225-8a4b-51b8-9a4b-d1e772d7d157",
   "userPrincipalName": "aa-main@contoso.onmicrosoft.com",
   "displayName": "Main Number",
   "applicationId": "ce933385-9390-45d1-9512-c8d228074e07",
   "licenses": [
    "PHONESYSTEM_VIRTUALUSER"
   ],
   "usageLocation": "US",
   "synced": true
  },
  {
   "objectId": "f04e3175-aeba-50c7-9139-de517e56b61e",
   "userPrincipalName": "aa-holiday@contoso.onmicrosoft.com",
   "displayName": "Holiday Greeting",
   "applicationId": "ce933385-9390-45d1-9512-c8d228074e07",
   "licenses": [
    "PHONESYSTEM_VIRTUALUSER"
   ],
   "usageLocation": "US",
   "synced": true
  },
  {
   "objectId": "61f9e036-4157-5385-964a-3505afa5371b",
   "userPrincipalName": "cq-support@contoso.onmicrosoft.com",
   "displayName": "Support Queue",
   "applicationId": "11cd3e2e-fccb-42ad-ad00-878b93575e07",
   "licenses": [
    "PHONESYSTEM_VIRTUALUSER"
   ],
   "usageLocation": "US",
   "synced": true
  },
  {
   "objectId": "7ba4d6b7-306d-53a7-825e-beb3a6c5cf1e",
   "userPrincipalName": "cq-sales@contoso.onmicrosoft.com",
   "displayName": "Sales Queue",
   "applicationId": "11cd3e2e-fccb-42ad-ad00-878b93575e07",
   "licenses": [
    "PHONESYSTEM_VIRTUALUSER"
   ],
   "usageLocation": "US",
   "synced": true
  }
 ],
 "phoneNumbers": [
  {
   "telephoneNumber": "+14255550110",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "Redmond",
   "isoCountryCode": "US",
   "assignedTo": "adele.vance@contoso.com"
  },
  {
   "telephoneNumber": "+14255550111",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "Bellevue",
   "isoCountryCode": "US",
   "assignedTo": "diego.morales@contoso.com"
  },
  {
   "telephoneNumber": "+14255550112",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "Seattle",
   "isoCountryCode": "US",
   "assignedTo": "hana.suzuki@contoso.com"
  },
  {
   "telephoneNumber": "+442079460113",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "London",
   "isoCountryCode": "GB",
   "assignedTo": "lena.fischer@contoso.com"
  },
  {
   "telephoneNumber": "+33199000114",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "Paris",
   "isoCountryCode": "FR",
   "assignedTo": "priya.nair@contoso.com"
  },
  {
   "telephoneNumber": "+33199000115",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "Lyon",
   "isoCountryCode": "FR",
   "assignedTo": "tove.berg@contoso.com"
  },
  {
   "telephoneNumber": "+14255550190",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "Redmond",
   "isoCountryCode": "US"
  },
  {
   "telephoneNumber": "+14255550191",
   "numberType": "CallingPlan",
   "capability": [
    "UserAssignment"
   ],
   "city": "Redmond",
   "isoCountryCode": "US"
  },
  {
   "telephoneNumber": "+14255550100",
   "numberType": "CallingPlan",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment"
   ],
   "city": "Redmond",
   "isoCountryCode": "US",
   "assignedTo": "aa-main@contoso.onmicrosoft.com"
  },
  {
   "telephoneNumber": "+14255550101",
   "numberType": "CallingPlan",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment"
   ],
   "city": "Redmond",
   "isoCountryCode": "US",
   "assignedTo": "cq-support@contoso.onmicrosoft.com"
  },
  {
   "telephoneNumber": "+14255550102",
   "numberType": "CallingPlan",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment"
   ],
   "city": "Redmond",
   "isoCountryCode": "US"
  },
  {
   "telephoneNumber": "+14255550103",
   "numberType": "CallingPlan",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment"
   ],
   "city": "Seattle",
   "isoCountryCode": "US"
  },
  {
   "telephoneNumber": "+18005550150",
   "numberType": "CallingPlan",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment"
   ],
   "city": null,
   "isoCountryCode": "US",
   "tollFree": true
  },
  {
   "telephoneNumber": "+442079460200",
   "numberType": "OperatorConnect",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment",
    "UserAssignment"
   ],
   "city": "London",
   "isoCountryCode": "GB"
  },
  {
   "telephoneNumber": "+14255550170",
   "numberType": "DirectRouting",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment",
    "UserAssignment"
   ],
   "city": null,
   "isoCountryCode": null,
   "assignedTo": "ben.olsen@contoso.com"
  },
  {
   "telephoneNumber": "+14255550171",
   "numberType": "DirectRouting",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment",
    "UserAssignment"
   ],
   "city": null,
   "isoCountryCode": null
  },
  {
   "telephoneNumber": "+14255550172;ext=901",
   "numberType": "DirectRouting",
   "capability": [
    "ConferenceAssignment",
    "VoiceApplicationAssignment",
    "UserAssignment"
   ],
   "city": null,
   "isoCountryCode": null
  }
 ],
 "civicAddresses": [
  {
   "civicAddressId": "51233299-8218-50f5-b888-3dd9493de812",
   "companyName": "Contoso",
   "houseNumber": "1",
   "streetName": "Microsoft Way",
   "city": "Redmond",
   "postalCode": "98052",
   "countryOrRegion": "US",
   "locations": [
    {
     "locationId": "031678db-70cc-5df4-92c1-e11c40b1b9d5",
     "location": "Floor 1"
    },
    {
     "locationId": "b40e463e-9daf-563a-917c-f4d0b0d3148f",
     "location": "Floor 2"
    }
   ]
  },
  {
   "civicAddressId": "9b376836-2383-53aa-90a9-39a2f85fab13",
   "companyName": "Contoso",
   "houseNumber": "2",
   "streetName": "Kingdom Street",
   "city": "London",
   "postalCode": "W2 6BD",
   "countryOrRegion": "GB",
   "locations": [
    {
     "locationId": "b54e801b-4c5b-5ae2-a7a9-fa3e34c4fa4e",
     "location": "Reception"
    }
   ]
  },
  {
   "civicAddressId": "7eb6c2e5-83d3-54a5-bda0-6f8633730cbf",
   "companyName": "Contoso",
   "houseNumber": "39",
   "streetName": "Quai du President Roosevelt",
   "city": "Paris",
   "postalCode": "92130",
   "countryOrRegion": "FR",
   "locations": [
    {
     "locationId": "7c5aeff8-f61e-5d8c-bb1c-0904493ec7c6",
     "location": "Accueil"
    }
   ]
  }
 ],
 "directRouting": {
  "gateways": [
   {
    "identity": "sbc1.contoso.com",
    "sipSignalingPort": 5061,
    "enabled": true
   }
  ],
  "pstnUsages": [
   "US",
   "International"
  ],
  "routes": [
   {
    "name": "US",
    "priority": 0,
    "numberPattern": "^\\+1(\\d{10})$",
    "pstnUsages": [
     "US"
    ],
    "gateways": [
     "sbc1.contoso.com"
    ]
   },
   {
    "name": "International",
    "priority": 1,
    "numberPattern": "^\\+\\d{7,15}$",
    "pstnUsages": [
     "International"
    ],
    "gateways": [
     "sbc1.contoso.com"
    ]
   }
  ],
  "voiceRoutingPolicies": [
   {
    "name": "US only",
    "pstnUsages": [
     "US"
    ]
   },
   {
    "name": "Unrestricted",
    "pstnUsages": [
     "US",
     "International"
    ]
   }
  ]
 },
 "dialPlans": [
  {
   "name": "Redmond",
   "rules": [
    {
     "name": "Extension",
     "pattern": "^(\\d{4})$",
     "translation": "+1425555$1"
    },
    {
     "name": "Local",
     "pattern": "^(\\d{7})$",
     "translation": "+1425$1"
    }
   ]
  }
 ],
 "callQueues": [
  {
   "name": "Support",
   "instance": "cq-support@contoso.onmicrosoft.com",
   "agents": [
    "farid.haddad@contoso.com",
    "grace.okafor@contoso.com",
    "hana.suzuki@contoso.com"
   ],
   "routingMethod": "Attendant"
  },
  {
   "name": "Sales",
   "instance": "cq-sales@contoso.onmicrosoft.com",
   "agents": [
    "diego.morales@contoso.com"
   ],
   "routingMethod": "RoundRobin"
  }
 ],
 "autoAttendants": [
  {
   "name": "Main",
   "instance": "aa-main@contoso.onmicrosoft.com",
   "language": "en-US",
   "timeZone": "Pacific Standard Time",
   "menu": [
    {
     "tone": "1",
     "queue": "Support"
    },
    {
     "tone": "2",
     "queue": "Sales"
    },
    {
     "tone": "0",
     "operator": "adele.vance@contoso.com"
    }
   ]
  },
  {
   "name": "Holiday",
   "instance": "aa-holiday@contoso.onmicrosoft.com",
   "language": "en-US",
   "timeZone": "UTC",
   "menu": []
  }
 ],
 "skuCatalog": [
  {
   "skuPartNumber": "MCOEV",
   "skuId": "e43b5b99-8dfb-405f-9987-dc307f34bcbd",
   "servicePlans": [
    {
     "id": "4828c8ec-dc2e-4779-b502-87ac9ce28ab7",
     "name": "MCOEV"
    }
   ]
  },
  {
   "skuPartNumber": "MCOPSTN1",
   "skuId": "0dab259f-bf13-4952-b7f8-7db8f131b28d",
   "servicePlans": [
    {
     "id": "4ed3ff63-69d7-4fb7-b984-5aec7f605ca8",
     "name": "MCOPSTN1"
    }
   ]
  },
  {
   "skuPartNumber": "MCOPSTNC",
   "skuId": "47794cd0-f0e5-45c5-9033-2eb6b5fc84e0",
   "servicePlans": [
    {
     "id": "505e180f-f7e0-4b65-91d4-00d670bbd18c",
     "name": "MCOPSTNC"
    }
   ]
  },
  {
   "skuPartNumber": "PHONESYSTEM_VIRTUALUSER",
   "skuId": "440eaaa8-b3e0-484b-a8be-62870b9ba70a",
   "servicePlans": [
    {
     "id": "f47330e9-c134-43b3-9993-e7f004506889",
     "name": "MCOEV_VIRTUALUSER"
    }
   ]
  },
  {
   "skuPartNumber": "SPE_E3",
   "skuId": "05e9a617-0261-4cee-bb44-138d3ef5d965",
   "servicePlans": [
    {
     "id": "795f6fe0-cc4d-4773-b050-5dde4dc704c9",
     "name": "UNIVERSAL_PRINT_01"
    },
    {
     "id": "7547a3fe-08ee-4ccb-b430-5077c5041653",
     "name": "YAMMER_ENTERPRISE"
    },
    {
     "id": "94a54592-cd8b-425e-87c6-97868b000b91",
     "name": "WHITEBOARD_PLAN2"
    },
    {
     "id": "a23b959c-7ce8-4e57-9140-b90eb88a9e97",
     "name": "SWAY"
    },
    {
     "id": "a82fbf69-b4d7-49f4-83a6-915b2cf354f4",
     "name": "VIVAENGAGE_CORE"
    },
    {
     "id": "c87f142c-d1e9-4363-8630-aaea9c4d9ae5",
     "name": "BPOS_S_TODO_2"
    },
    {
     "id": "21b439ba-a0ca-424f-a6cc-52f954a5b111",
     "name": "WIN10_PRO_ENT_SUB"
    },
    {
     "id": "b76fb638-6ba6-402a-b9f9-83d28acb3d86",
     "name": "VIVA_LEARNING_SEEDED"
    },
    {
     "id": "9a6eeb79-0b4b-4bf0-9808-39d99a2cd5a3",
     "name": "Windows_Autopatch"
    },
    {
     "id": "c1ec4a95-1f05-45b3-a911-aa3fa01094f5",
     "name": "INTUNE_A"
    },
    {
     "id": "6c57d4b6-3b23-47a5-9bc9-69f17b4947b3",
     "name": "RMS_S_PREMIUM"
    },
    {
     "id": "4ff01e01-1ba7-4d71-8cf8-ce96c3bbcf14",
     "name": "DYN365_CDS_O365_P2"
    },
    {
     "id": "8a256a2b-b617-496d-b51b-e76466e88db0",
     "name": "MFA_PREMIUM"
    },
    {
     "id": "932ad362-64a8-4783-9106-97849a1a30b9",
     "name": "ADALLOM_S_DISCOVERY"
    },
    {
     "id": "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
     "name": "AAD_PREMIUM"
    },
    {
     "id": "0feaeb32-d00e-4d66-bd5a-43b5b83db82c",
     "name": "MCOSTANDARD"
    },
    {
     "id": "c68f8d98-5534-41c8-bf36-22fa496fa792",
     "name": "POWERAPPS_O365_P2"
    },
    {
     "id": "041fe683-03e4-45b6-b1af-c0cdc516daee",
     "name": "POWER_VIRTUAL_AGENTS_O365_P2"
    },
    {
     "id": "7bf960f6-2cd9-443a-8046-5dbff9558365",
     "name": "WINDOWSUPDATEFORBUSINESS_DEPLOYMENTSERVICE"
    },
    {
     "id": "5dbe027f-2339-4123-9542-606e4d348a72",
     "name": "SHAREPOINTENTERPRISE"
    },
    {
     "id": "76846ad7-7776-4c40-a281-a386362dd1b9",
     "name": "FLOW_O365_P2"
    },
    {
     "id": "31b4e2fc-4cd6-4e7d-9c1b-41407303bd66",
     "name": "PROJECT_O365_P2"
    },
    {
     "id": "0d0c0d31-fae7-41f2-b909-eaf4d7f26dba",
     "name": "Bing_Chat_Enterprise"
    },
    {
     "id": "dcf9d2f4-772e-4434-b757-77a453cfbc02",
     "name": "MESH_AVATARS_FOR_TEAMS"
    },
    {
     "id": "3efbd4ed-8958-4824-8389-1321f8730af8",
     "name": "MESH_AVATARS_ADDITIONAL_FOR_TEAMS"
    },
    {
     "id": "bea4c11e-220a-4e6d-8eb8-8ea15d019f90",
     "name": "RMS_S_ENTERPRISE"
    },
    {
     "id": "95b76021-6a53-4741-ab8b-1d1f3d66a95a",
     "name": "CDS_O365_P2"
    },
    {
     "id": "a6520331-d7d4-4276-95f5-15c0933bc757",
     "name": "GRAPH_CONNECTORS_SEARCH_INDEX"
    },
    {
     "id": "f0ff6ac6-297d-49cd-be34-6dfef97f0c28",
     "name": "MESH_IMMERSIVE_FOR_TEAMS"
    },
    {
     "id": "2b815d45-56e4-4e3a-b65c-66cb9175b560",
     "name": "ContentExplorer_Standard"
    },
    {
     "id": "5136a095-5cf0-4aff-bec3-e84448b38ea5",
     "name": "MIP_S_CLP1"
    },
    {
     "id": "33c4f319-9bdd-48d6-9c4d-410b750a4a5a",
     "name": "MYANALYTICS_P2"
    },
    {
     "id": "43de0ff5-c92c-492b-9116-175376d08c38",
     "name": "OFFICESUBSCRIPTION"
    },
    {
     "id": "6f23d6a9-adbf-481c-8538-b4c095654487",
     "name": "M365_LIGHTHOUSE_CUSTOMER_PLAN1"
    },
    {
     "id": "d55411c9-cfff-40a9-87c7-240f14df7da5",
     "name": "M365_LIGHTHOUSE_PARTNER_PLAN1"
    },
    {
     "id": "efb87545-963c-4e0d-99df-69c6916d9eb0",
     "name": "EXCHANGE_S_ENTERPRISE"
    },
    {
     "id": "a1ace008-72f3-4ea0-8dac-33b3a23a2472",
     "name": "CLIPCHAMP"
    },
    {
     "id": "199a5c09-e0ca-4e37-8f7c-b05d533e1ea2",
     "name": "MICROSOFTBOOKINGS"
    },
    {
     "id": "db4d623d-b514-490b-b7ef-8885eee514de",
     "name": "Nucleus"
    },
    {
     "id": "882e1d05-acd1-4ccb-8708-6ee03664b117",
     "name": "INTUNE_O365"
    },
    {
     "id": "e95bec33-7c88-4a70-8e19-b10bd9d0c014",
     "name": "SHAREPOINTWAC"
    },
    {
     "id": "9e700747-8b1d-45e5-ab8d-ef187ceec156",
     "name": "STREAM_O365_E3"
    },
    {
     "id": "8c7d2df8-86f0-4902-b2ed-a0458298f3b3",
     "name": "Deskless"
    },
    {
     "id": "57ff2da0-773e-42df-b2af-ffb7a2317929",
     "name": "TEAMS1"
    },
    {
     "id": "b737dad2-2f6c-4c65-90e3-ca563267e8b9",
     "name": "PROJECTWORKMANAGEMENT"
    },
    {
     "id": "c4b8c31a-fb44-4c65-9837-a21f55fcabda",
     "name": "MICROSOFT_LOOP"
    },
    {
     "id": "aebd3021-9f8f-4bf8-bbe3-0ed2f4f047a1",
     "name": "KAIZALA_O365_P3"
    },
    {
     "id": "2789c901-c14e-48ab-a76a-be334d9d793a",
     "name": "FORMS_PLAN_E3"
    },
    {
     "id": "292cc034-7b7c-4950-aaf5-943befd3f1d4",
     "name": "MDE_LITE"
    },
    {
     "id": "94065c59-bc8e-4e8b-89e5-5138d471eaff",
     "name": "MICROSOFT_SEARCH"
    },
    {
     "id": "f20fedf3-f3c3-43c3-8267-2bfdd51c0939",
     "name": "ATP_ENTERPRISE"
    }
   ]
  },
  {
   "skuPartNumber": "SPE_E5",
   "skuId": "06ebc4ee-1bb5-47dd-8120-11324bc54e06",
   "servicePlans": [
    {
     "id": "8c7d2df8-86f0-4902-b2ed-a0458298f3b3",
     "name": "Deskless"
    },
    {
     "id": "0feaeb32-d00e-4d66-bd5a-43b5b83db82c",
     "name": "MCOSTANDARD"
    },
    {
     "id": "5dbe027f-2339-4123-9542-606e4d348a72",
     "name": "SHAREPOINTENTERPRISE"
    },
    {
     "id": "9d0c4ee5-e4a1-4625-ab39-d82b619b1a34",
     "name": "INSIDER_RISK_MANAGEMENT"
    },
    {
     "id": "41fcdd7d-4733-4863-9cf4-c65b83ce2df4",
     "name": "COMMUNICATIONS_COMPLIANCE"
    },
    {
     "id": "c948ea65-2053-4a5a-8a62-9eaaaf11b522",
     "name": "PURVIEW_DISCOVERY"
    },
    {
     "id": "b21a6b06-1988-436e-a07b-51ec6d9f52ad",
     "name": "PROJECT_O365_P3"
    },
    {
     "id": "617b097b-4b93-4ede-83de-5f075bb5fb2f",
     "name": "PREMIUM_ENCRYPTION"
    },
    {
     "id": "70d33638-9c74-4d01-bfd3-562de28bd4ba",
     "name": "BI_AZURE_P2"
    },
    {
     "id": "9c0dab89-a30c-4117-86e7-97bda240acd2",
     "name": "POWERAPPS_O365_P3"
    },
    {
     "id": "e95bec33-7c88-4a70-8e19-b10bd9d0c014",
     "name": "SHAREPOINTWAC"
    },
    {
     "id": "a23b959c-7ce8-4e57-9140-b90eb88a9e97",
     "name": "SWAY"
    },
    {
     "id": "b1188c4c-1b36-4018-b48b-ee07604f6feb",
     "name": "PAM_ENTERPRISE"
    },
    {
     "id": "8c098270-9dd4-4350-9b30-ba4703f3b36b",
     "name": "ADALLOM_S_O365"
    },
    {
     "id": "4de31727-a228-4ec3-a5bf-8e45b5ca48cc",
     "name": "EQUIVIO_ANALYTICS"
    },
    {
     "id": "db4d623d-b514-490b-b7ef-8885eee514de",
     "name": "Nucleus"
    },
    {
     "id": "882e1d05-acd1-4ccb-8708-6ee03664b117",
     "name": "INTUNE_O365"
    },
    {
     "id": "57ff2da0-773e-42df-b2af-ffb7a2317929",
     "name": "TEAMS1"
    },
    {
     "id": "6c6042f5-6f01-4d67-b8c1-eb99d36eed3e",
     "name": "STREAM_O365_E5"
    },
    {
     "id": "bf6f5520-59e3-4f82-974b-7dbbc4fd27c7",
     "name": "SAFEDOCS"
    },
    {
     "id": "3fb82609-8c27-4f7b-bd51-30634711ee67",
     "name": "BPOS_S_TODO_3"
    },
    {
     "id": "b76fb638-6ba6-402a-b9f9-83d28acb3d86",
     "name": "VIVA_LEARNING_SEEDED"
    },
    {
     "id": "94065c59-bc8e-4e8b-89e5-5138d471eaff",
     "name": "MICROSOFT_SEARCH"
    },
    {
     "id": "ded3d325-1bdc-453e-8432-5bac26d7a014",
     "name": "POWER_VIRTUAL_AGENTS_O365_P3"
    },
    {
     "id": "07699545-9485-468e-95b6-2fca3738be01",
     "name": "FLOW_O365_P3"
    },
    {
     "id": "c1ec4a95-1f05-45b3-a911-aa3fa01094f5",
     "name": "INTUNE_A"
    },
    {
     "id": "eec0eb4f-6444-4f95-aba0-50c24d67f998",
     "name": "AAD_PREMIUM_P2"
    },
    {
     "id": "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
     "name": "AAD_PREMIUM"
    },
    {
     "id": "14ab5db5-e6c4-4b20-b4bc-13e36fd2227f",
     "name": "ATA"
    },
    {
     "id": "2e2ddb96-6af9-4b1d-a3f0-d6ecfd22edb2",
     "name": "ADALLOM_S_STANDALONE"
    },
    {
     "id": "8a256a2b-b617-496d-b51b-e76466e88db0",
     "name": "MFA_PREMIUM"
    },
    {
     "id": "28b0fa46-c39a-4188-89e2-58e979a6b014",
     "name": "DYN365_CDS_O365_P3"
    },
    {
     "id": "5689bec4-755d-4753-8b61-40975025187c",
     "name": "RMS_S_PREMIUM2"
    },
    {
     "id": "6c57d4b6-3b23-47a5-9bc9-69f17b4947b3",
     "name": "RMS_S_PREMIUM"
    },
    {
     "id": "7bf960f6-2cd9-443a-8046-5dbff9558365",
     "name": "WINDOWSUPDATEFORBUSINESS_DEPLOYMENTSERVICE"
    },
    {
     "id": "9a6eeb79-0b4b-4bf0-9808-39d99a2cd5a3",
     "name": "Windows_Autopatch"
    },
    {
     "id": "21b439ba-a0ca-424f-a6cc-52f954a5b111",
     "name": "WIN10_PRO_ENT_SUB"
    },
    {
     "id": "795f6fe0-cc4d-4773-b050-5dde4dc704c9",
     "name": "UNIVERSAL_PRINT_01"
    },
    {
     "id": "64bfac92-2b17-4482-b5e5-a0304429de3e",
     "name": "MICROSOFTENDPOINTDLP"
    },
    {
     "id": "871d91ec-ec1a-452b-a83f-bd76c7d770ef",
     "name": "WINDEFATP"
    },
    {
     "id": "7547a3fe-08ee-4ccb-b430-5077c5041653",
     "name": "YAMMER_ENTERPRISE"
    },
    {
     "id": "4a51bca5-1eff-43f5-878c-177680f191af",
     "name": "WHITEBOARD_PLAN3"
    },
    {
     "id": "a82fbf69-b4d7-49f4-83a6-915b2cf354f4",
     "name": "VIVAENGAGE_CORE"
    },
    {
     "id": "65cc641f-cccd-4643-97e0-a17e3045e541",
     "name": "RECORDS_MANAGEMENT"
    },
    {
     "id": "99cd49a9-0e54-4e07-aea1-d8d9f5f704f5",
     "name": "Defender_for_Iot_Enterprise"
    },
    {
     "id": "34c0d7a0-a70f-4668-9238-47f9fc208882",
     "name": "EXCHANGE_ANALYTICS"
    },
    {
     "id": "33c4f319-9bdd-48d6-9c4d-410b750a4a5a",
     "name": "MYANALYTICS_P2"
    },
    {
     "id": "5136a095-5cf0-4aff-bec3-e84448b38ea5",
     "name": "MIP_S_CLP1"
    },
    {
     "id": "efb0351d-3b08-4503-993d-383af8de41e3",
     "name": "MIP_S_CLP2"
    },
    {
     "id": "2b815d45-56e4-4e3a-b65c-66cb9175b560",
     "name": "ContentExplorer_Standard"
    },
    {
     "id": "d9fa6af4-e046-4c89-9226-729a0786685d",
     "name": "Content_Explorer"
    },
    {
     "id": "c4801e8a-cb58-4c35-aca6-f2dcc106f287",
     "name": "INFORMATION_BARRIERS"
    },
    {
     "id": "f0ff6ac6-297d-49cd-be34-6dfef97f0c28",
     "name": "MESH_IMMERSIVE_FOR_TEAMS"
    },
    {
     "id": "a6520331-d7d4-4276-95f5-15c0933bc757",
     "name": "GRAPH_CONNECTORS_SEARCH_INDEX"
    },
    {
     "id": "efb87545-963c-4e0d-99df-69c6916d9eb0",
     "name": "EXCHANGE_S_ENTERPRISE"
    },
    {
     "id": "cd31b152-6326-4d1b-ae1b-997b625182e6",
     "name": "MIP_S_Exchange"
    },
    {
     "id": "3ec18638-bd4c-4d3b-8905-479ed636b83e",
     "name": "CustomerLockboxA_Enterprise"
    },
    {
     "id": "9f431833-0334-42de-a7dc-70aa40db46db",
     "name": "LOCKBOX_ENTERPRISE"
    },
    {
     "id": "afa73018-811e-46e9-988f-f75d2b1b8430",
     "name": "CDS_O365_P3"
    },
    {
     "id": "0d0c0d31-fae7-41f2-b909-eaf4d7f26dba",
     "name": "Bing_Chat_Enterprise"
    },
    {
     "id": "bea4c11e-220a-4e6d-8eb8-8ea15d019f90",
     "name": "RMS_S_ENTERPRISE"
    },
    {
     "id": "3efbd4ed-8958-4824-8389-1321f8730af8",
     "name": "MESH_AVATARS_ADDITIONAL_FOR_TEAMS"
    },
    {
     "id": "b737dad2-2f6c-4c65-90e3-ca563267e8b9",
     "name": "PROJECTWORKMANAGEMENT"
    },
    {
     "id": "2f442157-a11c-46b9-ae5b-6e39ff4e5849",
     "name": "M365_ADVANCED_AUDITING"
    },
    {
     "id": "43de0ff5-c92c-492b-9116-175376d08c38",
     "name": "OFFICESUBSCRIPTION"
    },
    {
     "id": "dcf9d2f4-772e-4434-b757-77a453cfbc02",
     "name": "MESH_AVATARS_FOR_TEAMS"
    },
    {
     "id": "f6de4823-28fa-440b-b886-4783fa86ddba",
     "name": "M365_AUDIT_PLATFORM"
    },
    {
     "id": "d2d51368-76c9-4317-ada2-a12c004c432f",
     "name": "ML_CLASSIFICATION"
    },
    {
     "id": "c4b8c31a-fb44-4c65-9837-a21f55fcabda",
     "name": "MICROSOFT_LOOP"
    },
    {
     "id": "0898bdbb-73b0-471a-81e5-20f1fe4dd66e",
     "name": "KAIZALA_STANDALONE"
    },
    {
     "id": "d587c7a3-bda9-4f99-8776-9bcf59c84f75",
     "name": "INSIDER_RISK"
    },
    {
     "id": "e26c2fcc-ab91-4a61-b35c-03cdc8dddf66",
     "name": "INFO_GOVERNANCE"
    },
    {
     "id": "3e26ee1f-8a5f-4d52-aee2-b81ce45c8f40",
     "name": "MCOMEETADV"
    },
    {
     "id": "531ee2f8-b1cb-453b-9c21-d2180d014ca5",
     "name": "EXCEL_PREMIUM"
    },
    {
     "id": "8e0c0a52-6a6c-4d40-8370-dd62790dcd70",
     "name": "THREAT_INTELLIGENCE"
    },
    {
     "id": "f20fedf3-f3c3-43c3-8267-2bfdd51c0939",
     "name": "ATP_ENTERPRISE"
    },
    {
     "id": "e212cbc7-0961-4c40-9825-01117710dcb1",
     "name": "FORMS_PLAN_E5"
    },
    {
     "id": "6db1f1db-2b46-403f-be40-e39395f08dbb",
     "name": "CUSTOMER_KEY"
    },
    {
     "id": "6dc145d6-95dd-4191-b9c3-185575ee6f6b",
     "name": "COMMUNICATIONS_DLP"
    },
    {
     "id": "a1ace008-72f3-4ea0-8dac-33b3a23a2472",
     "name": "CLIPCHAMP"
    },
    {
     "id": "199a5c09-e0ca-4e37-8f7c-b05d533e1ea2",
     "name": "MICROSOFTBOOKINGS"
    },
    {
     "id": "4828c8ec-dc2e-4779-b502-87ac9ce28ab7",
     "name": "MCOEV"
    },
    {
     "id": "6f23d6a9-adbf-481c-8538-b4c095654487",
     "name": "M365_LIGHTHOUSE_CUSTOMER_PLAN1"
    },
    {
     "id": "bf28f719-7844-4079-9c78-c1307898e192",
     "name": "MTP"
    },
    {
     "id": "a413a9ff-720c-4822-98ef-2f37c2a21f4c",
     "name": "MICROSOFT_COMMUNICATION_COMPLIANCE"
    },
    {
     "id": "46129a58-a698-46f0-aa5b-17f6586297d9",
     "name": "DATA_INVESTIGATIONS"
    }
   ]
  }
 ]
}
"""#
}
