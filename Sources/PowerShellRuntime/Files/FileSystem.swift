/// The files that scripts see.
public protocol FileSystem: AnyObject {
  /// The bytes of a file; nil where there is none.
  func read(_ path: String) -> [UInt8]?
  /// - Throws: a DotNetException where the directory is missing.
  func write(_ path: String, _ bytes: [UInt8]) throws
  func exists(_ path: String) -> Bool
  func isDirectory(_ path: String) -> Bool
  /// The names in a directory, sorted; nil where there is none.
  func list(_ path: String) -> [String]?
  /// Removes a file, or a directory with all that is in it.
  func remove(_ path: String)
  func createDirectory(_ path: String) throws
  /// Ticks of the last change.
  func changed(_ path: String) -> Int64
  func setChanged(_ path: String, _ ticks: Int64)
  func isReadOnly(_ path: String) -> Bool
  func setReadOnly(_ path: String, _ isReadOnly: Bool)
  /// What a symbolic link leads to, as it was given; nil for what is no link. All other functions follow links.
  func link(_ path: String) -> String?
  /// - Throws: a DotNetException where the directory is missing.
  func createLink(_ path: String, to target: String) throws
  /// Gives a file another name, by which it is as much the same file as by the first.
  ///
  /// - Throws: a DotNetException where the directory is missing.
  func createHardLink(_ path: String, to target: String) throws
  /// How many names a file has.
  func nameCount(_ path: String) -> Int
  /// A path with its links followed.
  func destination(of path: String) -> String
}

extension FileSystem {
  /// Copies a file; the copy was changed when the file was.
  ///
  /// - Throws: a DotNetException where the directory is missing.
  public func copy(_ from: String, to target: String) throws {
    let time = changed(from)
    try write(target, read(from) ?? [])
    setChanged(target, time)
  }

  /// Moves a file, a link, or a directory with all that is in it.
  ///
  /// - Throws: a DotNetException where the directory is missing, or lies in the one that is moved.
  public func move(_ from: String, to target: String) throws {
    if target.hasPrefix(from + "/") { throw Failure.dotNet("System.IO.IOException", "Invalid argument") }
    if let link = link(from) {
      remove(from)
      return try createLink(target, to: link)
    }
    if nameCount(from) > 1 {
      try createHardLink(target, to: from)
      return remove(from)
    }
    if isDirectory(from) {
      try createDirectory(target)
      for name in list(from) ?? [] { try move(from + "/" + name, to: target + "/" + name) }
    } else {
      let wasReadOnly = isReadOnly(from)
      try copy(from, to: target)
      setReadOnly(target, wasReadOnly)
    }
    remove(from)
  }
}

/// Files of the disk that can be read, under an overlay in memory that takes what is written: a rehearsal leaves no traces.
public final class OverlayFileSystem: FileSystem {
  private var files: [String: [UInt8]] = [:]
  /// Hears of each file that was written or removed.
  public var didChange: () -> Void = {}
  /// Whether the disk shows through.
  public var readsDisk: Bool

  public init(readsDisk: Bool = false) {
    self.readsDisk = readsDisk
    marks.directories = ["/", "/tmp", "/root", "/home", "/etc"]
  }

  /// What is known of the overlay beside the contents of its files.
  public struct Marks: Codable, Equatable {
    var directories: Set<String> = []
    /// What of the disk is no more, with all below it: what stands there now is the overlay's alone.
    var removed: Set<String> = []
    var times: [String: Int64] = [:]
    var readOnly: Set<String> = []
    /// Symbolic links and what they lead to; nil where an earlier version kept the overlay.
    var links: [String: String]?
    /// The files that have several names, each list the names of one.
    var names: [[String]]?
    public init() {}
  }

  public private(set) var marks = Marks()
  /// The files that were written or removed since `takeTouched`.
  private var touched: Set<String> = []

  /// What became of files since the last call; no bytes for those that are no more.
  public func takeTouched() -> [(path: String, bytes: [UInt8]?)] {
    defer { touched = [] }
    return touched.sorted().map { ($0, files[$0]) }
  }

  /// Puts back what an overlay held.
  public func load(_ written: [(path: String, bytes: [UInt8])], _ known: Marks) {
    for file in written { files[file.path] = file.bytes }
    if !known.directories.isEmpty { marks = known }
  }

  /// What stands on the disk and is no more for scripts.
  public var removedFromDisk: [String] { marks.removed.filter { readsDisk && Disk.exists($0) && files[$0] == nil && !marks.directories.contains($0) }.sorted() }

  /// The files that were written, by path.
  public var written: [(path: String, bytes: [UInt8])] { files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  private func isHidden(_ path: String) -> Bool {
    if marks.removed.isEmpty { return false }
    var current = path
    while current != "/" && !current.isEmpty {
      if marks.removed.contains(current) { return true }
      current = OverlayFileSystem.parent(current)
    }
    return false
  }

  public static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The path of what is in a directory.
  public static func child(_ name: String, of directory: String) -> String { (directory == "/" ? "" : directory) + "/" + name }

  /// The name of what a path leads to; that of the root is the root's path.
  public static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  // MARK: Links

  public func link(_ path: String) -> String? { marks.links?[resolved(path, followsLast: false)] }

  public func createLink(_ path: String, to target: String) throws {
    let path = resolved(path, followsLast: false)
    guard isDirectory(OverlayFileSystem.parent(path)) else {
      throw Failure.dotNet("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
    }
    marks.links = (marks.links ?? [:]).merging([path: target]) { $1 }
    didChange()
  }

  /// How many links a path leads through at most, as on Linux.
  public static let linkLimit = 40

  /// A path with its links followed. Links that lead in a circle are not.
  private func resolved(_ path: String, followsLast: Bool = true) -> String {
    guard let links = marks.links, !links.isEmpty else { return path }
    var current = path
    for _ in 0..<OverlayFileSystem.linkLimit {
      guard let link = OverlayFileSystem.firstLink(links, in: current, followsLast), let target = links[link] else { return current }
      let base = target.hasPrefix("/") ? target : OverlayFileSystem.parent(link) + "/" + target
      current = OverlayFileSystem.normalized(base + "/" + current.dropFirst(link.count))
    }
    return path
  }

  /// The first part of a path that is a link.
  private static func firstLink(_ links: [String: String], in path: String, _ followsLast: Bool) -> String? {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      let part = String(path[..<slash])
      if links[part] != nil { return part }
      end = slash
    }
    return followsLast && links[path] != nil ? path : nil
  }

  public func destination(of path: String) -> String { resolved(path) }

  /// A full path without `.` and `..`.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  // MARK: Files and directories

  public func read(_ path: String) -> [UInt8]? {
    let path = resolved(path)
    if let bytes = files[path] { return bytes }
    guard readsDisk, !isHidden(path), !marks.directories.contains(path) else { return nil }
    return Disk.read(path)
  }

  public func write(_ path: String, _ bytes: [UInt8]) throws {
    let path = resolved(path)
    if marks.links?[path] != nil { throw Failure.dotNet("System.IO.IOException", "Too many levels of symbolic links : '\(path)'") }
    let parent = OverlayFileSystem.parent(path)
    guard isDirectory(parent) else {
      throw Failure.dotNet("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
    }
    if marks.readOnly.contains(path) || isDirectory(path) { throw Failure.dotNet("System.UnauthorizedAccessException", "Access to the path '\(path)' is denied.") }
    for name in names(of: path) {
      files[name] = bytes
      touched.insert(name)
      marks.times[name] = Session.currentTicks()
    }
    didChange()
  }

  /// All names of the file at a path that is resolved.
  private func names(of path: String) -> [String] { marks.names?.first { $0.contains(path) } ?? [path] }

  public func nameCount(_ path: String) -> Int { names(of: resolved(path)).count }

  public func createHardLink(_ path: String, to target: String) throws {
    let (path, target) = (resolved(path), resolved(target))
    let time = changed(target)
    // What was on the disk alone is the overlay's from now on, so that both names say the same.
    try write(path, read(target) ?? [])
    let names = names(of: target)
    for name in names { files[name] = files[path] }
    marks.names = (marks.names ?? []).filter { !$0.contains(target) } + [names + [path]]
    for name in names + [path] { marks.times[name] = time }
    touched.formUnion(names)
  }

  public func exists(_ path: String) -> Bool {
    // A link is there, whatever it leads to.
    if link(path) != nil { return true }
    let path = resolved(path)
    if files[path] != nil || marks.directories.contains(path) || isDrive(path) { return true }
    return readsDisk && !isHidden(path) && Disk.exists(path)
  }

  /// Windows drives are always there: C: is the directory /C:.
  private func isDrive(_ path: String) -> Bool {
    let units = Array(path.utf8)
    return units.count == 3 && units[0] == 0x2F && units[2] == 0x3A
  }

  public func isDirectory(_ path: String) -> Bool {
    let path = resolved(path)
    if marks.directories.contains(path) || isDrive(path) { return true }
    if files[path] != nil { return false }
    return readsDisk && !isHidden(path) && Disk.isDirectory(path)
  }

  public func list(_ path: String) -> [String]? {
    let path = resolved(path)
    guard isDirectory(path) else { return nil }
    let prefix = path == "/" ? "/" : path + "/"
    var names = Set<String>()
    for known in Array(files.keys) + Array(marks.directories) + (marks.links.map { Array($0.keys) } ?? []) where known.hasPrefix(prefix) && known.count > prefix.count {
      names.insert(String(known.dropFirst(prefix.count).prefix { $0 != "/" }))
    }
    if readsDisk, !isHidden(path) {
      for name in Disk.list(path) where !isHidden(prefix + name) { names.insert(name) }
    }
    return names.sorted { Collation.compare($0, $1, ignoresCase: true) < 0 }
  }

  public func remove(_ path: String) {
    let path = resolved(path, followsLast: false)
    // A link goes by itself; what it leads to stays.
    if marks.links?.removeValue(forKey: path) != nil { return didChange() }
    let prefix = path + "/"
    marks.links = marks.links?.filter { !$0.key.hasPrefix(prefix) }
    for known in files.keys where known == path || known.hasPrefix(prefix) {
      files[known] = nil
      touched.insert(known)
    }
    marks.names = marks.names?.map { $0.filter { $0 != path && !$0.hasPrefix(prefix) } }.filter { $0.count > 1 }
    marks.directories = marks.directories.filter { $0 != path && !$0.hasPrefix(prefix) }
    if !marks.readOnly.isEmpty { marks.readOnly = marks.readOnly.filter { $0 != path && !$0.hasPrefix(prefix) } }
    if readsDisk { marks.removed.insert(path) }
    didChange()
  }

  public func createDirectory(_ path: String) throws {
    let path = resolved(path)
    var current = path
    while current != "/" && !current.isEmpty {
      if files[current] != nil {
        throw Failure.dotNet("System.IO.IOException", "Cannot create '\(path)' because a file or directory with the same name already exists.")
      }
      marks.directories.insert(current)
      marks.times[current] = marks.times[current] ?? Session.currentTicks()
      current = OverlayFileSystem.parent(current)
    }
  }

  public func changed(_ path: String) -> Int64 { marks.times[resolved(path)] ?? Session.currentTicks() }
  public func setChanged(_ path: String, _ ticks: Int64) { marks.times[resolved(path)] = ticks }
  public func isReadOnly(_ path: String) -> Bool { marks.readOnly.contains(resolved(path)) }
  public func setReadOnly(_ path: String, _ isReadOnly: Bool) {
    let path = resolved(path)
    if isReadOnly { marks.readOnly.insert(path) } else { marks.readOnly.remove(path) }
  }
}
