import PowerShellCommands
import PowerShellRuntime
import TeamsCommands
import Tenant

/// What a script would change: it runs against a copy of the organisation, and the journal tells.
public struct Plan {
  /// One object of the organisation and all that happens to it.
  public struct Group {
    public let object: String
    public internal(set) var changes: [String]

    /// The object and its changes, a line each.
    public var lines: [String] { [object] + changes.map { "  \($0.hasPrefix("created") ? "+" : $0.hasPrefix("removed") ? "-" : "~") \($0)" } }
  }

  public let script: String
  public let exitCode: Int
  /// What the script's calls changed, one after the other.
  public let entries: [JournalEntry]
  /// When it began, in ticks.
  public let start: Ticks
  public let groups: [Group]
  public private(set) var warnings: [String]
  /// How far the script's waits moved the clock, in seconds.
  public let seconds: Int
  /// The files that the script would write.
  public let files: [String]
  /// The files and folders of the disk that it would remove.
  public let removedFiles: [String]
  /// The errors that the script showed.
  public let errors: [String]

  public var changeCount: Int { groups.reduce(0) { $0 + $1.changes.count } }

  /// Runs a script and keeps what it did; what it prints goes to `output`.
  public init(script: String, arguments: [String], shell: Shell) {
    let session = shell.session
    start = Session.currentTicks()
    let overlay = session.files as? OverlayFileSystem
    let (written, removed) = (Set(overlay?.written.map(\.path) ?? []), Set(overlay?.removedFromDisk ?? []))
    var shown: [String] = []
    session.didShowError = { shown.append($0.text) }
    defer { session.didShowError = { _ in } }
    let tenant = shell.tenant
    let past = tenant.journal.count
    self.script = script
    exitCode = shell.runFile(script, arguments: arguments)
    seconds = Int((Session.currentTicks() - start) / 10_000_000)
    files = (overlay?.written.map(\.path) ?? []).filter { !written.contains($0) }
    removedFiles = (overlay?.removedFromDisk ?? []).filter { !removed.contains($0) }
    errors = shown
    entries = Array(tenant.journal.dropFirst(past))
    groups = Plan.grouped(entries.flatMap(\.details))
    warnings = Plan.warnings(entries, tenant)
    // A number that is lost is lost for whoever presses a key, too.
    var lost = Set(entries.flatMap(\.numberMoves).filter { $0.to == .unassigned }.map(\.number))
    for path in callPaths(tenant) where path.before.answeredBy != nil && path.after.answeredBy == nil && !lost.contains(path.number) {
      if path.key == nil { lost.insert(path.number) }
      warnings.append("Calls to \(path.title) are not answered any more: \(path.after.reason).")
    }
  }

  /// Changes by the object that they name, in the order of its first change.
  public static func grouped(_ details: [JournalEntry.Detail]) -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for detail in details {
      if let at = places[detail.key] {
        groups[at].changes.append(detail.change)
      } else {
        places[detail.key] = groups.count
        groups.append(Group(object: detail.object, changes: [detail.change]))
      }
    }
    return groups
  }

  /// What somebody should look at before the script runs for real.
  private static func warnings(_ journal: [JournalEntry], _ tenant: Tenant) -> [String] {
    var warnings: [String] = []
    for sku in tenant.subscriptions where sku.enabled > 0 {
      let free = sku.enabled - tenant.consumed(sku.skuId)
      if free == 0, journal.contains(where: { entry in entry.details.contains { $0.change.hasPrefix("licences ") && $0.change.contains(sku.skuPartNumber) } }) {
        warnings.append("No licence of \(sku.skuPartNumber) is left.")
      }
    }
    for detail in journal.flatMap(\.details) {
      if detail.object == "everyone" { warnings.append("The policy of everyone changes: \(detail.change).") }
      if detail.object.hasSuffix(" Global"), SettingNames.areGranted(String(detail.object.prefix { $0 != " " })) { warnings.append("\(detail.object) changes for everybody without a policy of their own: \(detail.change).") }
    }
    // The numbers that nobody has any more, with who had them.
    var released: [String: (time: Ticks, holder: String)] = [:]
    for entry in journal {
      for move in entry.numberMoves {
        if move.to == .unassigned {
          if case .account(let holder) = move.from { released[move.number] = (entry.time, holder) }
          continue
        }
        if case .account(let holder) = move.from { warnings.append("Number \(move.number) moves from \(holder) to \(move.to.text).") }
        guard let (time, holder) = released.removeValue(forKey: move.number) else { continue }
        if holder != move.to.text { warnings.append("Number \(move.number) moves from \(holder) to \(move.to.text).") }
        warnings.append("Number \(move.number) is out of service for \((entry.time - time) / 10_000_000) s between its release and its new assignment.")
      }
    }
    for number in released.keys.sorted() { warnings.append("Number \(number) ends unassigned: calls to it are not answered.") }
    return warnings
  }

  /// The plan as people read it.
  ///
  /// - Parameter violations: the rules of a policy that it breaks.
  public func text(violations: [PlanPolicy.Violation] = []) -> String {
    var lines = ["Plan for \(script)", ""]
    if groups.isEmpty { lines.append("  Nothing in the organisation would change.") }
    for group in groups {
      lines += group.lines.map { "  " + $0 }
    }
    func section(_ title: String, _ items: [String]) {
      if !items.isEmpty { lines += ["", title] + items.map { "  " + $0 } }
    }
    section("Warnings", warnings)
    section("Files it would write", files)
    section("Files it would remove", removedFiles)
    section("Errors", errors)
    section("Rules that it breaks", violations.map(\.text))
    if exitCode != 0 { lines += ["", "The script ended with exit code \(exitCode)."] }
    lines += ["", "\(changeCount) change\(changeCount == 1 ? "" : "s") to \(groups.count) object\(groups.count == 1 ? "" : "s"), \(warnings.count) warning\(warnings.count == 1 ? "" : "s"), \(errors.count) error\(errors.count == 1 ? "" : "s"); it waits \(seconds) s."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The plan as an object of JSON.
  public func json(violations: [PlanPolicy.Violation] = []) -> String {
    let quoted = JsonText().quoted
    func list(_ items: [String]) -> String { "[" + items.map(quoted).joined(separator: ", ") + "]" }
    let objects = groups.map { "    {\"object\": \(quoted($0.object)), \"changes\": \(list($0.changes))}" }.joined(separator: ",\n")
    return """
      {
        "script": \(quoted(script)),
        "exitCode": \(exitCode),
        "objects": [\(groups.isEmpty ? "" : "\n" + objects + "\n  ")],
        "warnings": \(list(warnings)),
        "files": \(list(files)),
        "removedFiles": \(list(removedFiles)),
        "errors": \(list(errors)),
        "violations": \(list(violations.map(\.text))),
        "changes": \(changeCount),
        "waitSeconds": \(seconds)
      }

      """
  }

  /// 0 where nothing changes, 2 where something does, 1 where the script failed.
  public var status: Int32 { exitCode != 0 ? 1 : groups.isEmpty ? 0 : 2 }
}
