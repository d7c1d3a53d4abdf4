import Tenant

/// What the service's Global instances hold where the parameter pages name no default: inferred from the objects that Get- cmdlets
/// return in documentation and public scripts (docs/divergences.md).
enum ServiceDefaults {
  /// The value of a property; nil where the family's own default stands.
  static func value(_ noun: String, _ property: String) -> PropertyValue? { table[noun.lowercased()]?[property.lowercased()] }

  /// By noun in lower case: `Property=value`, of which `True`, `False` and whole numbers are no text.
  private static let table: [String: [String: PropertyValue]] = texts.mapValues { text in
    var values: [String: PropertyValue] = [:]
    for pair in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      values[parts[0].lowercased()] = parts[1] == "True" ? .flag(true) : parts[1] == "False" ? .flag(false) : Int(parts[1]).map { .whole($0) } ?? .text(parts[1])
    }
    return values
  }

  private static let texts: [String: String] = [
    "csteamscallingpolicy": """
      AllowPrivateCalling=True AllowWebPSTNCalling=True AllowSIPDevicesCalling=False AllowVoicemail=UserOverride AllowCallGroups=True AllowDelegation=True
      AllowCallForwardingToUser=True AllowCallForwardingToPhone=True AllowCallRedirect=Disabled PreventTollBypass=False BusyOnBusyEnabledType=Disabled
      AllowCloudRecordingForCalls=False AllowTranscriptionForCalling=False LiveCaptionsEnabledTypeForCalling=DisabledUserOverride
      SpamFilteringEnabledType=Enabled CallRecordingExpirationDays=60 EnableWebPstnMediaBypass=False EnableRecordingAndTranscriptionCustomMessage=False
      """,
    "csteamsmeetingpolicy": """
      AllowAnnotations=True AllowAnonymousUsersToDialOut=False AllowAnonymousUsersToStartMeeting=False AllowAvatarsInGallery=True AllowChannelMeetingScheduling=True
      AllowCloudRecording=True AllowDocumentCollaboration=Enabled AllowEngagementReport=Enabled AllowExternalNonTrustedMeetingChat=True
      AllowExternalParticipantGiveRequestControl=False AllowImmersiveView=True AllowIPVideo=True AllowLocalRecording=True AllowMeetingCoach=True
      AllowNDIStreaming=False AllowOutlookAddIn=True AllowParticipantGiveRequestControl=True AllowPowerPointSharing=True AllowPrivateMeetingScheduling=True
      AllowPSTNUsersToBypassLobby=False AllowScreenContentDigitization=True AllowSharedNotes=True AllowTasksFromTranscript=Enabled AllowTrackingInReport=False
      AllowTranscription=True AllowWhiteboard=True AutoAdmittedUsers=EveryoneInCompany AutoRecording=Disabled CaptchaVerificationForMeetingJoin=NotRequired
      ContentSharingInExternalMeetings=EnabledForAnyone InfoShownInReportMode=FullInformation IPAudioMode=EnabledOutgoingIncoming IPVideoMode=EnabledOutgoingIncoming
      LiveStreamingMode=Disabled LobbyChat=Enabled MediaBitRateKb=50000 MeetingChatEnabledType=Enabled NewMeetingRecordingExpirationDays=120
      ScreenSharingMode=EntireScreen VideoFiltersMode=AllFilters WhoCanRegister=Everyone PreferredMeetingProviderForIslandsMode=TeamsAndSfb
      StreamingAttendeeMode=Disabled RoomAttributeUserOverride=Off RoomPeopleNameUserOverride=Off TeamsCameraFarEndPTZMode=Disabled
      """,
    "csteamsmessagingpolicy": """
      AllowChatWithGroup=True AllowCommunicationComplianceEndUserReporting=True AllowCustomGroupChatAvatars=True AllowExtendedWorkInfoInSearch=True
      AllowFluidCollaborate=True AllowFullChatPermissionUserToDeleteAnyMessage=False AllowGiphy=True AllowGiphyDisplay=True AllowGroupChatJoinLinks=True
      AllowImmersiveReader=True AllowMemes=True AllowOwnerDeleteMessage=False AllowPasteInternetImage=True AllowPriorityMessages=True AllowRemoveUser=True
      AllowSecurityEndUserReporting=True AllowSmartCompose=True AllowStickers=True AllowUrlPreviews=True AllowUserChat=True AllowUserDeleteMessage=True
      AllowUserEditMessage=True AllowUserTranslation=True AllowVideoMessages=True AudioMessageEnabledType=ChatsAndChannels
      ChannelsInChatListEnabledType=DisabledUserOverride CreateCustomEmojis=True DeleteCustomEmojis=False GiphyRatingType=Moderate
      InOrganizationChatControl=Enabled ReadReceiptsEnabledType=UserPreference
      """,
    "csteamscallparkpolicy": "AllowCallPark=False",
    "cscallinglineidentity": "CallingIDSubstitute=LineUri BlockIncomingPstnCallerID=False",
    "cstenantfederationconfiguration": """
      AllowFederatedUsers=True BlockAllSubdomains=False SharedSipAddressSpace=False TreatDiscoveredPartnersAsUnverified=False
      RestrictTeamsConsumerToExternalUserProfiles=False ExternalAccessWithTrialTenants=Blocked AllowedDomains=AllowAllKnownDomains
      """,
    "csexternalaccesspolicy": """
      EnableOutsideAccess=True EnablePublicCloudAudioVideoAccess=True EnableXmppAccess=False EnableTeamsSmsAccess=True
      RestrictTeamsConsumerAccessToExternalUserProfiles=False
      """,
    "csteamsclientconfiguration": """
      AllowBox=True AllowDropBox=True AllowEgnyte=True AllowEmailIntoChannel=True AllowGoogleDrive=True AllowGuestUser=True AllowOrganizationTab=True
      AllowResourceAccountSendMessage=True AllowScopedPeopleSearchandAccess=False AllowShareFile=True AllowSkypeBusinessInterop=True
      AllowTBotProactiveMessaging=False ContentPin=RequiredOutsideScheduleMeeting ResourceAccountContentAccess=NoAccess
      """,
    "csteamsemergencycallingpolicy": "ExternalLocationLookupMode=Disabled",
    "csteamsemergencycallroutingpolicy": "AllowEnhancedEmergencyServices=False",
    "csteamsmeetingconfiguration": """
      ClientAppSharingPort=50040 ClientAppSharingPortRange=20 ClientAudioPort=50000 ClientAudioPortRange=20 ClientVideoPort=50020 ClientVideoPortRange=20
      ClientMediaPortRangeEnabled=True DisableAnonymousJoin=False DisableAppInteractionForAnonymousUsers=False EnableAttributedTranscripts=True EnableQoS=False
      LimitPresenterRolePermissions=False
      """,
    "csonlinevoicemailpolicy": """
      EnableEditingCallAnswerRulesSetting=True EnableTranscription=True EnableTranscriptionProfanityMasking=False EnableTranscriptionTranslation=True
      MaximumRecordingLength=00:05:00 ShareData=Defer
      """,
    "csteamschannelspolicy": """
      AllowChannelSharingToExternalUser=True AllowOrgWideTeamCreation=True AllowPrivateChannelCreation=True AllowSharedChannelCreation=True
      AllowUserToParticipateInExternalSharedChannel=True EnablePrivateTeamDiscovery=False
      """,
    "csteamsguestcallingconfiguration": "AllowPrivateCalling=True",
    "csteamsguestmeetingconfiguration": "AllowIPVideo=True AllowMeetNow=True AllowTranscription=False ScreenSharingMode=EntireScreen",
    "csteamsguestmessagingconfiguration": """
      AllowGiphy=True AllowImmersiveReader=True AllowMemes=True AllowStickers=True AllowUserChat=True AllowUserDeleteMessage=True AllowUserEditMessage=True
      GiphyRatingType=Moderate
      """,
    "csteamsipphonepolicy": "AllowHotDesking=True HotDeskingIdleTimeoutInMinutes=120 SearchOnCommonAreaPhoneMode=Enabled SignInMode=UserSignIn",
    "csteamsmobilitypolicy": "IPAudioMobileMode=AllNetworks IPVideoMobileMode=AllNetworks MobileDialerPreference=Teams",
    "csteamsupdatemanagementpolicy": "AllowManagedUpdates=False AllowPreview=False AllowPublicPreview=FollowOfficePreview UpdateDayOfWeek=1 UseNewTeamsClient=MicrosoftChoice",
    "csteamsfeedbackpolicy": "AllowEmailCollection=True AllowLogCollection=True AllowScreenshotCollection=True EnableFeatureSuggestions=True",
    "csonlinepstngateway": "FailoverResponseCodes=408,503,504",
  ]
}
