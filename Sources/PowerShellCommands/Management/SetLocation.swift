import PowerShellRuntime

/// Set-Location.
class SetLocation: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Path", "string", position: 0, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("PassThru", "switch"), CmdletParameter("StackName", "string", byName: true, set: "Stack"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Location", module: "Microsoft.PowerShell.Management", "Changes the current directory.", defaultSet: "Path", parameters(), make: { SetLocation() })
  }
  override func process() throws {
    if has("StackName") { return try chooseStack(string("StackName") ?? "") }
    try go(string("Path") ?? string("LiteralPath") ?? "~")
  }

  /// Makes a stack the one that Push- and Pop-Location use without a name.
  private func chooseStack(_ name: String) throws {
    let key = name.isEmpty ? "default" : name.lowercased()
    guard session.locationStacks[key] != nil else {
      return try writeError(
        "Cannot find path '\(name)' because it does not exist.", id: "StackNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(name))
    }
    session.currentLocationStack = key
  }

  final func go(_ text: String) throws {
    if text == "-" || text == "+", !has("LiteralPath") {
      guard let target = session.stepLocation(back: text == "-") else {
        throw failure(
          "There is no location history left to navigate \(text == "-" ? "backwards" : "forwards").", id: "System.InvalidOperationException", .NotSpecified,
          type: "System.InvalidOperationException")
      }
      session.location = target
      if flag("PassThru") { try write(PathInfo.make(target)) }
      return
    }
    session.rememberLocation()
    if let (drive, rest) = session.otherDrive(of: text), rest.isEmpty || rest == ".." || rest == "." {
      session.location = Location(drivePath(drive, ""))
    } else {
      guard try driveExists(text) else { return }
      let place = session.place(of: plain(text))
      let folders = (isPattern(text) ? matches(text) : [place.path]).filter(session.files.isDirectory)
      if folders.count > 1 {
        return try writeError(
          "Cannot set the location because path '\(text)' resolved to multiple containers. You can only set the location to a single container at a time.",
          id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
      }
      guard let found = folders.first else {
        // What is there and no folder is named as it is written (SessionStateInternal.SetLocation).
        let isFile = isPattern(text) || session.files.exists(place.path)
        return try pathNotFound(isFile || session.otherDrive(of: text) != nil ? text : place.shown)
      }
      session.location = Location(found, on: place.drive)
    }
    if flag("PassThru") { try write(PathInfo.make(session.location)) }
  }
}
