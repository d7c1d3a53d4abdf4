import Foundation
import GRDB

/// Where a class is kept. Statements are written in the SQL that SQLite and PostgreSQL share: `$1` is the first value, values and
/// columns are text, upserts are `ON CONFLICT`.
protocol ClassDatabase: Sendable {
  /// Runs a statement and gives its rows.
  ///
  /// - Throws: the database's own error; `isDuplicate` tells whether it refused a key that is there already.
  @discardableResult
  func rows(_ sql: String, _ values: [String?]) throws -> [[String?]]

  func isDuplicate(_ error: any Error) -> Bool
}

extension ClassDatabase {
  @discardableResult
  func rows(_ sql: String, _ values: String?...) throws -> [[String?]] { try rows(sql, values) }
}

/// A class in a file of SQLite.
struct SQLiteDatabase: ClassDatabase {
  private let queue: DatabaseQueue

  init(path: String) throws {
    var configuration = Configuration()
    // Another server of the class may be writing.
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") }
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  func rows(_ sql: String, _ values: [String?]) throws -> [[String?]] {
    // SQLite numbers its parameters with a question mark.
    let text = sql.replacing("$", with: "?"), arguments = StatementArguments(values)
    // Reading waits for nobody's writing.
    let rows = sql.hasPrefix("SELECT") ? try queue.read { try Row.fetchAll($0, sql: text, arguments: arguments) } : try queue.write { try Row.fetchAll($0, sql: text, arguments: arguments) }
    return rows.map { $0.databaseValues.map(Self.text) }
  }

  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null: nil
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .blob(let data): String(decoding: data, as: UTF8.self)
    }
  }

  func isDuplicate(_ error: any Error) -> Bool { (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT }
}
