import ArgumentParser
import PowerShellRuntime
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Do lessons in the shell, with checks and hints.",
    discussion: "Without a lesson it lists the tracks and opens the first lesson that is not done.",
    subcommands: [OpenLesson.self, ListLessons.self, CheckLessons.self, RecordLesson.self, ExportProgress.self, ImportProgress.self], defaultSubcommand: OpenLesson.self)

  static func progress() -> LearningProgress { LearningProgress(path: UserFolders.state(LearningProgress.fileName)) }

  /// - Throws: `CommandFailure` where there are no lessons at all.
  static func library() throws -> LessonLibrary {
    let library = LessonFolders.library()
    if library.lessons.isEmpty { throw CommandFailure("No lessons were found. They are looked for in a folder Lessons beside the program or above it, and in the folders of REHEARSE_LESSONS.") }
    return library
  }

  static func list(_ library: LessonLibrary, _ progress: LearningProgress) {
    var track = ""
    for lesson in library.lessons {
      if lesson.track != track {
        track = lesson.track
        let own = library.lessons.filter { $0.track == track }
        show("\n\(track)   \(own.filter { progress.results[$0.id]?.isDone ?? false }.count) of \(own.count) done\n")
      }
      let result = progress.results[lesson.id]
      show("  [\(result?.isDone ?? false ? "x" : result == nil ? " " : "-")] \(lesson.id.split(separator: "/").last ?? "")   \(lesson.title)   \(lesson.minutes) min\n")
    }
    show("\n[x] done   [-] begun or skipped\n\n")
  }
}

struct ListLessons: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the lessons and what is done of them.")
  func run() throws { LearnCommand.list(try LearnCommand.library(), LearnCommand.progress()) }
}

struct OpenLesson: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a lesson; without a name the next one.")
  @Argument(help: "The lesson's id, or a part of it or of its title.") var lesson: String?
  @Flag(help: .hidden) var isolated = false
  @Option(help: .hidden) var memory: Int?
  @Option(help: .hidden) var seconds: Int?

  func run() throws {
    let library = try LearnCommand.library()
    var progress = LearnCommand.progress()
    if let memory { ProcessLimits.limitMemory(megabytes: memory) }
    if lesson == nil { LearnCommand.list(library, progress) }
    var name = lesson ?? library.next(after: progress)?.id
    guard name != nil else { return show("Every lesson is done.\n") }
    while let wanted = name {
      guard let found = library.find(wanted) else { throw ValidationError("No lesson is called '\(wanted)'. 'rehearse learn list' lists them.") }
      name = try open(found, library, progress)
      progress = LearnCommand.progress()
    }
  }

  /// - Returns: the lesson to open next.
  private func open(_ lesson: Lesson, _ library: LessonLibrary, _ progress: LearningProgress) throws -> String? {
    let shell = Shell.onTerminal(isInteractive: true)
    if isolated { shell.isolate() }
    let console: LessonConsole
    do { console = LessonConsole(try LessonAttempt(lesson, shell: shell), library: library, progress: progress) } catch let invalid as Lesson.Invalid {
      throw ValidationError(invalid.message)
    }
    let code = InteractiveShell(shell, runsProfile: false, lesson: console, secondsPerInput: seconds).run()
    if code != 0 { throw ExitCode(Int32(truncatingIfNeeded: code)) }
    return console.following
  }
}

struct RecordLesson: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Make a lesson out of what is typed in the shell.",
    discussion: "When the shell is left, FOLDER gets a solution of the inputs that succeeded, and a frame of the other files.")
  @Argument(help: "The folder of the new lesson.") var folder: String

  func run() throws {
    guard Disk.read(folder + "/lesson.psd1") == nil else { throw ValidationError("\(folder) holds a lesson already.") }
    let shell = Shell.onTerminal(isInteractive: true)
    show("What succeeds becomes the solution; exit ends the recording.\n\n")
    _ = InteractiveShell(shell, runsProfile: false).run()
    let inputs = shell.session.history.filter { $0.succeeded && $0.text.lowercased() != "exit" }.map(\.text)
    for (name, text) in LessonFrame.files(solution: inputs, changes: shell.changes) where !Disk.write(folder + "/" + name, Array(text.utf8)) {
      throw ValidationError("Cannot write \(folder)/\(name).")
    }
    show("\(folder) holds the frame of a lesson. Write its text, tests and hints, then: rehearse learn check \(folder)\n")
  }
}

struct ExportProgress: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: "Write what is done of the lessons to a file, for another machine.")
  @Argument var file: String

  func run() throws {
    guard Disk.write(file, Array((LearnCommand.progress().text + "\n").utf8)) else { throw ValidationError("Cannot write \(file).") }
  }
}

struct ImportProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take from a file what is done of the lessons on another machine.",
    discussion: "Of a lesson that both know, the solved one stays, or else the one that was worked at later.")
  @Argument var file: String

  func run() throws {
    guard let bytes = Disk.read(file) else { throw ValidationError("Cannot read \(file).") }
    guard let other = LearningProgress(text: String(decoding: bytes, as: UTF8.self)) else { throw ValidationError("\(file) holds no progress of lessons.") }
    var progress = LearnCommand.progress()
    let count = progress.merge(other)
    progress.save()
    show("\(count) of \(other.results.count) lessons taken\n")
  }
}

struct CheckLessons: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prove that lessons can be solved, within par, and not by doing nothing.",
    discussion: "Without folders it checks all lessons. Exit code 1 if anything is wrong.")
  @Argument(help: "Folders of lessons.") var folders: [String] = []

  func run() throws {
    let reader = LessonFolders.reader()
    reader.session.location = Location(Disk.currentDirectory())
    var (lessons, problems): ([Lesson], [String]) = ([], [])
    if folders.isEmpty {
      let library = LessonLibrary(roots: LessonFolders.roots, session: reader.session)
      (lessons, problems) = (library.lessons, library.problems)
      let ids = Set(lessons.map(\.id))
      for lesson in lessons { problems += lesson.needs.filter { !ids.contains($0) }.map { "\(lesson.id): it needs \($0), which is no lesson." } }
    }
    for folder in folders {
      do { lessons.append(try Lesson(folder: reader.session.absolutePath(folder), session: reader.session)) } catch let invalid as Lesson.Invalid { problems.append(invalid.message) }
    }
    for lesson in lessons { problems += LessonCheck.problems(of: lesson, makeShell: { Shell(output: { _ in }) }) }
    for problem in problems { show(problem + "\n") }
    show("\(lessons.count) lessons, \(problems.count) problems\n")
    if !problems.isEmpty || lessons.isEmpty { throw ExitCode(1) }
  }
}
