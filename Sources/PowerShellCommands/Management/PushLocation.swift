import PowerShellRuntime

/// Push-Location.
final class PushLocation: SetLocation {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Push-Location", module: "Microsoft.PowerShell.Management", "Remembers the current directory and changes it.", defaultSet: "Path", pushParameters(), make: { PushLocation() })
  }
  /// The stack's name goes with a path here.
  private static func pushParameters() -> [CmdletParameter] {
    let path = parameters().filter { $0.name == "Path" }, rest = parameters().filter { !["Path", "StackName", "LiteralPath"].contains($0.name) }
    return path + [CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], byName: true, set: "LiteralPath")] + rest + [CmdletParameter("StackName", "string", byName: true)]
  }
  override func process() throws {
    // The place is remembered before it is left, whether that comes about or not.
    session.locationStacks[session.locationStackKey(string("StackName")), default: []].append(session.location)
    if let path = string("Path") ?? string("LiteralPath") { try go(path) }
    if flag("PassThru"), !has("Path"), !has("LiteralPath") { try write(PathInfo.make(session.location)) }
  }
}
