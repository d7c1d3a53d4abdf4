import PowerShellRuntime

/// Get-Verb.
final class GetVerb: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Verb", "Gets the approved verbs.", [CmdletParameter("Verb", "string[]", position: 0, byValue: true), CmdletParameter("Group", "string[]", position: 1)], make: { GetVerb() })
  }
  private static let verbs: [(String, String)] = [
    ("Common", "Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Pop Push Redo Remove Rename Reset Resize Search Select Set Show Skip Split Step Switch Undo Unlock Watch"),
    ("Communications", "Connect Disconnect Read Receive Send Write"),
    ("Data", "Backup Checkpoint Compare Compress Convert ConvertFrom ConvertTo Dismount Edit Expand Export Group Import Initialize Limit Merge Mount Out Publish Restore Save Sync Unpublish Update"),
    ("Diagnostic", "Debug Measure Ping Repair Resolve Test Trace"),
    ("Lifecycle", "Approve Assert Build Complete Confirm Deny Deploy Disable Enable Install Invoke Register Request Restart Resume Start Stop Submit Suspend Uninstall Unregister Wait"),
    ("Other", "Use"), ("Security", "Block Grant Protect Revoke Unblock Unprotect"),
  ]
  override func process() throws {
    let patterns = strings("Verb").map { Wildcard($0) }
    for (group, names) in GetVerb.verbs where !has("Group") || strings("Group").contains(where: { CaseFolding.equal($0, group) }) {
      for name in names.split(separator: " ").map(String.init) where patterns.isEmpty || patterns.contains(where: { $0.matches(name) }) {
        try write(CustomObject([("Verb", .string(name)), ("AliasPrefix", .string("")), ("Group", .string(group)), ("Description", .string(""))], type: TypeDescriptor("System.Management.Automation.VerbInfo")))
      }
    }
  }
}
