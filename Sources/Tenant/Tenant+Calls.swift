/// A call to a number of the tenant, hop by hop.
public struct SimulatedCall {
  public struct Hop {
    public let name: String
    public let passed: Bool
    public let detail: String
  }
  public var to: String
  public var from: String
  public var hops: [Hop] = []
  public var answeredBy: String?
  /// The call queue or auto attendant that has taken the call.
  public var application: ServiceRecord?
  public var code: Int?
  public var subcode: Int?
  public var reason = ""
  /// The cmdlet that mends the first hop that failed.
  public var remedy = ""
  public var notifications: [String] = []
  public var failedHop: String? { answeredBy == nil ? hops.first { !$0.passed }?.name : nil }

  public init(to number: String, from caller: String) { (to, from) = (number, caller) }

  public mutating func pass(_ hop: String, _ detail: String) { hops.append(Hop(name: hop, passed: true, detail: detail)) }

  /// What did not work, though something else may.
  public mutating func note(_ hop: String, _ detail: String) { hops.append(Hop(name: hop, passed: false, detail: detail)) }

  /// Nobody has the call any more, whoever took it before.
  public mutating func fail(_ hop: String, _ reason: String, mendWith remedy: String) {
    note(hop, reason)
    (self.reason, self.remedy, answeredBy) = (reason, remedy, nil)
  }

  public mutating func failEnterpriseVoice(of account: Account) {
    fail("EnterpriseVoice", "\(account.userPrincipalName) is not enabled for enterprise voice", mendWith: "Set-CsPhoneNumberAssignment -Identity \(account.userPrincipalName) -EnterpriseVoiceEnabled $true")
  }

  public mutating func answer(_ name: String, _ detail: String? = nil) {
    answeredBy = name
    pass("Answer", detail ?? name)
  }

  /// Goes on as another call does.
  public mutating func goOn(with call: SimulatedCall) {
    hops += call.hops
    (answeredBy, application, code, subcode, reason, remedy) = (call.answeredBy, call.application, call.code, call.subcode, call.reason, call.remedy)
    notifications = call.notifications
  }
}

/// What becomes of calls to numbers that are assigned to nobody.
public struct UnassignedTreatment {
  let name: String
  /// `ResourceAccount`, `User` or `Announcement`.
  let targetType: String
  let target: String

  public init(name: String, targetType: String, target: String) { (self.name, self.targetType, self.target) = (name, targetType, target) }
}

extension Tenant {
  /// Places a call: the number, who holds it, its licence, the application it is mapped to, the bot's registration, the
  /// consent to its permissions, its callback, the answer. Codes: the calling API's result information.
  ///
  /// - Parameters:
  ///   - isBlocked: whether a pattern of the organisation blocks the caller's number.
  ///   - treatment: what the organisation does with calls to the number while nobody has it.
  public func call(to number: String, from caller: String, isBlocked: Bool = false, treatment: UnassignedTreatment? = nil) -> SimulatedCall {
    let text = Tenant.normalized(number)
    var call = SimulatedCall(to: text, from: caller)
    // The order of the tests is rule B141's, the codes are B160's.
    guard Tenant.isNumber(text), text.filter(\.isNumber).count >= 7 else {
      failed(&call, "Number", 412, 510412, "\(number) is no well-formed number", "Numbers are dialled with a plus, their country and area: Test-RehearsalCall -To +14255550100")
      return call
    }
    guard !isBlocked else {
      failed(&call, "BlockedCaller", 403, 510534, "the organisation blocks calls from \(caller)", "Get-CsInboundBlockedNumberPattern; New-CsInboundExemptNumberPattern lets some of them through")
      return call
    }
    if let bridge = conferenceBridge, let number = try? conferenceNumber(text) {
      call.pass("Number", "\(text) is on the conference bridge \(bridge.name)")
      call.answer(bridge.name, "the bridge greets in \(number["PrimaryLanguage"].text ?? "en-US") and asks for the conference id")
      return call
    }
    guard let entry = state.numbers[text], let holder = entry.assignedTo.flatMap({ state.accounts[$0] }) else {
      if let treatment {
        treat(&call, by: treatment)
        return call
      }
      if state.numbers[text]?.assignedTo != nil {
        // Rule B114: nobody can take such an assignment away.
        failed(&call, "Number", 404, 511404, "\(text) is still assigned to an account that was deleted", "Restore the account within 30 days (Restore-MgDirectoryDeletedItem), or ask Microsoft's support to release the number")
        return call
      }
      failed(&call, "Number", 404, 511404, state.numbers[text] == nil ? "\(text) is not a number of this organisation" : "\(text) is assigned to nobody",
        "Set-CsPhoneNumberAssignment -Identity <account> -PhoneNumber \(text) -PhoneNumberType \(state.numbers[text]?.numberType ?? "CallingPlan")")
      return call
    }
    call.pass("Number", "\(text) (\(entry.numberType)) is assigned to \(holder.userPrincipalName)")
    reach(holder, &call)
    return call
  }

  /// A call to a number that nobody has (New-CsTeamsUnassignedNumberTreatment).
  private func treat(_ call: inout SimulatedCall, by treatment: UnassignedTreatment) {
    call.pass("Treatment", "\(call.to) is assigned to nobody: treatment '\(treatment.name)'")
    if treatment.targetType.lowercased() == "announcement" { return call.answer("the announcement", "an announcement is played") }
    guard let account = account(treatment.target) else {
      return failed(&call, "Treatment", 404, 511404, "the target '\(treatment.target)' of the treatment is not found", "Set-CsTeamsUnassignedNumberTreatment -Identity \(treatment.name) -Target <object id>")
    }
    reach(account, &call)
  }

  /// Brings a call to an account: a user, or a resource account with its application.
  public func reach(_ holder: Account, _ call: inout SimulatedCall) {
    guard let instance = holder.instance else {
      call.pass("User", "\(holder.displayName) is a user")
      guard hasPlan(["MCOEV"], holder) else {
        return failed(&call, "License", 403, 10105, "\(holder.userPrincipalName) has no provisioned Teams Phone licence",
          "Set-MgUserLicense -UserId \(holder.userPrincipalName) -AddLicenses @{ SkuId = <MCOEV> } -RemoveLicenses @()")
      }
      return user(&call, holder)
    }
    call.pass("Instance", "\(holder.displayName) is a resource account")
    guard hasPlan(["MCOEV_VIRTUALUSER", "PHONESYSTEM_VIRTUALUSER"], holder) else {
      return failed(&call, "License", 403, 10105, "\(holder.userPrincipalName) has no provisioned Teams Phone Resource Account licence",
        "Set-MgUserLicense -UserId \(holder.userPrincipalName) -AddLicenses @{ SkuId = <PHONESYSTEM_VIRTUALUSER> } -RemoveLicenses @()")
    }
    call.pass("License", "Teams Phone Resource Account")
    guard let applicationId = instance.mappedApplicationId, instance.isSynced else {
      return failed(&call, "Application", 404, 5031, "the instance is not synced to an application", "Sync-CsOnlineApplicationInstance -ObjectId \(holder.id)")
    }
    if applicationId == Tenant.autoAttendantAppId || applicationId == Tenant.callQueueAppId { return ownApplication(&call, holder, applicationId) }
    return bot(&call, holder, applicationId)
  }

  /// A user answers, unless all calls are forwarded (Set-CsUserCallingSettings).
  private func user(_ call: inout SimulatedCall, _ holder: Account) {
    let settings = record(Tenant.callingSettingsKind, holder.id)
    if case .flag(true)? = settings?["IsForwardingEnabled"], settings?["ForwardingType"].text?.lowercased() == "immediate" {
      let type = settings?["ForwardingTargetType"].text ?? ""
      let target = settings?["ForwardingTarget"].text ?? ""
      let name = type.lowercased() == "singletarget" ? target : type.lowercased() == "voicemail" ? "the voicemail of \(holder.displayName)" : "\(type) of \(holder.displayName)"
      call.pass("Forwarding", "\(holder.displayName) forwards all calls to \(name)")
      return call.answer(name, "\(name) answers")
    }
    call.answer(holder.displayName, "\(holder.displayName) answers")
  }

  private func ownApplication(_ call: inout SimulatedCall, _ holder: Account, _ applicationId: String) {
    let kind = applicationId == Tenant.callQueueAppId ? Tenant.callQueueKind : Tenant.autoAttendantKind
    call.pass("Application", "mapped to Microsoft's \(kind) application")
    guard let application = association(of: holder.id)?["ConfigurationId"].text.flatMap({ record(kind, $0) }) else {
      return failed(&call, "Answer", 404, 5032, "no \(kind) is associated with the instance", "New-CsOnlineApplicationInstanceAssociation -Identities \(holder.id) -ConfigurationId <id> -ConfigurationType \(kind == Tenant.callQueueKind ? "CallQueue" : "AutoAttendant")")
    }
    call.application = application
    call.answer(application.name, "\(kind) '\(application.name)' answers")
  }

  private func bot(_ call: inout SimulatedCall, _ instance: Account, _ applicationId: String) {
    call.pass("Application", "mapped to application \(applicationId)")
    guard let application = application(appId: applicationId) else {
      return failed(&call, "Registration", 404, 7503, "no application with this id is registered in the organisation", "New-MgApplication, then New-MgServicePrincipal -AppId <appId>")
    }
    guard let principal = principal(appId: applicationId) else {
      return failed(&call, "Registration", 404, 7503, "'\(application.displayName)' is registered and has no service principal in the organisation", "New-MgServicePrincipal -AppId \(applicationId)")
    }
    call.pass("Registration", "'\(application.displayName)' is registered")
    let consented = Set(principal.assignments.compactMap { GraphRoles.callRoles[$0.roleId] })
    let missing = application.requiredPermissions.filter { $0.hasPrefix("Calls.") && !consented.contains($0) }
    guard !consented.isEmpty, missing.isEmpty else {
      let names = missing.isEmpty ? "Calls.* permissions" : "permissions " + missing.joined(separator: ", ")
      return failed(&call, "Consent", 7504, 7504, "no administrator has consented to the bot's \(names)",
        "New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId \(principal.id) -PrincipalId \(principal.id) -ResourceId <Microsoft Graph> -AppRoleId <role>")
    }
    call.pass("Consent", "an administrator has consented to the Calls.* permissions")
    guard let callback = application.callbackUri else {
      return failed(&call, "Callback", 404, 7505, "the bot has no calling endpoint", "Set the calling webhook in the bot's Teams channel (Update-MgApplication -Web here)")
    }
    call.pass("Callback", callback)
    let notification = CallNotification(id: newId(), callbackUri: callback, caller: call.from, instance: instance, tenant: id, participant: newId())
    call.notifications = ["incoming", "establishing", "established"].map(notification.json)
    call.answer(application.displayName, "answered by the bot '\(application.displayName)'")
  }

  private func failed(_ call: inout SimulatedCall, _ hop: String, _ code: Int, _ subcode: Int, _ reason: String, _ remedy: String) {
    call.fail(hop, reason, mendWith: remedy)
    (call.code, call.subcode) = (code, subcode)
  }
}
