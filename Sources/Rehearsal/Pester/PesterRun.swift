import PowerShellRuntime
import TeamsCommands
import Tenant

/// A run of tests: blocks are found first, then they run, each in scopes of their own; the organisation is put back after each test.
final class PesterRun {
  let session: Session
  /// The block whose body is being read, while blocks are found.
  var reading: PesterBlock?
  private(set) var currentTest: PesterTest?
  private(set) var currentBlock: PesterBlock?
  var mocks: [PesterMock] = []
  var isDetailed = true
  var wantedTags: [String] = []
  var excludedTags: [String] = []
  var nameFilter: [String] = []
  private let write: (String) -> Void
  private var drive = 0
  /// The files' blocks, which their tests belong to.
  var containers: [PesterBlock] = []
  /// Files in which tests could not be found, and blocks whose BeforeAll or AfterAll failed.
  var failedContainers: [String] = []
  private(set) var failedBlocks: [String] = []

  init(_ session: Session, write: @escaping (String) -> Void) { (self.session, self.write) = (session, write) }

  static func of(_ session: Session) -> PesterRun? { session.extensions[ObjectIdentifier(PesterRun.self)] as? PesterRun }

  // MARK: Finding

  /// Reads a block's body, which defines what is in it.
  func read(_ block: PesterBlock) throws {
    let outer = reading
    reading = block
    defer { reading = outer }
    guard let body = block.body else { return }
    try inScope { scope in
      for (name, value) in block.data { scope.set(name, value) }
      try body.invokeInPlace(session, output: NullSink.shared)
    }
  }

  // MARK: Running

  /// Runs a block and all in it.
  func run(_ block: PesterBlock, depth: Int = 0) {
    guard !block.tests.filter(isWanted).isEmpty else { return }
    let outer = currentBlock
    currentBlock = block
    defer { currentBlock = outer }
    let indent = String(repeating: " ", count: depth)
    if isDetailed, block.kind != "File" { write("\(indent)\(block.kind == "Context" ? "Context" : "Describing") \(block.name)\n") }
    let knownMocks = mocks.count
    let tenant = ServiceConnection.of(session).tenant
    let changes = tenant.journal.count
    // What a block sets up is its own.
    defer { tenant.undo(downTo: changes) }
    inScope { scope in
      for (name, value) in block.data { scope.set(name, value) }
      makeDrive(in: scope)
      if !block.isSkipped, let error = attempt({ for setup in block.beforeAll { try setup.invokeInPlace(self.session, output: NullSink.shared) } }) {
        for test in block.tests where isWanted(test) { keep(error, of: test) }
        return failed(block, error, indent)
      }
      for item in block.items {
        switch item {
        case .block(let inner): run(inner, depth: block.kind == "File" ? depth : depth + 1)
        case .test(let test): if isWanted(test) { run(test, indent) }
        }
      }
      if !block.isSkipped, let error = attempt({ for end in block.afterAll { try end.invokeInPlace(self.session, output: NullSink.shared) } }) {
        failed(block, error, indent)
      }
    }
    mocks.removeLast(mocks.count - knownMocks)
  }

  /// Says that a block's BeforeAll or AfterAll failed.
  private func failed(_ block: PesterBlock, _ error: PowerShellError, _ indent: String) {
    failedBlocks.append(block.path.joined(separator: "."))
    write("\(indent)[-] \(block.kind) \(block.path.joined(separator: ".")) failed\n\(indent)  \(error.record.exception.type.name): \(error.record.text)\n")
  }

  private func isWanted(_ test: PesterTest) -> Bool {
    let tags = test.tags + test.block.allTags
    func has(_ list: [String]) -> Bool { list.contains { wanted in tags.contains { Wildcard(wanted).matches($0) } } }
    if !wantedTags.isEmpty && !has(wantedTags) { return false }
    if has(excludedTags) { return false }
    return nameFilter.isEmpty || nameFilter.contains { Wildcard($0).matches(test.expandedPath) }
  }

  private func run(_ test: PesterTest, _ indent: String) {
    if test.isSkipped {
      test.result = .skipped
      if isDetailed { write("\(indent) [!] \(test.name) 0ms\n") }
      return
    }
    let tenant = ServiceConnection.of(session).tenant
    let changes = tenant.journal.count
    let start = ContinuousClock.now
    currentTest = test
    defer { currentTest = nil }
    var chain: [PesterBlock] = []
    var block: PesterBlock? = test.block
    while let next = block {
      chain.append(next)
      block = next.parent
    }
    let knownMocks = mocks.count
    var error: PowerShellError?
    inScope { scope in
      for (name, value) in test.data { scope.set(name, value) }
      error = attempt {
        for block in chain.reversed() { for setup in block.beforeEach { try setup.invokeInPlace(self.session, output: NullSink.shared) } }
        try self.inScope { _ in try test.body.invokeInPlace(self.session, output: NullSink.shared) }
      }
      let failure = attempt { for block in chain { for end in block.afterEach { try end.invokeInPlace(self.session, output: NullSink.shared) } } }
      error = error ?? failure
    }
    mocks.removeLast(mocks.count - knownMocks)
    tenant.undo(downTo: changes)
    let taken = (ContinuousClock.now - start).components
    test.milliseconds = Int(taken.seconds) * 1000 + Int(taken.attoseconds / 1_000_000_000_000_000)
    if let error { fail(test, error, indent) } else {
      if test.result == .notRun { test.result = .passed }
      if isDetailed { write("\(indent) [\(test.result == .passed ? "+" : test.result == .skipped ? "!" : "?")] \(test.name) \(test.milliseconds)ms\n") }
    }
  }

  private func fail(_ test: PesterTest, _ error: PowerShellError, _ indent: String) {
    let id = error.record.errorId
    if id == "PesterTestSkipped" || id == "PesterTestInconclusive" {
      test.result = id == "PesterTestSkipped" ? .skipped : .inconclusive
      test.message = error.record.text
      if isDetailed { write("\(indent) [\(test.result == .skipped ? "!" : "?")] \(test.name) \(test.message) \(test.milliseconds)ms\n") }
      return
    }
    keep(error, of: test)
    write("\(indent) [-] \(test.name) \(test.milliseconds)ms\n")
    for line in (test.message + (test.place.isEmpty ? "" : "\n" + test.place)).split(separator: "\n") { write("\(indent)  \(line)\n") }
  }

  private func keep(_ error: PowerShellError, of test: PesterTest) {
    let id = error.record.errorId
    test.result = .failed
    test.error = error.record
    test.message = id == "PesterAssertionFailed" ? error.record.text : "\(error.record.exception.type.name): \(error.record.text)"
    if let position = error.record.position {
      test.place = "at \(position.source.line(position.source.lineIndex(at: Int(position.extent.start))).description.trimmingWhitespace), \(position.source.file ?? "<No file>"):\(position.line)"
    }
  }

  /// Runs something whose errors are a failure.
  private func attempt(_ body: () throws -> Void) -> PowerShellError? {
    do {
      try session.catchingErrors(body)
    } catch Unwind.error(let error) {
      return error
    } catch let exception as DotNetException {
      return PowerShellError(ErrorRecordObject(exception.exception, exception.exception.type.fullName, .NotSpecified))
    } catch {}
    return nil
  }

  /// Runs something in a new scope inside the present one.
  func inScope<Result>(_ body: (Scope) throws -> Result) rethrows -> Result {
    let state = session.state
    let outer = state.current
    let scope = Scope(parent: outer)
    state.current = scope
    defer {
      state.current = outer
      session.noteEnd(of: scope)
    }
    return try body(scope)
  }

  /// $TestDrive and TestDrive: are a folder of the block's own.
  private func makeDrive(in scope: Scope) {
    drive += 1
    let path = "/tmp/TestDrive-\(drive)"
    try? session.files.createDirectory(path)
    session.fileDrives["testdrive"] = FileDrive("TestDrive", root: path)
    scope.set("TestDrive", .string(path))
  }

  // MARK: Reporting

  func summary(_ tests: [PesterTest]) -> String {
    func count(_ result: PesterTest.Result) -> Int { tests.filter { $0.result == result }.count }
    let total = tests.reduce(0) { $0 + $1.milliseconds }
    return "Tests completed in \(total)ms\nTests Passed: \(count(.passed)), Failed: \(count(.failed)), Skipped: \(count(.skipped)), Inconclusive: \(count(.inconclusive)), NotRun: \(count(.notRun))\n"
      + list("Container failed", failedContainers) + list("BeforeAll \\ AfterAll failed", failedBlocks)
  }

  private func list(_ title: String, _ names: [String]) -> String {
    names.isEmpty ? "" : "\(title): \(names.count)\n" + names.map { "  - \($0)\n" }.joined()
  }

  func object(_ tests: [PesterTest]) -> CustomObject {
    func list(_ result: PesterTest.Result?) -> Value { .array(tests.filter { result == nil || $0.result == result }.map { .object(object($0)) }) }
    func count(_ result: PesterTest.Result) -> Value { .integer(tests.filter { $0.result == result }.count) }
    return CustomObject([
      ("Result", .string(tests.contains { $0.result == .failed } || !failedContainers.isEmpty || !failedBlocks.isEmpty ? "Failed" : "Passed")), ("TotalCount", .integer(tests.count)), ("PassedCount", count(.passed)),
      ("FailedCount", count(.failed)), ("SkippedCount", count(.skipped)), ("InconclusiveCount", count(.inconclusive)), ("NotRunCount", count(.notRun)),
      ("Failed", list(.failed)), ("Passed", list(.passed)), ("Skipped", list(.skipped)), ("Tests", list(nil)),
    ], type: TypeDescriptor("Pester.Run"))
  }

  private func object(_ test: PesterTest) -> CustomObject {
    CustomObject([
      ("Name", .string(test.name)), ("Result", .string(test.result.rawValue)), ("ExpandedPath", .string(test.expandedPath)), ("Path", .strings(test.block.path + [test.name])),
      ("Duration", .object(TimeSpanObject(ticks: Int64(test.milliseconds) * 10_000))), ("ErrorRecord", test.error.map { .object($0) } ?? .null),
      ("Passed", .bool(test.result == .passed)), ("Skipped", .bool(test.result == .skipped)), ("Tag", .strings(test.tags)),
    ], type: TypeDescriptor("Pester.Test"))
  }
}
