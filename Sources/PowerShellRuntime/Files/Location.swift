/// A drive of the file system with a name and a root of its own: Temp:, and what New-PSDrive makes.
public final class FileDrive {
  public let name: String
  public let root: String
  public let description: String
  /// Where the drive was left, from its root and without a slash in front (PSDriveInfo.CurrentLocation).
  public fileprivate(set) var currentLocation = ""
  /// The scope that it goes with; nil for one that stays, or whose scope has ended.
  fileprivate weak var scope: Scope?
  fileprivate let isOfScope: Bool

  /// - Parameter scope: the scope that it goes with; nil for one that stays.
  public init(_ name: String, root: String, description: String = "", in scope: Scope? = nil) {
    (self.name, self.root, self.description, self.scope, isOfScope) = (name, root, description, scope, scope != nil)
  }

  func isMade(in scope: Scope, isTop: Bool) -> Bool { isOfScope ? self.scope === scope : isTop }

  /// The full path of what is seen from a folder of the drive; nothing leads out of the drive.
  ///
  /// - Parameters:
  ///   - folder: from the drive's root.
  ///   - place: what a folder is written as.
  fileprivate func path(_ rest: some StringProtocol, in folder: String, _ place: (String) -> String) -> String {
    let inside = OverlayFileSystem.normalized(rest.hasPrefix("/") ? String(rest) : place(folder) + "/" + rest)
    return OverlayFileSystem.normalized(place(root) + inside)
  }

  /// What stands behind the root in a full path of the drive.
  fileprivate func rest(of path: String) -> String {
    let base = OverlayFileSystem.normalized(root)
    return String(path.dropFirst(base == "/" ? 1 : base.count + 1))
  }
}

/// A place that paths are seen from: a folder, or another drive (`Env:/`).
public struct Location {
  public let path: String
  /// The drive that the folder was come to by; nil for `/` and drives without files.
  public let drive: FileDrive?

  public init(_ path: String, on drive: FileDrive? = nil) { (self.path, self.drive) = (path, drive) }

  /// The path as PowerShell shows it: `TD:/sub`.
  public var shown: String { drive.map { $0.name + ":/" + $0.rest(of: path) } ?? path }

  /// Notes where the drive is left.
  func settle() { if let drive { drive.currentLocation = drive.rest(of: path) } }
}

/// A drive of another provider than the file system's, that New-PSDrive has made: what is on it is on the provider's own drive.
public struct ProviderDrive {
  public let name: String
  /// The provider's own drive, in lower case.
  public let drive: String
  public let root: String
  public let description: String
  public init(_ name: String, on drive: String, root: String, description: String) { (self.name, self.drive, self.root, self.description) = (name, drive, root, description) }
}

extension Session {
  /// The drives of the file system that can be seen, by their names in lower case.
  public var fileDrives: [String: FileDrive] {
    get {
      guard madeFileDrives.values.contains(where: \.isOfScope) else { return madeFileDrives }
      return madeFileDrives.filter { _, drive in !drive.isOfScope || visibleScopes.contains { $0 === drive.scope } }
    }
    set {
      // Those of scopes that cannot be seen from here stay.
      let visible = fileDrives
      madeFileDrives = madeFileDrives.filter { visible[$0.key] == nil && $0.value.scope != nil }.merging(newValue) { $1 }
    }
  }

  /// The key of a stack of Push- and Pop-Location; without a name it is the one that Set-Location has chosen.
  public func locationStackKey(_ name: String?) -> String { name.flatMap { $0.isEmpty ? nil : $0.lowercased() } ?? currentLocationStack }

  /// The full path that a path means, with `.` and `..` resolved, and the drive that it is on; Windows paths keep their drive as a directory: `/C:/Temp`.
  public func place(of path: String) -> Location { place(of: path, from: { $0 }) }

  /// The full pattern that a pattern means; the brackets of the folder that it is seen from are none of its wildcards.
  public func pattern(of path: String) -> String { place(of: path, from: Wildcard.escaped).path }

  /// - Parameter from: how the folders are written that the path is seen from.
  private func place(of path: String, from written: (String) -> String) -> Location {
    var text = path.replacing("\\", with: "/")
    if text.contains("::") {
      for provider in ["microsoft.powershell.core/filesystem::", "filesystem::"] where text.lowercased().hasPrefix(provider) { text.removeFirst(provider.count) }
    }
    if text == "~" || text.hasPrefix("~/") { text = written(home) + text.dropFirst() }
    if let colon = text.firstIndex(of: ":") {
      if let drive = fileDrives[text[..<colon].lowercased()] {
        return Location(drive.path(text[text.index(after: colon)...], in: drive.currentLocation, written), on: drive)
      }
      // The drives of Windows are directories of their own.
      if text.distance(from: text.startIndex, to: colon) == 1, text.first?.isLetter ?? false {
        text = "/" + text[...colon].uppercased() + "/" + text[text.index(after: colon)...]
      }
    }
    if text.hasPrefix("/") { return Location(OverlayFileSystem.normalized(text)) }
    if let drive = location.drive { return Location(drive.path(text, in: drive.rest(of: location.path), written), on: drive) }
    return Location(OverlayFileSystem.normalized((location.path.hasPrefix("/") ? written(location.path) : "/") + "/" + text))
  }

  /// Whether there is a drive of a name.
  public func hasDrive(named name: some StringProtocol) -> Bool { name.count == 1 && hasWindowsDrives || isDriveTaken(name) }

  /// The name in front of a path's colon, where there is no drive of it.
  public func missingDrive(of path: String) -> String? {
    guard let colon = path.firstIndex(of: ":"), !path[..<colon].contains(where: { $0 == "/" || $0 == "\\" }) else { return nil }
    let name = String(path[..<colon])
    return hasDrive(named: name) ? nil : name
  }

  /// Whether a name is a drive's already; the letters that scripts of Windows find are free to be made.
  public func isDriveTaken(_ name: some StringProtocol) -> Bool {
    fileDrives[name.lowercased()] != nil || Session.otherDrives.contains(name.lowercased()) || providerDrives[name.lowercased()] != nil
  }

  /// The full path of a file.
  public func absolutePath(_ path: String) -> String { place(of: path).path }
}
