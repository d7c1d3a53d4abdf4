/// What the providers' own parameters go by: the kind of drive that a cmdlet's path is on.
public enum DriveKind {
  case files
  /// Function: and Alias:
  case definitions
  case others
}

extension Session {
  /// The kind of drive that a cmdlet's arguments name by its path, or that the location is on
  /// (CmdletProviderContext; the provider's dynamic parameters are those of the first path).
  ///
  /// - Parameter metadata: says which parameters take the argument behind them.
  func driveKind(of arguments: [CommandArgument], _ metadata: CommandMetadata) -> DriveKind {
    // Whether a parameter in front takes the next argument, and is the path's.
    var awaitsPath: Bool?
    var positional: Value?
    for argument in arguments {
      guard let name = argument.name else {
        if awaitsPath == true { return driveKind(ofPath: argument.value) }
        if awaitsPath == nil, positional == nil { positional = argument.value }
        awaitsPath = nil
        continue
      }
      let parameter = metadata.exact(name) ?? metadata.allParameters.first { $0.name.lowercased().hasPrefix(name.lowercased()) }
      let isPath = parameter?.name == "Path" || parameter?.name == "LiteralPath"
      if isPath, let value = argument.value { return driveKind(ofPath: value) }
      // What a provider would add is not known yet, and may take what follows.
      let isSwitch = parameter.map { $0.isSwitch && !$0.isDynamic } ?? false
      awaitsPath = argument.value != nil || isSwitch ? nil : isPath
    }
    return driveKind(ofPath: positional)
  }

  /// - Parameter value: a path or several, of which the first counts; nil for the location.
  func driveKind(ofPath value: Value?) -> DriveKind {
    let path = value.flatMap { isList($0) ? enumerated($0).first : $0 }?.base.stringValue ?? ""
    switch otherDrive(of: path)?.drive {
    case "function", "alias": return .definitions
    case .some: return .others
    // A drive that isn't there has no provider to ask for parameters.
    case nil: return missingDrive(of: path) == nil || path.contains("::") ? .files : .others
    }
  }
}
