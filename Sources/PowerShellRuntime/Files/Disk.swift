#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading files of the machine. Nothing here writes, but `write`, which the caller must have been told to use.
public enum Disk {
  public static func read(_ path: String) -> [UInt8]? {
    guard !isDirectory(path), let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes a file of the machine, with the directories that it needs; false where it cannot.
  public static func write(_ path: String, _ bytes: [UInt8]) -> Bool {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      if !isDirectory(folder) { mkdir(folder, 0o755) }
    }
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
  public static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 && !isDirectory(path) }

  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && (status.st_mode & S_IFMT) == S_IFDIR
  }

  public static func list(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  public static func currentDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// All of standard input.
  public static func readStandardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, stdin)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
