/// A session of its own inside a script, as `[runspacefactory]::CreateRunspace()` makes it: with the same organisation and
/// files, and variables, functions and errors of its own. It runs on its caller's thread.
final class Runspace: PSObject {
  let session: Session
  let id: Int
  let instanceId: String
  var state = "BeforeOpen"
  /// Settings that scripts make and read back; they mean nothing on one thread.
  var settings: [String: Value] = [:]

  init(_ session: Session, id: Int, instanceId: String) { (self.session, self.id, self.instanceId) = (session, id, instanceId) }
  override var type: TypeDescriptor { RunspaceTypes.runspace }

  /// A new one beside the caller's.
  static func make(beside caller: Session, from initial: InitialSessionState? = nil) -> Runspace {
    caller.runspaceCount += 1
    let session = caller.makeRunspace?() ?? Session()
    session.environment = caller.environment
    session.location = caller.location
    let made = Runspace(session, id: caller.runspaceCount + 1, instanceId: caller.newGuid())
    initial?.apply(to: session)
    return made
  }

  /// The runspace that a `[powershell]` object makes for itself is open.
  static func opened(beside caller: Session, from initial: InitialSessionState? = nil) -> Runspace {
    let made = make(beside: caller, from: initial)
    made.state = "Opened"
    return made
  }

  /// Runs something in the runspace. Environment variables are the process's, so the caller sees changes of them.
  func run<Result>(from caller: Session, _ body: () throws -> Result) rethrows -> Result {
    if session === caller { return try body() }
    let depth = session.callDepth
    session.callDepth = caller.callDepth
    session.environment = caller.environment
    session.defaultOutput = caller.defaultOutput
    session.random = caller.random
    defer {
      session.callDepth = depth
      caller.environment = session.environment
      caller.random = session.random
    }
    return try body()
  }
}

/// What a new runspace starts with: InitialSessionState.
final class InitialSessionState: PSObject {
  let variables = ListObject()
  let commands = ListObject()
  let modules = ListObject()
  override var type: TypeDescriptor { RunspaceTypes.initialState }

  func apply(to session: Session) {
    for entry in variables.elements {
      if let entry = entry.object(as: CustomObject.self), let name = entry["Name"]?.text { session.globalState.top.set(name, entry["Value"] ?? .null) }
    }
    for entry in commands.elements {
      guard let entry = entry.object(as: CustomObject.self), let name = entry["Name"]?.text, let text = entry["Definition"]?.text else { continue }
      session.defineFunction(name, text)
    }
    for module in modules.elements { try? session.importModule(named: module.text) }
  }
}

enum RunspaceTypes {
  static let powerShell = TypeDescriptor("System.Management.Automation.PowerShell", interfaces: ["System.IDisposable"])
  static let runspace = TypeDescriptor("System.Management.Automation.Runspaces.LocalRunspace", base: runspaceBase, interfaces: ["System.IDisposable"])
  static let runspaceBase = TypeDescriptor("System.Management.Automation.Runspaces.Runspace", interfaces: ["System.IDisposable"])
  static let factory = TypeDescriptor("System.Management.Automation.Runspaces.RunspaceFactory")
  static let pool = TypeDescriptor("System.Management.Automation.Runspaces.RunspacePool", interfaces: ["System.IDisposable"])
  static let initialState = TypeDescriptor("System.Management.Automation.Runspaces.InitialSessionState")
  static let variableEntry = TypeDescriptor("System.Management.Automation.Runspaces.SessionStateVariableEntry")
  static let functionEntry = TypeDescriptor("System.Management.Automation.Runspaces.SessionStateFunctionEntry")
  static let proxy = TypeDescriptor("System.Management.Automation.Runspaces.SessionStateProxy")
  static let streams = TypeDescriptor("System.Management.Automation.PSDataStreams")
  static let stateInfo = TypeDescriptor("System.Management.Automation.PSInvocationStateInfo")
  static let runspaceStateInfo = TypeDescriptor("System.Management.Automation.Runspaces.RunspaceStateInfo")
  static let asyncResult = TypeDescriptor("System.Management.Automation.PowerShellAsyncResult", interfaces: ["System.IAsyncResult"])
  static let waitHandle = TypeDescriptor("System.Threading.ManualResetEvent")
  static let settings = TypeDescriptor("System.Management.Automation.PSInvocationSettings")

  static let hostUtilities = TypeDescriptor("System.Management.Automation.HostUtilities")

  static let all = [
    powerShell, runspace, runspaceBase, factory, pool, initialState, variableEntry, functionEntry, proxy, streams, PSCommandObject.descriptor, stateInfo, runspaceStateInfo,
    asyncResult, waitHandle, settings, TaskObject.descriptor, hostUtilities,
  ] + RunspaceCommand.types
}
