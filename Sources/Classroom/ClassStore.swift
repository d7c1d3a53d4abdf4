import Foundation
import GRDB
import Rehearsal

/// Who is in a class, kept in SQLite so that a server that is started again knows everybody.
public struct ClassStore: Sendable {
  public struct Learner: Codable, FetchableRecord, PersistableRecord, Sendable {
    public static let databaseTableName = "learner"
    public var id: String
    public var name: String
    /// What the learner's browser proves itself with.
    public var token: String
    /// What the learner types to come back from another machine.
    public var returnCode: String
    public var joined: Date
    public var isRemoved = false
  }

  private let queue: DatabaseQueue
  public let folder: String

  /// Opens the class of a folder, or makes it.
  ///
  /// - Throws: `CommandProblem` where the folder or its database cannot be used.
  public init(folder: String) throws {
    self.folder = folder
    do {
      try FileManager.default.createDirectory(atPath: folder + "/learners", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      queue = try DatabaseQueue(path: folder + "/class.sqlite")
      try queue.write { database in
        try database.execute(sql: "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
        try database.execute(sql: """
          CREATE TABLE IF NOT EXISTS learner (id TEXT PRIMARY KEY, name TEXT NOT NULL, token TEXT NOT NULL, returnCode TEXT NOT NULL,
            joined DATETIME NOT NULL, isRemoved BOOLEAN NOT NULL)
          """)
      }
    } catch {
      throw ClassProblem("The class's folder \(folder) cannot be used: \(error)")
    }
  }

  public func learners() throws -> [Learner] { try queue.read { try Learner.order(Column("joined")).fetchAll($0) } }
  public func save(_ learner: Learner) throws { try queue.write { try learner.save($0) } }

  /// A setting that stays the same whenever the class is opened again; `make` gives it the first time.
  public func setting(_ name: String, _ given: String?, make: () -> String) throws -> String {
    try queue.write { database in
      let kept = try String.fetchOne(database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
      let value = given ?? kept ?? make()
      try database.execute(sql: "INSERT OR REPLACE INTO setting VALUES (?, ?)", arguments: [name, value])
      return value
    }
  }

  /// The folder in which a learner's shell keeps progress and history.
  func home(_ learner: String) -> String { folder + "/learners/" + learner }
}

/// What keeps a class from being held, in words.
public struct ClassProblem: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// Codes and tokens.
enum Code {
  /// Letters and digits that are not taken for one another.
  private static let readable = Array("abcdefghjkmnpqrstuvwxyz23456789")
  static func readable(_ count: Int) -> String { String((0..<count).map { _ in readable.randomElement()! }) }
  static func token() -> String { (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined() }

  /// Whether two texts are the same, in a time that does not tell where they differ.
  static func matches(_ given: String, _ wanted: String) -> Bool {
    let (one, other) = (Array(given.utf8), Array(wanted.utf8))
    return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
