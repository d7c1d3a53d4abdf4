/// Results as the XML that build servers read.
enum PesterReport {
  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
  private static func count(_ tests: [PesterTest], _ result: PesterTest.Result) -> Int { tests.filter { $0.result == result }.count }

  static func junit(_ tests: [PesterTest]) -> String {
    let time = seconds(tests.reduce(0) { $0 + $1.milliseconds })
    let counts = "tests=\"\(tests.count)\" failures=\"\(count(tests, .failed))\" errors=\"0\" skipped=\"\(count(tests, .skipped))\" time=\"\(time)\""
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"Pester\" \(counts)>\n  <testsuite name=\"Pester\" \(counts)>\n"
    for test in tests {
      text += "    <testcase name=\"\(XmlText.escaped(test.expandedPath))\" classname=\"\(XmlText.escaped(test.block.path.first ?? ""))\" status=\"\(test.result.rawValue)\" time=\"\(seconds(test.milliseconds))\""
      switch test.result {
      case .failed: text += ">\n      <failure message=\"\(XmlText.escaped(test.message))\">\(XmlText.escaped(test.place))</failure>\n    </testcase>\n"
      case .skipped: text += ">\n      <skipped/>\n    </testcase>\n"
      default: text += "/>\n"
      }
    }
    return text + "  </testsuite>\n</testsuites>\n"
  }

  static func nunit(_ tests: [PesterTest]) -> String {
    let failures = count(tests, .failed)
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n"
    text += "<test-results name=\"Pester\" total=\"\(tests.count)\" errors=\"0\" failures=\"\(failures)\" not-run=\"\(count(tests, .notRun))\" inconclusive=\"\(count(tests, .inconclusive))\" ignored=\"0\" skipped=\"\(count(tests, .skipped))\" invalid=\"0\">\n"
    text += "  <test-suite type=\"TestFixture\" name=\"Pester\" executed=\"True\" result=\"\(failures > 0 ? "Failure" : "Success")\" success=\"\(failures == 0 ? "True" : "False")\" time=\"\(seconds(tests.reduce(0) { $0 + $1.milliseconds }))\" asserts=\"0\" description=\"Pester\">\n    <results>\n"
    for test in tests {
      let result = [PesterTest.Result.passed: "Success", .failed: "Failure", .skipped: "Ignored", .inconclusive: "Inconclusive", .notRun: "NotRun"][test.result] ?? ""
      text += "      <test-case description=\"\(XmlText.escaped(test.name))\" name=\"\(XmlText.escaped(test.expandedPath))\" time=\"\(seconds(test.milliseconds))\" asserts=\"0\" success=\"\(test.result == .passed ? "True" : "False")\" result=\"\(result)\" executed=\"\(test.result == .notRun ? "False" : "True")\""
      text += test.result == .failed
        ? ">\n        <failure>\n          <message>\(XmlText.escaped(test.message))</message>\n          <stack-trace>\(XmlText.escaped(test.place))</stack-trace>\n        </failure>\n      </test-case>\n" : "/>\n"
    }
    return text + "    </results>\n  </test-suite>\n</test-results>\n"
  }
}
