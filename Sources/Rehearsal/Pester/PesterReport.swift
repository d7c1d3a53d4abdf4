import PowerShellRuntime

/// Results as the XML that build servers read.
struct PesterReport {
  /// The files' blocks.
  private let files: [PesterBlock]
  /// When the run was over, in ticks of the session's clock.
  private let time: Int64

  init(_ files: [PesterBlock], at time: Int64) { (self.files, self.time) = (files, time) }

  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
  private static func seconds(_ tests: [PesterTest]) -> String { seconds(tests.reduce(0) { $0 + $1.milliseconds }) }
  private static func count(_ tests: [PesterTest], _ result: PesterTest.Result) -> Int { tests.count { $0.result == result } }
  private var tests: [PesterTest] { files.flatMap(\.tests) }

  // MARK: JUnit

  /// JUnit's form: a suite for each file.
  var junit: String {
    let tests = self.tests
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n"
    text += "<testsuites xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"junit_schema_4.xsd\" name=\"Pester\" tests=\"\(tests.count)\" errors=\"0\" failures=\"\(PesterReport.count(tests, .failed))\" disabled=\"0\" time=\"\(PesterReport.seconds(tests))\">\n"
    for (id, file) in files.enumerated() {
      let (own, name) = (file.tests, XmlText.escaped(file.name))
      text += "  <testsuite name=\"\(name)\" tests=\"\(own.count)\" errors=\"0\" failures=\"\(PesterReport.count(own, .failed))\" hostname=\"rehearsal\" id=\"\(id)\" skipped=\"\(PesterReport.count(own, .skipped))\" disabled=\"0\" package=\"\(name)\" time=\"\(PesterReport.seconds(own))\">\n"
      text += "    <properties />\n" + own.map { testCase($0, of: name) }.joined() + "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func testCase(_ test: PesterTest, of file: String) -> String {
    let start = "    <testcase name=\"\(XmlText.escaped(test.expandedPath))\" status=\"\(test.result.rawValue)\" classname=\"\(file)\" assertions=\"0\" time=\"\(PesterReport.seconds(test.milliseconds))\""
    switch test.result {
    case .failed: return start + ">\n      <failure message=\"\(XmlText.escaped(test.message))\">\(XmlText.escaped(test.place))</failure>\n    </testcase>\n"
    case .skipped, .inconclusive: return start + ">\n      <skipped message=\"\(XmlText.escaped(test.message))\" />\n    </testcase>\n"
    default: return start + " />\n"
    }
  }

  // MARK: NUnit

  /// NUnit 2.5's form: suites inside suites, as the blocks are.
  var nunit: String {
    let tests = self.tests
    func count(_ result: PesterTest.Result) -> Int { PesterReport.count(tests, result) }
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n"
    let now = DateTimeObject(ticks: time, kind: .local)
    text += "<test-results xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"nunit_schema_2.5.xsd\" name=\"Pester\" total=\"\(tests.count)\" errors=\"0\" failures=\"\(count(.failed))\" not-run=\"\(count(.notRun))\" inconclusive=\"\(count(.inconclusive))\" ignored=\"0\" skipped=\"\(count(.skipped))\" invalid=\"0\" date=\"\(DateText.format(now, "yyyy-MM-dd"))\" time=\"\(DateText.format(now, "HH:mm:ss"))\">\n"
    text += "  <environment os-version=\"\" machine-name=\"rehearsal\" cwd=\"\" user=\"\" platform=\"Linux\" nunit-version=\"2.5.8.0\" clr-version=\"\" user-domain=\"\" />\n"
    text += "  <culture-info current-culture=\"en-US\" current-uiculture=\"en-US\" />\n"
    return text + suite("Pester", tests, files.map(suite).joined(), indent: "  ") + "</test-results>\n"
  }

  private func suite(_ block: PesterBlock) -> String {
    let depth = block.kind == "File" ? 0 : block.path.count
    let indent = String(repeating: "    ", count: depth + 1) + "  "
    let inner = block.items.map { item in
      switch item {
      case .block(let block): suite(block)
      case .test(let test): testCase(test, indent: indent + "    ")
      }
    }
    return suite(block.kind == "File" ? block.name : block.path.joined(separator: "."), block.tests, inner.joined(), indent: indent)
  }

  private func suite(_ name: String, _ tests: [PesterTest], _ inner: String, indent: String) -> String {
    let failed = tests.contains { $0.result == .failed }
    let isIgnored = !tests.isEmpty && tests.allSatisfy { $0.result == .skipped }
    let (escaped, result) = (XmlText.escaped(name), failed ? "Failure" : isIgnored ? "Ignored" : "Success")
    return indent + "<test-suite type=\"TestFixture\" name=\"\(escaped)\" executed=\"True\" result=\"\(result)\" success=\"\(failed ? "False" : "True")\" time=\"\(PesterReport.seconds(tests))\" asserts=\"0\" description=\"\(escaped)\">\n"
      + indent + "  <results>\n" + inner + indent + "  </results>\n" + indent + "</test-suite>\n"
  }

  private func testCase(_ test: PesterTest, indent: String) -> String {
    let result = [PesterTest.Result.passed: "Success", .failed: "Failure", .skipped: "Ignored", .inconclusive: "Inconclusive", .notRun: "NotRun"][test.result] ?? ""
    let isExecuted = test.result != .notRun && test.result != .skipped
    let start = indent + "<test-case description=\"\(XmlText.escaped(test.name))\" name=\"\(XmlText.escaped(test.expandedPath))\" time=\"\(PesterReport.seconds(test.milliseconds))\" asserts=\"0\" success=\"\(test.result == .passed ? "True" : "False")\" result=\"\(result)\" executed=\"\(isExecuted ? "True" : "False")\""
    guard test.result == .failed else { return start + " />\n" }
    return start + ">\n" + indent + "  <failure>\n" + indent + "    <message>\(XmlText.escaped(test.message))</message>\n" + indent + "    <stack-trace>\(XmlText.escaped(test.place))</stack-trace>\n"
      + indent + "  </failure>\n" + indent + "</test-case>\n"
  }
}
