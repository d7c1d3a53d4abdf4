import ArgumentParser
import PowerShellRuntime
import PowerShellSyntax
import Rehearsal

#if canImport(Glibc)
  import Glibc
  private let processorTimer = __itimer_which_t(ITIMER_PROF.rawValue)
#else
  import Darwin
  private let processorTimer = ITIMER_PROF
#endif

/// Parses and runs mutated scripts, and reads mutated data, until the time is up. What is being tried is on disk, so that a trap or a
/// hang leaves it there.
@main
struct Fuzz: ParsableCommand {
  @Option(help: "How many seconds to go on for.") var seconds = 60
  @Option(help: "The seed of the random choices.") var seed: UInt64 = UInt64(time(nil))
  @Option(help: "Where the script that is being parsed is kept.") var current = ".build/fuzz/current.ps1"
  @Option(help: "How many levels deep what nests is nested; a debug build takes long for many.") var levels = 100_000
  @Argument(help: "Transcripts and scripts to mutate.") var files: [String]

  /// What one script may take of a processor; beyond it the process is stopped.
  static let secondsPerScript = 20

  static func main() { DeepStack.run { Fuzz.main(nil) } }

  func run() throws {
    print("seed \(seed)")
    fflush(nil)
    let corpus = try files.flatMap { file in
      guard let bytes = Disk.read(file) else { throw ValidationError("Cannot read \(file).") }
      guard file.hasSuffix(".txt") else { return [bytes] }
      return Transcript(String(decoding: bytes, as: UTF8.self)).cases.flatMap(\.inputs).map { Array($0.text.utf8) }
    }
    for bytes in corpus { try check(bytes) }
    for nest in Mutation.nests {
      for (levels, closed) in [(1_000, true), (levels, true), (levels, false)] {
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

  /// Ends the process where something takes too long: by the processor's time, which other processes do not lengthen, and by ten times
  /// as much on the clock, for what waits.
  private func watch<Result>(_ body: () throws -> Result) rethrows -> Result {
    limit(Fuzz.secondsPerScript)
    defer { limit(0) }
    return try body()
  }

  private func limit(_ seconds: Int) {
    var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(processorTimer, &timer, nil)
    alarm(UInt32(seconds * 10))
  }

  private struct Fault: Error, CustomStringConvertible { let description: String }

  /// Parses a script; every extent must lie within it.
  private func check(_ bytes: [UInt8]) throws {
    guard Disk.write(current, bytes) else { throw ValidationError("Cannot write \(current).") }
    let source = SourceText(fileBytes: bytes, file: nil)
    let result = watch { Parser.parse(source, savingTokens: true) }
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
