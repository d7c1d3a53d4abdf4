import PowerShellRuntime

/// Get-ChildItem.
final class GetChildItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ChildItem", module: "Microsoft.PowerShell.Management", "Lists a directory.", defaultSet: "Items", [
      CmdletParameter("Path", "string[]", position: 0, byValue: true, byName: true, set: "Items"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralItems"),
      CmdletParameter("Filter", "string", position: 1), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Recurse", "switch", aliases: ["s", "r"]), CmdletParameter("Depth", "uint"), CmdletParameter("Force", "switch"), CmdletParameter("Name", "switch"),
      CmdletParameter("Attributes", "object").shown(as: "FlagsExpression[FileAttributes]").on(.files), CmdletParameter("FollowSymlink", "switch").on(.files), CmdletParameter("Directory", "switch", aliases: ["ad", "d"]).on(.files),
      CmdletParameter("File", "switch", aliases: ["af"]).on(.files), CmdletParameter("Hidden", "switch", aliases: ["ah", "h"]).on(.files), CmdletParameter("ReadOnly", "switch", aliases: ["ar"]).on(.files),
      CmdletParameter("System", "switch", aliases: ["as"]).on(.files),
    ], make: { GetChildItem() })
  }
  private var wantedAttributes: AttributesExpression?
  private lazy var showsHidden = flag("Force") || wantedAttributes?.namesHidden ?? false

  override func begin() throws {
    guard has("Attributes") else { return }
    let text = strings("Attributes").joined(separator: ",")
    do { wantedAttributes = try AttributesExpression(text) } catch let refusal as AttributesExpression.Refusal {
      throw failure(
        "Cannot bind parameter 'Attributes'. Cannot convert value \"\(text)\" to type \"System.Management.Automation.FlagsExpression`1[System.IO.FileAttributes]\". Error: \"\(refusal.message)\"",
        id: "CannotConvertArgumentNoMessage", .InvalidArgument, type: "System.Management.Automation.ParameterBindingException")
    }
  }

  private func hasWantedAttributes(_ path: String, isDirectory: Bool) -> Bool {
    if flag("ReadOnly") && !session.files.isReadOnly(path) || flag("System") { return false }
    guard let wantedAttributes else { return true }
    let own = [("directory", isDirectory), ("hidden", isHidden(path)), ("readonly", session.files.isReadOnly(path)), ("reparsepoint", session.files.link(path) != nil)]
    let names = own.filter(\.1).map(\.0)
    return wantedAttributes.holds(of: names.isEmpty ? ["normal"] : Set(names))
  }

  override func process() throws {
    let named = has("LiteralPath") ? strings("LiteralPath") : strings("Path")
    // Without a path, or with one that is null, it is the present directory.
    let present = has("LiteralPath") ? session.location.path : Wildcard.escaped(session.location.path)
    let given = named.isEmpty ? [present] : named.map { $0.isEmpty ? present : $0 }
    for text in given {
      if let (drive, rest) = session.otherDrive(of: text) {
        if let filter = string("Filter"), !filter.isEmpty {
          throw failure(
            "Cannot call method. The provider does not support the use of filters.", id: "NotSupported", .NotImplemented, type: "System.Management.Automation.PSNotSupportedException")
        }
        // As with a directory, a drive by itself has nothing to include.
        if rest.isEmpty, has("Include"), !flag("Recurse") { continue }
        let names = try session.driveItemNames(drive, rest.isEmpty ? "*" : rest)
        if names.isEmpty, !rest.isEmpty, !Wildcard.hasWildcards(rest) { try pathNotFound(rest) }
        for name in names where isIncluded(name) { if let item = session.driveItemObject(drive, name) { try write(item) } }
        continue
      }
      guard try driveExists(text) else { continue }
      let full = session.absolutePath(plain(text))
      guard try namesFolder(text, full) else { continue }
      let recurses = flag("Recurse") || has("Depth")
      if !isPattern(text), session.files.isDirectory(full) {
        // -Include names what stands in a path with wildcards, or deeper; a plain path has nothing of its own to include.
        if has("Include"), !recurses { continue }
        // With -Exclude the directory itself has to be of the kind that is asked for (SessionStateInternal.GetChildItems).
        if has("Exclude"), !recurses, !flag("Name"), !has("LiteralPath"), flag("File") || flag("Hidden") && !isHidden(full) || !hasWantedAttributes(full, isDirectory: true) { continue }
        try list(full, "", 0)
      } else if recurses, flag("Name"), isPattern(text) {
        // Names are those below what a pattern finds, and the pattern says nothing of what is deeper.
        for path in try matchesInFolder(text) ?? [] {
          if session.files.isDirectory(path) { try list(path, "", 0) } else { try put(path, OverlayFileSystem.name(of: path)) }
        }
      } else if recurses, !flag("Name"), !has("LiteralPath") {
        // The last part of the path is looked for in all directories below.
        namePattern = Wildcard(full.split(separator: "/").last.map(String.init) ?? "*")
        let parent = parentPath(full)
        if session.files.isDirectory(parent) { try list(parent, "", 0) } else { try pathNotFound(parent + "/") }
        namePattern = nil
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
    // Names are those of linked directories, too (FileSystemProvider.GetChildNames).
    let follows = flag("FollowSymlink") && !flag("Name")
    if follows { visited.insert(session.files.destination(of: directory)) }
    for name in directories {
      let path = OverlayFileSystem.child(name, of: directory)
      if flag("Name") {
        // A link to a directory that is around it has no end.
        let destination = session.files.destination(of: path)
        if session.files.link(path) != nil, (directory + "/").hasPrefix(destination + "/") { continue }
      } else if !follows, session.files.link(path) != nil { continue }
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
    try write(flag("Name") ? .string(shown) : itemObject(path))
  }
}
