import PowerShellCommands
import PowerShellRuntime

/// Findings as text, and as SARIF for code scanning.
public struct PreflightReport {
  private let files: [(name: String, preflight: Preflight)]

  public init(_ files: [(name: String, preflight: Preflight)]) { self.files = files }

  public var hasErrors: Bool { files.contains { $0.preflight.count(.error) > 0 } }

  /// A line for each finding, as compilers write them.
  public var text: String {
    var lines = files.flatMap { file in
      file.preflight.findings.map { "\(file.name):\($0.line):\($0.column): \($0.severity.rawValue): \($0.message) [\($0.rule.rawValue)]" }
    }
    let counts = [Preflight.Severity.error, .warning, .note].map { severity in (severity, files.reduce(0) { $0 + $1.preflight.count(severity) }) }
    lines.append(counts.map { "\($0.1) \($0.0.rawValue)\($0.1 == 1 ? "" : "s")" }.joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The findings in the Static Analysis Results Interchange Format, version 2.1.0.
  public var sarif: String {
    let quoted = JsonText().quoted
    let rules = Preflight.Rule.allCases.map { "{\"id\": \(quoted($0.rawValue)), \"shortDescription\": {\"text\": \(quoted($0.summary))}}" }
    let results = files.flatMap { file in
      file.preflight.findings.map { finding in
        """
        {"ruleId": \(quoted(finding.rule.rawValue)), "level": \(quoted(finding.severity.rawValue)), "message": {"text": \(quoted(finding.message))}, \
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": \(quoted(file.name))}, \
        "region": {"startLine": \(finding.line), "startColumn": \(finding.column), "endLine": \(finding.endLine), "endColumn": \(finding.endColumn)}}}]}
        """
      }
    }
    return """
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
          "tool": {"driver": {"name": "rehearse", "rules": [
            \(rules.joined(separator: ",\n      "))
          ]}},
          "columnKind": "utf16CodeUnits",
          "results": [
            \(results.joined(separator: ",\n      "))
          ]
        }]
      }

      """
  }
}
