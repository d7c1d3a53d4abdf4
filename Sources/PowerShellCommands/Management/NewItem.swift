import PowerShellRuntime

/// New-Item.
final class NewItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-Item", module: "Microsoft.PowerShell.Management", "Makes a file or directory.", defaultSet: "pathSet", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: "pathSet"),
      CmdletParameter("Path", "string[]", position: 0, byName: true, set: "nameSet"), CmdletParameter("Name", "string", mandatory: true, byName: true, set: "nameSet", allowsEmpty: true),
      CmdletParameter("ItemType", "string", aliases: ["Type"], byName: true), CmdletParameter("Value", "object", aliases: ["Target"], byValue: true, byName: true),
      CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"),
      CmdletParameter("Options", "System.Management.Automation.ScopedItemOptions").on(.definitions),
    ], make: { NewItem() })
  }
  override func process() throws {
    for text in has("Path") ? strings("Path") : [session.location.path] {
      let whole = string("Name").map { $0.isEmpty ? text : text + "/" + $0 } ?? text
      if let (drive, rest) = session.otherDrive(of: whole) {
        guard try shouldProcess("Item: \(rest) Type: \(string("ItemType") ?? "") Value: \(string("Value") ?? "")", action: "New Item") else { continue }
        if !flag("Force"), try !session.driveItemNames(drive, rest).isEmpty {
          try writeError("The item at path '\(rest)' already exists.", id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
          continue
        }
        // What is made is set as well.
        guard try shouldProcess("Item: \(rest) Value: \(string("Value") ?? "")", action: "Set Item") else { continue }
        switch drive {
        case "function": try session.setFunction(rest, value("Value") ?? .string(""), options: itemOptions, force: flag("Force"))
        case "alias": try session.setAlias(rest, value("Value") ?? .string(""), options: itemOptions, force: flag("Force"))
        default: try session.setDriveItem(drive, rest, value("Value") ?? .string(""))
        }
        for item in try session.driveItems(drive, rest) { try write(item) }
        continue
      }
      if try driveExists(whole) { try make(session.absolutePath(whole)) }
    }
  }

  private func make(_ path: String) throws {
    let kind = string("ItemType")?.lowercased() ?? "file"
    guard !kind.isEmpty, ["file", "directory", "symboliclink", "container", "leaf", "hardlink", "junction"].contains(where: { $0.hasPrefix(kind) }) else {
      throw failure(
        "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified.", id: "Argument", .InvalidArgument,
        type: "System.Management.Automation.PSArgumentException")
    }
    if kind.hasPrefix("s") || kind.hasPrefix("j") || kind.hasPrefix("h") { return try makeLink(path, kind) }
    if kind.hasPrefix("d") || kind.hasPrefix("c") {
      if session.files.exists(path), !flag("Force") {
        return try writeError(
          "An item with the specified name \(path) already exists.", id: "DirectoryExist", .ResourceExists, type: "System.IO.IOException", target: .string(path))
      }
      guard try shouldProcess("Destination: \(path)", action: "Create Directory") else { return }
      // Forced, what cannot be made is none, without a word.
      if flag("Force") { try? session.files.createDirectory(path) } else { try changingFiles(path, id: "CreateDirectoryIOError") { try session.files.createDirectory(path) } }
      guard session.files.isDirectory(path) else { return }
    } else {
      if session.files.exists(path), !flag("Force") {
        return try writeError("The file '\(path)' already exists.", id: "NewItemIOError", .WriteError, type: "System.IO.IOException", target: .string(path))
      }
      guard try shouldProcess("Destination: \(path)", action: "Create File") else { return }
      if flag("Force") { try? session.files.createDirectory(parentPath(path)) }
      var failed = true
      // The provider writes what ToString gives, so that a list is only named.
      let text = try value("Value").map { session.isList($0) ? $0.type?.fullName ?? "" : try session.stringify($0) } ?? ""
      try changingFiles(path, id: "NewItemIOError") {
        try session.files.write(path, Array(text.utf8))
        failed = false
      }
      if failed { return }
    }
    try write(itemObject(path))
  }

  private func makeLink(_ path: String, _ kind: String) throws {
    guard let target = string("Value"), !target.isEmpty else {
      throw failure(
        "Link '\(string("Name") ?? strings("Path").first ?? path)' cannot be created because the target Value was not specified.", id: "ArgumentNull", .InvalidArgument, type: "System.Management.Automation.PSArgumentNullException")
    }
    if kind.hasPrefix("j"), !target.hasPrefix("/"), !target.contains(":") {
      return try writeError(
        "Creating a junction requires an absolute path for the target.", id: "NotAbsolutePath", .InvalidArgument, type: "System.ArgumentException", target: .string(target))
    }
    let isHard = kind.hasPrefix("h"), full = session.absolutePath(target)
    if isHard, !session.files.exists(full) {
      return try writeError(
        "Could not find item \(full).", id: "ItemNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(full))
    }
    if isHard, session.files.isDirectory(full) {
      return try writeError(
        "A file is required for the operation. The item '\(full)' is not a file.", id: "ItemNotFile", .InvalidOperation, type: "System.InvalidOperationException", target: .string(full))
    }
    if session.files.link(path) != nil || session.files.exists(path) {
      guard flag("Force") else {
        return try writeError(
          "Cannot create link because the path already exists: \(path).", id: "SymLinkExists", .ResourceExists, type: "System.IO.IOException", target: .string(path))
      }
      if isHard, path == full {
        return try writeError(
          "The target and path cannot be the same.", id: "TargetIsSameAsLink", .InvalidOperation, type: "System.InvalidOperationException", target: .string(path))
      }
      if path == "/" || session.files.link(path) == nil, !(session.files.list(path) ?? []).isEmpty {
        return try writeError("Directory not empty : '\(path)'", id: "NewItemDeleteIOError", .WriteError, type: "System.IO.IOException", target: .string(path))
      }
    }
    guard try shouldProcess("Destination: \(path)", action: isHard ? "Create Hard Link" : "Create Symbolic Link") else { return }
    var made = false
    try changingFiles(path, id: "NewItemIOError") {
      session.files.remove(path)
      if isHard { try session.files.createHardLink(path, to: full) } else { try session.files.createLink(path, to: target.replacing("\\", with: "/")) }
      made = true
    }
    if made { try write(itemObject(path)) }
  }
}
