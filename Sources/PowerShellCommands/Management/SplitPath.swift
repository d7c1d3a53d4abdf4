import PowerShellRuntime

/// Split-Path.
final class SplitPath: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Split-Path", module: "Microsoft.PowerShell.Management", "Gets a part of a path.", defaultSet: "ParentSet", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "ParentSet"),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "LeafSet"),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "LeafBaseSet"),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "ExtensionSet"),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "QualifierSet"),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "NoQualifierSet"),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "IsAbsoluteSet"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPathSet"),
      CmdletParameter("Qualifier", "switch", mandatory: true, set: "QualifierSet"),
      CmdletParameter("NoQualifier", "switch", mandatory: true, set: "NoQualifierSet"), CmdletParameter("Parent", "switch", set: "ParentSet"),
      CmdletParameter("Leaf", "switch", mandatory: true, set: "LeafSet"), CmdletParameter("LeafBase", "switch", mandatory: true, set: "LeafBaseSet"),
      CmdletParameter("Extension", "switch", mandatory: true, set: "ExtensionSet"), CmdletParameter("Resolve", "switch"),
      CmdletParameter("IsAbsolute", "switch", mandatory: true, set: "IsAbsoluteSet"), CmdletParameter("Credential", "pscredential"),
    ], make: { SplitPath() })
  }
  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      let plain = text.replacing("\\", with: "/")
      let drive = session.place(of: plain).drive
      let paths = flag("Resolve") ? (try matchesInFolder(plain) ?? []).map { Location($0, on: drive).shown } : [plain]
      for path in paths { try split(path, of: text) }
    }
  }

  private func split(_ path: String, of text: String) throws {
    if let rest = session.otherDrive(of: path).map({ flag("Resolve") ? $0.rest : nameOnDrive(text) }), ["LeafSet", "LeafBaseSet", "ParentSet", "ExtensionSet", "LiteralPathSet"].contains(parameterSet) {
      // These providers know no parents: all behind the drive is the item's name.
      let dot = rest.lastIndex(of: ".") ?? rest.endIndex
      let parts = ["LeafSet": rest[...], "LeafBaseSet": rest[..<dot], "ExtensionSet": rest[dot...]]
      if rest.isEmpty, parts[parameterSet] != nil { return }
      return try write(.string(String(parts[parameterSet] ?? "")))
    }
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    var leaf = path.split(separator: "/").last.map(String.init) ?? path
    // Dots stand for the folder that they lead to (ParseChildName).
    if leaf == "." || leaf == "..", path.contains("/") { leaf = OverlayFileSystem.name(of: session.absolutePath(path)) }
    let dot = leaf.lastIndex(of: ".")
    // A switch that is said no to leaves the parent.
    let part = parameterSet == "ParentSet" || flag(String(parameterSet.dropLast(3))) ? parameterSet : "ParentSet"
    switch part {
    case "LeafSet": try write(.string(path == "/" ? "" : leaf))
    case "LeafBaseSet": try write(.string(dot.map { String(leaf[..<$0]) } ?? leaf))
    case "ExtensionSet": try write(.string(leaf.hasSuffix(".") ? "" : dot.map { String(leaf[$0...]) } ?? ""))
    case "IsAbsoluteSet": try write(.bool(path.hasPrefix("/") || path.contains(":")))
    case "QualifierSet", "NoQualifierSet":
      // Of a provider's own path the qualifier has both colons.
      if let colons = text.firstRange(of: "::") { return try write(.string(String(part == "QualifierSet" ? text[..<colons.upperBound] : text[colons.upperBound...]))) }
      let colon = path.firstIndex(of: ":")
      if part == "NoQualifierSet" { try write(.string(text.firstIndex(of: ":").flatMap { behindDrive(text[..<$0], text[text.index(after: $0)...]) } ?? text)) } else if let colon {
        try write(.string(String(path[...colon])))
      } else {
        try writeError("Cannot parse path because path '\(text)' does not have a qualifier specified.", id: "ParsePathFormatError", .InvalidArgument, type: "System.FormatException", target: .string(text))
      }
    default:
      if path == "/" {
        try writeError(
          "Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and run the operation again.",
          id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
        return
      }
      guard let slash = path.lastIndex(of: "/") else {
        try write(.string(""))
        return
      }
      // A drive's root keeps its separator.
      let parent = String(path[..<slash])
      try write(.string(parent.hasSuffix(":") ? parent + "/" : parent))
    }
  }

  /// What a path on a drive without files names there, as it is written.
  private func nameOnDrive(_ text: String) -> String {
    let name = text.firstIndex(of: ":").map { text[text.index(after: $0)...].drop { $0 == ":" } } ?? text[...]
    return String(name.first.map { "/\\".contains($0) } ?? false ? name.dropFirst() : name)
  }

  /// What stands behind a drive's name; nil where nothing does.
  private func behindDrive(_ name: Substring, _ rest: Substring) -> String? { name.isEmpty || rest.isEmpty ? nil : String(rest) }
}
