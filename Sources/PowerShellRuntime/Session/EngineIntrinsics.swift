/// $ExecutionContext, SessionState.PSVariable and its like; what InvokeCommand has stands in CommandInvocation.swift.
enum EngineIntrinsics {
  static let sessionState = TypeDescriptor("System.Management.Automation.SessionState")
  static let engineIntrinsics = TypeDescriptor("System.Management.Automation.EngineIntrinsics")

  /// Where a provider was left.
  ///
  /// - Throws: a ProviderNotFoundException.
  static func location(ofProvider name: String, _ session: Session) throws -> Value {
    guard let name = PathInfo.providerName(name) else { throw providerNotFound(name) }
    return try session.invokeCommand("Get-Location", [("PSProvider", .string(name))]).first ?? .null
  }

  private static func providerNotFound(_ name: String) -> DotNetException {
    Failure.dotNet("System.Management.Automation.ProviderNotFoundException", "Cannot find a provider with the name '\(name)'.")
  }

  static let paths = TypeDescriptor("System.Management.Automation.PathIntrinsics") { builder in
    builder.method("string GetUnresolvedProviderPathFromPSPath(string path)", "string GetUnresolvedProviderPathFromPSPath(string path, ref provider, ref drive)") { session, _, a in
      let other = session.otherDrive(of: a[0].text)
      if a.count > 1 {
        let (drive, provider) = other.map { PathInfo.names(ofDrive: $0.drive) } ?? ("/", "FileSystem")
        try a[1].object(as: ReferenceObject.self)?.set(.object(PathInfo.provider(provider)))
        try a[2].object(as: ReferenceObject.self)?.set(.object(PathInfo.drive(drive, provider)))
      }
      return .string(try unresolvedPath(a[0].text, session))
    }
    builder.method("System.Management.Automation.PathInfo CurrentProviderLocation(string providerName)") { session, _, a in try location(ofProvider: a[0].text, session) }
    builder.method("System.Management.Automation.PathInfo SetLocation(string path)") { session, _, a in
      try ProviderIntrinsics.run("Set-Location", session, [("Path", a[0]), ("PassThru", .bool(true))]).first ?? .null
    }
    builder.method("System.Management.Automation.PathInfo PopLocation(string stackName)") { session, _, a in
      try ProviderIntrinsics.run("Pop-Location", session, [("StackName", a[0]), ("PassThru", .bool(true))]).first ?? .null
    }
    builder.method("System.Management.Automation.PathInfoStack SetDefaultLocationStack(string stackName)") { session, _, a in
      _ = try ProviderIntrinsics.run("Set-Location", session, [("StackName", a[0])])
      return PathInfo.stack(session.locationStacks[session.currentLocationStack] ?? [], named: session.currentLocationStack, session)
    }
    builder.method("string NormalizeRelativePath(string path, string basePath)") { session, _, a in
      let (path, base) = (session.absolutePath(a[0].text), session.absolutePath(a[1].text))
      guard session.files.exists(path) else {
        throw Failure.dotNet(
          "System.Management.Automation.ProviderInvocationException",
          "Attempting to perform the NormalizeRelativePath operation on the 'FileSystem' provider failed for path '\(a[0].text)'. An object at the specified path \(path) does not exist.")
      }
      let start = base.hasSuffix("/") ? base : base + "/"
      return .string(path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path)
    }
    func resolved(_ session: Session, _ path: Value) throws -> [Value] {
      try ProviderIntrinsics.run("Resolve-Path", session, [("Path", path)])
    }
    builder.method("System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, ref provider)") { session, _, a in
      try ProviderIntrinsics.resolvedPaths(session, a[0], provider: a[1])
    }
    builder.method("bool IsValid(string path)") { _, _, a in .bool(!a[0].text.isEmpty && !a[0].text.contains("\0")) }
    builder.method("bool IsPSAbsolute(string path, ref driveName)") { session, _, a in
      let drive = session.driveName(of: a[0].text)
      let isAbsolute = a[0].text.contains(":") && session.hasDrive(named: drive)
      if isAbsolute { try a[1].object(as: ReferenceObject.self)?.set(.string(drive)) }
      return .bool(isAbsolute)
    }
    builder.method("void PushCurrentLocation(string stackName)") { session, _, a in
      session.locationStacks[session.locationStackKey(a[0].text), default: []].append(session.location)
      return .nothing
    }
    builder.method("System.Management.Automation.PathInfoStack LocationStack(string stackName)") { session, _, a in
      let key = session.locationStackKey(a[0].text)
      return PathInfo.stack(session.locationStacks[key] ?? [], named: key, session)
    }
    builder.method("System.Object GetResolvedPSPathFromPSPath(string path)") { session, _, a in
      .array(try resolved(session, a[0]))
    }
    builder.method("string Combine(string parent, string child)") { _, _, a in
      let child = a[0].text.isEmpty ? a[1].text : String(a[1].text.drop { $0 == "/" })
      return .string(a[0].text.isEmpty || a[0].text.hasSuffix("/") ? a[0].text + child : a[0].text + "/" + child)
    }
    builder.method("string ParseChildName(string path)") { _, _, a in .string(a[0].text.split(separator: "/").last.map(String.init) ?? "") }
    builder.method("string ParseParent(string path, string root)") { _, _, a in
      let parent = a[0].text.lastIndex(of: "/").map { a[0].text[..<$0] } ?? ""
      return .string(parent.isEmpty && a[0].text.hasPrefix("/") ? "/" : String(parent))
    }
    builder.method("bool IsProviderQualified(string path)") { _, _, a in .bool(a[0].text.contains("::")) }
    builder.property("CurrentFileSystemLocation", "System.Management.Automation.PathInfo") { session, _ in .object(PathInfo.make(session.location.path)) }
  }

  /// A path as its provider knows it, whether there is something or not.
  ///
  /// - Throws: a DriveNotFoundException.
  static func unresolvedPath(_ path: String, _ session: Session) throws -> String {
    if let other = session.otherDrive(of: path) { return other.rest }
    try checkDrive(path, session)
    return session.absolutePath(path)
  }

  /// - Throws: a DriveNotFoundException where a path begins with a drive that is not there.
  private static func checkDrive(_ path: String, _ session: Session) throws {
    guard let colon = path.firstIndex(of: ":"), !path[..<colon].contains("/"), !path[path.index(after: colon)...].hasPrefix(":"), !session.hasDrive(named: path[..<colon]) else { return }
    throw driveNotFound(path[..<colon])
  }

  private static func driveNotFound(_ name: some StringProtocol) -> DotNetException {
    Failure.dotNet("System.Management.Automation.DriveNotFoundException", "Cannot find drive. A drive with the name '\(name)' does not exist.")
  }

  static let variables = TypeDescriptor("System.Management.Automation.PSVariableIntrinsics") { builder in
    func scope(_ this: Value, _ session: Session) -> Scope { this.object(as: OpaqueObject<SessionState>.self)?.state.current ?? session.scope }
    builder.method("System.Object GetValue(string name)", "System.Object GetValue(string name, System.Object defaultValue)") { session, this, a in
      session.lookup(Names.number(a[0].text), in: scope(this, session)) ?? (a.count > 1 ? a[1] : .null)
    }
    builder.method("void Set(string name, System.Object value)", "void Set(psvariable variable)") { session, this, a in
      if let variable = a[0].object(as: VariableObject.self) {
        let number = Names.number(variable.name)
        scope(this, session).set(variable.name, variable.value)
        scope(this, session).setAttributes(number, variable.attributes)
        return .nothing
      }
      let (named, name) = session.scoped(a[0].text)
      try session.assignVariable(name, a[1], in: named ?? scope(this, session))
      return .nothing
    }
    builder.method("System.Object Get(string name)") { session, this, a in
      let number = Names.number(a[0].text)
      guard let value = session.lookup(number, in: scope(this, session)) else { return .null }
      return .object(VariableObject(a[0].text, in: session.owner(number, from: scope(this, session)), value: value))
    }
    builder.method("void Remove(string name)") { session, this, a in
      scope(this, session).remove(Names.number(a[0].text))
      return .nothing
    }
  }

  /// SessionState.Provider.
  static let providers = TypeDescriptor("System.Management.Automation.CmdletProviderManagementIntrinsics") { builder in
    func named(_ text: String, _ session: Session) throws -> Value {
      guard let name = PathInfo.providerName(text) else { throw providerNotFound(text) }
      return .object(session.provider(name))
    }
    builder.method("System.Collections.ObjectModel.Collection[System.Management.Automation.ProviderInfo] Get(string name)") { session, _, a in .array([try named(a[0].text, session)]) }
    builder.method("System.Management.Automation.ProviderInfo GetOne(string name)") { session, _, a in try named(a[0].text, session) }
    builder.method("System.Collections.Generic.IEnumerable[System.Management.Automation.ProviderInfo] GetAll()") { session, _, _ in
      .array(PathInfo.providerNames.map { .object(session.provider($0)) })
    }
  }

  /// SessionState.Drive.
  static let drives = TypeDescriptor("System.Management.Automation.DriveManagementIntrinsics") { builder in
    builder.property("Current", "psdriveinfo") { session, _ in
      let name = session.location.drive?.name ?? (session.location.path.hasPrefix("/") ? "/" : String(session.location.path.prefix { $0 != ":" }))
      return session.drives.first { CaseFolding.equal($0.display ?? "", name) }.map { .object($0) } ?? .null
    }
    builder.method("psdriveinfo Get(string driveName)") { session, _, a in
      guard let drive = session.drives.first(where: { CaseFolding.equal($0.display ?? "", a[0].text) }) else {
        throw driveNotFound(a[0].text)
      }
      return .object(drive)
    }
    builder.method("System.Collections.ObjectModel.Collection[psdriveinfo] GetAll()") { session, _, _ in .array(session.drives.map { .object($0) }) }
    for (signature, parameter) in [("GetAllAtScope(string scope)", "Scope"), ("GetAllForProvider(string providerName)", "PSProvider")] {
      builder.method("System.Collections.ObjectModel.Collection[psdriveinfo] \(signature)") { session, _, a in
        .array(try ProviderIntrinsics.run("Get-PSDrive", session, [(parameter, a[0])]))
      }
    }
    builder.method("psdriveinfo GetAtScope(string driveName, string scope)") { session, _, a in
      try ProviderIntrinsics.run("Get-PSDrive", session, [("LiteralName", a[0]), ("Scope", a[1])]).first ?? .null
    }
    builder.method("psdriveinfo New(psdriveinfo drive, string scope)") { session, _, a in
      let drive = a[0].object(as: CustomObject.self)
      let provider = try session.propertyValue("Name", of: drive?["Provider"] ?? .null) ?? .null
      let arguments = ["Name", "Root", "Description"].map { (Optional($0), drive?[$0] ?? .null) } + [("PSProvider", provider)]
      return try ProviderIntrinsics.run("New-PSDrive", session, arguments + (a[1].text.isEmpty ? [] : [("Scope", a[1])])).first ?? .null
    }
    builder.method("void Remove(string driveName, bool force, string scope)") { session, _, a in
      _ = try ProviderIntrinsics.run("Remove-PSDrive", session, [("LiteralName", a[0]), ("Force", a[1])])
      return .nothing
    }
  }
}

extension Session {
  /// The drives by their names.
  public var drives: [CustomObject] { byName(standingDrives + fileDrives.values.map { PathInfo.drive($0) }) }

  /// Those that were made in a scope; the global one has those that are there from the start.
  public func drives(madeIn scope: Scope) -> [CustomObject] {
    let isTop = scope === globalState.top
    let own = fileDrives.values.filter { $0.isMade(in: scope, isTop: isTop) }.map { PathInfo.drive($0) }
    return byName((isTop ? standingDrives : []) + own)
  }

  private func byName(_ drives: [CustomObject]) -> [CustomObject] { drives.sorted { ($0.display ?? "").lowercased() < ($1.display ?? "").lowercased() } }

  /// A provider with the drives that are on it now.
  public func provider(_ name: String) -> CustomObject {
    let own = drives.filter { $0["Provider"]?.object(as: CustomObject.self)?["Name"]?.text == name }
    // Those that were there first come first, and of them the root after the others.
    let first = ["Temp", "/", "Alias", "Env", "Function", "Variable"]
    let standing = first.compactMap { name in own.first { $0.display == name } }
    return PathInfo.provider(name, drives: standing + own.filter { drive in !standing.contains { $0 === drive } })
  }

  /// Those that are there from the start, and those of providers.
  private var standingDrives: [CustomObject] {
    let root = PathInfo.drive("/")
    root["CurrentLocation"] = .string(String(rootLocation.dropFirst()))
    let others = [
      ("Alias", "Alias", "the aliases stored in a session state"), ("Env", "Environment", "the environment variables for the process"),
      ("Function", "Function", "the functions stored in a session state"), ("Variable", "Variable", "those variables stored in a session state"),
    ].map { name, provider, what in
      let drive = PathInfo.drive(name, provider)
      drive["Description"] = .string("Drive that contains a view of " + what)
      return drive
    }
    return [root] + others + providerDrives.values.map { PathInfo.drive($0) }
  }
}
