#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The outcomes of replays, as text, JSON and JUnit's XML.
public struct ReplayReport: Codable {
  public struct Entry: Codable {
    public let file: String
    public let outcome: Replay.Outcome
  }
  public private(set) var entries: [Entry] = []

  public init() {}

  public mutating func add(_ outcomes: [Replay.Outcome], of file: String) { entries += outcomes.map { Entry(file: file, outcome: $0) } }
  public mutating func add(_ other: ReplayReport) { entries += other.entries }

  public var passed: Int { entries.count { $0.outcome.passed } }
  public var summary: String { "\(passed) of \(entries.count) cases as expected\n" }

  /// The cases that differ, with their steps.
  ///
  /// - Parameter isBrief: names them and nothing more.
  public func differences(isBrief: Bool) -> String {
    var lines: [String] = []
    for entry in entries where !entry.outcome.passed {
      lines.append("differs: \(entry.file): \(entry.outcome.name)")
      if isBrief { continue }
      for difference in entry.outcome.differences { lines += difference.lines.map { "  " + $0 } }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  public func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }

  /// - Throws: a DecodingError for what is no report.
  public static func read(_ json: [UInt8]) throws -> ReplayReport { try JSONDecoder().decode(ReplayReport.self, from: Data(json)) }

  /// A test suite per file, a test per case, as CI services show them.
  public func junit() -> String {
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites tests=\"\(entries.count)\" failures=\"\(entries.count - passed)\">\n"
    var files: [String] = []
    for entry in entries where files.last != entry.file { files.append(entry.file) }
    for file in files {
      let own = entries.filter { $0.file == file }
      text += "  <testsuite name=\"\(XmlText.escaped(file))\" tests=\"\(own.count)\" failures=\"\(own.count { !$0.outcome.passed })\">\n"
      for entry in own {
        text += "    <testcase classname=\"\(XmlText.escaped(file))\" name=\"\(XmlText.escaped(entry.outcome.name.isEmpty ? file : entry.outcome.name))\""
        if entry.outcome.passed {
          text += "/>\n"
        } else {
          let steps = entry.outcome.differences.flatMap(\.lines).joined(separator: "\n")
          text += ">\n      <failure message=\"\(entry.outcome.differences.count) inputs are answered otherwise\">\(XmlText.escaped(steps))</failure>\n    </testcase>\n"
        }
      }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }
}

extension Replay.Difference {
  /// The input, what was expected and what came instead.
  var lines: [String] {
    let gone = expected.filter { !actual.contains($0) }.map { "  - " + $0 }
    let new = actual.filter { !expected.contains($0) }.map { "  + " + $0 }
    return ["PS> " + input.replacing("\n", with: "\n  >> ")] + (gone.isEmpty && new.isEmpty ? ["  (the same lines in another order or number)"] : gone + new)
  }
}
