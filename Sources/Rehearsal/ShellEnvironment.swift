#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import PowerShellRuntime

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

extension Shell {
  /// The folders that are there on every Windows computer, and that scripts write into without a look.
  func makeUsualFolders() {
    let home = session.home
    for folder in ["/C:/Temp", "/C:/Windows/Temp", "/C:/Users/Public", home + "/Documents", home + "/Desktop", home + "/Downloads"] {
      try? session.files.createDirectory(folder)
    }
  }

  /// Keeps a shell that strangers use away from this machine: no files of the disk, none of the process's environment.
  public func isolate() {
    (session.files as? OverlayFileSystem)?.readsDisk = false
    session.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/home/learner", "USER": "learner", "USERPROFILE": "/home/learner", "HOMEPATH": "/home/learner",
      "USERNAME": "learner", "USERDOMAIN": "CONTOSO", "COMPUTERNAME": "CLASSROOM", "TEMP": "/tmp", "TMP": "/tmp", "APPDATA": "/home/learner/.config",
      "LOCALAPPDATA": "/home/learner/.local/share", "PROGRAMDATA": "/var/lib", "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ]
    session.home = "/home/learner"
    try? session.files.createDirectory(session.home)
    makeUsualFolders()
    session.location = Location(session.home)
  }
}
