import ArgumentParser
import PowerShellRuntime
import PowerShellSyntax
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Parses and runs mutated scripts, and reads mutated data, until the time is up. What is being tried is on disk, so that a trap or a
/// hang leaves it there.
@main
struct Fuzz: ParsableCommand {
  @Option(help: "How many seconds to go on for.") var seconds = 60
  @Option(help: "The seed of the random choices.") var seed: UInt64 = UInt64(time(nil))
  @Option(help: "Where the script that is being parsed is kept.") var current = ".build/fuzz/current.ps1"
  @Argument(help: "Transcripts and scripts to mutate.") var files: [String]

  /// What one script may take; beyond it the process is stopped.
  static let secondsPerScript: UInt32 = 20

  static func main() { DeepStack.run { Fuzz.main(nil) } }

  func run() throws {
    let corpus = try files.flatMap { file in
      guard let bytes = Disk.read(file) else { throw ValidationError("Cannot read \(file).") }
      guard file.hasSuffix(".txt") else { return [bytes] }
      return Transcript(String(decoding: bytes, as: UTF8.self)).cases.flatMap(\.inputs).map { Array($0.text.utf8) }
    }
    for bytes in corpus { try check(bytes) }
    for nest in Mutation.nests {
      for (levels, closed) in [(1_000, true), (100_000, true), (100_000, false)] {
        try check(Array((String(repeating: nest.open, count: levels) + (closed ? String(repeating: nest.close, count: levels) : "")).utf8))
      }
    }
    var mutation = Mutation(corpus: corpus, random: SeededGenerator(seed: seed))
    let runtime = RuntimeTarget()
    var data = Mutation(corpus: runtime.seeds(), random: SeededGenerator(seed: seed &+ 1))
    let end = ContinuousClock.now + .seconds(seconds)
    var (parsed, run, read) = (0, 0, 0)
    while ContinuousClock.now < end {
      let script = mutation.script()
      try check(script)
      parsed += 1
      if parsed % 4 == 0 {
        watch { runtime.run(script) }
        run += 1
        let (bytes, reader) = (data.script(), Int.random(in: 0..<RuntimeTarget.readers.count + 2, using: &data.random))
        guard Disk.write(current, bytes) else { throw ValidationError("Cannot write \(current).") }
        watch { runtime.read(bytes, with: reader) }
        read += 1
      }
    }
    print("\(parsed) mutated scripts parsed from \(corpus.count), \(run) of them run, \(read) data read, seed \(seed): no trap, no hang, no extent outside the script")
  }

  /// Ends the process where something takes too long.
  private func watch(_ body: () -> Void) {
    alarm(Fuzz.secondsPerScript)
    body()
    alarm(0)
  }

  private struct Fault: Error, CustomStringConvertible { let description: String }

  /// Parses a script; every extent must lie within it.
  private func check(_ bytes: [UInt8]) throws {
    guard Disk.write(current, bytes) else { throw ValidationError("Cannot write \(current).") }
    alarm(Fuzz.secondsPerScript)
    defer { alarm(0) }
    let source = SourceText(fileBytes: bytes, file: nil)
    let result = Parser.parse(source, savingTokens: true)
    let extents = result.tokens.map(\.extent) + result.errors.map(\.extent)
    // The end of the input stands just behind it.
    let limit = Int32(source.bytes.count + 1)
    for extent in extents where extent.start < 0 || extent.end < extent.start || extent.end > limit {
      throw Fault(description: "\(extent.start)..\(extent.end) lies outside the script in \(current).")
    }
    var nodes = 0
    result.root.walk { node in
      nodes += 1
      return nodes < 100_000 ? .descend : .stop
    }
  }
}
