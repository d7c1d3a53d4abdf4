import PowerShellRuntime

/// Commands of products that a rehearsal does not play: an error about one says so, and how it is stood in for.
enum ForeignCommands {
  private struct Product {
    let name: String
    /// Patterns of nouns, or of whole names where they have a hyphen.
    let patterns: [Wildcard]
    init(_ name: String, _ patterns: String) { (self.name, self.patterns) = (name, patterns.split(separator: " ").map { Wildcard(String($0)) }) }
  }

  private static let products = [
    Product("Windows Management Instrumentation (WMI)", "Wmi* Cim*"),
    Product("Azure", "Az[a-z]*"),
    Product(
      "Exchange",
      """
      EXO* Mailbox* ExchangeOnline IPPSSession DistributionGroup* UnifiedGroup* Recipient* MailUser MailContact InboxRule TransportRule \
      CalendarProcessing CASMailbox UMMailbox* MessageTrace* AcceptedDomain OrganizationConfig DynamicDistributionGroup* \
      UnifiedAuditLog* ComplianceSearch* RetentionCompliancePolicy
      """),
    Product("SharePoint", "SPO* PnP*"),
    Product("Active Directory", "AD[a-z]*"),
    Product(
      "Windows itself",
      """
      Service EventLog WinEvent ScheduledTask* LocalUser LocalGroup* NetAdapter* NetIPAddress NetIPConfiguration NetFirewallRule WindowsFeature* \
      WindowsOptionalFeature HotFix ComputerInfo ComputerRestorePoint Printer* PSSessionConfiguration
      """),
    Product("Skype for Business Server", "CsPool CsTopology CsVoiceRegex CsWindowsService CsManagementStoreReplicationStatus"),
  ]

  private static let registryDrives: Set<String> = ["hklm", "hkcu", "hkcr", "hku", "hkcc"]

  /// Why there is no such command or, with a colon behind its name, drive; nil where nothing is known of it.
  static func reason(_ name: String) -> String? {
    if name.hasSuffix(":") {
      return registryDrives.contains(name.dropLast().lowercased()) ? "The registry of Windows is not part of a rehearsal." : nil
    }
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let product = products.first(where: { $0.patterns.contains { $0.matches(String(parts[1])) || $0.matches(name) } }) else { return nil }
    return "It belongs to \(product.name), which is not part of a rehearsal. A function \(name) in a script that is given with --stub stands in for it."
  }
}
