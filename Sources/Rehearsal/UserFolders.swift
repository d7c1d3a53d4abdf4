#if canImport(Glibc)
  import Glibc
#endif

/// Where a user's own things are kept, by the XDG base directories.
public enum UserFolders {
  /// A file of the state folder, which is made where it is missing; nil where there is no home to keep anything in.
  public static func state(_ name: String) -> String? { file(name, variable: "XDG_STATE_HOME", fallback: ".local/state") }
  public static func configuration(_ name: String) -> String? { file(name, variable: "XDG_CONFIG_HOME", fallback: ".config") }

  /// The script that runs when the shell opens; nil without a home.
  public static var profile: String? { folder(variable: "XDG_CONFIG_HOME", fallback: ".config").map { $0 + "/profile.ps1" } }

  private static func folder(variable: String, fallback: String) -> String? {
    func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } }
    return (value(variable) ?? value("HOME").map { $0 + "/" + fallback }).map { $0 + "/rehearse" }
  }

  private static func file(_ name: String, variable: String, fallback: String) -> String? {
    guard let folder = folder(variable: variable, fallback: fallback) else { return nil }
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
    return access(folder, W_OK) == 0 ? folder + "/" + name : nil
  }
}
