/// The modelled cmdlets of the services, each in a file of its name.
enum TeamsCatalog {
  static let all: [ServiceCmdlet.Type] = [
    AddMgApplicationPassword.self, GetMgApplication.self, GetMgServicePrincipal.self, GetMgServicePrincipalAppRoleAssignment.self,
    GetMgSubscribedSku.self, GetMgUser.self, GetMgUserLicenseDetail.self, NewMgApplication.self, NewMgServicePrincipal.self,
    NewMgServicePrincipalAppRoleAssignment.self, RemoveMgApplication.self, RemoveMgServicePrincipalAppRoleAssignment.self, RemoveMgUser.self,
    SetMgUserLicense.self, UpdateMgUser.self, FindCsOnlineApplicationInstance.self,
    GetCsOnlineApplicationInstance.self, GetCsOnlineUser.self, GetCsTenant.self, NewCsOnlineApplicationInstance.self,
    SetCsOnlineApplicationInstance.self, SyncCsOnlineApplicationInstance.self, GetMsolAccountSku.self, GetMsolUser.self, RemoveMsolUser.self,
    SetMsolUser.self, SetMsolUserLicense.self, ClearCsOnlineTelephoneNumberOrder.self, CompleteCsOnlineTelephoneNumberOrder.self,
    GetCsOnlineLisLocation.self, GetCsOnlineTelephoneNumberOrder.self, GetCsPhoneNumberAssignment.self, NewCsOnlineTelephoneNumberOrder.self,
    RemoveCsPhoneNumberAssignment.self, SetCsOnlineVoiceApplicationInstance.self, SetCsPhoneNumberAssignment.self, ConnectMgGraph.self,
    ConnectMicrosoftTeams.self, ConnectMsolService.self, DisconnectMgGraph.self, DisconnectMicrosoftTeams.self, GetMgContext.self,
    ImportPSSession.self, NewCsOnlineSession.self, GetCsUserPolicyAssignment.self, NewCsOnlineApplicationInstanceAssociation.self,
    GetCsOnlineApplicationInstanceAssociation.self, GetCsOnlineApplicationInstanceAssociationStatus.self,
    RemoveCsOnlineApplicationInstanceAssociation.self, ImportCsOnlineAudioFile.self, GetCsOnlineAudioFile.self, RemoveCsOnlineAudioFile.self,
    GetCsAutoAttendantSupportedLanguage.self, GetCsAutoAttendantSupportedTimeZone.self, AddTeamUser.self, GetTeamUser.self, RemoveTeamUser.self,
    GetCsEffectiveTenantDialPlan.self, TestCsEffectiveTenantDialPlan.self, TestCsVoiceNormalizationRule.self,
    NewTeamChannel.self, GetTeamChannel.self, SetTeamChannel.self, RemoveTeamChannel.self,
  ]
}
