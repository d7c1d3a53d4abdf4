import PowerShellRuntime

/// Set-Location.
class SetLocation: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Path", "string", position: 0, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("PassThru", "switch"), CmdletParameter("StackName", "string"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Location", module: "Microsoft.PowerShell.Management", "Changes the current directory.", defaultSet: "Path", parameters(), make: { SetLocation() })
  }
  override func process() throws { try go(string("Path") ?? string("LiteralPath") ?? "~") }

  final func go(_ text: String) throws {
    if text == "-" || text == "+", !has("LiteralPath") {
      guard let target = session.stepLocation(back: text == "-") else {
        let end = text == "-" ? "left" : "right"
        throw failure(
          "There is no location history \(end) to navigate \(text == "-" ? "backwards" : "forwards").", id: "InvalidOperation", .InvalidOperation,
          type: "System.InvalidOperationException")
      }
      session.location = target
      if flag("PassThru") { try write(PathInfo.make(target)) }
      return
    }
    session.rememberLocation()
    if let (drive, rest) = session.otherDrive(of: text), rest.isEmpty || rest == ".." || rest == "." {
      session.location = Location(drive.prefix(1).uppercased() + drive.dropFirst() + ":/")
    } else {
      guard try driveExists(text) else { return }
      let place = session.place(of: text)
      let found = Wildcard.hasWildcards(text) && !has("LiteralPath") ? matches(place.path).first : place.path
      guard let found, session.files.isDirectory(found) else { return try pathNotFound(session.otherDrive(of: text) == nil ? place.shown : text) }
      session.location = Location(found, on: place.drive)
    }
    if flag("PassThru") { try write(PathInfo.make(session.location)) }
  }
}
