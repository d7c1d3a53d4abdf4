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
  struct Seat {
    var learner: ClassStore.Learner
    var shell: LearnerShell?
    /// Where the class's database has the progress of: the last change of the learner's file here.
    var keptChange: Date?
    /// How many pages the class's database knows of; nil where the learner has been elsewhere since.
    var keptPages: Int?
    /// How many pages show the shell; each hears of what the teacher says.
    var pages: [UUID: AsyncStream<String>.Continuation] = [:]
  }

  nonisolated let settings: Settings
  public nonisolated let joinCode: String
  public nonisolated let teacherCode: String
  let store: ClassStore
  /// This server among those that share the class.
  let server = Code.readable(10)
  private let lessons: [ClassLesson]
  var seats: [String: Seat] = [:]
  private var byToken: [String: String] = [:]
  /// What the class's database says of learners, as it was read last.
  var activities: [String: ClassStore.Activity] = [:]
  var runningServers: Set<String> = []
  var progress: [String: (revision: Int, progress: LearningProgress)] = [:]
  var lastAnnouncement: Int
  /// The learners who are being moved here from another server.
  var moving: [String: Task<Void, any Error>] = [:]

  public init(_ settings: Settings, store: ClassStore, lessons: [ClassLesson], joinCode: String?, teacherCode: String?) throws {
    (self.settings, self.store, self.lessons) = (settings, store, lessons)
    self.joinCode = try store.setting("joinCode", joinCode) { Code.readable(6) }
    let former = try store.setting("teacherCode", nil) { teacherCode ?? Code.readable(12) }
    self.teacherCode = try store.setting("teacherCode", teacherCode) { former }
    if self.teacherCode != former { try store.dismissTeachers() }
    lastAnnouncement = try store.announcements(after: 0).last?.id ?? 0
    for learner in try store.learners() {
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
    try takeLearners()
    if let known = seats.values.first(where: { $0.learner.name.lowercased() == name.lowercased() }) {
      guard Code.matches(returnCode.lowercased(), known.learner.returnCode) else { throw ClassProblem.nameIsTaken(name) }
      return known.learner
    }
    guard seats.count < settings.learnerLimit else { throw ClassProblem("The class is full.") }
    let learner = ClassStore.Learner(id: Code.readable(10), name: name, token: Code.token(), returnCode: Code.readable(6))
    guard try store.add(learner) else { throw ClassProblem.nameIsTaken(name) }
    seat(learner)
    return learner
  }

  func seat(_ learner: ClassStore.Learner) {
    seats[learner.id] = Seat(learner: learner)
    byToken[learner.token] = learner.id
  }

  /// Whose token it is; a learner whom another server has just taken in is looked for in the database.
  func learner(token: String?) throws -> ClassStore.Learner? {
    guard let token else { return nil }
    if byToken[token] == nil { try takeLearners() }
    return byToken[token].flatMap { seats[$0]?.learner }
  }

  func admitTeacher(code: String) throws -> String? {
    guard Code.matches(code, teacherCode) else { return nil }
    let token = Code.token()
    try store.admitTeacher(token, now: Int(Date().timeIntervalSince1970))
    return token
  }

  func isTeacher(token: String?) throws -> Bool { try token.map { try store.isTeacher($0, now: Int(Date().timeIntervalSince1970)) } ?? false }

  // MARK: Shells

  /// The learner's shell, started where none runs.
  ///
  /// - Throws: `LearnerShell.CannotStart`, or what the database says.
  func shell(of id: String, columns: Int, rows: Int) async throws -> LearnerShell? {
    if seats[id]?.shell?.isRunning != true {
      // A second page waits for the same move.
      let move = moving[id] ?? Task { try await moveHere(id) }
      moving[id] = move
      defer { moving[id] = nil }
      try await move.value
    }
    guard var seat = seats[id] else { return nil }
    if let shell = seat.shell, shell.isRunning {
      shell.resize(columns: columns, rows: rows)
      return shell
    }
    let home = store.home(id)
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home + "/configuration", "USER": "learner", "PATH": "",
      // A shell that has run out of memory ends at once, without a report that learners can do nothing with.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    if let folders = settings.lessonFolders { environment["REHEARSE_LESSONS"] = folders }
    let arguments = [settings.program, "learn", "open", "--isolated", "--memory", String(settings.memory), "--seconds", String(settings.secondsPerInput)]
    let shell = try LearnerShell(arguments, environment: environment, columns: columns, rows: rows)
    seat.shell = shell
    seats[id] = seat
    return shell
  }

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
    for (id, seat) in seats where seat.shell.map({ now.timeIntervalSince($0.lastTyped) > Double(settings.idleMinutes) * 60 }) ?? false {
      seat.shell?.stop()
      seats[id]?.shell = nil
    }
  }

  /// Ends this server's part in the class.
  func closeAll() throws {
    for (id, seat) in seats {
      seat.shell?.stop()
      for page in seat.pages.values { page.finish() }
      seats[id]?.pages = [:]
    }
    defer { try? store.forgetServer(server) }
    try synchronise()
  }

  // MARK: The teacher

  func broadcast(_ text: String) throws {
    try store.announce(text)
    try takeAnnouncements()
  }

  /// Takes a learner out of the class; what was done stays in the folder.
  func remove(_ id: String) throws {
    try store.remove(id)
    unseat(id)
  }

  func unseat(_ id: String) {
    guard let seat = seats.removeValue(forKey: id) else { return }
    seat.shell?.stop()
    for page in seat.pages.values { page.finish() }
    byToken[seat.learner.token] = nil
    (activities[id], progress[id]) = (nil, nil)
  }

  private var inOrder: [Seat] { seats.values.sorted { $0.learner.name.lowercased() < $1.learner.name.lowercased() } }

  func report() throws -> ClassReport {
    try synchronise()
    return ClassReport(
      inOrder.map { ($0.learner, isOnline($0), progressNow(of: $0.learner.id)) }, lessons, now: Int(Date().timeIntervalSince1970))
  }

  func results() throws -> ClassResults {
    try synchronise()
    return ClassResults(inOrder.map { ($0.learner.name, progressNow(of: $0.learner.id)) })
  }
}
