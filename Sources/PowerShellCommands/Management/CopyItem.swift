import PowerShellRuntime

/// Copy-Item.
class CopyItem: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Destination", "string", position: 1, byName: true), CmdletParameter("Container", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Recurse", "switch"), CmdletParameter("PassThru", "switch"), CmdletParameter("Credential", "pscredential"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    let sessions = ["FromSession", "ToSession"].map { CmdletParameter($0, "System.Management.Automation.Runspaces.PSSession").on(.files) }
    return CmdletDeclaration("Copy-Item", module: "Microsoft.PowerShell.Management", "Copies files and directories.", defaultSet: "Path", supportsShouldProcess: true, parameters() + sessions, make: { CopyItem() })
  }
  var moves: Bool { false }

  override func process() throws {
    if let source = strings("Path").first, let (drive, name) = session.otherDrive(of: source) {
      if moves {
        throw failure(
          "Cannot retrieve the dynamic parameters for the cmdlet. The NavigationCmdletProvider methods are not supported by this provider.", id: "GetDynamicParametersException",
          .InvalidArgument, type: "System.Management.Automation.ParameterBindingException")
      }
      let names = try driveNames(source, drive, name)
      guard let (other, target) = session.otherDrive(of: string("Destination") ?? ""), other == drive else { throw differentProviders }
      for name in names where try shouldProcess("Item: \(name) Destination: \(target)", action: "Copy Item") {
        try session.setDriveItem(other, target, session.driveItem(drive, name))
      }
      return
    }
    if session.otherDrive(of: string("Destination") ?? "") != nil { throw differentProviders }
    let destination = session.absolutePath(string("Destination") ?? session.location.path)
    // What is not there by its literal path is refused in words of its own.
    let movesLiterally = moves && has("LiteralPath")
    for gone in movesLiterally ? strings("LiteralPath") : [] where !session.files.exists(session.absolutePath(gone)) {
      try writeError(
        "Cannot move item because the item at '\(gone)' does not exist.", id: "InvalidOperation", .InvalidOperation,
        type: "System.Management.Automation.PSInvalidOperationException")
    }
    // A filter chooses among the files of a directory, and not the directory.
    for path in try resolvedPaths(reportsMissing: !movesLiterally) where isWanted(path) || !moves && has("Filter") && session.files.isDirectory(path) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let target = session.files.isDirectory(destination) ? OverlayFileSystem.child(name, of: destination) : destination
      let isDirectory = session.files.isDirectory(path)
      if isDirectory, has("Container"), !flag("Container"), session.files.isDirectory(destination) {
        try flatten(path, into: destination)
        continue
      }
      let action = (moves ? "Move " : "Copy ") + (isDirectory ? "Directory" : "File")
      let movesLink = moves && session.files.link(path) != nil
      if !moves, isDirectory, session.files.exists(target), !session.files.isDirectory(target) {
        try writeError(
          "Container cannot be copied onto existing leaf item.", id: "CopyContainerItemToLeafError", .InvalidArgument,
          type: "System.Management.Automation.PSArgumentException", target: .string(path))
        continue
      }
      if isDirectory, !movesLink, (session.files.destination(of: target) + "/").hasPrefix(session.files.destination(of: path) + "/") {
        try writeError(
          moves ? "Destination path cannot be a subdirectory of the source or the source itself: \(target)." : "Cannot overwrite the item \(path) with itself.",
          id: moves ? "MoveItemArgumentError" : "CopyError", moves ? .InvalidArgument : .WriteError, type: "System.IO.IOException", target: .string(target))
        continue
      }
      guard try shouldProcess("Item: \(path) Destination: \(target)", action: action) else { continue }
      if !moves, !isDirectory, session.files.destination(of: path) == session.files.destination(of: target) {
        try writeError("Cannot overwrite the item \(path) with itself.", id: "CopyError", .WriteError, type: "System.IO.IOException", target: .string(path))
        continue
      }
      if moves, !isDirectory, path == target { continue }
      if moves, try !canMove(path, isDirectory: isDirectory && !movesLink, to: target) { continue }
      try changingFiles(path, id: moves ? "MoveFileInfoItemIOError" : "CopyFileInfoItemIOError") {
        if moves {
          if flag("Force") { session.files.setReadOnly(target, false) }
          try session.files.move(path, to: target)
        } else if isDirectory {
          try copyDirectory(path, target, recursively: flag("Recurse"))
        } else {
          if flag("Force") { session.files.setReadOnly(target, false) }
          try session.files.copy(path, to: target)
        }
      }
      if flag("PassThru"), moves || !isDirectory { try write(itemObject(target)) }
    }
  }

  private var differentProviders: Unwind {
    failure("Source and destination path did not resolve to the same provider.", id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
  }

  /// Whether something can be moved to a path; reports why it can not (FileSystemProvider.MoveDirectoryInfoItem, MoveFileInfoItem).
  private func canMove(_ path: String, isDirectory: Bool, to target: String) throws -> Bool {
    if !session.files.isDirectory(parentPath(target)) {
      try writeError(
        "Could not find a part of the path '\(isDirectory ? path : target)'.", id: isDirectory ? "MoveDirectoryItemIOError" : "MoveFileInfoItemIOError", .WriteError,
        type: "System.IO.DirectoryNotFoundException", target: itemObject(path))
      return false
    }
    guard session.files.exists(target) else { return true }
    if isDirectory {
      try writeError("An item with the specified name \(target) already exists.", id: "DirectoryExist", .ResourceExists, type: "System.IO.IOException", target: .string(target))
      return false
    }
    if flag("Force") { return true }
    try writeError("The file '\(target)' already exists.", id: "MoveFileInfoItemIOError", .WriteError, type: "System.IO.IOException", target: itemObject(path))
    return false
  }

  /// Puts all files below a directory into another one, and the directories there beside them, without what they hold (-Container:$false).
  private func flatten(_ from: String, into folder: String) throws {
    guard flag("Recurse") else {
      return try writeError(
        "Container cannot be copied to another container. The -Recurse or -Container parameter is not specified.", id: "CopyContainerToContainerWithoutRecurseOrContainer",
        .InvalidArgument, type: "System.Management.Automation.PSArgumentException", target: .string(from))
    }
    for name in session.files.list(from) ?? [] where isIncluded(name) {
      let (path, target) = (OverlayFileSystem.child(name, of: from), OverlayFileSystem.child(name, of: folder))
      let isDirectory = session.files.isDirectory(path)
      guard try shouldProcess("Item: \(path) Destination: \(target)", action: isDirectory ? "Copy Directory" : "Copy File") else { continue }
      try changingFiles(path, id: "CopyFileInfoItemIOError") {
        if isDirectory { try session.files.createDirectory(target) } else { try session.files.copy(path, to: target) }
      }
      if isDirectory { try flatten(path, into: folder) }
    }
  }

  /// A directory, then its files and then what is below it (FileSystemProvider.CopyDirectoryInfoItem).
  private func copyDirectory(_ from: String, _ to: String, recursively: Bool) throws {
    try session.files.createDirectory(to)
    if flag("PassThru") { try write(itemObject(to)) }
    guard recursively else { return }
    let excluded = strings("Exclude").map { Wildcard($0) }
    let names = (session.files.list(from) ?? []).filter { name in !excluded.contains { $0.matches(name) } }
    for name in names where !session.files.isDirectory(from + "/" + name) && string("Filter").map({ passes(name, $0) }) ?? true {
      try session.files.copy(from + "/" + name, to: to + "/" + name)
      if flag("PassThru") { try write(itemObject(to + "/" + name)) }
    }
    // A link is copied as what it leads to, but not the directories that it leads back to.
    for name in names where session.files.isDirectory(from + "/" + name) && session.files.link(from + "/" + name) == nil {
      try copyDirectory(from + "/" + name, to + "/" + name, recursively: true)
    }
  }
}
