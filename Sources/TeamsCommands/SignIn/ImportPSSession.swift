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
    let given = value("Session") ?? .null
    guard let remote = given.object(as: CustomObject.self), remote.type === NewCsOnlineSession.remoteSession, let name = remote["Account"]?.text else {
      let type = session.typeNames(of: given).first ?? ""
      throw failure(
        "Cannot bind parameter 'Session'. Cannot convert the \"\(given.object is CustomObject ? type : try session.stringify(given))\" value of type \"\(type)\" to type \"\(NewCsOnlineSession.remoteSession.fullName)\".",
        id: "CannotConvertArgumentNoMessage", .InvalidArgument, type: "System.Management.Automation.ParameterBindingException")
    }
    connection.teamsAccount = try connection.signIn(name)
    connection.isLegacySession = true
    connection.legacyRunspace = session.newGuid()
    let module = ModuleObject("tmp_\(session.newGuid().prefix(8))", version: "1.0", kind: "Script", state: session.makeModuleState())
    session.modules.append(module)
    try write(module)
  }
}
