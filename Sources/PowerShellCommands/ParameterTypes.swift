import PowerShellRuntime

/// The enumerations that parameters of cmdlets have for types.
enum ParameterTypes {
  static let all: [TypeDescriptor] = [
    NetEnumerations.named("Microsoft.PowerShell.Commands.TestPathType"),
    NetEnumerations.named("Microsoft.PowerShell.Commands.DisplayHintType"),
    NetEnumerations.named("Microsoft.PowerShell.Commands.JsonDateKind"),
    TypeCatalog.enumeration("Newtonsoft.Json.StringEscapeHandling", ["Default", "EscapeNonAscii", "EscapeHtml"]),
    NetEnumerations.named("Microsoft.PowerShell.Commands.OutputModeOption"),
    NetEnumerations.named("Microsoft.PowerShell.ExecutionPolicy"),
    NetEnumerations.named("Microsoft.PowerShell.ExecutionPolicyScope"),
    NetEnumerations.named("System.Diagnostics.ProcessWindowStyle"),
    NetEnumerations.named("System.Management.Automation.SessionStateEntryVisibility"),
  ]
}
