import Foundation
import Rehearsal

/// A class: who is in it, and the shells that are open.
public actor Classroom {
  public struct Settings: Sendable {
    public var name: String
    /// The rehearse program that learners' shells run.
    public var program: String
    /// Folders of lessons beside the project's own.
    public var lessonFolders: String?
    public var learnerLimit: Int
    /// Of one learner's shell, in megabytes.
    public var memory: Int
    /// Of processor time that one input may take.
    public var secondsPerInput: Int
    /// After which a shell that nobody types in is closed.
    public var idleMinutes: Int
    public init(name: String, program: String, lessonFolders: String?, learnerLimit: Int, memory: Int, secondsPerInput: Int, idleMinutes: Int) {
      (self.name, self.program, self.lessonFolders, self.learnerLimit) = (name, program, lessonFolders, learnerLimit)
      (self.memory, self.secondsPerInput, self.idleMinutes) = (memory, secondsPerInput, idleMinutes)
    }
  }

  /// A learner's seat while the server runs.
  private struct Seat {
    var learner: ClassStore.Learner
    var shell: LearnerShell?
    /// How many pages show the shell; each hears of what the teacher says.
    var pages: [UUID: AsyncStream<String>.Continuation] = [:]
    var lastTyped = Date()
  }

  nonisolated let settings: Settings
  public nonisolated let joinCode: String
  public nonisolated let teacherCode: String
  private let store: ClassStore
  private let lessons: [ClassLesson]
  private var seats: [String: Seat] = [:]
  private var byToken: [String: String] = [:]
  private var teacherTokens: Set<String> = []
  /// What was read of learners' progress, by learner, with the time of the file's last change.
  private var progressCache: [String: (changed: Date, progress: LearningProgress)] = [:]

  public init(_ settings: Settings, store: ClassStore, lessons: [ClassLesson], joinCode: String?, teacherCode: String?) throws {
    (self.settings, self.store, self.lessons) = (settings, store, lessons)
    self.joinCode = try store.setting("joinCode", joinCode) { Code.readable(6) }
    self.teacherCode = try store.setting("teacherCode", teacherCode) { Code.readable(12) }
    for learner in try store.learners() where !learner.isRemoved {
      seats[learner.id] = Seat(learner: learner)
      byToken[learner.token] = learner.id
    }
  }

  // MARK: Coming in

  /// Takes somebody into the class, or back into it.
  ///
  /// - Throws: `ClassProblem`, as the learner is told.
  func join(name: String, code: String, returnCode: String) throws -> ClassStore.Learner {
    guard Code.matches(code.lowercased(), joinCode.lowercased()) else { throw ClassProblem("The class code is not right.") }
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    guard (1...40).contains(name.count), !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw ClassProblem("A name has 1 to 40 characters.")
    }
    if let known = seats.values.first(where: { $0.learner.name.lowercased() == name.lowercased() }) {
      guard Code.matches(returnCode.lowercased(), known.learner.returnCode) else {
        throw ClassProblem("Somebody in the class is called \(name). If it is you, give your return code; else choose another name.")
      }
      return known.learner
    }
    guard seats.count < settings.learnerLimit else { throw ClassProblem("The class is full.") }
    let learner = ClassStore.Learner(id: Code.readable(10), name: name, token: Code.token(), returnCode: Code.readable(6), joined: Date())
    try store.save(learner)
    seats[learner.id] = Seat(learner: learner)
    byToken[learner.token] = learner.id
    return learner
  }

  func learner(token: String?) -> ClassStore.Learner? { token.flatMap { byToken[$0] }.flatMap { seats[$0]?.learner } }

  func admitTeacher(code: String) -> String? {
    guard Code.matches(code, teacherCode) else { return nil }
    let token = Code.token()
    teacherTokens.insert(token)
    return token
  }

  func isTeacher(token: String?) -> Bool { token.map(teacherTokens.contains) ?? false }

  // MARK: Shells

  /// The learner's shell, started where none runs.
  ///
  /// - Throws: `LearnerShell.CannotStart`.
  func shell(of id: String, columns: Int, rows: Int) throws -> LearnerShell? {
    guard var seat = seats[id] else { return nil }
    if let shell = seat.shell, shell.isRunning {
      shell.resize(columns: columns, rows: rows)
      return shell
    }
    let home = store.home(id)
    try? FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home + "/configuration", "USER": "learner", "PATH": "",
      // A shell that has run out of memory ends at once, without a report that learners can do nothing with.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    if let folders = settings.lessonFolders { environment["REHEARSE_LESSONS"] = folders }
    let arguments = [settings.program, "learn", "open", "--isolated", "--memory", String(settings.memory), "--seconds", String(settings.secondsPerInput)]
    let shell = try LearnerShell(arguments, environment: environment, columns: columns, rows: rows)
    seat.shell = shell
    seat.lastTyped = Date()
    seats[id] = seat
    return shell
  }

  func noteTyping(_ id: String) { seats[id]?.lastTyped = Date() }

  /// What the teacher says to a learner from now on.
  func announcements(for id: String, page: UUID) -> AsyncStream<String> {
    AsyncStream { continuation in seats[id]?.pages[page] = continuation }
  }

  func close(page: UUID, of id: String) {
    seats[id]?.pages[page]?.finish()
    seats[id]?.pages[page] = nil
  }

  /// Closes the shells that nobody has typed in for long. What was done is kept, and goes on when the page is opened again.
  func reclaimIdle(now: Date = Date()) {
    for (id, seat) in seats where seat.shell != nil && now.timeIntervalSince(seat.lastTyped) > Double(settings.idleMinutes) * 60 {
      seat.shell?.stop()
      seats[id]?.shell = nil
    }
  }

  func closeAll() { for seat in seats.values { seat.shell?.stop() } }

  // MARK: The teacher

  func broadcast(_ text: String) { for seat in seats.values { for page in seat.pages.values { page.yield(text) } } }

  /// Takes a learner out of the class; what was done stays in the folder.
  func remove(_ id: String) throws {
    guard var learner = seats[id]?.learner else { return }
    learner.isRemoved = true
    try store.save(learner)
    seats[id]?.shell?.stop()
    for page in seats[id]?.pages.values ?? [:].values { page.finish() }
    byToken[learner.token] = nil
    seats[id] = nil
  }

  private func progress(of id: String) -> LearningProgress {
    let path = store.home(id) + "/rehearse/" + LearningProgress.fileName
    let changed = (try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date) ?? .distantPast
    if let cached = progressCache[id], cached.changed == changed { return cached.progress }
    let progress = LearningProgress(path: path)
    progressCache[id] = (changed, progress)
    return progress
  }

  private var inOrder: [Seat] { seats.values.sorted { $0.learner.name.lowercased() < $1.learner.name.lowercased() } }

  func report() -> ClassReport {
    ClassReport(
      inOrder.map { ($0.learner, !$0.pages.isEmpty, progress(of: $0.learner.id)) }, lessons, now: Int(Date().timeIntervalSince1970))
  }

  func results() -> ClassResults { ClassResults(inOrder.map { ($0.learner.name, progress(of: $0.learner.id)) }) }
}
