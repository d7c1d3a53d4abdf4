#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import GRDB
import PowerShellRuntime
import Tenant

/// The tables of a sandbox.
enum SandboxDatabase {
  /// Stands in the file's header, for `file` and for who imports something else.
  private static let applicationId = 0x5265_6865
  private static let version = 1

  static func open(_ path: String, isReadOnly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.prepareDatabase { database in
      if isReadOnly { return }
      // A commit is one append to the log: safe when the process is killed, and quick enough for one per command.
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Whether the file is a sandbox that was made to its end.
  static func isComplete(_ database: Database) throws -> Bool {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationId else { return false }
    let known = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard known <= version else { throw SandboxError("The sandbox was made by a newer version of rehearse.") }
    return known == version
  }

  static func create(_ database: Database, _ tenant: Tenant) throws {
    try database.execute(
      sql: """
        CREATE TABLE head (json BLOB NOT NULL);
        CREATE TABLE state (json BLOB NOT NULL);
        CREATE TABLE object (kind TEXT NOT NULL, id TEXT NOT NULL, json BLOB NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
        CREATE TABLE journal (number INTEGER PRIMARY KEY, json BLOB NOT NULL);
        CREATE TABLE history (id INTEGER PRIMARY KEY, text TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, succeeded INTEGER NOT NULL);
        CREATE TABLE file (path TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
        PRAGMA application_id = \(applicationId);
        PRAGMA user_version = \(version);
        """)
    try database.execute(sql: "INSERT INTO head VALUES (?)", arguments: [Data(TenantFile.head(tenant))])
    for kind in ObjectKind.allCases {
      for entry in tenant.objects(kind) { try put(entry.object, kind.rawValue, entry.id, in: database) }
    }
    for entry in tenant.journal { try add(entry, to: database) }
  }

  static func tenant(_ database: Database) throws -> Tenant {
    guard let head = try Data.fetchOne(database, sql: "SELECT json FROM head") else { throw SandboxError("The sandbox has no organisation.") }
    let rows = try Row.fetchCursor(database, sql: "SELECT kind, id, json FROM object")
    var objects: [(kind: String, id: String, json: [UInt8])] = []
    while let row = try rows.next() { objects.append((row["kind"], row["id"], Array(row["json"] as Data))) }
    return try TenantFile.tenant(head: Array(head), objects: objects)
  }

  static func journal(_ database: Database) throws -> [JournalEntry] {
    let decoder = JSONDecoder()
    return try Data.fetchAll(database, sql: "SELECT json FROM journal ORDER BY number").map { try decoder.decode(JournalEntry.self, from: $0) }
  }

  static func state(_ database: Database) throws -> Sandbox.State? {
    try Data.fetchOne(database, sql: "SELECT json FROM state").map { try JSONDecoder().decode(Sandbox.State.self, from: $0) }
  }

  static func history(_ database: Database) throws -> [HistoryEntry] {
    try Row.fetchAll(database, sql: "SELECT * FROM history ORDER BY id").enumerated().map { at, row in
      HistoryEntry(id: at + 1, text: row["text"], start: row["start"], end: row["end"], succeeded: row["succeeded"])
    }
  }

  static func files(_ database: Database) throws -> [(path: String, bytes: [UInt8])] {
    try Row.fetchAll(database, sql: "SELECT path, bytes FROM file").map { ($0["path"], Array($0["bytes"] as Data)) }
  }

  // MARK: Writing

  static func put(_ object: (any TenantObject)?, _ kind: String, _ id: String, in database: Database) throws {
    if let object {
      let statement = try database.cachedStatement(sql: "INSERT OR REPLACE INTO object VALUES (?, ?, ?)")
      try statement.execute(arguments: [kind, id, Data(TenantFile.json(object))])
    } else {
      try database.cachedStatement(sql: "DELETE FROM object WHERE kind = ? AND id = ?").execute(arguments: [kind, id])
    }
  }

  static func add(_ entry: JournalEntry, to database: Database) throws {
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO journal VALUES (?, ?)").execute(arguments: [entry.number, JSONEncoder().encode(entry)])
  }

  static func removeEntry(_ number: Int, from database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM journal WHERE number = ?").execute(arguments: [number])
  }

  static func removeJournal(_ database: Database) throws { try database.execute(sql: "DELETE FROM journal") }

  /// - Parameter bytes: nil for a file that is no more.
  static func put(_ bytes: [UInt8]?, path: String, in database: Database) throws {
    if let bytes {
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO file VALUES (?, ?)").execute(arguments: [path, Data(bytes)])
    } else {
      try database.cachedStatement(sql: "DELETE FROM file WHERE path = ?").execute(arguments: [path])
    }
  }

  static func add(_ input: HistoryEntry, to database: Database) throws {
    try database.cachedStatement(sql: "INSERT INTO history (text, start, end, succeeded) VALUES (?, ?, ?, ?)")
      .execute(arguments: [input.text, input.start, input.end, input.succeeded])
  }

  static func put(_ state: Sandbox.State, in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM state").execute()
    try database.cachedStatement(sql: "INSERT INTO state VALUES (?)").execute(arguments: [JSONEncoder().encode(state)])
  }
}
