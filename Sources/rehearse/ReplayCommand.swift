import ArgumentParser
import PowerShellRuntime
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run transcripts again and compare their answers.",
    discussion: """
      A transcript holds inputs behind PS> and the answers that they got, or is what Start-Transcript recorded in a real PowerShell. Ids, dates \
      and durations may differ. Exit code 1 if any answer does.
      """)
  @Argument(help: "The transcripts, or folders with them.") var files: [String]
  @Flag(help: "Compare ids, dates, durations and blanks as well.") var exact = false
  @Flag(help: "Print the transcript with this shell's answers.") var record = false
  @Flag(help: "Write this shell's answers into the transcripts.") var update = false
  @Option(help: "Only the cases whose names contain this.") var only: String?
  @Flag(help: "Name the cases that differ and nothing more.") var brief = false
  @Flag(help: "Print the outcomes as JSON.") var json = false
  @Option(help: ArgumentHelp("Write the outcomes as JUnit's XML.", valueName: "file")) var junit: String?
  /// A process of the pool, whose file may have none of the cases that are wanted.
  @Flag(help: .hidden) var isPart = false

  func run() throws {
    let files = try found()
    try files.forEach(checkReadable)
    if record || update { return try rewrite(files) }
    let report = files.count > 1 && sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1 ? try ReplayPool(flags).run(files) : try replay(files)
    if report.entries.isEmpty, !isPart { throw CommandFailure("There are no cases\(only.map { " whose names contain '\($0)'" } ?? "") in \(self.files.joined(separator: ", ")).") }
    if let junit, !Disk.write(junit, Array(report.junit().utf8)) { throw CommandFailure("Cannot write \(junit).") }
    show(json ? report.json() : report.differences(isBrief: brief) + report.summary)
    if report.passed < report.entries.count { throw ExitCode(1) }
  }

  /// What a process that replays some of the files is told.
  private var flags: [String] { (exact ? ["--exact"] : []) + (only.map { ["--only", $0] } ?? []) }

  private func replay(_ files: [String]) throws -> ReplayReport {
    var report = ReplayReport()
    for file in files {
      let wanted = only.map { wanted in { (name: String) in name.contains(wanted) } }
      report.add(Replay(try transcript(file), tolerance: exact ? .exact : .usual).run(only: wanted), of: file)
    }
    return report
  }

  private func transcript(_ file: String) throws -> Transcript {
    let bytes = try contents(of: file)
    return Transcript(FileText.decode(bytes))
  }

  private func rewrite(_ files: [String]) throws {
    for file in files {
      let transcript = try transcript(file)
      guard !transcript.cases.isEmpty, !transcript.isRecording else {
        throw CommandFailure("\(file) was left as it is: \(transcript.isRecording ? "it is a recording of another shell" : "there are no inputs in it").")
      }
      let text = Replay(transcript).recorded()
      if record { show(text) } else if !Disk.write(file, Array(text.utf8)) { throw CommandFailure("Cannot write \(file).") }
    }
  }

  /// The files, and those of the folders.
  private func found() throws -> [String] {
    func files(below folder: String) -> [String] {
      Disk.list(folder).sorted().flatMap { name -> [String] in
        let path = folder + "/" + name
        if Disk.isDirectory(path) { return files(below: path) }
        return name.hasSuffix(".txt") || name.hasSuffix(".log") ? [path] : []
      }
    }
    return try self.files.flatMap { file -> [String] in
      guard Disk.isDirectory(file) else { return [file] }
      let own = files(below: file.hasSuffix("/") ? String(file.dropLast()) : file)
      if own.isEmpty { throw CommandFailure("There are no transcripts (.txt, .log) below \(file).") }
      return own
    }
  }
}
