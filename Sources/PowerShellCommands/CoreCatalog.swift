import PowerShellRuntime

/// The cmdlets of PowerShell's own modules, each in a file of its name.
enum CoreCatalog {
  static let all: [Cmdlet.Type] = []
}
