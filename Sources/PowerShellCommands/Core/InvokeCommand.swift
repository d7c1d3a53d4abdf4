import PowerShellRuntime

/// Invoke-Command: a script block here. A rehearsal has no other computers.
final class InvokeCommand: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Invoke-Command", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Runs a script block.", defaultSet: "InProcess", parameters, make: { InvokeCommand() })
  }

  /// The sets that run a block elsewhere, and those that run a file there (InvokeCommandCommand.cs, PSRemotingCmdlet.cs).
  private static let computers = ["ComputerName", "FilePathComputerName"], addresses = ["Uri", "FilePathUri"], machines = ["VMId", "VMName", "FilePathVMId", "FilePathVMName"]
  private static let sessions = ["Session", "FilePathRunspace"], containers = ["ContainerId", "FilePathContainerId"], hosts = ["SSHHost", "FilePathSSHHost"]
  private static let connections = ["SSHHostHashParam", "FilePathSSHHostHash"]
  private static var parameters: [CmdletParameter] {
    let managed = computers + addresses
    let throttled = managed + sessions + machines + containers
    let remote = throttled + ["SSHHost", "SSHHostHashParam", "FilePathSSHHost", "FilePathSSHHostHash"]
    let named = managed + sessions + containers + ["SSHHostHashParam", "SSHHost"]
    let text = { (name: String, sets: [String]) in CmdletParameter(name, "string").inSets(sets) }
    let flag = { (name: String, sets: [String]) in CmdletParameter(name, "switch").inSets(sets) }
    let whom = [
      CmdletParameter("Session", "System.Management.Automation.Runspaces.PSSession[]", position: 0, notEmpty: true).inSets(sessions),
      CmdletParameter("ComputerName", "string[]", aliases: ["Cn"], position: 0, notEmpty: true).inSets(computers),
      CmdletParameter("Credential", "pscredential", byName: true).inSets(managed) + CmdletParameter("Credential", "pscredential", mandatory: true, byName: true).inSets(machines),
      CmdletParameter("Port", "int", range: 1...65535).inSets(computers + ["SSHHost"]), flag("UseSSL", computers),
      CmdletParameter("ConfigurationName", "string", byName: true).inSets(managed + machines + containers),
      CmdletParameter("ApplicationName", "string", byName: true).inSets(computers), CmdletParameter("ThrottleLimit", "int").inSets(throttled),
      CmdletParameter("ConnectionUri", "uri[]", aliases: ["URI", "CU"], position: 0, notEmpty: true).inSets(addresses), flag("AsJob", remote),
      CmdletParameter("InDisconnectedSession", "switch", aliases: ["Disconnected"]).inSets(managed), CmdletParameter("SessionName", "string[]", notEmpty: true).inSets(computers),
      CmdletParameter("HideComputerName", "switch", aliases: ["HCN"]).inSets(remote), text("JobName", named),
    ]
    let what = [
      CmdletParameter("ScriptBlock", "scriptblock", aliases: ["Command"], position: 0, mandatory: true, notNull: true).inSets(["InProcess"]),
      CmdletParameter("ScriptBlock", "scriptblock", aliases: ["Command"], position: 1, mandatory: true, notNull: true).inSets(remote.filter { !$0.hasPrefix("FilePath") }),
      flag("NoNewScope", ["InProcess"]),
      CmdletParameter("FilePath", "string", aliases: ["PSPath"], position: 1, mandatory: true, notNull: true).inSets(throttled.filter { $0.hasPrefix("FilePath") }),
      CmdletParameter("FilePath", "string", aliases: ["PSPath"], mandatory: true, notNull: true).inSets([hosts[1], connections[1]]),
      flag("AllowRedirection", addresses), CmdletParameter("SessionOption", "System.Management.Automation.Remoting.PSSessionOption").inSets(managed),
      CmdletParameter("Authentication", "System.Management.Automation.Runspaces.AuthenticationMechanism").inSets(managed), flag("EnableNetworkAccess", managed),
      flag("RunAsAdministrator", containers), CmdletParameter("HostName", "string[]", mandatory: true, notEmpty: true).inSets(hosts),
      CmdletParameter("UserName", "string", notEmpty: true).inSets(hosts), CmdletParameter("KeyFilePath", "string", aliases: ["IdentityFilePath"], notEmpty: true).inSets(hosts),
      text("Subsystem", hosts), CmdletParameter("ConnectingTimeout", "int").inSets(hosts), CmdletParameter("SSHTransport", "switch", values: ["true"]).inSets(hosts),
      CmdletParameter("SSHConnection", "hashtable[]", mandatory: true, notEmpty: true).inSets(connections), CmdletParameter("Options", "hashtable", notEmpty: true).inSets(hosts),
      flag("RemoteDebug", remote), [CmdletParameter("InputObject", "PSObject", byValue: true)],
      [CmdletParameter("ArgumentList", "object[]", aliases: ["Args"], allowsNull: true, allowsEmpty: true)],
      CmdletParameter("VMId", "guid[]", aliases: ["VMGuid"], position: 0, mandatory: true, byName: true, notEmpty: true).inSets(["VMId", "FilePathVMId"]),
      CmdletParameter("VMName", "string[]", mandatory: true, byName: true, notEmpty: true).inSets(["VMName", "FilePathVMName"]),
      CmdletParameter("ContainerId", "string[]", mandatory: true, byName: true, notEmpty: true).inSets(containers), text("CertificateThumbprint", ["ComputerName", "Uri"]),
    ]
    return (whom + what).flatMap { $0 }
  }

  private var input: [Value] = []

  override func begin() throws {
    if parameterSet == "InProcess" { return }
    if let file = string("FilePath"), !file.lowercased().hasSuffix(".ps1") {
      throw failure(
        "The value of the FilePath parameter must be a PowerShell script file. Enter the path to a file with a .ps1 file name extension and try the command again. (Parameter 'filePath')",
        id: "System.ArgumentException", .NotSpecified, type: "System.ArgumentException")
    }
    throw failure(
      "A rehearsal has no other computers: a remote command cannot be run here.", id: "RehearsalNoRemoting", .NotImplemented,
      type: "System.Management.Automation.PSNotSupportedException")
  }

  override func process() throws { if let value = value("InputObject") { input.append(value) } }

  override func end() throws {
    guard let block = block("ScriptBlock") else { return }
    let arguments = value("ArgumentList").map { $0.isNull ? [] : session.enumerated($0) } ?? []
    try block.callOnce(session, arguments: arguments, input: input, newScope: !flag("NoNewScope"), output: outputSink)
  }
}
