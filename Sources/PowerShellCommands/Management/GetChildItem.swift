import PowerShellRuntime

/// Get-ChildItem.
final class GetChildItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ChildItem", module: "Microsoft.PowerShell.Management", "Lists a directory.", defaultSet: "Items", [
      CmdletParameter("Path", "string[]", position: 0, byValue: true, byName: true, set: "Items"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralItems"),
      CmdletParameter("Filter", "string", position: 1), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Recurse", "switch", aliases: ["s", "r"]), CmdletParameter("Depth", "uint"), CmdletParameter("Force", "switch"), CmdletParameter("Name", "switch"),
      CmdletParameter("Attributes", "object").on(.files), CmdletParameter("FollowSymlink", "switch").on(.files), CmdletParameter("Directory", "switch", aliases: ["ad", "d"]).on(.files),
      CmdletParameter("File", "switch", aliases: ["af"]).on(.files), CmdletParameter("Hidden", "switch", aliases: ["ah", "h"]).on(.files), CmdletParameter("ReadOnly", "switch", aliases: ["ar"]).on(.files),
      CmdletParameter("System", "switch", aliases: ["as"]).on(.files),
    ], make: { GetChildItem() })
  }
  /// `-Attributes Directory`, `!Hidden+ReadOnly,System`: what a comma separates are alternatives.
  private lazy var wantedAttributes: [[Substring]] = {
    let text = strings("Attributes").joined(separator: ",").lowercased().filter { $0 != " " }
    return text.split(separator: ",").map { $0.split(separator: "+") }
  }()

  private lazy var showsHidden = flag("Force") || wantedAttributes.joined().contains { $0.hasSuffix("hidden") || $0 == "h" }

  private func hasWantedAttributes(_ path: String, isDirectory: Bool) -> Bool {
    let (hides, isReadOnly) = (isHidden(path), session.files.isReadOnly(path))
    if flag("ReadOnly") && !isReadOnly || flag("System") { return false }
    func holds(_ name: Substring) -> Bool {
      switch name {
      case "directory", "d": isDirectory
      case "hidden", "h": hides
      case "readonly", "r": isReadOnly
      case "normal": !isDirectory && !hides && !isReadOnly && session.files.link(path) == nil
      case "reparsepoint": session.files.link(path) != nil
      default: false
      }
    }
    return wantedAttributes.isEmpty || wantedAttributes.contains { $0.allSatisfy { $0.first == "!" ? !holds($0.dropFirst()) : holds($0) } }
  }

  override func process() throws {
    let named = has("LiteralPath") ? strings("LiteralPath") : strings("Path")
    // Without a path, or with one that is null, it is the present directory.
    let present = has("LiteralPath") ? session.location.path : Wildcard.escaped(session.location.path)
    let given = named.isEmpty ? [present] : named.map { $0.isEmpty ? present : $0 }
    for text in given {
      if let (drive, rest) = session.otherDrive(of: text) {
        let items = try session.driveItems(drive, rest.isEmpty ? "*" : rest)
        if items.isEmpty, !rest.isEmpty, !Wildcard.hasWildcards(rest) { try pathNotFound(rest) }
        for item in items { try write(item) }
        continue
      }
      guard try driveExists(text) else { continue }
      let full = session.absolutePath(plain(text))
      guard try namesFolder(text, full) else { continue }
      let recurses = flag("Recurse") || has("Depth")
      if !isPattern(text), session.files.isDirectory(full) {
        // -Include names what stands in a path with wildcards, or deeper; a plain path has nothing of its own to include.
        if has("Include"), !recurses { continue }
        try list(full, "", 0)
      } else if recurses, !has("LiteralPath") {
        // The last part of the path is looked for in all directories below.
        namePattern = Wildcard(full.split(separator: "/").last.map(String.init) ?? "*")
        let parent = parentPath(full)
        let before = found
        if session.files.isDirectory(parent) { try list(parent, "", 0) }
        namePattern = nil
        if found == before, !isPattern(text) { try pathNotFound(asWritten(full, text)) }
      } else if isPattern(text) {
        for path in try matchesInFolder(text) ?? [] { try put(path, path.split(separator: "/").last.map(String.init) ?? path) }
      } else if session.files.exists(full) {
        // A hidden item shows itself only when it is forced to.
        if !showsHidden, !flag("Hidden"), isHidden(full) { continue }
        try put(full, full.split(separator: "/").last.map(String.init) ?? full)
      } else {
        try pathNotFound(asWritten(full, text))
      }
    }
  }

  /// What names must match where a path's last part is looked for in all directories.
  private var namePattern: Wildcard?
  private var found = 0
  /// The directories that -FollowSymlink has listed; none is listed twice (FileSystemProvider.InodeTracker).
  private var visited: Set<String> = []

  private func list(_ directory: String, _ prefix: String, _ depth: Int) throws {
    let names = (session.files.list(directory) ?? []).filter { flag("Hidden") ? $0.hasPrefix(".") : showsHidden || !$0.hasPrefix(".") }
    let directories = names.filter { session.files.isDirectory(OverlayFileSystem.child($0, of: directory)) }
    let goesDeeper = (flag("Recurse") || has("Depth")) && depth < integer("Depth") ?? Int.max
    // What is chosen by its name is looked for one directory after the other; all else is listed level by level (FileSystemProvider).
    let isSearch = goesDeeper && (namePattern != nil || has("Include") || has("Exclude"))
    for name in directories + names.filter({ !directories.contains($0) }) {
      if namePattern?.matches(name) ?? true { try put(OverlayFileSystem.child(name, of: directory), prefix + name) }
      if isSearch, directories.contains(name) { try descend(directory, [name], prefix, depth) }
    }
    if goesDeeper, !isSearch { try descend(directory, directories, prefix, depth) }
  }

  /// Lists directories inside one.
  private func descend(_ directory: String, _ directories: [String], _ prefix: String, _ depth: Int) throws {
    let follows = flag("FollowSymlink")
    if follows { visited.insert(session.files.destination(of: directory)) }
    for name in directories {
      let path = OverlayFileSystem.child(name, of: directory)
      if !follows, session.files.link(path) != nil { continue }
      if follows, !visited.insert(session.files.destination(of: path)).inserted {
        try writeWarning("Skip already-visited directory \(path).")
        continue
      }
      try list(path, prefix + name + "/", depth + 1)
    }
  }

  private func put(_ path: String, _ shown: String) throws {
    let isDirectory = session.files.isDirectory(path)
    if flag("Directory") && !isDirectory || flag("File") && isDirectory || !isWanted(path) || !hasWantedAttributes(path, isDirectory: isDirectory) { return }
    found += 1
    try write(flag("Name") ? .string(shown) : itemObject(path))
  }
}
