import PowerShellRuntime

/// Get-Verb.
final class GetVerb: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Verb", "Gets the approved verbs.", [CmdletParameter("Verb", "string[]", position: 0, byValue: true), CmdletParameter("Group", "string[]", position: 1, byValue: true, byName: true, values: groups)], make: { GetVerb() })
  }
  private static let groups = ["Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security"]
  private static let verbs: [[String]] = VerbData.text.parts("\n").map { line in
    line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  static let info = TypeDescriptor("System.Management.Automation.VerbInfo")

  static func isApproved(_ verb: String) -> Bool { verbs.contains { CaseFolding.equal($0[0], verb) } }

  override func process() throws {
    let patterns = strings("Verb").map { Wildcard($0) }
    for fields in GetVerb.verbs where !has("Group") || strings("Group").contains(where: { CaseFolding.equal($0, fields[2]) }) {
      guard patterns.isEmpty || patterns.contains(where: { $0.matches(fields[0]) }) else { continue }
      try write(CustomObject(zip(["Verb", "AliasPrefix", "Group", "Description"], fields).map { ($0, .string($1)) }, type: GetVerb.info))
    }
  }
}
