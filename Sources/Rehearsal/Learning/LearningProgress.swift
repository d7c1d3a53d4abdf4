#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import GRDB
import PowerShellRuntime

/// What a learner has done, kept in a database of SQLite in the state folder.
public struct LearningProgress: Codable {
  public struct Result: Codable {
    public var isDone = false
    public var commands = 0
    public var hints = 0
    public var mistakes = 0
    /// Seconds at the keyboard.
    public var seconds = 0
    /// What was typed so far; leaving a lesson and opening it again goes on behind it.
    public var inputs: [String] = []
    /// Which steps are achieved; nil where an earlier version kept the result.
    public var achieved: [Bool]?
    /// The time of the last input, in seconds since 1970.
    public var updated: Int?
    public init() {}

    /// The points of a lesson that is solved: 100, less 10 for each hint and 5 for each mistake, but at least 10.
    public var points: Int { max(10, 100 - 10 * hints - 5 * mistakes) }
  }

  /// The file in a learner's state folder.
  public static let fileName = "learning.sqlite"
  /// Where earlier versions kept the same.
  private static let formerFileName = "learning.json"

  public var results: [String: Result] = [:]
  private enum CodingKeys: String, CodingKey { case results }
  private var database: DatabaseQueue?
  /// The results as they stand in the database, by lesson.
  private var kept: [String: String] = [:]

  /// - Parameter path: the file; without one nothing is kept. A file that cannot be opened is one.
  public init(path: String?) {
    guard let path else { return }
    self = LearningProgress(reading: path) ?? LearningProgress(path: nil)
    let former = OverlayFileSystem.parent(path) + "/" + LearningProgress.formerFileName
    if kept.isEmpty, let bytes = Disk.read(former), let known = LearningProgress(text: String(decoding: bytes, as: UTF8.self)) { results = known.results }
  }

  /// What a file holds; nil where it cannot be read, because another process has it for example.
  public init?(reading path: String) {
    guard let database = try? LearningProgress.open(path), let kept = try? LearningProgress.rows(database) else { return nil }
    (self.database, self.kept) = (database, kept)
    for (lesson, text) in kept { results[lesson] = try? JSONDecoder().decode(Result.self, from: Data(text.utf8)) }
  }

  private static func rows(_ database: DatabaseQueue) throws -> [String: String] {
    try database.read { database in
      Dictionary(uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT lesson, result FROM progress").map { ($0["lesson"], $0["result"]) })
    }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    // The server of a class reads what a learner's shell writes.
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE IF NOT EXISTS progress (lesson TEXT PRIMARY KEY, result TEXT NOT NULL) WITHOUT ROWID")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// What another server of a class, another machine or an earlier version kept as text; nil where the text is not of this format.
  public init?(text: String) {
    guard let kept = try? JSONDecoder().decode(LearningProgress.self, from: Data(text.utf8)) else { return nil }
    // A file may hold any number, and points are reckoned of these.
    guard kept.results.values.allSatisfy({ [$0.commands, $0.hints, $0.mistakes, $0.seconds].allSatisfy((0...1_000_000_000).contains) }) else { return nil }
    self = kept
  }

  /// The time of the last input, in seconds since 1970; zero where there was none.
  public var latestInput: Int { results.values.compactMap(\.updated).max() ?? 0 }

  /// The results as text, for the other servers of a class and for other machines.
  public var text: String { LearningProgress.text(self) ?? "" }

  private static func text(_ value: some Encodable) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes the results that another server kept.
  public mutating func take(_ other: LearningProgress) { results = other.results }

  /// Takes what another machine is ahead with: a lesson solved there and not here, or else the one that was worked at later.
  /// - Returns: how many lessons were taken.
  public mutating func merge(_ other: LearningProgress) -> Int {
    let ahead = other.results.filter { lesson, theirs in
      guard let ours = results[lesson] else { return true }
      return theirs.isDone == ours.isDone ? (theirs.updated ?? 0) > (ours.updated ?? 0) : theirs.isDone
    }
    results.merge(ahead) { $1 }
    return ahead.count
  }

  /// Writes what has changed since it was read or written.
  public mutating func save() {
    guard let database else { return }
    let texts = results.compactMapValues { LearningProgress.text($0) }
    let changed = texts.filter { kept[$0.key] != $0.value }, gone = kept.keys.filter { texts[$0] == nil }
    let isWritten: Void? = try? database.write { database in
      for (lesson, text) in changed { try database.execute(sql: "INSERT OR REPLACE INTO progress VALUES (?, ?)", arguments: [lesson, text]) }
      for lesson in gone { try database.execute(sql: "DELETE FROM progress WHERE lesson = ?", arguments: [lesson]) }
    }
    if isWritten != nil { kept = texts }
  }
}
