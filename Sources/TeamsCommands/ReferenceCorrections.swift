import PowerShellRuntime

/// Where the tables of the documentation contradict its own syntax and examples, or the module's source: parameters as they bind.
enum ReferenceCorrections {
  /// Parameters in the form of `ReferenceData`, by cmdlet: they stand in for those of their names, or beside the others.
  private static let text = """
    Invoke-MgGraphRequest|Method:GraphRequestMethod:all=1:::GET^POST^PUT^PATCH^DELETE:;Uri:uri:all=m2::::;Body:object:all=3::ByValue::;Headers:IDictionary:all=4::::;OutputFilePath:String:all=5::::;InferOutputFileName:SwitchParameter:::::;InputFilePath:String:all=6::::;PassThru:SwitchParameter:::::;ContentType:String:::::;GraphRequestSession:GraphRequestSession:::::;OutputType:OutputType::::HashTable^PSObject^HttpResponseMessage^Json:;ResponseHeadersVariable:String::RHV:::;SessionVariable:String::SV:::;SkipHeaderValidation:SwitchParameter:::::;SkipHttpErrorCheck:SwitchParameter:::::;StatusCodeVariable:String:::::;UserAgent:String:::::
    New-MgGroupMemberByRef|OdataId:String:::::;BodyParameter:IReferenceCreate:::ByValue::
    New-MgDirectoryRoleMemberByRef|OdataId:String:::::;BodyParameter:IReferenceCreate:::ByValue::
    Set-CsTenantFederationConfiguration|AllowedDomains:object:::::;BlockAllSubdomains:bool:::::
    Import-CsOnlineAudioFile|ApplicationId:string:all=0::::TenantGlobal^OrgAutoAttendant^HuntGroup
    New-CsEdgeAllowList|AllowedDomain:object[]:::::::empty
    New-CsPhoneNumberUsageChangeOrder|Usage:string:all=m::::
    Get-CsOnlineSchedule|Id:string:all=0::both::
    Get-CsAutoAttendant|Identity:string:all=0::both::
    Set-CsCallQueue|Identity:object:all=m0::ByPropertyName::
    Get-M365UnifiedTenantSettings|SettingNames:string[]:all=m::::DefaultApp^GlobalApp^PrivateApp^EnableCopilotExtensibility
    Set-CsOnlineDialInConferencingServiceNumber|SecondaryLanguages:string[]:::::
    """

  private static let parameters: [String: [Substring]] = {
    var table: [String: [Substring]] = [:]
    for line in text.split(separator: "\n") {
      guard let bar = line.firstIndex(of: "|") else { continue }
      table[line[..<bar].lowercased()] = line[line.index(after: bar)...].split(separator: ";")
    }
    return table
  }()

  /// The parameters of a cmdlet, put right.
  static func apply(to documented: [ParameterMetadata], of cmdlet: String, module: String, make: (String) -> ParameterMetadata) -> [ParameterMetadata] {
    var result = documented
    for text in parameters[cmdlet.lowercased()] ?? [] {
      let corrected = make(String(text))
      if let at = result.firstIndex(where: { CaseFolding.equal($0.name, corrected.name) }) { result[at] = corrected } else { result.append(corrected) }
    }
    if module == "MicrosoftTeams" { bindPipeline(result, cmdlet) }
    return result
  }

  /// What two arguments without names are, whatever the tables' positions say (decision D16); empty where these hold. The sets of
  /// Grant-CsTeamsMeetingPolicy cannot be told apart by two arguments.
  static func pairedArguments(_ cmdlet: String) -> [String] {
    cmdlet.hasPrefix("Grant-Cs") && cmdlet != "Grant-CsTeamsMeetingPolicy" && cmdlet != "Grant-CsGroupPolicyPackageAssignment" ? ["Identity", "PolicyName"] : []
  }

  /// The pages say of most policy cmdlets that nothing binds from the pipeline, while their examples pipe users into Grant-,
  /// and policies into Set- and Remove- (Grant-CsTeamsMessagingPolicy, Set-CsTeamsMessagingPolicy, Set-CsOnlineVoiceRoutingPolicy). Nothing of that
  /// kind stands with the assignment of numbers.
  private static func bindPipeline(_ parameters: [ParameterMetadata], _ cmdlet: String) {
    let verb = cmdlet.prefix { $0 != "-" }
    guard ["Grant", "Set", "Remove"].contains(verb), !cmdlet.hasSuffix("-CsPhoneNumberAssignment"), let identity = parameters.first(where: { $0.name == "Identity" }) else { return }
    let isOpen = !identity.sets.values.contains { $0.byValue || $0.byName }
    if verb == "Set", let instance = parameters.first(where: { $0.name == "Instance" }) {
      for key in instance.sets.keys { instance.sets[key]?.byValue = true }
    } else if isOpen {
      for key in identity.sets.keys {
        identity.sets[key]?.byName = true
        if verb != "Set" { identity.sets[key]?.byValue = true }
      }
    }
  }
}
