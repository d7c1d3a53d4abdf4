import PowerShellRuntime
import Rehearsal
import Testing

/// The vendored conformance cases: an unlisted case that differs fails, and so does a listed one that has come to pass.
@Suite(.serialized) struct ConformanceTests {
  static let folder = #filePath.split(separator: "/").dropLast(2).reduce(into: "") { $0 += "/" + $1 } + "/Conformance"

  static let files: [String] = ["language", "commands", "formatting", "binding", "tenant"].flatMap { area in
    Disk.list("\(folder)/cases/\(area)").filter { $0.hasSuffix(".txt") }.sorted().map { "\(area)/\($0)" }
  }

  static let known: Set<String> = Set(
    FileText.lines(FileText.decode(Disk.read("\(folder)/known-failures.txt") ?? [])).filter { !$0.isEmpty && !$0.hasPrefix("#") })

  @Test func casesAreThere() {
    #expect(ConformanceTests.files.count > 70)
  }

  @Test(arguments: files) func answersAsExpected(file: String) throws {
    let bytes = try #require(Disk.read("\(ConformanceTests.folder)/cases/\(file)"))
    var outcomes: [Replay.Outcome] = []
    DeepStack.run { outcomes = Replay(Transcript(FileText.decode(bytes))).run() }
    #expect(!outcomes.isEmpty)
    for outcome in outcomes {
      let name = "\(file): \(outcome.name)"
      if ConformanceTests.known.contains(name) {
        #expect(!outcome.passed, "\(name) passes now: take it off known-failures.txt")
      } else {
        #expect(outcome.passed, "\(name) differs: \(outcome.differences.first.map { "\($0)" } ?? "")")
      }
    }
  }

  @Test func knownFailuresNameCases() throws {
    var all: Set<String> = []
    for file in ConformanceTests.files {
      let bytes = try #require(Disk.read("\(ConformanceTests.folder)/cases/\(file)"))
      for item in Transcript(FileText.decode(bytes)).cases { all.insert("\(file): \(item.name)") }
    }
    #expect(ConformanceTests.known.subtracting(all).isEmpty)
  }
}
