#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The environment variables that scripts see: the process's own, and those that scripts written on Windows expect.
enum ShellEnvironment {
  /// - Parameter isCore: PowerShell alone, as it is on Linux: nothing is added.
  static func variables(isCore: Bool) -> [String: String] {
    var variables = ProcessInfo.processInfo.environment
    if variables["PATH"] == nil { variables["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
    if isCore { return variables }
    let home = variables["HOME"] ?? "/root"
    let user = variables["USER"] ?? variables["LOGNAME"] ?? home.split(separator: "/").last.map(String.init) ?? "admin"
    let expected = [
      "USERPROFILE": home, "HOMEPATH": home, "USERNAME": user, "USERDOMAIN": "CONTOSO", "COMPUTERNAME": ProcessInfo.processInfo.hostName.uppercased(),
      "TEMP": "/tmp", "TMP": "/tmp", "APPDATA": home + "/.config", "LOCALAPPDATA": home + "/.local/share", "PROGRAMDATA": "/var/lib",
    ]
    return variables.merging(expected) { own, _ in own }
  }
}
