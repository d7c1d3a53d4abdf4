import PowerShellRuntime
import Tenant

/// Call queues (rules B116 to B122).
final class CallQueueFamily: RecordFamily {
  init() {
    super.init(
      "CsCallQueue", kind: Tenant.callQueueKind, idProperty: "Identity", typeName: "Microsoft.Rtc.Management.Hosted.CallQueue.Models.CallQueue",
      defaults: ServiceRecord.callQueueDefaults)
  }

  override var lists: Set<String> { ["Users", "DistributionLists", "OboResourceAccounts", "AuthorizedUsers"] }

  override func apply(_ cmdlet: RecordCmdlet, to record: inout ServiceRecord) throws {
    try check(cmdlet)
    for name in lists {
      let parameter = name == "OboResourceAccounts" ? "OboResourceAccountIds" : name
      if cmdlet.has(parameter) { record[name] = .list(try cmdlet.items(parameter)) }
    }
    for name in ["Overflow", "Timeout", "NoAgent"] {
      guard cmdlet.has(name + "ActionTarget") else { continue }
      guard let target = cmdlet.string(name + "ActionTarget"), !target.isEmpty else {
        record[name + "ActionTarget"] = .none
        continue
      }
      record[name + "ActionTarget"] = .record([.init("Id", .text(target)), .init("Type", .text(type(of: target, cmdlet.tenant)))])
    }
    for name in ["WelcomeMusic", "MusicOnHold"] {
      guard let id = cmdlet.string(name + "AudioFileId"), let file = AudioFile.find(id, in: cmdlet.tenant) else { continue }
      (record[name + "AudioFileId"], record[name + "FileName"]) = (.text(file.id), .text(file.name))
    }
    // Music of one's own takes the place of the service's, and the other way round.
    if cmdlet.has("MusicOnHoldAudioFileId"), !cmdlet.has("UseDefaultMusicOnHold") { record["UseDefaultMusicOnHold"] = .flag(false) }
    if cmdlet.flag("UseDefaultMusicOnHold") { (record["MusicOnHoldAudioFileId"], record["MusicOnHoldFileName"]) = (.none, .none) }
    // "Rounded to the nearest 15th interval": 47 is kept as 45.
    if let seconds = cmdlet.integer("TimeoutThreshold") { record["TimeoutThreshold"] = .whole((seconds + 7) / 15 * 15) }
    try checkActions(record, cmdlet)
    if cmdlet.has("DistributionLists") { record["DistributionListsLastExpanded"] = .date(cmdlet.tenant.now()) }
  }

  private func check(_ cmdlet: RecordCmdlet) throws {
    func inRange(_ name: String, _ range: ClosedRange<Int>) throws {
      guard let number = cmdlet.integer(name), !range.contains(number) else { return }
      throw Refusal(
        "\(name) must be between \(range.lowerBound) and \(range.upperBound), and is \(number).", action: "Give a value in this range.")
    }
    try cmdlet.checkWord("RoutingMethod", ["Attendant", "Serial", "RoundRobin", "LongestIdle"])
    try inRange("OverflowThreshold", 0...200)
    try inRange("AgentAlertTime", 15...180)
    try inRange("TimeoutThreshold", 0...2700)
    for identity in try cmdlet.items("Users").compactMap(\.text) where cmdlet.tenant.account(identity) == nil {
      throw Refusal("The user '\(identity)' of the parameter Users is not found.", action: "All users: Get-CsOnlineUser.")
    }
    for id in try cmdlet.items("DistributionLists").compactMap(\.text) where (try? cmdlet.tenant.group(id)) == nil {
      throw Refusal("The group '\(id)' of the parameter DistributionLists is not found.", action: "All groups: Get-MgGroup -All.")
    }
    for name in ["WelcomeMusicAudioFileId", "MusicOnHoldAudioFileId"] {
      guard let id = cmdlet.string(name), !id.isEmpty, AudioFile.find(id, in: cmdlet.tenant) == nil else { continue }
      throw Refusal("The audio file '\(id)' of the parameter \(name) is not found.", action: "Import-CsOnlineAudioFile -ApplicationId HuntGroup makes one.")
    }
    try AutoAttendantLanguage.check(cmdlet.string("LanguageId"))
  }

  /// What the pages of New-CsCallQueue and Set-CsCallQueue require of actions.
  private func checkActions(_ record: ServiceRecord, _ cmdlet: RecordCmdlet) throws {
    for name in ["Overflow", "Timeout", "NoAgent"] where cmdlet.has(name + "Action") || cmdlet.has(name + "ActionTarget") {
      let action = record[name + "Action"].text?.lowercased() ?? ""
      guard ["forward", "voicemail", "sharedvoicemail"].contains(action) else { continue }
      if record[name + "ActionTarget"] == .none {
        throw Refusal("\(name)ActionTarget is required when \(name)Action is \(record[name + "Action"].text ?? "").", action: "Give -\(name)ActionTarget.")
      }
      let target = record[name + "ActionTarget"]["Id"].text ?? ""
      guard action != "forward" || isReached(target, cmdlet.tenant) else {
        throw Refusal("The target '\(target)' of \(name)ActionTarget is not found.", action: "It is the id of a user or resource account, or a number such as tel:+14255550100.")
      }
      guard action == "sharedvoicemail" else { continue }
      if record[name + "SharedVoicemailTextToSpeechPrompt"] == .none, record[name + "SharedVoicemailAudioFilePrompt"] == .none {
        throw Refusal("\(name)SharedVoicemailTextToSpeechPrompt or \(name)SharedVoicemailAudioFilePrompt is required when \(name)Action is SharedVoicemail.", action: "Give one of them.")
      }
      if record["LanguageId"] == .none {
        throw Refusal("LanguageId is required when \(name)Action is SharedVoicemail.", action: "-LanguageId en-US")
      }
    }
  }

  /// Whether a call can be forwarded to a target: an account, an auto attendant or queue, or a number.
  private func isReached(_ target: String, _ tenant: Tenant) -> Bool {
    target.lowercased().hasPrefix("tel:") || tenant.account(target) != nil || tenant.record(kind, target) != nil || tenant.record(Tenant.autoAttendantKind, target) != nil
  }

  private func type(of target: String, _ tenant: Tenant) -> String {
    if target.lowercased().hasPrefix("tel:") { return "Phone" }
    guard let account = tenant.account(target) else { return "Mailbox" }
    return account.instance == nil ? "User" : "ApplicationEndpoint"
  }

  override func computed(_ property: String, of record: ServiceRecord, _ cmdlet: RecordCmdlet) -> Value? {
    switch property {
    case "ApplicationInstances": .strings(cmdlet.tenant.instances(of: record.id))
    // Scripts read .Guid of what the queue holds by id.
    case "Users", "DistributionLists", "AuthorizedUsers", "HideAuthorizedUsers", "OboResourceAccounts":
      .array(record[property].items.compactMap(\.text).map { id in
        let value = Value.string(property == "DistributionLists" ? id : cmdlet.tenant.account(id)?.id ?? id)
        return (try? cmdlet.session.convert(value, to: .guid)) ?? value
      })
    case "Agents":
      .array(CallQueueFamily.agents(of: record, in: cmdlet.tenant).map { id in
        .object(cmdlet.object("Microsoft.Rtc.Management.Hosted.CallQueue.Models.Agent", [("ObjectId", .string(id)), ("OptIn", .bool(true))]))
      })
    default: nil
    }
  }

  /// Who answers: the users, and the members of the groups that are no users of their own already.
  static func agents(of record: ServiceRecord, in tenant: Tenant) -> [String] {
    var ids = record["Users"].items.compactMap(\.text).map { tenant.account($0)?.id ?? $0 }
    for list in record["DistributionLists"].items.compactMap(\.text) {
      for member in (try? tenant.group(list))?.members ?? [] where !ids.contains(member) { ids.append(member) }
    }
    return ids
  }

  override func checkRemoval(_ record: ServiceRecord, in tenant: Tenant) throws { try refuseWhileAssociated(record, in: tenant) }
}

extension RecordFamily {
  /// Rule B120.
  func refuseWhileAssociated(_ record: ServiceRecord, in tenant: Tenant) throws {
    let instances = tenant.instances(of: record.id)
    guard let first = instances.first else { return }
    throw Refusal(
      "The \(kind) '\(record.name)' cannot be removed: \(instances.count) application instance(s) are associated with it.", code: "Conflict",
      action: "Remove-CsOnlineApplicationInstanceAssociation -Identities \(first)")
  }
}
