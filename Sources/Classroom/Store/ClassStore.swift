import Foundation

/// Who is in a class and how far everybody has come, kept in a database so that a server that is started again knows it, and that
/// several servers of one class know the same.
public struct ClassStore: Sendable {
  /// Somebody in the class.
  public struct Learner: Sendable {
    public var id: String
    public var name: String
    /// What the learner's browser proves itself with.
    public var token: String
    /// What the learner types to come back from another machine.
    public var returnCode: String
  }

  /// Where a learner works, and the number of the progress that is kept.
  struct Activity: Sendable {
    let learner: String
    let server: String
    let pages: Int
    let revision: Int
  }

  private let database: any ClassDatabase
  /// The folder of this server's learners.
  public let folder: String

  /// Opens a class, or makes it.
  ///
  /// - Parameters:
  ///   - folder: where learners' shells keep their files; it has the database too where none is named.
  ///   - database: a file of SQLite, or an address of PostgreSQL (`postgresql://...`), that the servers of a class share.
  /// - Throws: `ClassProblem` where the folder or the database cannot be used.
  public init(folder: String, database: String? = nil) throws {
    self.folder = folder
    do {
      try FileManager.default.createDirectory(atPath: folder + "/learners", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      if let database, database.hasPrefix("postgres://") || database.hasPrefix("postgresql://") {
        self.database = try PostgreSQLDatabase(address: database)
      } else {
        self.database = try SQLiteDatabase(path: database ?? folder + "/class.sqlite")
      }
      try makeTables()
    } catch let problem as ClassProblem {
      throw problem
    } catch {
      throw ClassProblem("The class in \(folder) cannot be used: \(error)")
    }
  }

  private func makeTables() throws {
    for table in [
      "setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
      """
      learner (id TEXT PRIMARY KEY, name TEXT NOT NULL, token TEXT NOT NULL, returnCode TEXT NOT NULL, joined TEXT NOT NULL,
        isRemoved INTEGER NOT NULL)
      """,
      "teacher (token TEXT PRIMARY KEY, admitted BIGINT NOT NULL)", "announcement (id INTEGER PRIMARY KEY, words TEXT NOT NULL)",
      "server (id TEXT PRIMARY KEY, seen BIGINT NOT NULL)",
      "activity (learner TEXT PRIMARY KEY, server TEXT NOT NULL, pages INTEGER NOT NULL, revision INTEGER NOT NULL, progress TEXT)",
    ] {
      // Servers of PostgreSQL that make the same table at once see a duplicate; the table is there then.
      do { try database.rows("CREATE TABLE IF NOT EXISTS \(table)") } catch where database.isDuplicate(error) {}
    }
    do {
      try database.rows("CREATE UNIQUE INDEX IF NOT EXISTS nameOfLearner ON learner (lower(name)) WHERE isRemoved = 0")
    } catch where database.isDuplicate(error) {}
  }

  /// A setting that stays the same whenever the class is opened again; `make` gives it the first time.
  public func setting(_ name: String, _ given: String?, make: () -> String) throws -> String {
    let change = given == nil ? "NOTHING" : "UPDATE SET value = excluded.value"
    try database.rows("INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO \(change)", name, given ?? make())
    return try database.rows("SELECT value FROM setting WHERE name = $1", name).first?[0] ?? ""
  }

  // MARK: Learners

  /// Everybody who has joined and was not removed, in that order.
  ///
  /// - Throws: the database's error.
  public func learners() throws -> [Learner] {
    try database.rows("SELECT id, name, token, returnCode FROM learner WHERE isRemoved = 0 ORDER BY joined").map { row in
      Learner(id: row[0] ?? "", name: row[1] ?? "", token: row[2] ?? "", returnCode: row[3] ?? "")
    }
  }

  /// - Returns: false where another server has just taken somebody of that name.
  func add(_ learner: Learner, joined: Date = Date()) throws -> Bool {
    do {
      try database.rows(
        "INSERT INTO learner (id, name, token, returnCode, joined, isRemoved) VALUES ($1, $2, $3, $4, $5, 0)", learner.id, learner.name, learner.token,
        learner.returnCode, joined.formatted(.iso8601.time(includingFractionalSeconds: true)))
      return true
    } catch where database.isDuplicate(error) {
      // The statement of a connection that broke may have been done before.
      return try !database.rows("SELECT id FROM learner WHERE id = $1", learner.id).isEmpty
    }
  }

  func remove(_ learner: String) throws { try database.rows("UPDATE learner SET isRemoved = 1 WHERE id = $1", learner) }

  /// The folder in which a learner's shell keeps progress and history.
  func home(_ learner: String) -> String { folder + "/learners/" + learner }

  // MARK: The teacher

  /// How long a teacher stays signed in, in seconds.
  private static let teachersTime = 24 * 3600

  func admitTeacher(_ token: String, now: Int) throws {
    try database.rows("DELETE FROM teacher WHERE admitted <= $1", String(now - Self.teachersTime))
    try database.rows("INSERT INTO teacher (token, admitted) VALUES ($1, $2)", token, String(now))
  }

  func isTeacher(_ token: String, now: Int) throws -> Bool {
    try !database.rows("SELECT token FROM teacher WHERE token = $1 AND admitted > $2", token, String(now - Self.teachersTime)).isEmpty
  }

  /// Ends what teachers were admitted by another code.
  func dismissTeachers() throws { try database.rows("DELETE FROM teacher") }

  func announce(_ words: String) throws {
    // Two servers may take the same number; the later one takes the next.
    for attempt in 1... {
      do {
        try database.rows("INSERT INTO announcement (id, words) SELECT COALESCE(MAX(id), 0) + 1, $1 FROM announcement", words)
        return
      } catch where database.isDuplicate(error) && attempt < 10 {}
    }
  }

  func announcements(after last: Int) throws -> [(id: Int, words: String)] {
    try database.rows("SELECT id, words FROM announcement WHERE id > $1 ORDER BY id", String(last)).map { (Int($0[0] ?? "") ?? 0, $0[1] ?? "") }
  }

  // MARK: Where learners work

  /// Seconds without a sign after which a server is taken to be gone.
  private static let patience = 10

  /// A server says that it is there.
  func noteServer(_ server: String, now: Int) throws {
    try database.rows("INSERT INTO server (id, seen) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen", server, String(now))
    // Those that ended without a word.
    try database.rows("DELETE FROM server WHERE seen < $1", String(now - 3600))
  }

  func forgetServer(_ server: String) throws { try database.rows("DELETE FROM server WHERE id = $1", server) }

  func runningServers(now: Int) throws -> Set<String> {
    Set(try database.rows("SELECT id FROM server WHERE seen > $1", String(now - Self.patience)).compactMap { $0[0] })
  }

  func activity() throws -> [Activity] {
    try database.rows("SELECT learner, server, pages, revision FROM activity").map { row in
      Activity(learner: row[0] ?? "", server: row[1] ?? "", pages: Int(row[2] ?? "") ?? 0, revision: Int(row[3] ?? "") ?? 0)
    }
  }

  /// Notes that a learner works at a server from now on.
  ///
  /// - Returns: the server where the learner worked before.
  func move(_ learner: String, to server: String) throws -> String? {
    let former = try self.server(of: learner)
    try database.rows(
      "INSERT INTO activity (learner, server, pages, revision) VALUES ($1, $2, 1, 0) ON CONFLICT (learner) DO UPDATE SET server = excluded.server", learner, server)
    return former
  }

  func notePages(_ count: Int, of learner: String, at server: String) throws {
    try database.rows("UPDATE activity SET pages = $1 WHERE learner = $2 AND server = $3", String(count), learner, server)
  }

  /// Keeps what a learner has done.
  ///
  /// - Parameter isHere: whether the learner works at the server, as far as it knows; nothing is kept where that is over. A server that
  ///   hands a learner over keeps what it alone has.
  func keep(progress: String, of learner: String, at server: String, isHere: Bool) throws {
    try database.rows(
      """
      INSERT INTO activity (learner, server, pages, revision, progress) VALUES ($1, $2, 0, 1, $3)
      ON CONFLICT (learner) DO UPDATE SET progress = excluded.progress, revision = activity.revision + 1\(isHere ? " WHERE activity.server = excluded.server" : "")
      """, learner, server, progress)
  }

  /// Where a learner works; nil before the first time.
  func server(of learner: String) throws -> String? { try database.rows("SELECT server FROM activity WHERE learner = $1", learner).first?[0] }

  func progress(of learner: String) throws -> String? { try database.rows("SELECT progress FROM activity WHERE learner = $1", learner).first?[0] }
}
