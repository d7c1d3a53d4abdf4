import PowerShellRuntime

/// Get-Verb.
final class GetVerb: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Verb", "Gets the approved verbs.", [CmdletParameter("Verb", "string[]", position: 0, byValue: true), CmdletParameter("Group", "string[]", position: 1, values: verbs.map(\.0))], make: { GetVerb() })
  }
  private static let verbs: [(String, String)] = [
    ("Common", "Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Pop Push Redo Remove Rename Reset Resize Search Select Set Show Skip Split Step Switch Undo Unlock Watch"),
    ("Communications", "Connect Disconnect Read Receive Send Write"),
    ("Data", "Backup Checkpoint Compare Compress Convert ConvertFrom ConvertTo Dismount Edit Expand Export Group Import Initialize Limit Merge Mount Out Publish Restore Save Sync Unpublish Update"),
    ("Diagnostic", "Debug Measure Ping Repair Resolve Test Trace"),
    ("Lifecycle", "Approve Assert Build Complete Confirm Deny Deploy Disable Enable Install Invoke Register Request Restart Resume Start Stop Submit Suspend Uninstall Unregister Wait"),
    ("Other", "Use"), ("Security", "Block Grant Protect Revoke Unblock Unprotect"),
  ]
  /// What aliases of commands with the verb begin with.
  private static let prefixes: [String: String] = {
    let text =
      "Add=a Clear=cl Close=cs Copy=cp Enter=et Exit=ex Find=fd Format=f Get=g Hide=h Join=j Lock=lk Move=m New=n Open=op Optimize=om Pop=pop Push=pu Redo=re Remove=r Rename=rn Reset=rs Resize=rz Search=sr Select=sc Set=s Show=sh Skip=sk Split=sl Step=st Switch=sw Undo=un Unlock=uk Watch=wc Connect=cc Disconnect=dc Read=rd Receive=rc Send=sd Write=wr Backup=ba Checkpoint=ch Compare=cr Compress=cm Convert=cv ConvertFrom=cf ConvertTo=ct Dismount=dm Edit=ed Expand=en Export=ep Group=gp Import=ip Initialize=in Limit=l Merge=mg Mount=mt Out=o Publish=pb Restore=rr Save=sv Sync=sy Unpublish=ub Update=ud Debug=db Measure=ms Ping=pi Repair=rp Resolve=rv Test=t Trace=tr Approve=ap Assert=as Build=bd Complete=cmp Confirm=cn Deny=dn Deploy=dp Disable=d Enable=e Install=is Invoke=i Register=rg Request=rq Restart=rt Resume=ru Start=sa Stop=sp Submit=sb Suspend=ss Uninstall=us Unregister=ur Wait=w Use=u Block=bl Grant=gr Protect=pt Revoke=rk Unblock=ul Unprotect=up"
    return Dictionary(uniqueKeysWithValues: text.split(separator: " ").map { pair in
      let parts = pair.split(separator: "=").map(String.init)
      return (parts[0], parts[1])
    })
  }()

  static let info = TypeDescriptor("System.Management.Automation.VerbInfo")

  static func isApproved(_ verb: String) -> Bool { prefixes.keys.contains { CaseFolding.equal($0, verb) } }

  override func process() throws {
    let patterns = strings("Verb").map { Wildcard($0) }
    for (group, names) in GetVerb.verbs where !has("Group") || strings("Group").contains(where: { CaseFolding.equal($0, group) }) {
      for name in names.split(separator: " ").map(String.init) where patterns.isEmpty || patterns.contains(where: { $0.matches(name) }) {
        try write(CustomObject([("Verb", .string(name)), ("AliasPrefix", .string(GetVerb.prefixes[name] ?? "")), ("Group", .string(group)), ("Description", .string(""))], type: GetVerb.info))
      }
    }
  }
}
