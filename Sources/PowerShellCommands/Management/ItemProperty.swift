import PowerShellRuntime

/// What the cmdlets for properties of items share: the properties are those of a file's object; no other provider has properties.
class ItemPropertyCmdlet: Cmdlet {
  static let filterParameters = [
    CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
    CmdletParameter("Credential", "pscredential", byName: true),
  ]
  static let pathParameters = paths() + filterParameters
  static let changeParameters = [CmdletParameter("PassThru", "switch"), CmdletParameter("Force", "switch")]

  /// -Path and -LiteralPath, which the cmdlets take from the pipeline unless they make a property.
  static func paths(_ type: String = "string[]", byPipeline: Bool = true) -> [CmdletParameter] {
    [
      CmdletParameter("Path", type, position: 0, mandatory: true, byValue: byPipeline, byName: byPipeline, set: "Path"),
      CmdletParameter("LiteralPath", type, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
    ]
  }

  /// The full paths of the files that the path parameters name; a path on another drive is reported.
  func propertyPaths() throws -> [String] {
    let given = strings(has("LiteralPath") ? "LiteralPath" : "Path")
    guard given.allSatisfy({ session.otherDrive(of: $0) == nil }) else {
      for text in given { if let (drive, rest) = session.otherDrive(of: text) { try refuse(text, drive, rest) } }
      return []
    }
    return try resolvedPaths().filter { isWanted($0) }
  }

  private func refuse(_ text: String, _ drive: String, _ rest: String) throws {
    if try session.driveItems(drive, rest).isEmpty { return try pathNotFound(text) }
    try interfaceMissing("Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider.")
  }

  /// The error of a provider that lacks what a cmdlet asks of it.
  func interfaceMissing(_ message: String) throws {
    try writeError(message, id: "NotSupported", .NotImplemented, type: "System.Management.Automation.PSNotSupportedException")
  }

  /// Some properties of a file, with where it is.
  func picked(_ properties: [(String, Value)], of path: String) throws -> Value {
    var origin = PathInfo.origin(of: path)
    origin.insert(("UnixStat", try session.propertyValue("UnixStat", of: itemObject(path)) ?? .null), at: 3)
    return .object(CustomObject(properties + origin))
  }

  /// Changes one property of a file's object, as the file system's provider does (FileSystemProvider.SetProperty).
  ///
  /// - Returns: whether it was changed.
  func setProperty(_ name: String, to value: Value, of path: String) throws -> Bool {
    let action = session.files.isDirectory(path) ? "Set Property Directory" : "Set Property File"
    let text = try session.stringify(value)
    guard try shouldProcess("Item: \(path) Property: \(name) Value: \(text)", action: action) else { return false }
    let item = itemObject(path)
    guard try session.propertyValue(name, of: item) != nil else {
      let shown = "\(value.type?.definitionName ?? "object") \(name)=\(text)"
      try writeError(
        "The property \(shown) does not exist or was not found.", id: "SetPropertyError", .ReadError, type: "System.IO.IOException", target: .string(shown))
      return false
    }
    do {
      try session.setProperty(name, of: item, to: value)
    } catch Unwind.error(let error) {
      let isReadOnly = error.record.exception.message.hasSuffix("is a ReadOnly property.")
      try writeError(
        isReadOnly ? "\"\(name)\" is a ReadOnly property." : error.record.exception.message, id: isReadOnly ? "ReadOnlyProperty" : "ExceptionWhenSetting",
        .NotSpecified, type: "System.Management.Automation.SetValueException")
      return false
    }
    return true
  }
}

/// What the cmdlets share that make, move and remove properties, which no provider here has: the registry's alone does.
class DynamicItemPropertyCmdlet: ItemPropertyCmdlet {
  override func process() throws {
    let paths = try existingPaths("Path")
    guard try !paths.isEmpty && (!has("Destination") || !existingPaths("Destination").isEmpty) else { return }
    for _ in paths {
      try interfaceMissing("Cannot use interface. The IDynamicPropertyCmdletProvider interface is not implemented by this provider.")
    }
  }

  /// The paths of a parameter, on any drive, that something stands at.
  private func existingPaths(_ parameter: String) throws -> [String] {
    let isLiteral = parameter == "Path" && has("LiteralPath")
    return try strings(isLiteral ? "LiteralPath" : parameter).flatMap { text -> [String] in
      if let (drive, rest) = session.otherDrive(of: text) {
        if try session.driveItems(drive, rest).isEmpty { try pathNotFound(text) } else { return [text] }
        return []
      }
      let full = session.absolutePath(text)
      let found = isLiteral ? [full].filter(session.files.exists) : matches(text)
      if found.isEmpty, isLiteral || !Wildcard.hasWildcards(text) { try pathNotFound(full) }
      return found
    }
  }
}
