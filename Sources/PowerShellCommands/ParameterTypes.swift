import PowerShellRuntime

/// The enumerations that parameters of cmdlets have for types.
enum ParameterTypes {
  private static let commands = "Microsoft.PowerShell.Commands."

  static let all: [TypeDescriptor] = [
    TypeCatalog.enumeration(commands + "TestPathType", ["Any", "Container", "Leaf"]),
    TypeCatalog.enumeration(commands + "DisplayHintType", ["Date", "Time", "DateTime"]),
    TypeCatalog.enumeration(commands + "JsonDateKind", ["Default", "Local", "Utc", "Offset", "String"]),
    TypeCatalog.enumeration("Newtonsoft.Json.StringEscapeHandling", ["Default", "EscapeNonAscii", "EscapeHtml"]),
    TypeCatalog.enumeration(commands + "OutputModeOption", ["None", "Single", "Multiple"]),
    TypeCatalog.enumeration("Microsoft.PowerShell.ExecutionPolicy", [
      ("Unrestricted", 0), ("RemoteSigned", 1), ("AllSigned", 2), ("Restricted", 3), ("Bypass", 4), ("Undefined", 5), ("Default", 3),
    ]),
    TypeCatalog.enumeration("Microsoft.PowerShell.ExecutionPolicyScope", ["Process", "CurrentUser", "LocalMachine", "UserPolicy", "MachinePolicy"]),
    TypeCatalog.enumeration("System.Diagnostics.ProcessWindowStyle", ["Normal", "Hidden", "Minimized", "Maximized"]),
    TypeCatalog.enumeration("System.Management.Automation.SessionStateEntryVisibility", ["Public", "Private"]),
  ]
}
