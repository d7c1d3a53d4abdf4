/// What programs ask providers for through InvokeProvider, each as the cmdlet that does the same.
enum ProviderIntrinsics {
  private static let space = "System.Management.Automation."

  /// The parts by the names of the properties that give them; security descriptors have no methods here.
  static let type = TypeDescriptor(space + "ProviderIntrinsics") { builder in
    for (name, part) in [
      ("ChildItem", children), ("Content", contents), ("Item", items), ("Property", properties), ("SecurityDescriptor", TypeDescriptor(space + "SecurityDescriptorCmdletProviderIntrinsics")),
    ] {
      builder.property(name, part.fullName) { _, _ in .object(CustomObject([], type: part)) }
    }
  }

  private static let collection = "System.Collections.ObjectModel.Collection[psobject]"

  /// Runs a cmdlet, whose first error is the method's.
  static func run(_ command: String, _ session: Session, _ arguments: [(String?, Value)]) throws -> [Value] {
    do { return try session.invokeCommand(command, arguments + [("ErrorAction", .string("Stop"))]) } catch Unwind.error(let error) {
      throw DotNetException(error.record.exception)
    }
  }

  /// The paths, as their provider knows them, of what a path or pattern means; `provider` is set to what keeps them.
  static func resolvedPaths(_ session: Session, _ path: Value, provider: Value) throws -> Value {
    let found = try run("Resolve-Path", session, [("Path", path)])
    try provider.object(as: ReferenceObject.self)?.set(found.first.flatMap { try session.propertyValue("Provider", of: $0) } ?? .null)
    let paths = try found.map { try session.propertyValue("ProviderPath", of: $0) ?? .null }
    return .object(ListObject(paths, type: session.types.generic("System.Collections.ObjectModel.Collection", [.string]) ?? .arrayList))
  }

  /// Adds a method that gives all that a cmdlet does.
  ///
  /// - Parameter parameters: those of the cmdlet that take the method's arguments.
  private static func add(_ builder: MemberBuilder, _ signature: String, _ command: String, _ parameters: [String]) {
    let givesNothing = signature.hasPrefix("void")
    builder.method(signature) { session, _, a in
      let found = try run(command, session, Array(zip(parameters.map { Optional($0) }, a)))
      return givesNothing ? .nothing : .object(ListObject(found, type: session.types.generic("System.Collections.ObjectModel.Collection", [.psObject]) ?? .arrayList))
    }
  }

  private static func answer(_ builder: MemberBuilder, _ name: String, _ more: [(String?, Value)]) {
    builder.method("bool \(name)(string path)") { session, _, a in
      .bool(session.truth(try run("Test-Path", session, [("Path", a[0])] + more).first ?? .bool(false)))
    }
  }

  private static let items = TypeDescriptor(space + "ItemCmdletProviderIntrinsics") { builder in
    add(builder, "\(collection) Get(string path)", "Get-Item", ["Path"])
    add(builder, "\(collection) Set(string path, System.Object value)", "Set-Item", ["Path", "Value"])
    add(builder, "\(collection) Clear(string path)", "Clear-Item", ["Path"])
    add(builder, "\(collection) New(string path, string name, string itemTypeName, System.Object content)", "New-Item", ["Path", "Name", "ItemType", "Value"])
    add(builder, "\(collection) Rename(string path, string newName)", "Rename-Item", ["Path", "NewName"])
    add(builder, "\(collection) Move(string path, string destination)", "Move-Item", ["Path", "Destination"])
    add(builder, "void Remove(string path, bool recurse)", "Remove-Item", ["Path", "Recurse"])
    add(builder, "void Invoke(string path)", "Invoke-Item", ["Path"])
    answer(builder, "Exists", [])
    answer(builder, "IsContainer", [("PathType", .string("Container"))])
  }

  private static let children = TypeDescriptor(space + "ChildItemCmdletProviderIntrinsics") { builder in
    add(builder, "\(collection) Get(string path, bool recurse)", "Get-ChildItem", ["Path", "Recurse"])
    builder.method("System.Collections.ObjectModel.Collection[string] GetNames(string path, System.Management.Automation.ReturnContainers returnContainers, bool recurse)") { session, _, a in
      .strings(try run("Get-ChildItem", session, [("Path", a[0]), ("Recurse", a[2]), ("Name", .bool(true))]).map(\.text))
    }
    builder.method("bool HasChild(string path)") { session, _, a in .bool(try !run("Get-ChildItem", session, [("Path", a[0])]).isEmpty) }
  }

  private static let contents = TypeDescriptor(space + "ContentCmdletProviderIntrinsics") { builder in
    add(builder, "void Clear(string path)", "Clear-Content", ["Path"])
  }

  private static let properties = TypeDescriptor(space + "PropertyCmdletProviderIntrinsics") { builder in
    add(builder, "\(collection) Get(string path, \(collection) providerSpecificPickList)", "Get-ItemProperty", ["Path", "Name"])
    add(builder, "void Clear(string path, \(collection) propertyToClear)", "Clear-ItemProperty", ["Path", "Name"])
  }
}
