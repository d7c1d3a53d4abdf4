import PowerShellRuntime

/// Invoke-Pester: runs the tests of files.
final class InvokePester: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-Pester", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Invoke-Pester", "Runs tests.", defaultSet: "Simple", [
      CmdletParameter("Path", "string[]", aliases: ["Script"], position: 0), CmdletParameter("ExcludePath", "string[]"), CmdletParameter("TagFilter", "string[]", aliases: ["Tag", "Tags"]),
      CmdletParameter("ExcludeTagFilter", "string[]", aliases: ["ExcludeTag"]), CmdletParameter("FullNameFilter", "string[]", aliases: ["TestName", "Name"]), CmdletParameter("CI", "switch"),
      CmdletParameter("Output", "string", aliases: ["Show"]), CmdletParameter("PassThru", "switch"), CmdletParameter("Container", "object[]"), CmdletParameter("Configuration", "object"),
      CmdletParameter("OutputFile", "string"), CmdletParameter("OutputFormat", "string"), CmdletParameter("EnableExit", "switch"),
    ], make: { InvokePester() })
  }

  private func option(_ section: String, _ name: String) -> Value? {
    guard let configuration = value("Configuration") else { return nil }
    let part = configuration.object(as: DictionaryObject.self)?[section] ?? ((try? session.propertyValue(section, of: configuration)) ?? nil)
    guard let part else { return nil }
    let item = part.object(as: DictionaryObject.self)?[name] ?? ((try? session.propertyValue(name, of: part)) ?? nil)
    return item.flatMap { $0.isNull ? nil : $0 }
  }
  private func list(_ parameter: String, _ section: String, _ name: String) -> [String] {
    has(parameter) ? strings(parameter) : option(section, name).map { session.enumerated($0).map(\.text) } ?? []
  }

  override func process() throws {
    let verbosity = string("Output") ?? option("Output", "Verbosity")?.text ?? "Normal"
    let run = PesterRun(session) { [weak self] text in if verbosity.lowercased() != "none" { self?.session.host?.write(text) } }
    run.isDetailed = ["detailed", "diagnostic", "all"].contains(verbosity.lowercased())
    (run.wantedTags, run.excludedTags) = (list("TagFilter", "Filter", "Tag"), list("ExcludeTagFilter", "Filter", "ExcludeTag"))
    run.nameFilter = list("FullNameFilter", "Filter", "FullName")
    let outer = PesterRun.of(session)
    session.extensions[ObjectIdentifier(PesterRun.self)] = run
    defer { session.extensions[ObjectIdentifier(PesterRun.self)] = outer }
    func show(_ text: String) { if verbosity.lowercased() != "none" { session.host?.write(text) } }
    var tests: [PesterTest] = []
    let paths = list("Path", "Run", "Path")
    let files = (paths.isEmpty ? ["."] : paths).flatMap { found(session.absolutePath($0)) }
    show("\nRunning tests from \(files.count) file\(files.count == 1 ? "" : "s").\n")
    for file in files { tests += try runFile(file, run, show) }
    show(run.summary(tests))
    try writeResults(run)
    if flag("PassThru") || option("Run", "PassThru").map({ session.truth($0) }) ?? false { try write(run.object(tests)) }
    let failed = tests.filter { $0.result == .failed }.count + run.failedContainers.count + run.failedBlocks.count
    if failed > 0, flag("CI") || flag("EnableExit") || option("Run", "Exit").map({ session.truth($0) }) ?? false { throw Unwind.exit(failed) }
  }

  private func found(_ path: String) -> [String] {
    guard session.files.isDirectory(path) else {
      return Wildcard.hasWildcards(path) ? matching(path) : session.files.exists(path) ? [path] : []
    }
    return (session.files.list(path) ?? []).sorted().flatMap { name -> [String] in
      let full = path + "/" + name
      if session.files.isDirectory(full) { return name.hasPrefix(".") ? [] : found(full) }
      return name.lowercased().hasSuffix(".tests.ps1") ? [full] : []
    }
  }

  private func matching(_ pattern: String) -> [String] {
    let folder = OverlayFileSystem.parent(pattern)
    let name = Wildcard(String(pattern.dropFirst(folder.count + (folder == "/" ? 0 : 1))))
    return (session.files.list(folder) ?? []).filter { name.matches($0) }.sorted().map { folder + "/" + $0 }
  }

  private func runFile(_ file: String, _ run: PesterRun, _ show: (String) -> Void) throws -> [PesterTest] {
    let root = PesterBlock(file, kind: "File", body: nil, parent: nil)
    run.containers.append(root)
    let knownFailures = run.failedBlocks.count
    if run.isDetailed { show("\nRunning tests from '\(file)'\n") }
    try run.inScope { _ in
      run.reading = root
      defer { run.reading = nil }
      do {
        let load = try session.scriptBlock(". '\(file.replacing("'", with: "''"))'")
        try session.catchingErrors { try load.invokeInPlace(session, output: NullSink.shared) }
      } catch Unwind.error(let error) {
        // What was found in front of the error still runs.
        show("[-] Discovery in \(file) failed with:\n\(error.record.text)\n")
        run.failedContainers.append(file)
      }
      run.reading = nil
      run.run(root)
    }
    let tests = root.tests
    if !run.isDetailed {
      let failed = tests.contains { $0.result == .failed } || run.failedContainers.contains(file) || run.failedBlocks.count > knownFailures
      show("[\(failed ? "-" : "+")] \(file) \(tests.reduce(0) { $0 + $1.milliseconds })ms\n")
    }
    return tests
  }

  // MARK: Reports

  private func writeResults(_ run: PesterRun) throws {
    let isEnabled = has("OutputFile") || flag("CI") || option("TestResult", "Enabled").map { session.truth($0) } ?? false
    guard isEnabled else { return }
    let path = string("OutputFile") ?? option("TestResult", "OutputPath")?.text ?? "testResults.xml"
    let format = string("OutputFormat") ?? option("TestResult", "OutputFormat")?.text ?? "NUnitXml"
    guard ["nunitxml", "nunit2.5", "junitxml"].contains(format.lowercased()) else {
      throw failure("'\(format)' is no report of a rehearsal: NUnitXml, NUnit2.5 and JUnitXml are.", id: "UnknownOutputFormat", .InvalidArgument, type: "System.ArgumentException")
    }
    let report = PesterReport(run.containers, at: Session.currentTicks())
    let text = format.lowercased() == "junitxml" ? report.junit : report.nunit
    try session.files.write(session.absolutePath(path), Array(text.utf8))
  }
}
