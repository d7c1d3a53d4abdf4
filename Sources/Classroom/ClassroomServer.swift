import Foundation
import Hummingbird
import HummingbirdWebSocket
import Logging
import NIOCore
import Rehearsal

/// The pages of a class over HTTP, and learners' shells over WebSockets.
public struct ClassroomServer: Sendable {
  private let classroom: Classroom
  private let terminal: BrowserTerminal

  /// - Throws: `ClassProblem` where the browser's terminal is not installed.
  public init(_ classroom: Classroom) throws {
    self.classroom = classroom
    terminal = try BrowserTerminal()
  }

  /// Serves until the process is told to stop (SIGTERM or SIGINT).
  ///
  /// - Parameter opened: called once the port is open.
  public func run(host: String, port: Int, opened: @escaping @Sendable () -> Void) async throws {
    // What a class has to say it says itself.
    var logger = Logger(label: "rehearse")
    logger.logLevel = .error
    let application = Application(
      router: pages(), server: .http1WebSocketUpgrade(webSocketRouter: terminals(), configuration: .init(ws: .init(autoPing: .enabled(timePeriod: .seconds(30))))),
      configuration: .init(address: .hostname(host, port: port), serverName: "rehearse"), onServerRunning: { _ in opened() }, logger: logger)
    let classroom = self.classroom
    let upkeep = Task {
      var isReachable = true
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(1))
        await classroom.reclaimIdle()
        do {
          try await classroom.synchronise()
          isReachable = true
        } catch {
          // Said once: the learners go on, and everything is told when the database is back.
          if isReachable { fputs("The class's database does not answer: \(error)\n", stderr) }
          isReachable = false
        }
      }
    }
    defer { upkeep.cancel() }
    // Learners who come at once are told of the other servers.
    try await classroom.synchronise()
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
    try await classroom.closeAll()
  }

  // MARK: Pages

  private func pages() -> Router<BasicRequestContext> {
    let router = Router()
    let classroom = self.classroom
    router.get("/") { request, _ -> Response in
      if try await classroom.learner(token: request.cookies["learner"]?.value) != nil { return .redirect(to: "/shell", type: .found) }
      return Self.html(Page.join(className: classroom.settings.name, problem: nil))
    }
    router.post("/join") { request, _ -> Response in
      let form = try await Self.form(request)
      do {
        let learner = try await classroom.join(name: form["name"] ?? "", code: form["code"] ?? "", returnCode: form["returnCode"] ?? "")
        return Self.signedIn("learner", learner.token, to: "/shell")
      } catch let problem as ClassProblem {
        // Whoever guesses codes has to wait.
        try await Task.sleep(for: .milliseconds(500))
        return Self.html(Page.join(className: classroom.settings.name, problem: problem.description, name: form["name"] ?? ""), status: .forbidden)
      }
    }
    router.get("/shell") { request, _ -> Response in
      guard let learner = try await classroom.learner(token: request.cookies["learner"]?.value) else { return .redirect(to: "/", type: .found) }
      return Self.html(Page.shell(className: classroom.settings.name, learner: learner))
    }
    router.get("/assets/class.css") { _, _ in Self.file(Page.style, "text/css") }
    router.get("/assets/shell.js") { _, _ in Self.file(Page.shellScript, "text/javascript") }
    router.get("/assets/teacher.js") { _, _ in Self.file(Page.teacherScript, "text/javascript") }
    let terminal = self.terminal
    router.get("/assets/xterm.js") { _, _ in Self.file(terminal.script, "text/javascript") }
    router.get("/assets/xterm.css") { _, _ in Self.file(terminal.style, "text/css") }
    // Browsers ask for it whatever the page says.
    router.get("/favicon.ico") { _, _ in Response(status: .noContent) }
    addTeacher(to: router)
    return router
  }

  private func addTeacher(to router: Router<BasicRequestContext>) {
    let classroom = self.classroom
    @Sendable func onlyTeacher(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
      guard try await classroom.isTeacher(token: request.cookies["teacher"]?.value) else { return Response(status: .unauthorized) }
      return try await body()
    }
    router.get("/teacher") { request, _ -> Response in
      let name = classroom.settings.name
      guard try await classroom.isTeacher(token: request.cookies["teacher"]?.value) else { return Self.html(Page.teacherLogin(className: name, problem: nil)) }
      return Self.html(Page.teacher(className: name, joinCode: classroom.joinCode))
    }
    router.post("/teacher/login") { request, _ -> Response in
      if let token = try await classroom.admitTeacher(code: try await Self.form(request)["code"] ?? "") { return Self.signedIn("teacher", token, to: "/teacher") }
      try await Task.sleep(for: .milliseconds(500))
      return Self.html(Page.teacherLogin(className: classroom.settings.name, problem: "That is not the teacher's code."), status: .forbidden)
    }
    router.get("/teacher/progress") { request, _ in try await onlyTeacher(request) { Self.file(try await classroom.report().json(), "application/json") } }
    router.get("/teacher/results.json") { request, _ in
      try await onlyTeacher(request) { Self.file(try await classroom.results().json(), "application/json", download: "results.json") }
    }
    router.get("/teacher/results.csv") { request, _ in
      try await onlyTeacher(request) { Self.file(try await classroom.results().csv(), "text/csv", download: "results.csv") }
    }
    router.post("/teacher/broadcast") { request, _ in
      try await onlyTeacher(request) {
        try await classroom.broadcast(String((try await Self.form(request)["text"] ?? "").prefix(300)))
        return Response(status: .noContent)
      }
    }
    router.post("/teacher/remove") { request, _ in
      try await onlyTeacher(request) {
        try await classroom.remove(try await Self.form(request)["learner"] ?? "")
        return Response(status: .noContent)
      }
    }
  }

  // MARK: Answers

  /// Nothing on the pages comes from elsewhere, and nobody may frame them. xterm.js sets styles of its own.
  private static let safety: HTTPFields = [
    .contentSecurityPolicy: "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; form-action 'self'",
    .xContentTypeOptions: "nosniff", .cacheControl: "no-store",
  ]

  private static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    var response = file(text, "text/html")
    response.status = status
    return response
  }

  private static func file(_ text: String, _ type: String, download: String? = nil) -> Response {
    var headers = safety
    headers[.contentType] = type + "; charset=utf-8"
    if let download { headers[.contentDisposition] = "attachment; filename=\"\(download)\"" }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  private static func signedIn(_ cookie: String, _ token: String, to path: String) -> Response {
    var response = Response.redirect(to: path, type: .normal)
    response.setCookie(Cookie(name: cookie, value: token, maxAge: 30 * 24 * 3600, path: "/", httpOnly: true, sameSite: .strict))
    return response
  }

  private static func form(_ request: Request) async throws -> [String: String] {
    var request = request
    let body = String(buffer: try await request.collectBody(upTo: 4096))
    var fields: [String: String] = [:]
    for pair in body.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? "" }
      fields[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    return fields
  }

  // MARK: Terminals

  private func terminals() -> Router<BasicWebSocketRequestContext> {
    let router = Router(context: BasicWebSocketRequestContext.self)
    let classroom = self.classroom
    router.ws("/terminal") { request, _ in
      // A page of another site may not open a learner's shell with the learner's cookie.
      let isOwnPage = request.headers[.origin].map { URL(string: $0)?.host == request.head.authority?.split(separator: ":").first.map(String.init) } ?? true
      guard isOwnPage, try await classroom.learner(token: request.cookies["learner"]?.value) != nil else { return .dontUpgrade }
      return .upgrade([:])
    } onUpgrade: { inbound, outbound, context in
      guard let learner = try await classroom.learner(token: context.request.cookies["learner"]?.value) else { return }
      let query = context.request.uri.queryParameters
      let connection = LearnerConnection(
        classroom: classroom, learner: learner.id, outbound: outbound, columns: query.get("columns", as: Int.self) ?? 80, rows: query.get("rows", as: Int.self) ?? 24)
      try await connection.run(inbound)
    }
    return router
  }
}
