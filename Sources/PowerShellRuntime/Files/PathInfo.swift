/// A path as Get-Location gives it, with its drive and provider.
public enum PathInfo {
  static let descriptor = TypeDescriptor("System.Management.Automation.PathInfo")
  public static let driveType = TypeDescriptor("System.Management.Automation.PSDriveInfo")
  public static let providerType = TypeDescriptor("System.Management.Automation.ProviderInfo")

  /// The places that Push-Location has remembered, the last one first.
  public static func stack(_ places: [Location], named name: String, _ session: Session) -> Value {
    let stack = session.types.generic("System.Collections.Generic.Stack", [descriptor]) ?? .arrayList
    let list = ListObject(places.reversed().map { .object(make($0)) }, type: session.types.type(named: "System.Management.Automation.PathInfoStack") ?? stack)
    let added = ExtendedMembers()
    added.members = [Member("Name", .Property, .note(.string(name)), definition: "string Name {get;}")]
    list.extended = added
    return .object(list)
  }

  public static func make(_ path: String) -> CustomObject { make(Location(path)) }

  public static func make(_ place: Location) -> CustomObject {
    let path = place.path
    let name = path.hasPrefix("/") ? "/" : String(path.prefix { $0 != ":" })
    let kind = name == "/" ? "FileSystem" : name.lowercased() == "env" ? "Environment" : name
    let object = CustomObject([
      ("Drive", .object(place.drive.map { drive($0) } ?? drive(name, kind))), ("Provider", .object(provider(kind))),
      ("ProviderPath", .string(name == "/" ? path : String(path.dropFirst(name.count + 2)))), ("Path", .string(place.shown)),
    ], type: descriptor)
    object.display = place.shown
    return object
  }

  /// What PowerShell's provider adds to all that it reads from a path of the file system.
  ///
  /// - Parameter ofContent: whether they are a line's, whose paths have no provider in front.
  public static func origin(of path: String, ofContent: Bool = false) -> [(String, Value)] {
    let provider = ofContent ? "" : "Microsoft.PowerShell.Core\\FileSystem::"
    return [
      ("PSPath", .string(provider + path)), ("PSParentPath", .string(provider + OverlayFileSystem.parent(path))),
      ("PSChildName", .string(path.split(separator: "/").last.map(String.init) ?? path)), ("PSDrive", .object(drive("/"))),
      ("PSProvider", .object(self.provider("FileSystem"))),
    ]
  }

  /// How a drive without files and its provider are written.
  ///
  /// - Parameter drive: its name in lower case, as `Session.otherDrive(of:)` gives it.
  public static func names(ofDrive drive: String) -> (drive: String, provider: String) {
    let shown = drive.prefix(1).uppercased() + drive.dropFirst()
    return (shown, drive == "env" ? "Environment" : shown)
  }

  /// What a provider adds to what it reads from a drive without files.
  public static func origin(of name: String, onDrive drive: String) -> [(String, Value)] {
    let (shown, provider) = names(ofDrive: drive)
    return [
      ("PSPath", .string("Microsoft.PowerShell.Core\\\(provider)::\(name)")), ("PSDrive", .object(self.drive(shown, provider))),
      ("PSProvider", .object(self.provider(provider))),
    ]
  }

  public static func drive(_ name: String, _ provider: String = "FileSystem", root: String? = nil) -> CustomObject {
    let object = CustomObject([
      ("Used", .null), ("Free", .null), ("CurrentLocation", .string("")), ("Name", .string(name)), ("Provider", .object(self.provider(provider))),
      ("Root", .string(root ?? (provider == "FileSystem" ? "/" : ""))), ("Description", .string("")), ("MaximumSize", .null), ("Credential", .null),
      ("DisplayRoot", .null),
    ], type: driveType)
    object.display = name
    return object
  }

  public static func drive(_ drive: FileDrive) -> CustomObject {
    let object = self.drive(drive.name, root: drive.root)
    object["Description"] = .string(drive.description)
    object["CurrentLocation"] = .string(drive.currentLocation)
    return object
  }

  public static func drive(_ drive: ProviderDrive) -> CustomObject {
    let object = self.drive(drive.name, names(ofDrive: drive.drive).provider, root: drive.root)
    object["Description"] = .string(drive.description)
    return object
  }

  private static func drive(_ name: String) -> Value {
    let drive = CustomObject([("Name", .string(name))])
    drive.display = name
    return .object(drive)
  }

  public static let providerNames = ["Alias", "Environment", "FileSystem", "Function", "Variable"]

  /// A provider's own name, however it is written; nil where there is none of that name.
  public static func providerName(_ text: String) -> String? {
    let name = text.split(separator: "\\").last.map(String.init) ?? text
    return providerNames.first { CaseFolding.equal($0, name) }
  }

  /// - Parameter drives: those that are on it; nil for those that are there from the start, by their names.
  public static func provider(_ name: String, drives: [CustomObject]? = nil) -> CustomObject {
    let first = ["FileSystem": ["Temp", "/"], "Environment": ["Env"]]
    let capabilityNames = name == "FileSystem" ? ["Filter", "ShouldProcess", "Credentials"] : ["ShouldProcess"]
    let kinds = NetEnumerations.named("System.Management.Automation.Provider.ProviderCapabilities")
    let capabilities = capabilityNames.reduce(0) { $0 | (kinds.enumeration?.value($1) ?? 0) }
    let object = CustomObject([
      ("ImplementingType", .string("Microsoft.PowerShell.Commands.\(name)Provider")), ("HelpFile", .string("System.Management.Automation.dll-Help.xml")),
      ("Name", .string(name)), ("PSSnapIn", .string("Microsoft.PowerShell.Core")), ("ModuleName", .string("Microsoft.PowerShell.Core")), ("Module", .null),
      ("Description", .string("")), ("Capabilities", .object(EnumObject(kinds, capabilities))), ("Home", .string(name == "FileSystem" ? "/root" : "")),
      ("ItemSeparator", .char(47)), ("AltItemSeparator", .char(92)), ("VolumeSeparatedByColon", .bool(name != "FileSystem")),
      ("Drives", .array(drives.map { $0.map { .object($0) } } ?? (first[name] ?? [name]).map { drive($0) })),
    ], type: providerType)
    object.display = "Microsoft.PowerShell.Core\\" + name
    return object
  }
}
