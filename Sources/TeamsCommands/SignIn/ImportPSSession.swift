import PowerShellRuntime
import Tenant

/// Import-PSSession: brings the cmdlets of a New-CsOnlineSession into this session.
final class ImportPSSession: ServiceCmdlet {
  override class var name: String { "Import-PSSession" }
  override class var service: Service { .none }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-PSSession", className: "Microsoft.PowerShell.Commands.ImportPSSessionCommand", "Imports the commands of another session.", [
      CmdletParameter("Session", "object", position: 0, mandatory: true), CmdletParameter("CommandName", "string[]", position: 2), CmdletParameter("AllowClobber", "switch"),
      CmdletParameter("Prefix", "string"), CmdletParameter("DisableNameChecking", "switch"), CmdletParameter("Module", "string[]"), CmdletParameter("CommandType", "object"),
    ], make: { ImportPSSession() })
  }
  override func run() throws {
    guard let remote = value("Session")?.object(as: CustomObject.self), let name = remote["Account"]?.text else {
      throw Refusal("The session is not one of New-CsOnlineSession.", code: "InvalidSession", action: "Import-PSSession (New-CsOnlineSession)")
    }
    connection.teamsAccount = try connection.signIn(name)
    connection.isLegacySession = true
    let module = ModuleObject("tmp_\(session.newGuid().prefix(8))", version: "1.0", kind: "Script", state: session.makeModuleState())
    session.modules.append(module)
    try write(module)
  }
}
