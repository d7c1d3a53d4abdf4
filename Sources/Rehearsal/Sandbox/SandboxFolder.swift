import GRDB
import PowerShellRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The sandboxes of a user: one SQLite file each, in the state folder.
public enum SandboxFolder {
  private static let suffix = ".sqlite"

  private static func folder() throws -> String {
    guard let folder = UserFolders.state("sandboxes") else { throw SandboxError("There is no folder to keep sandboxes in: set HOME or XDG_STATE_HOME.") }
    mkdir(folder, 0o700)
    return folder
  }

  /// - Throws: `SandboxError` for a name that is no file's.
  static func path(_ name: String) throws -> String {
    let isGood = !name.isEmpty && name.count <= 64 && name.first != "." && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    guard isGood else { throw SandboxError("'\(name)' is no name for a sandbox: letters, digits, '.', '_' and '-', at most 64.") }
    return try folder() + "/" + name + suffix
  }

  public static func names() throws -> [String] {
    Disk.list(try folder()).filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
  }

  private static func existing(_ name: String) throws -> String {
    let path = try path(name)
    guard Disk.exists(path) else { throw SandboxError("There is no sandbox '\(name)'. The sandboxes: rehearse sandbox list.") }
    return path
  }

  private static func free(_ name: String) throws -> String {
    let path = try path(name)
    if Disk.exists(path) { throw SandboxError("There is a sandbox '\(name)' already.") }
    return path
  }

  /// Copies a sandbox as it is at this moment, also while it is open.
  public static func copy(_ name: String, to other: String) throws { try vacuum(existing(name), into: free(other)) }

  /// Writes a sandbox to a file that another machine can import.
  public static func export(_ name: String, to file: String) throws {
    if Disk.exists(file) { throw SandboxError("There is a file \(file) already.") }
    try vacuum(existing(name), into: file)
  }

  public static func importFile(_ file: String, as name: String) throws {
    let path = try free(name)
    guard Disk.exists(file) else { throw SandboxError("Cannot read \(file).") }
    do {
      let queue = try SandboxDatabase.open(file, isReadOnly: true)
      guard try queue.read(SandboxDatabase.isComplete) else { throw SandboxError("\(file) is no sandbox.") }
    } catch let error as DatabaseError {
      throw SandboxError("\(file) is no sandbox (\(error.message ?? "")).")
    }
    try vacuum(file, into: path)
  }

  public static func remove(_ name: String) throws {
    let path = try existing(name)
    let lock = try SandboxLock(path + ".lock", sandbox: name)
    for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
    withExtendedLifetime(lock) {}
  }

  private static func vacuum(_ path: String, into other: String) throws {
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [other]) }
    } catch let error as DatabaseError {
      unlink(other)
      throw SandboxError("The sandbox cannot be copied: \(error.message ?? "\(error.resultCode)").")
    }
  }
}
