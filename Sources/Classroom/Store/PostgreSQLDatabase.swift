import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A class in a database of PostgreSQL, through its own client library (libpq), which is looked for when a class asks for it:
/// who holds a class in SQLite needs none.
final class PostgreSQLDatabase: ClassDatabase, @unchecked Sendable {
  /// What PostgreSQL says about a statement, with its SQLSTATE.
  struct Refusal: Error, CustomStringConvertible {
    let state: String
    let description: String
  }

  /// The functions of libpq that are used, by their names in its documentation (PostgreSQL 15, chapter 34).
  private struct Library {
    typealias Connection = OpaquePointer
    typealias Result = OpaquePointer
    typealias Text = UnsafePointer<CChar>
    let connect: @convention(c) (Text) -> Connection?
    let status: @convention(c) (Connection) -> Int32
    let reset: @convention(c) (Connection) -> Void
    let finish: @convention(c) (Connection) -> Void
    let connectionError: @convention(c) (Connection) -> Text?
    let execute:
      @convention(c) (
        Connection, Text, Int32, UnsafePointer<UInt32>?, UnsafePointer<Text?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
      ) -> Result?
    let resultStatus: @convention(c) (Result) -> Int32
    let resultError: @convention(c) (Result) -> Text?
    let resultField: @convention(c) (Result, Int32) -> Text?
    let rowCount: @convention(c) (Result) -> Int32
    let columnCount: @convention(c) (Result) -> Int32
    let value: @convention(c) (Result, Int32, Int32) -> Text?
    let isNull: @convention(c) (Result, Int32, Int32) -> Int32
    let clear: @convention(c) (Result) -> Void

    init() throws {
      guard let handle = ["libpq.so.5", "libpq.so", "libpq.dylib"].lazy.compactMap({ (name: String) in dlopen(name, RTLD_NOW) }).first else {
        throw ClassProblem("PostgreSQL's client library is not installed: apt-get install libpq5.")
      }
      func function<Function>(_ name: String) throws -> Function {
        guard let symbol = dlsym(handle, name) else { throw ClassProblem("PostgreSQL's client library has no \(name).") }
        return unsafeBitCast(symbol, to: Function.self)
      }
      connect = try function("PQconnectdb")
      status = try function("PQstatus")
      reset = try function("PQreset")
      finish = try function("PQfinish")
      connectionError = try function("PQerrorMessage")
      execute = try function("PQexecParams")
      resultStatus = try function("PQresultStatus")
      resultError = try function("PQresultErrorMessage")
      resultField = try function("PQresultErrorField")
      rowCount = try function("PQntuples")
      columnCount = try function("PQnfields")
      value = try function("PQgetvalue")
      isNull = try function("PQgetisnull")
      clear = try function("PQclear")
    }
  }

  /// CONNECTION_OK, PGRES_COMMAND_OK and PGRES_TUPLES_OK of libpq-fe.h, PG_DIAG_SQLSTATE of postgres_ext.h.
  private static let (connectionIsGood, commandIsDone, rowsAreThere): (Int32, Int32, Int32) = (0, 1, 2)
  private static let stateField = Int32(UInt8(ascii: "C"))

  private let library: Library
  private let connection: OpaquePointer
  /// One statement at a time: libpq's connections are not for several threads at once.
  private let lock = NSLock()

  /// - Parameter address: a connection string or URI as libpq takes it, such as `postgresql://user@host/class`.
  /// - Throws: `ClassProblem` where the library is missing or the database cannot be reached.
  init(address: String) throws {
    library = try Library()
    guard let connection = library.connect(PostgreSQLDatabase.impatient(address)) else { throw ClassProblem("There is no memory for a connection to PostgreSQL.") }
    self.connection = connection
    guard library.status(connection) == Self.connectionIsGood else {
      // The object is whole by now, and finishes the connection as it goes.
      throw ClassProblem("PostgreSQL cannot be reached: \(Self.text(library.connectionError(connection)))")
    }
    // Tables that are there already are no news.
    try rows("SET client_min_messages = warning")
  }

  deinit { library.finish(connection) }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0).trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
  }

  func rows(_ sql: String, _ values: [String?]) throws -> [[String?]] {
    lock.lock()
    defer { lock.unlock() }
    do { return try execute(sql, values) } catch let refusal as Refusal {
      // A connection that broke is made again, once. The statement may have had its effect before: whoever inserts looks whether
      // what is a duplicate is its own.
      guard library.status(connection) != Self.connectionIsGood else { throw refusal }
      library.reset(connection)
      return try execute(sql, values)
    }
  }

  /// An address with limits on waiting, where it says none: a server of a class does other things meanwhile.
  private static func impatient(_ address: String) -> String {
    if address.contains("connect_timeout") { return address }
    let limits = "connect_timeout=5&tcp_user_timeout=5000&keepalives_idle=5&options=-c%20statement_timeout%3D5000"
    return address + (address.contains("?") ? "&" : "?") + limits
  }

  private func execute(_ sql: String, _ values: [String?]) throws -> [[String?]] {
    let copies = values.map { $0.map { strdup($0) } }
    defer { for copy in copies { free(copy ?? nil) } }
    let pointers = copies.map { UnsafePointer($0 ?? nil) }
    guard let result = library.execute(connection, sql, Int32(values.count), nil, pointers, nil, nil, 0) else {
      throw Refusal(state: "", description: Self.text(library.connectionError(connection)))
    }
    defer { library.clear(result) }
    let status = library.resultStatus(result)
    guard status == Self.commandIsDone || status == Self.rowsAreThere else {
      throw Refusal(state: Self.text(library.resultField(result, Self.stateField)), description: Self.text(library.resultError(result)))
    }
    return (0..<library.rowCount(result)).map { row in
      (0..<library.columnCount(result)).map { column in
        library.isNull(result, row, column) != 0 ? nil : library.value(result, row, column).map { String(cString: $0) }
      }
    }
  }

  /// unique_violation (PostgreSQL 15, appendix A).
  func isDuplicate(_ error: any Error) -> Bool { (error as? Refusal)?.state == "23505" }
}
